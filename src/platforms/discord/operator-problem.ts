import { isNativeError } from "node:util/types";
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from "discord.js";
import { OperatorProblem } from "../operator-problem.ts";
import { Paused } from "./invalid-requests.ts";

const PORTAL = "https://discord.com/developers/applications";
const TOKEN = `Discord refuses the bot token. Open ${PORTAL}, your application, Bot, Reset Token, and put the new one into .env as DISCORD_TOKEN.`;
const INTENTS = `Discord refuses the intents of this bot, which asks for none. Open ${PORTAL}, your application, Bot, and switch off all Privileged Gateway Intents.`;
const SHARDS =
  "Discord refuses these shards. Set DISCORD_SHARDS and DISCORD_SHARD_COUNT in .env so that each process has its own range, or leave out both.";
const VERSION = "Discord no longer takes this version of its API. Update Dateline.";

/** Why Discord ended a connection for good, by its close code. */
const CLOSED: Readonly<Record<number, string>> = {
  4004: TOKEN,
  4010: SHARDS,
  4011: SHARDS,
  4012: VERSION,
  4013: INTENTS,
  4014: INTENTS,
};

/** How discord.js words the same while it logs in. */
const THROWN: Readonly<Record<string, string>> = {
  "Authentication failed": TOKEN,
  "Invalid shard": SHARDS,
  "Sharding is required": SHARDS,
  "Used an invalid API version": VERSION,
  "Used invalid intents": INTENTS,
  "Used disallowed intents": INTENTS,
};

export function closedForGood(code: number): string {
  return CLOSED[code] ?? `Discord ended the connection for good (${code}).`;
}

/** Words whatever was thrown while connecting or registering. */
export function operatorProblem(error: unknown, apiBase: string): OperatorProblem {
  if (error instanceof OperatorProblem) return error;
  const message = isNativeError(error) ? error.message : String(error);
  const known = THROWN[message];
  if (known) return new OperatorProblem(known, false);
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return new OperatorProblem(TOKEN, false);
  if (error instanceof DiscordAPIError) return refused(error);
  if (error instanceof HTTPError)
    return new OperatorProblem(`Discord is failing (${error.status}). Look at https://discordstatus.com.`, true);
  if (error instanceof Paused || message.startsWith("Not enough sessions remaining"))
    return new OperatorProblem(message, true);
  const code = isNativeError(error) && "code" in error ? String(error.code) : message;
  return new OperatorProblem(
    `Discord can't be reached at ${apiBase} (${code}). Check this machine's network, and DISCORD_API_BASE in .env if it is set.`,
    true,
  );
}

function refused({ status, code, message }: DiscordAPIError): OperatorProblem {
  if (status === 401) return new OperatorProblem(TOKEN, false);
  if (code === 50001)
    return new OperatorProblem(
      "The bot is not in the server that DISCORD_GUILD_ID names. Invite it there, or leave DISCORD_GUILD_ID out of .env.",
      false,
    );
  return new OperatorProblem(`Discord refuses what was sent (${status}, ${code}: ${message}).`, false);
}
