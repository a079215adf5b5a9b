import { ChannelType, PermissionFlagsBits } from "discord.js";
import type { Shown } from "./shown.ts";
import { snowflake } from "./snowflake.ts";

/** A place with messages in it: of a guild, a thread of one, or somebody's direct messages. */
export interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  readonly guild: string | null;
  /** Of a thread: where it hangs. */
  readonly parent: string | null;
  /** Of direct messages: with whom. */
  readonly recipient: string | null;
  /** What the bot's overwrite takes from it here. */
  denied: bigint;
  locked: boolean;
  archived: boolean;
  /** Oldest first. */
  readonly messages: { readonly shown: Shown; readonly by: string }[];
}

/** What everybody may do in a guild where nobody has changed anything. */
export const EVERYBODY =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.ReadMessageHistory;

export function openChannel(
  channels: Map<string, Channel>,
  about: Partial<Omit<Channel, "messages">> & { readonly guild: string | null },
): Channel {
  const fresh = { id: snowflake(), type: ChannelType.GuildText, parent: null, recipient: null };
  const channel = { ...fresh, denied: 0n, locked: false, archived: false, messages: [], ...about };
  channels.set(channel.id, channel);
  return channel;
}
