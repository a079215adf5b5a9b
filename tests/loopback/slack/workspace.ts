import { slackId } from "./ids.ts";

export interface Enterprise {
  readonly id: string;
  readonly name: string;
}

export interface User {
  readonly id: string;
  readonly name: string;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: "public" | "private" | "im";
  /** The other person of a direct message. */
  readonly user: string | null;
  /** Who made it; left out: somebody who has gone. */
  readonly creator?: string;
  archived: boolean;
  botIn: boolean;
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly enterprise: Enterprise | null;
  readonly bot: { readonly user: string; readonly id: string };
  readonly users: User[];
  readonly channels: Channel[];
}

/** The direct message of the bot with somebody; it is there once it is asked for. */
export function directMessage(team: Team, user: string): Channel {
  const open = team.channels.find((each) => each.kind === "im" && each.user === user);
  if (open) return open;
  const channel: Channel = { id: slackId("D"), name: "directmessage", kind: "im", user, archived: false, botIn: true };
  team.channels.push(channel);
  return channel;
}
