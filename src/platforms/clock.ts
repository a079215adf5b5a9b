/** Time as the rules of an interaction need it: monotonic, so that a wrong or corrected wall clock changes nothing. */
export interface Clock {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** Runs once after a while; what comes back calls it off. */
  after(ms: number, run: () => void): () => void;
}

export const clock: Clock = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
