import { isNativeError } from "node:util/types";
import { DiscordAPIError, HTTPError } from "discord.js";
import { Paused } from "./invalid-requests.ts";

/** Discord's codes that mean something else than “this request is wrong”. */
export const CODE = { unknownInteraction: 10062, alreadyAcknowledged: 40060 } as const;

/** What of a failure belongs in the log: discord.js keeps the token and the whole body in its errors. */
export function failureOf(error: unknown): object {
  if (error instanceof DiscordAPIError) return { status: error.status, code: error.code, reason: error.message };
  if (error instanceof HTTPError) return { status: error.status };
  if (!isNativeError(error)) return { reason: String(error) };
  return { reason: error.message, ...("code" in error ? { code: error.code } : {}) };
}

export function hasCode(error: unknown, code: number): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

/** Whether Discord has surely not done what was asked. A time-out, a broken connection and a 5xx leave it open. */
export function isDefinite(error: unknown): boolean {
  return error instanceof DiscordAPIError || error instanceof Paused;
}
