import { createHmac, timingSafeEqual } from "node:crypto";

// https://docs.slack.dev/authentication/verifying-requests-from-slack: a request further from now than this may be a replay. Bolt takes any from the future.
const WINDOW_S = 5 * 60;

/** Why a request is not believed to come from Slack; null where it is. */
export type Doubt = "unsigned" | "out of time" | "forged";

/** Holds a request's signature against its raw body. `nowMs` is the wall clock, in milliseconds since 1970. */
export function doubtOf(
  request: { readonly signature: unknown; readonly timestamp: unknown; readonly body: Buffer },
  signingSecret: string,
  nowMs: number,
): Doubt | null {
  const { signature, timestamp, body } = request;
  if (typeof signature !== "string" || typeof timestamp !== "string" || !/^\d{1,12}$/.test(timestamp))
    return "unsigned";
  if (Math.abs(Math.floor(nowMs / 1000) - Number(timestamp)) > WINDOW_S) return "out of time";
  const ours = createHmac("sha256", signingSecret).update(`v0:${timestamp}:`).update(body).digest();
  const theirs = Buffer.from(/^v0=([0-9a-f]{64})$/.exec(signature)?.[1] ?? "", "hex");
  return theirs.length === ours.length && timingSafeEqual(ours, theirs) ? null : "forged";
}
