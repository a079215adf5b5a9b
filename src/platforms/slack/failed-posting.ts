import { WebAPIHTTPError, type WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from "@slack/web-api";
import { OperatorProblem } from "../operator-problem.ts";
import type { Posted } from "../platform.ts";
import { isNotReached, refusalOf } from "./failure.ts";
import { at, textAt } from "./reading.ts";
import { NoToken } from "./sending-once.ts";

type Barred = Extract<Posted, { kind: "barred" }>;
type Failed = Exclude<Posted, { kind: "posted" }>;

const SETTINGS = "This workspace's settings keep the bot from posting there. An admin can allow it";
const TOKEN = "Slack refuses the bot's token. Whoever runs the bot has to install the app again";
const GONE = "The app is no longer installed in the workspace. An admin can add it again";
const NOT_THERE =
  "There is no such channel, or it is private and the bot is not in it: type /invite and the bot's name there";

/** Slack's words for what stays until somebody does something. */
const BARRED: Readonly<Record<string, readonly [Barred["because"], string]>> = {
  channel_not_found: ["no channel", NOT_THERE],
  is_archived: ["no channel", "The channel is archived. Unarchive it, or choose another one"],
  thread_not_found: ["no channel", "The thread is gone. Choose another one, or the channel itself"],
  cannot_reply_to_message: ["no channel", "Nothing can be posted in that thread. Choose the channel itself"],
  not_in_channel: ["no permission", "The bot is not in the channel. Type /invite and the bot's name there"],
  restricted_action: ["no permission", SETTINGS],
  restricted_action_read_only_channel: ["no permission", SETTINGS],
  restricted_action_thread_only_channel: ["no permission", SETTINGS],
  restricted_action_non_threadable_channel: ["no permission", SETTINGS],
  restricted_action_thread_locked: ["no permission", "The thread is locked. Choose the channel itself"],
  access_denied: ["no permission", SETTINGS],
  ekm_access_denied: ["no permission", "The workspace's administrators have stopped messages there"],
  no_permission: ["no permission", SETTINGS],
  team_access_not_granted: [
    "no tenant",
    "The app is installed in the organisation but not in this workspace: an admin has to add it",
  ],
  account_inactive: ["no tenant", GONE],
  team_not_found: ["no tenant", GONE],
  invalid_auth: ["no token", TOKEN],
  invalid_refresh_token: ["no token", TOKEN],
  not_authed: ["no token", TOKEN],
  not_allowed_token_type: ["no token", TOKEN],
  token_expired: ["no token", TOKEN],
  token_revoked: ["no token", TOKEN],
};

/** Definite, and passing: too much at once, and a workspace on its way into an organisation. */
const PASSING: ReadonlySet<string> = new Set([
  "accesslimited",
  "message_limit_exceeded",
  "org_login_required",
  "rate_limited",
  "ratelimited",
  "request_timeout",
  "team_added_to_org",
]);
/** Of these Slack says that some of what was asked may have been done. */
const UNSURE: ReadonlySet<string> = new Set(["fatal_error", "internal_error", "service_unavailable"]);
const PASSING_MS = 60_000;
const NOT_CONNECTED_MS = 10_000;

/** What a failed attempt says of the message. */
export function failedPosting(error: unknown): Failed {
  if (error instanceof NoToken) return tokenless(error.cause);
  const refusal = refusalOf(error);
  if (refusal !== null) return refused(refusal, error);
  if (error instanceof WebAPIRateLimitedError)
    return later(1000 * error.retryAfter, "Slack takes no more messages for a moment");
  if (error instanceof WebAPIHTTPError) {
    const { statusCode: status } = error;
    if (status >= 500 || status === 408) return { kind: "unknown", reason: `Slack failed (${status})` };
    // Slack itself refuses with 200 and a word: this is something on the way to it.
    return later(PASSING_MS, `Slack can't be reached (${status})`);
  }
  if (isNotReached(error instanceof WebAPIRequestError ? error.original : error))
    return later(NOT_CONNECTED_MS, "Slack can't be reached");
  const late = error instanceof WebAPIRequestError && error.original.name === "AbortError";
  return { kind: "unknown", reason: late ? "Slack gave no answer in time" : "The connection to Slack broke" };
}

/** A failure of a request that only asks. */
export function failedAsking(error: unknown): Extract<Posted, { kind: "barred" | "unknown" }> {
  const failed = failedPosting(error);
  return failed.kind === "barred" ? failed : { kind: "unknown", reason: failed.reason };
}

/** What Slack's word for a lasting refusal means; null for every other word. */
export function barredBy(refusal: string): Barred | null {
  const [because, reason] = BARRED[refusal] ?? [];
  return because && reason ? { kind: "barred", because, reason } : null;
}

function refused(refusal: string, error: unknown): Failed {
  const barred = barredBy(refusal);
  if (barred) return barred;
  if (refusal === "missing_scope") return lacking(textAt((error as WebAPIPlatformError).data, "needed") ?? "one");
  if (UNSURE.has(refusal)) return { kind: "unknown", reason: `Slack failed (${refusal})` };
  if (PASSING.has(refusal)) return later(PASSING_MS, `Slack takes it later (${refusal})`);
  return { kind: "refused", reason: `Slack refuses the message (${refusal})` };
}

/** Where the app was installed before it asked for a scope. */
export function lacking(scope: string): Barred {
  const reason = `The app lacks the permission ${scope}. Whoever runs the bot has to install it again with the manifest of today`;
  return { kind: "barred", because: "no permission", reason };
}

/** Bolt wraps what its store and Slack say of a workspace's token. */
function tokenless(cause: unknown): Failed {
  const original = at(cause, "original") ?? cause;
  if (original instanceof OperatorProblem && !original.passing)
    return { kind: "barred", because: "no tenant", reason: GONE };
  return barredBy(refusalOf(original) ?? "") ?? later(PASSING_MS, "The workspace's token could not be had");
}

function later(afterMs: number, reason: string): Failed {
  return { kind: "later", afterMs, reason };
}
