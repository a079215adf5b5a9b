import { type APITextChannel, ChannelType, Routes } from "discord.js";

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

/** Asks Discord. */
export type Get = (route: `/${string}`) => Promise<unknown>;

const THREADS = [ChannelType.AnnouncementThread, ChannelType.PublicThread, ChannelType.PrivateThread] as const;

/** Channels of a server that messages can be posted in. */
export const POSTED_IN = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ...THREADS] as const;

export function isThread({ type }: Place): boolean {
  return THREADS.some((each) => each === type);
}

/** Who may do what there beside their roles: a thread has what the channel has that it hangs from. */
export async function overwritesAt(place: Place, get: Get): Promise<NonNullable<Place["permission_overwrites"]>> {
  const above = isThread(place) && place.parent_id ? ((await get(Routes.channel(place.parent_id))) as Place) : place;
  return above.permission_overwrites ?? [];
}
