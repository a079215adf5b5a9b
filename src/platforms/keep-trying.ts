import type { Clock } from "./clock.ts";
import type { Log } from "./log.ts";
import { OperatorProblem } from "./operator-problem.ts";

const FIRST_PAUSE_MS = 5000;
const LONGEST_PAUSE_MS = 60_000;

interface Trying {
  /** Resolves once connected; rejects with the first problem, and where that may pass goes on trying. */
  start(): Promise<void>;
  /** Begins no other attempt. */
  stop(): void;
}

/** Connects, and where that fails with something that may pass, again and again with growing pauses. `connect` rejects with OperatorProblems only. */
export function keepTrying(
  connect: () => Promise<void>,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): Trying {
  let stopped = false;
  let callOff = () => {};

  function again(pauseMs: number): void {
    if (stopped) return;
    callOff = clock.after(pauseMs, () => {
      connect().catch((problem: OperatorProblem) => {
        if (stopped) return;
        log.error({}, problem.message);
        if (problem.passing) again(Math.min(2 * pauseMs, LONGEST_PAUSE_MS));
      });
    });
  }

  return {
    async start() {
      stopped = false;
      try {
        await connect();
      } catch (error) {
        if (!(error instanceof OperatorProblem) || !error.passing) throw error;
        again(FIRST_PAUSE_MS);
        throw new OperatorProblem(`${error.message} Dateline keeps trying.`, true);
      }
    },

    stop() {
      stopped = true;
      callOff();
    },
  };
}
