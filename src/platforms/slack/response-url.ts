import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import { failureOf, isNotReached } from "./failure.ts";

/** A message as a `response_url` takes it. */
export interface Response {
  readonly response_type: "ephemeral" | "in_channel";
  /** In the place of the message that was pressed on, instead of one of its own. */
  readonly replace_original?: boolean;
  readonly thread_ts?: string;
  readonly text: string;
  readonly blocks?: readonly object[];
}

/** “Gone”: the address takes nothing more. “Unsure”: it may or may not be shown. */
export type Sent = "done" | "gone" | "unsure";

const ATTEMPT_MS = 5000;
const PAUSES_MS = [300, 1000, 3000] as const;
const LONGEST_PAUSE_MS = 30_000;
/**
 * Posts to `response_url`s, good for 30 minutes and five messages each. What may have come through is sent again only where
 * that shows nothing twice: where it takes the place of a message. A 5xx is Slack's word that it failed, so an answer for the
 * asker alone is sent again then; one for a whole channel never is. Never rejects.
 */
export function responseUrls({ clock, log }: { readonly clock: Clock; readonly log: Log }) {
  return async function post(url: string, response: Response): Promise<Sent> {
    const body = JSON.stringify(response);
    const replaces = response.replace_original === true;
    for (const pause of [...PAUSES_MS, null]) {
      const { status, error, retryAfterMs } = await attempt(url, body, clock);
      if (status !== null && status < 300) return "done";
      const about = { status, ...(error === undefined ? {} : failureOf(error)) };
      const again =
        status === 429 ||
        isNotReached(error) ||
        ((status === null || status >= 500) && replaces) ||
        (status !== null && status >= 500 && response.response_type === "ephemeral");
      if (!again || pause === null || retryAfterMs > LONGEST_PAUSE_MS) {
        log.error(about, "an answer could not be posted to Slack");
        return status === null || status >= 500 ? "unsure" : "gone";
      }
      await new Promise<void>((over) => void clock.after(Math.max(pause, retryAfterMs), over));
    }
    return "unsure";
  };
}

interface Attempt {
  readonly status: number | null;
  readonly error?: unknown;
  readonly retryAfterMs: number;
}

async function attempt(url: string, body: string, clock: Clock): Promise<Attempt> {
  const patience = new AbortController();
  const callOff = clock.after(ATTEMPT_MS, () => patience.abort());
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body,
      redirect: "error",
      signal: patience.signal,
    });
    await response.arrayBuffer();
    return { status: response.status, retryAfterMs: 1000 * (Number(response.headers.get("retry-after")) || 0) };
  } catch (error) {
    return { status: null, error, retryAfterMs: 0 };
  } finally {
    callOff();
  }
}
