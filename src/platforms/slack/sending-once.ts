import { WebClient } from "@slack/web-api";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import { sdkLog } from "./sdk-log.ts";

interface Parts {
  /** With a slash at its end. */
  readonly apiBase: string;
  /** A token that is good for longer than a request takes. Rejects where the app is not installed. */
  readonly tokenFor: (tenant: string) => Promise<string>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Calls Slack with a client that sends each request once or not at all; rejects with what it throws, or with `NoToken`. */
export type SendOnce = <T>(tenant: string, send: (client: WebClient) => Promise<T>, signal?: AbortSignal) => Promise<T>;

/** Nothing was sent, for want of a token to send it with. */
export class NoToken extends Error {
  override readonly name = "NoToken";
}

const ATTEMPT_MS = 7500;

/** A client of its own for each call: one that a hanging or limited workspace holds up holds up no other. */
export function sendingOnce({ apiBase, tokenFor, clock, log }: Parts): SendOnce {
  const logger = sdkLog(log);

  return async (tenant, send, signal) => {
    const attempt = new AbortController();
    const abort = () => attempt.abort();
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort, { once: true });
    const callOff = clock.after(ATTEMPT_MS, abort);
    try {
      const token = await tokenFor(tenant).catch((cause: unknown) => {
        throw new NoToken("no token", { cause });
      });
      const client = new WebClient(token, {
        slackApiUrl: apiBase,
        // Slack knows no idempotency key: whatever is sent again stands there twice.
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        fetch: (url, init) => fetch(url, { ...init, signal: attempt.signal }),
        logger,
      });
      return await send(client);
    } finally {
      callOff();
      signal?.removeEventListener("abort", abort);
    }
  };
}
