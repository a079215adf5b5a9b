import {
  type APIGuild,
  type APIGuildMember,
  type APITextChannel,
  ChannelType,
  PermissionFlagsBits,
  Routes,
} from "discord.js";
import type { Target } from "../../domain/subscription.ts";
import type { Posted } from "../platform.ts";
import { failedPosting } from "./failed-posting.ts";
import { missingFor, permissionsOf } from "./permissions.ts";
import type { SendOnce } from "./sending-once.ts";

type Barred = Extract<Posted, { kind: "barred" }>;
type Unknown = Extract<Posted, { kind: "unknown" }>;

/** What is read of a channel, whatever its kind. */
export interface Place {
  readonly id: string;
  readonly type: ChannelType;
  readonly guild_id?: string;
  readonly parent_id?: string | null;
  readonly recipients?: readonly { readonly id: string }[];
  readonly permission_overwrites?: APITextChannel["permission_overwrites"];
  readonly thread_metadata?: { readonly locked?: boolean };
}

const THREADS: readonly ChannelType[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];
const TEXT: readonly ChannelType[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

/** Asks Discord, with no intent, what keeps the bot from posting in a channel of the target's own server. */
export async function barredFrom(send: SendOnce, self: string, target: Target): Promise<Barred | Unknown | null> {
  const get = async <T>(route: `/${string}`) => (await send("GET", route)) as T;
  let seen = false;
  try {
    const place = await get<Place>(Routes.channel(target.channel));
    seen = true;
    if (place.type === ChannelType.DM)
      return place.recipients?.some(({ id }) => id === target.tenant) ? null : elsewhere();
    if (place.guild_id !== target.tenant) return elsewhere();
    const inThread = THREADS.includes(place.type);
    if (!inThread && !TEXT.includes(place.type))
      return barred(
        "no channel",
        "Digests can't be posted in a channel of this kind. Choose a text channel or a thread.",
      );
    const [guild, { roles }, above] = await Promise.all([
      get<APIGuild>(Routes.guild(target.tenant)),
      get<APIGuildMember>(Routes.guildMember(target.tenant, self)),
      inThread && place.parent_id ? get<Place>(Routes.channel(place.parent_id)) : place,
    ]);
    const may = permissionsOf({ id: self, roles }, guild, above.permission_overwrites ?? []);
    const missing = missingFor(may, inThread).map((name) => `“${name}”`);
    if (missing.length > 0)
      return barred(
        "no permission",
        `The bot lacks ${listed(missing)} in the channel. Open its settings, Permissions, and allow that for the bot.`,
      );
    if (place.thread_metadata?.locked && (may & PermissionFlagsBits.ManageThreads) === 0n)
      return barred("no permission", "The thread is locked. Unlock it, or give the bot “Manage Threads”.");
    return null;
  } catch (error) {
    const failed = failedAsking(error);
    if (seen || failed.kind === "unknown" || failed.because !== "no permission") return failed;
    // Discord says the same of a channel that is hidden and of a server that the bot has left.
    const { kind } = await get(Routes.guild(target.tenant)).then(() => ({ kind: null }), failedPosting);
    return kind === "barred" ? barred("no tenant", "The bot is no longer in the server. Invite it again.") : failed;
  }
}

/** A failure of a request that only asks. */
export function failedAsking(error: unknown): Barred | Unknown {
  const failed = failedPosting(error);
  return failed.kind === "barred" ? failed : { kind: "unknown", reason: failed.reason };
}

function elsewhere(): Barred {
  return barred("no channel", "That is no channel of this server. Choose one of its own.");
}

function barred(because: Barred["because"], reason: string): Barred {
  return { kind: "barred", because, reason };
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
