import { type Clock, clock } from "../../../src/platforms/clock.ts";

/** A clock that runs ahead, so that what takes seconds takes a test as many milliseconds. */
export function fastClock(times: number): Clock {
  return {
    now: () => clock.now() * times,
    after: (ms, run) => clock.after(ms / times, run),
  };
}
