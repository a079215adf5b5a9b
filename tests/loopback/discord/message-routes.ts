import { ChannelType, PermissionFlagsBits } from "discord.js";
import { badForm, cannotMessage, missingPermissions, notText, threadLocked } from "./api-error.ts";
import type { Channel } from "./channel.ts";
import { channelSeen, mayIn } from "./channel-seen.ts";
import { messageErrors } from "./message-rules.ts";
import { pingsOf } from "./pings.ts";
import { pathOf, type Route } from "./route.ts";
import { schemaErrors } from "./schema.ts";
import { type Body, Shown } from "./shown.ts";
import type { World } from "./world.ts";

interface Post extends Body {
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
}

const NONCE_KEPT_MS = 2 * 60_000;
const LONGEST_NONCE = 25;
const NO_TEXT: readonly ChannelType[] = [ChannelType.GuildCategory, ChannelType.GuildForum, ChannelType.GuildMedia];

/** A channel's messages; a nonce that is enforced gives the first message back instead of a second one. */
export function messageRoutes(world: World, posted: Shown[]): Route[] {
  const kept = new Map<string, { readonly shown: Shown; readonly until: number }>();
  const api = ({ id }: Channel, shown: Shown, by: string) => shown.toApi(id, by, null);
  const about = { path: pathOf("/channels/:channel/messages"), token: true, global: true };
  return [
    {
      ...about,
      method: "GET",
      limit: { limit: 5, windowMs: 5000 },
      answer([id = ""], { query }) {
        const channel = channelSeen(world, id);
        const after = BigInt(query.get("after") ?? 0);
        const limit = Number(query.get("limit") ?? 50);
        if (limit < 1 || limit > 100) throw badForm({ limit: "Must be between 1 and 100." });
        if ((mayIn(world, channel) & PermissionFlagsBits.ReadMessageHistory) === 0n) return { status: 200, body: [] };
        const behind = channel.messages.filter(({ shown }) => BigInt(shown.id) > after);
        // The first ones behind `after`, the newest of them first.
        const page = (query.has("after") ? behind.slice(0, limit) : behind.slice(-limit)).reverse();
        return { status: 200, body: page.map(({ shown, by }) => api(channel, shown, by)) };
      },
    },
    {
      ...about,
      method: "POST",
      limit: { limit: 5, windowMs: 5000 },
      answer([id = ""], call) {
        const channel = channelSeen(world, id);
        const post = call.body as Post;
        const nonce = String(post.nonce ?? "");
        refuse(world, channel, post);
        const errors = { ...schemaErrors("message", post), ...messageErrors(post) };
        if (nonce.length > LONGEST_NONCE) errors["nonce"] = `Must be ${LONGEST_NONCE} or fewer in length.`;
        if (Object.keys(errors).length > 0) throw badForm(errors);
        const key = `${id} ${nonce}`;
        const before = post.enforce_nonce && nonce !== "" ? kept.get(key) : undefined;
        const shown = before && before.until > world.clock.now() ? before.shown : new Shown(post);
        if (shown !== before?.shown) {
          posted.push(shown);
          channel.messages.push({ shown, by: world.bot.id });
          channel.archived = false;
          world.pinged.push(...pingsOf(post, world.roles));
        }
        kept.set(key, { shown, until: world.clock.now() + NONCE_KEPT_MS });
        return { status: 200, body: api(channel, shown, world.bot.id) };
      },
    },
  ];
}

function refuse(world: World, channel: Channel, { embeds }: Post): void {
  if (channel.recipient !== null && world.closed.has(channel.recipient)) throw cannotMessage();
  if (NO_TEXT.includes(channel.type)) throw notText();
  if (channel.locked) throw threadLocked();
  const sending =
    channel.parent === null ? PermissionFlagsBits.SendMessages : PermissionFlagsBits.SendMessagesInThreads;
  const asked = sending | (embeds?.length ? PermissionFlagsBits.EmbedLinks : 0n);
  if ((mayIn(world, channel) & asked) !== asked) throw missingPermissions();
}
