import { createHmac } from "node:crypto";
import type { World } from "./world.ts";

/** How a request is signed, where it is not signed as Slack does. */
export interface Forgery {
  /** Seconds that its timestamp is off: below 0 it is old, above from the future. */
  readonly skewS?: number;
  /** Another secret; null: no signature at all. */
  readonly signedWith?: string | null;
  /** Changes the body after it was signed. */
  readonly tampered?: (body: string) => string;
  readonly retry?: { readonly num: number; readonly reason: string };
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
  readonly tookMs: number;
}

/** Sends a request to the app as Slack does. Rejects where the app does not take the connection. */
export async function signedRequest(
  world: World,
  url: string,
  type: "form" | "json",
  body: string,
  { skewS = 0, signedWith = world.app.signingSecret, tampered, retry }: Forgery = {},
): Promise<HttpAnswer> {
  const timestamp = String(Math.floor(Date.now() / 1000) + skewS);
  const at = world.clock.now();
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "Content-Type": type === "form" ? "application/x-www-form-urlencoded" : "application/json",
      "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
      "X-Slack-Request-Timestamp": timestamp,
      ...(signedWith === null ? {} : { "X-Slack-Signature": signature(signedWith, timestamp, body) }),
      ...(retry ? { "X-Slack-Retry-Num": String(retry.num), "X-Slack-Retry-Reason": retry.reason } : {}),
    },
    body: tampered ? tampered(body) : body,
  });
  return { status: response.status, body: await response.text(), tookMs: world.clock.now() - at };
}

export function signature(secret: string, timestamp: string, body: string): string {
  return `v0=${createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex")}`;
}
