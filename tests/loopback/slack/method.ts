import { SlackError } from "./slack-error.ts";
import type { Channel, Team } from "./workspace.ts";
import type { Token, World } from "./world.ts";

/** Arguments of a call: of a form, what was JSON in it has been read. */
export type Arguments = Readonly<Record<string, unknown>>;

export interface Call {
  readonly method: string;
  readonly args: Arguments;
  /** Null for methods that ask for none. */
  readonly token: Token | null;
}

/** A method of the Web API. Throws SlackErrors. */
export type Method = (call: Call) => Record<string, unknown>;

/** The bot's token of a call; refuses where a scope is missing. Any one of `scopes` will do. */
export function botToken({ token }: Call, ...scopes: readonly string[]): Token {
  if (!token) throw new SlackError("not_authed");
  if (token.kind !== "bot") throw new SlackError("not_allowed_token_type");
  needScope(token, ...scopes);
  return token;
}

export function needScope(token: Token, ...scopes: readonly string[]): void {
  if (scopes.length > 0 && !scopes.some((scope) => token.scopes.has(scope)))
    throw new SlackError("missing_scope", { needed: scopes.join(","), provided: [...token.scopes].join(",") });
}

/** A text that has to be there. */
export function needed(args: Arguments, name: string): string {
  const value = args[name];
  if (typeof value !== "string" || value === "")
    throw new SlackError("invalid_arguments", {
      response_metadata: { messages: [`[ERROR] missing required field: ${name}`] },
    });
  return value;
}

/** A channel within reach of a token, with its workspace. */
export function channelFor(world: World, token: Token, id: string): { readonly team: Team; readonly channel: Channel } {
  for (const team of teamsOf(world, token)) {
    const channel = team.channels.find((each) => each.id === id);
    if (channel && (channel.kind === "public" || channel.botIn)) return { team, channel };
  }
  throw new SlackError("channel_not_found");
}

/** Whoever has an account in a workspace within reach of a token. */
export function teamOfUser(world: World, token: Token, user: string): Team {
  const team = teamsOf(world, token).find(({ users }) => users.some(({ id }) => id === user));
  if (!team) throw new SlackError("user_not_found");
  return team;
}

export function teamsOf(world: World, token: Token): readonly Team[] {
  return token.team ? [token.team] : world.teams.filter(({ enterprise }) => enterprise?.id === token.enterprise?.id);
}
