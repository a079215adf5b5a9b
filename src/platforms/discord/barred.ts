import { type APIGuild, type APIGuildMember, ChannelType, PermissionFlagsBits, Routes } from "discord.js";
import type { Target } from "../../domain/subscription.ts";
import type { Posted } from "../platform.ts";
import { failedPosting } from "./failed-posting.ts";
import { missingFor, permissionsOf } from "./permissions.ts";
import { isThread, overwritesAt, type Place, POSTED_IN } from "./place.ts";
import type { SendOnce } from "./sending-once.ts";

type Barred = Extract<Posted, { kind: "barred" }>;
type Unknown = Extract<Posted, { kind: "unknown" }>;

interface Wanted {
  readonly target: Target;
  /** That is to be notified. */
  readonly role: string | null;
}

/** Asks Discord, with no intent, what keeps the bot from posting in a channel of the target's own server. */
export async function barredFrom(
  send: SendOnce,
  self: string,
  { target, role }: Wanted,
): Promise<Barred | Unknown | null> {
  const get = async <T>(route: `/${string}`) => (await send("GET", route)) as T;
  let seen = false;
  try {
    const place = await get<Place>(Routes.channel(target.channel));
    seen = true;
    if (place.type === ChannelType.DM)
      return place.recipients?.some(({ id }) => id === target.tenant) ? null : elsewhere();
    if (place.guild_id !== target.tenant) return elsewhere();
    const inThread = isThread(place);
    if (!POSTED_IN.some((type) => type === place.type))
      return barred(
        "no channel",
        "Digests can't be posted in a channel of this kind. Choose a text channel or a thread",
      );
    const [guild, { roles }, overwrites] = await Promise.all([
      get<APIGuild>(Routes.guild(target.tenant)),
      get<APIGuildMember>(Routes.guildMember(target.tenant, self)),
      overwritesAt(place, get),
    ]);
    const may = permissionsOf({ id: self, roles }, guild, overwrites);
    const missing = missingFor(may, inThread).map((name) => `“${name}”`);
    if (missing.length > 0)
      return barred(
        "no permission",
        `The bot lacks ${listed(missing)} in the channel. Open its settings, Permissions, and allow that for the bot`,
      );
    if (place.thread_metadata?.locked && (may & PermissionFlagsBits.ManageThreads) === 0n)
      return barred("no permission", "The thread is locked. Unlock it, or give the bot “Manage Threads”");
    return role === null ? null : silent(guild, role, may);
  } catch (error) {
    const failed = failedAsking(error);
    if (seen || failed.kind === "unknown" || failed.because !== "no permission") return failed;
    // Discord says the same of a channel that is hidden and of a server that the bot has left.
    const { kind } = await get(Routes.guild(target.tenant)).then(() => ({ kind: null }), failedPosting);
    return kind === "barred" ? barred("no tenant", "The bot is no longer in the server. Invite it again") : failed;
  }
}

/** What keeps the role from being notified: Discord would show the mention all the same. */
function silent({ id, roles }: APIGuild, role: string, may: bigint): Barred | null {
  const found = roles.find((each) => each.id === role);
  if (!found || role === id) return barred("no permission", "That is no role that can be notified. Choose another one");
  if (found.mentionable || (may & PermissionFlagsBits.MentionEveryone) !== 0n) return null;
  return barred(
    "no permission",
    "The bot may not notify that role. Open the server's settings, Roles, and let anyone @mention it, or give the bot “Mention @everyone, @here and All Roles”",
  );
}

/** A failure of a request that only asks. */
export function failedAsking(error: unknown): Barred | Unknown {
  const failed = failedPosting(error);
  return failed.kind === "barred" ? failed : { kind: "unknown", reason: failed.reason };
}

function elsewhere(): Barred {
  return barred("no channel", "That is no channel of this server. Choose one of its own");
}

function barred(because: Barred["because"], reason: string): Barred {
  return { kind: "barred", because, reason };
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
