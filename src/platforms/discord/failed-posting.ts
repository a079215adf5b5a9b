import { isNativeError } from "node:util/types";
import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import type { Posted } from "../platform.ts";
import { Paused } from "./invalid-requests.ts";

type Failed = Exclude<Posted, { kind: "posted" }>;
type Because = Extract<Posted, { kind: "barred" }>["because"];

const KIND = "Nothing can be posted in a channel of this kind. Choose a text channel or a thread";
const THREADS = "The channel has as many active threads as Discord allows. Archive one, or choose another channel";
const TOKEN = "Discord refuses the bot token. Whoever runs the bot has to put a new one into .env as DISCORD_TOKEN";

/** Discord's codes that stay until somebody does something. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const BARRED: Readonly<Record<number, readonly [Because, string]>> = {
  10003: ["no channel", "The channel is gone. Choose another one"],
  10004: ["no tenant", "The bot is no longer in the server. Invite it again"],
  50001: [
    "no permission",
    "The bot can't see the channel. Give it “View Channel” there, or invite it again if it is no longer in the server",
  ],
  50013: [
    "no permission",
    "The bot may not post in the channel. Give it “Send Messages” (in a thread “Send Messages in Threads”) and “Embed Links” there",
  ],
  50007: ["no permission", "This person takes no messages from the bot"],
  50278: ["no permission", "This person shares no server with the bot"],
  40058: ["no channel", KIND],
  50008: ["no channel", KIND],
  50024: ["no channel", KIND],
  50083: ["no channel", "The thread is archived. Open it again, or choose another channel"],
  160005: ["no permission", "The thread is locked. Unlock it, or give the bot “Manage Threads”"],
  160006: ["no channel", THREADS],
  160007: ["no channel", THREADS],
  40001: ["no token", TOKEN],
  50014: ["no token", TOKEN],
};

/** Codes that pass by themselves: slow mode, a channel's or server's own rate, Cloudflare, features that Discord has switched off for a while. */
const PASSING: ReadonlySet<unknown> = new Set([20016, 20028, 20029, 40004, 40006, 40062, 40333, 110000, 130000]);
const PASSING_MS = 60_000;

/** The connection never came about, so that nothing was sent. */
const NOT_CONNECTED: ReadonlySet<unknown> = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "UND_ERR_CONNECT_TIMEOUT",
]);
const NOT_CONNECTED_MS = 10_000;

/** What a failed attempt says of the message. */
export function failedPosting(error: unknown): Failed {
  if (error instanceof DiscordAPIError) return refusal(error);
  if (error instanceof RateLimitError)
    return later(Math.max(error.retryAfter, error.timeToReset), "Discord takes no more messages for a moment");
  if (error instanceof Paused) return later(PASSING_MS, error.message);
  if (error instanceof HTTPError) return { kind: "unknown", reason: `Discord failed (${error.status})` };
  const code = isNativeError(error) && "code" in error ? error.code : null;
  if (NOT_CONNECTED.has(code)) return later(NOT_CONNECTED_MS, `Discord can't be reached (${String(code)})`);
  const late = isNativeError(error) && error.name === "AbortError";
  return { kind: "unknown", reason: late ? "Discord gave no answer in time" : "The connection to Discord broke" };
}

function refusal({ status, code, message }: DiscordAPIError): Failed {
  const [because, reason] = BARRED[Number(code)] ?? [];
  if (because && reason) return { kind: "barred", because, reason };
  if (status === 401) return { kind: "barred", because: "no token", reason: TOKEN };
  if (status === 408) return { kind: "unknown", reason: "Discord gave no answer in time" };
  const said = `${status}, ${code}: ${message}`;
  // Without a code it is not Discord itself that forbids, but something on the way to it.
  const onTheWay = !code && (status === 403 || status === 404);
  if (status === 429 || PASSING.has(code) || onTheWay) return later(PASSING_MS, `Discord takes it later (${said})`);
  if (status === 403) return { kind: "barred", because: "no permission", reason: `Discord forbids it (${said})` };
  if (status === 404) return { kind: "barred", because: "no channel", reason: `Discord does not find it (${said})` };
  return { kind: "refused", reason: `Discord refuses the message (${said})` };
}

function later(afterMs: number, reason: string): Failed {
  return { kind: "later", afterMs, reason };
}
