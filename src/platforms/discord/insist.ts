import type { Clock } from "../clock.ts";
import { isDefinite } from "./failure.ts";

interface Patience {
  readonly clock: Clock;
  /** By the clock: no attempt begins after it. */
  readonly until: number;
  /** How long one attempt may take. */
  readonly attemptMs: number;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5000;

/** Sends until Discord has said yes or no, with growing pauses; rejects with its no, or with the last failure when time is up. */
export async function insist<T>(
  send: (signal: AbortSignal) => Promise<T>,
  { clock, until, attemptMs }: Patience,
): Promise<T> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    const attempt = new AbortController();
    const callOff = clock.after(Math.min(attemptMs, until - clock.now()), () => attempt.abort());
    try {
      return await send(attempt.signal);
    } catch (error) {
      if (isDefinite(error) || clock.now() + pause >= until) throw error;
    } finally {
      callOff();
    }
    await new Promise<void>((over) => void clock.after(pause, over));
  }
}
