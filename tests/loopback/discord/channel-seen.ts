import { OverwriteType, PermissionFlagsBits } from "discord.js";
import { missingAccess, unknownChannel } from "./api-error.ts";
import { type Channel, EVERYBODY } from "./channel.ts";
import type { World } from "./world.ts";

/** What the bot may do there: a thread has what its channel has. */
export function mayIn(world: World, channel: Channel): bigint {
  const above = (channel.parent && world.channels.get(channel.parent)) || channel;
  return EVERYBODY & ~above.denied;
}

/** The channel as far as the bot sees it. Throws what Discord says where it does not. */
export function channelSeen(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw unknownChannel();
  const left = channel.guild !== null && world.left.has(channel.guild);
  if (left || (mayIn(world, channel) & PermissionFlagsBits.ViewChannel) === 0n) throw missingAccess();
  return channel;
}

/** As the API gives it back. */
export function channelToApi(world: World, channel: Channel): Record<string, unknown> {
  const { id, type, guild, parent, recipient, denied, locked, archived } = channel;
  if (recipient !== null) return { id, type, recipients: [{ id: recipient, username: "reader" }] };
  const overwrites = [{ id: world.bot.id, type: OverwriteType.Member, allow: "0", deny: String(denied) }];
  return {
    id,
    type,
    guild_id: guild,
    name: "news",
    parent_id: parent,
    ...(parent === null ? { permission_overwrites: overwrites } : { thread_metadata: { locked, archived } }),
  };
}
