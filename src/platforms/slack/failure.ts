import { isNativeError } from "node:util/types";
import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from "@slack/web-api";
import { textAt } from "./reading.ts";

// Bot, app, user, configuration and refresh tokens, and the addresses through which anybody could post.
const SECRET = /\b(?:xox[a-z](?:\.xox[a-z])?|xapp)-[\w.-]+|(https?:\/\/hooks\.slack[\w.-]*\/\w+)\/[\w/-]+/g;

/** Any text without what must not stand in a log. */
export function redacted(text: string): string {
  return text.replaceAll(SECRET, (_, address?: string) => (address ? `${address}/[secret]` : "[secret]"));
}

/** Slack's own word for a refusal (`not_in_channel`), null where it was none. */
export function refusalOf(error: unknown): string | null {
  return error instanceof WebAPIPlatformError ? error.data.error : null;
}

/** What of a failure belongs in the log. */
export function failureOf(error: unknown): object {
  if (error instanceof WebAPIPlatformError) {
    const needed = textAt(error.data, "needed");
    return { refusal: error.data.error, ...(needed ? { needed } : {}) };
  }
  if (error instanceof WebAPIHTTPError) return { status: error.statusCode };
  if (error instanceof WebAPIRateLimitedError) return { refusal: "ratelimited", retryAfterS: error.retryAfter };
  if (error instanceof WebAPIRequestError)
    return { reason: codeOf(error.original) ?? redacted(error.original.message) };
  if (!isNativeError(error)) return { reason: redacted(String(error)) };
  const code = codeOf(error);
  return { reason: redacted(error.message), ...(code ? { code } : {}) };
}

/** Node's word for what went wrong on the way (`ECONNREFUSED`), which fetch keeps in the cause of its error. */
export function codeOf(error: unknown): string | null {
  return textAt(error, "code") ?? (isNativeError(error) && error.cause !== undefined ? codeOf(error.cause) : null);
}

// The connection was never made, so nothing can have come through.
const NOT_REACHED = new Set(
  "ECONNREFUSED ENOTFOUND EAI_AGAIN EHOSTUNREACH ENETUNREACH UND_ERR_CONNECT_TIMEOUT".split(" "),
);

/** Whether Slack has surely not heard of it. */
export function isNotReached(error: unknown): boolean {
  return NOT_REACHED.has(codeOf(error) ?? "");
}
