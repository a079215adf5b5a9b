/** How long one process may hold a delivery; whoever finds it held longer takes it over. */
export const LEASE_MS = 60_000;
/**
 * How much of it must be left before anything is sent: 60 %, so that the request, and a clock that runs a little differently in
 * the process that takes over, both fit in.
 */
export const LEAST_LEASE_MS = 0.6 * LEASE_MS;
/** A request is called off after it: well below half of the lease. Discord and Slack answer in under a second on a good day. */
export const REQUEST_MS = 15_000;
/** What a person may be made to wait for that is not worth a second try at once. */
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 30 * 60_000;
/** Over some four hours, as long as bad days at Discord and Slack last. */
const MOST_ATTEMPTS = 12;
/**
 * How far before the first attempt a message of it is looked for: the clocks of this machine and the platform differ, and this
 * one may since have been put right by an hour.
 */
export const LOOK_BACK_MS = 65 * 60_000;

/** How long to wait after so many attempts without an answer; null where there have been enough. */
export function pauseAfter(attempts: number): number | null {
  return attempts >= MOST_ATTEMPTS ? null : Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS);
}
