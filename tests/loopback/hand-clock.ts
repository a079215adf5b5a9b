import type { Clock } from "../../src/platforms/clock.ts";

export interface HandClock extends Clock {
  /** Turns the clock on; what falls due runs in its order. */
  advance(ms: number): void;
}

/** A clock that stands still until it is turned by hand. */
export function handClock(): HandClock {
  let at = 0;
  let waiting: { readonly due: number; readonly run: () => void }[] = [];

  return {
    now: () => at,

    after(ms, run) {
      const timer = { due: at + ms, run };
      waiting.push(timer);
      return () => {
        waiting = waiting.filter((each) => each !== timer);
      };
    },

    advance(ms) {
      const until = at + ms;
      for (;;) {
        const next = waiting.filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0];
        if (!next) break;
        waiting = waiting.filter((each) => each !== next);
        at = Math.max(at, next.due);
        next.run();
      }
      at = until;
    },
  };
}
