import type { Answer } from "../domain/answer.ts";
import type { Claim, Deliveries, Settlement } from "../domain/delivery.ts";
import type { Clock } from "../platforms/clock.ts";
import type { Log } from "../platforms/log.ts";
import type { Posted, Poster, Posting } from "../platforms/platform.ts";
import { type Compose, chosenOf, marked } from "./composition.ts";
import { keyOf } from "./key.ts";
import { slotAt } from "./occurrences.ts";
import { LEASE_MS, LEAST_LEASE_MS, LOOK_BACK_MS, pauseAfter, REQUEST_MS } from "./patience.ts";
import { worthUntil } from "./worth.ts";

export interface AttemptParts {
  readonly deliveries: Deliveries;
  readonly poster: Poster;
  readonly compose: Compose;
  readonly now: () => Date;
  readonly clock: Clock;
  readonly log: Log;
  /** In place of sending; null sends. */
  readonly show: ((posting: Omit<Posting, "signal">) => Promise<void>) | null;
  /** Waits for a turn to ask the platform, or to post to a channel; false where none comes in time. */
  readonly turn: (channel: string | null, mostMs: number) => Promise<boolean>;
}

/** What has become of a claim; null where it is another process's by now. `barred`: and its subscription is to pause. */
export interface Outcome {
  readonly settlement: Settlement;
  readonly barred: Extract<Posted, { kind: "barred" }> | null;
}

// As long as a channel with more digests than it takes in one go needs for those in front.
const TURN_MS = 20_000;
// A defect is seldom gone before somebody has mended it.
const DEFECT_MS = 5 * 60_000;

type Found = Awaited<ReturnType<Poster["find"]>>;

/** Carries one claim as far as it goes: finds what may have been sent already, or makes, freezes and sends it. */
export async function attempt(claim: Claim, claimedAt: number, parts: AttemptParts): Promise<Outcome | null> {
  const { delivery, subscription } = claim;
  const { poster, now, clock } = parts;
  const { target, slot } = delivery;
  const key = keyOf(subscription.id, slot);
  const channel = `${target.channel} ${target.thread}`;
  const leaseLeft = () => claimedAt + LEASE_MS - clock.now();
  /** Whether there is a turn, and afterwards still enough of the lease. */
  const mayAsk = async (to: string | null) =>
    (await parts.turn(to, leaseLeft() - LEAST_LEASE_MS)) && leaseLeft() >= LEAST_LEASE_MS;
  const retryIn = (ms: number, reason: string) => settled(later(claim, now(), ms, reason, false));
  /** By the attempts that had no answer: one that ended with its process says nothing of the platform. */
  const pause = async ({ kind }: Found) => {
    if (kind !== "unknown") return null;
    const before = await parts.deliveries.attempts(subscription.id, slot);
    return pauseAfter(1 + before.filter(({ outcome }) => outcome === "unanswered").length);
  };
  const giveBack = () => retryIn(TURN_MS, "waiting for its turn");

  const maybeSent = delivery.attempt > 1;
  if (maybeSent && !parts.show) {
    if (!(await mayAsk(null))) return giveBack();
    const since = new Date(Date.parse(delivery.firstClaimedAt ?? slot) - LOOK_BACK_MS);
    const found = await limited<Found>(clock, (signal) => poster.find(target, key, since, signal));
    if (found.kind !== "absent") return outcomeOf(found, claim, await pause(found), now(), true);
  }
  if (now() >= worthUntil(subscription, new Date(delivery.notBefore)))
    return settled({ state: "skipped", reason: "the next one was due before it could be posted" });

  const answer = await answerOf(claim, parts);
  if (answer === "nothing new") return settled({ state: "skipped", reason: "nothing new" });
  if (answer === "defect") return retryIn(DEFECT_MS, "the digest could not be made");
  if (answer === null) return null;
  const posting = { target, answer, key, role: subscription.role };
  if (parts.show) {
    await parts.show(posting);
    return settled({ state: "skipped", reason: "DRY_RUN: made, and not sent" });
  }
  if (!(await mayAsk(channel))) return giveBack();
  const posted = await limited<Posted>(clock, (signal) => poster.post({ ...posting, signal }));
  return outcomeOf(posted, claim, await pause(posted), now(), false);
}

/** What was frozen with an earlier attempt, or what is made and frozen now; null where the claim has been lost. */
async function answerOf(claim: Claim, parts: AttemptParts): Promise<Answer | "nothing new" | "defect" | null> {
  const { delivery, subscription } = claim;
  if (delivery.content !== null) return JSON.parse(delivery.content) as Answer;
  const { deliveries, compose, log, now } = parts;
  const told = await deliveries.lastTold(delivery.target);
  const composed = await compose(subscription, told, now()).catch((err: unknown) => {
    log.error({ err, subscription: subscription.id }, "defect: a digest could not be made");
    return null;
  });
  if (composed === null) return "defect";
  const chosen = chosenOf(composed, subscription, delivery.kind === "now");
  if (chosen === null) return "nothing new";
  const answer = marked(chosen, delivery, subscription);
  if (parts.show) return answer;
  return (await deliveries.freeze(claim, JSON.stringify(answer), composed.told)) ? answer : null;
}

/** Calls the request off when its time is up, and waits no longer for a poster that does not heed it. */
async function limited<T>(
  clock: Clock,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T | Extract<Posted, { kind: "unknown" }>> {
  const abort = new AbortController();
  let callOff = () => {};
  const over = new Promise<Extract<Posted, { kind: "unknown" }>>((resolve) => {
    callOff = clock.after(REQUEST_MS, () => {
      abort.abort();
      resolve({ kind: "unknown", reason: "no answer came in time" });
    });
  });
  try {
    return await Promise.race([ask(abort.signal), over]);
  } finally {
    callOff();
  }
}

/** `pauseMs`: what an unknown outcome waits; null: no longer. `looking`: it was an earlier attempt that may have sent it, not this one. */
function outcomeOf(
  posted: Exclude<Found, { kind: "absent" }>,
  claim: Claim,
  pauseMs: number | null,
  now: Date,
  looking: boolean,
): Outcome {
  switch (posted.kind) {
    case "posted":
      return settled({ state: "posted", message: posted.message, link: posted.link });
    case "refused":
      // Refused as content when sent; what could not be looked for may stand there.
      return settled({ state: looking ? "unknown" : "failed", reason: posted.reason });
    case "barred":
      return { settlement: again(slotAt(now), posted.reason, looking), barred: posted };
    case "later":
      return settled(later(claim, now, posted.afterMs, posted.reason, looking));
    case "unknown":
      return settled(later(claim, now, pauseMs, posted.reason, true));
  }
}

/** Another attempt after a while, or the end of them: of its attempts, or of what it is worth. */
function later(
  { delivery, subscription }: Claim,
  now: Date,
  pauseMs: number | null,
  reason: string,
  reached: boolean,
): Settlement {
  const next = pauseMs === null ? null : new Date(now.getTime() + pauseMs);
  if (next && next < worthUntil(subscription, new Date(delivery.slot))) return again(slotAt(next), reason, reached);
  const state = reached || delivery.attempt > 1 ? "unknown" : "failed";
  return { state, reason: `given up after ${delivery.attempt} attempts: ${reason}` };
}

function again(notBefore: string, reason: string, reached: boolean): Settlement {
  return { state: "pending", notBefore, reason, reached };
}

function settled(settlement: Settlement): Outcome {
  return { settlement, barred: null };
}
