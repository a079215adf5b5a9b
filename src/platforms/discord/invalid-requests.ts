import type { RESTOptions } from "discord.js";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";

type MakeRequest = RESTOptions["makeRequest"];

interface Parts {
  readonly clock: Clock;
  readonly log: Log;
  /** Processes that share this machine's address. */
  readonly processes: number;
}

// Discord bans an address for an hour after 10,000 of these in 10 minutes; nothing should ever come near.
const INVALID = new Set([401, 403, 429]);
const WINDOW_MS = 10 * 60_000;
const PAUSE_AT = 4000;

/** Thrown instead of sending while too many answers of the last ten minutes were invalid. */
export class Paused extends Error {
  override readonly name = "Paused";
}

/** Sends as `send` does, counts the answers that Discord holds against an address, and sends nothing more well before it bans. */
export function countingInvalid(send: MakeRequest, { clock, log, processes }: Parts): MakeRequest {
  const most = Math.max(1, Math.floor(PAUSE_AT / processes));
  let times: number[] = [];
  let paused = false;

  function check(): void {
    const since = clock.now() - WINDOW_MS;
    if (times.length > 0 && (times[0] as number) <= since) times = times.filter((time) => time > since);
    const now = times.length >= most;
    if (now && !paused)
      log.error(
        { invalid: times.length },
        "Discord refused too many requests in 10 minutes: sending is paused until they are past",
      );
    if (paused && !now) log.info({}, "Sending to Discord goes on");
    paused = now;
  }

  return async (url, init) => {
    check();
    if (paused) throw new Paused("Not sent: Discord refused too many requests in the last 10 minutes");
    const response = await send(url, init);
    if (INVALID.has(response.status)) times.push(clock.now());
    return response;
  };
}
