import { DefaultRestOptions, REST } from "discord.js";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import { apiOf } from "./api-base.ts";
import { countingInvalid } from "./invalid-requests.ts";
import { processesOf, requestsPerSecond, type Shards } from "./share.ts";

export interface Login {
  readonly token: string;
  /** With or without the version behind it. */
  readonly apiBase: string;
  readonly shards?: Shards;
  readonly clock: Clock;
  readonly log: Log;
}

interface Sent {
  readonly body?: object;
  readonly query?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** One request, sent once or not at all. Rejects with what discord.js throws; `failedPosting` words it. */
export type SendOnce = (method: "GET" | "POST", route: `/${string}`, sent?: Sent) => Promise<unknown>;

// Half of what discord.js would wait: whoever posts holds the delivery for a while only.
const ATTEMPT_MS = 7500;
// A channel takes five messages in five seconds, and shows five pages of its history. A post that is to wait longer makes room
// for those in other channels.
const LONGEST_WAIT_MS = { POST: 2000, GET: 6000 } as const;
const SWEEP_MS = 30_000;

/**
 * A client of its own for posting: the stock one sends again after a time-out, a broken connection or a 5xx, when the message
 * may stand in the channel already. This one does so only after a short 429, when it surely does not. It needs no gateway, and
 * has the whole of the process's rate: nothing else that the bot does while it runs counts toward it.
 */
export function sendingOnce({ token, apiBase, shards, clock, log }: Login): SendOnce {
  const processes = processesOf(shards);
  const rest = new REST({
    api: apiOf(apiBase),
    retries: 0,
    rejectOnRateLimit: ({ method, retryAfter, timeToReset }) =>
      Math.max(retryAfter, timeToReset) > LONGEST_WAIT_MS[method === "GET" ? "GET" : "POST"],
    globalRequestsPerSecond: requestsPerSecond(processes),
    makeRequest: countingInvalid(DefaultRestOptions.makeRequest, { clock, log, processes }),
    // One for each channel, of no use until its next digest.
    handlerSweepInterval: SWEEP_MS,
  });

  return async (method, route, { body, query, signal } = {}) => {
    const attempt = new AbortController();
    const abort = () => attempt.abort();
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort, { once: true });
    const callOff = clock.after(ATTEMPT_MS, abort);
    try {
      // Each time, since discord.js forgets it after a 401, and with it why the next request fails.
      return await rest.setToken(token).request({
        method: method as Parameters<REST["request"]>[0]["method"],
        fullRoute: route,
        signal: attempt.signal,
        ...(body ? { body } : {}),
        ...(query ? { query: new URLSearchParams(query) } : {}),
      });
    } finally {
      callOff();
      signal?.removeEventListener("abort", abort);
    }
  };
}
