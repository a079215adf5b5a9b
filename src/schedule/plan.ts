import type { Plan } from "../domain/delivery.ts";
import type { Subscription } from "../domain/subscription.ts";
import { nextAfter, slotAt } from "./occurrences.ts";
import { quietUntil } from "./quiet.ts";
import { worthUntil } from "./worth.ts";

type Planned = Plan["deliveries"][number];

/** From when on a slot counts as late: two ticks, and the time that a busy minute's planning takes. */
const LATE_MS = 5 * 60_000;
// What a long downtime has left out is recorded for so far back and so many slots: more, nobody reads.
const RECORDED_MS = 31 * 86_400_000;
const MOST_RECORDED = 700;

/**
 * What becomes of the slots that have passed: the latest is posted, late where it is, as long as it is worth it; the older ones
 * are recorded as skipped. Depends on nothing but what it is given.
 */
export function planOf(subscription: Subscription, now: Date): Plan {
  const { nextFireAt } = subscription;
  if (nextFireAt === null) return { deliveries: [], nextFireAt };
  const passed: Date[] = [];
  let next: Date | null = startOf(subscription, new Date(nextFireAt), now);
  for (; next && next <= now; next = nextAfter(subscription, next)) {
    passed.push(next);
    if (passed.length > MOST_RECORDED) passed.shift();
  }
  const deliveries = passed.map((slot, index) => plannedOf(subscription, slot, passed[index + 1] ?? next, now));
  return { deliveries, nextFireAt: next && slotAt(next) };
}

/** The first slot to record. */
function startOf(subscription: Subscription, nextFireAt: Date, now: Date): Date {
  const earliest = new Date(now.getTime() - RECORDED_MS);
  const recent = nextFireAt < earliest ? nextAfter(subscription, earliest) : null;
  return recent && recent <= now ? recent : nextFireAt;
}

/** `next`: the slot behind it. */
function plannedOf(subscription: Subscription, slot: Date, next: Date | null, now: Date): Planned {
  const skipped = (reason: string): Planned => ({
    slot: slotAt(slot),
    state: "skipped",
    late: false,
    notBefore: slotAt(slot),
    reason,
  });
  if (subscription.paused) return skipped(`paused: ${subscription.paused.reason}`);
  if (next && next <= now) return skipped("missed while Dateline was not running; a later one is posted instead");
  if (now >= worthUntil(subscription, slot, next))
    return skipped("missed while Dateline was not running, and too late to be worth posting");
  const { quiet, zone } = subscription;
  const until = quiet && quietUntil(quiet, zone, slot);
  const ends = `quiet hours until ${quiet?.to}`;
  if (until && next && next <= until) return skipped(`${ends}; the next one comes at their end`);
  const late = now.getTime() - (until ?? slot).getTime() > LATE_MS;
  const held = until !== null && until > now;
  return {
    slot: slotAt(slot),
    state: held ? "held" : "pending",
    late,
    notBefore: slotAt(until ?? slot),
    reason: held ? ends : null,
  };
}
