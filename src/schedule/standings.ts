import type { Deliveries } from "../domain/delivery.ts";
import type { Standing } from "../domain/digests.ts";
import type { Subscription } from "../domain/subscription.ts";
import { isoIn } from "../domain/zone-clock.ts";
import { nextAfter, slotAt } from "./occurrences.ts";

const SHOWN = 3;
// Slots that are left out lie in front of those that come; nobody leaves out more than these.
const LOOKED_THROUGH = 50;

/** The slots to come that are not left out; none of one that a person has paused. */
export async function slotsToCome(subscription: Subscription, deliveries: Deliveries, most: number): Promise<Date[]> {
  if (subscription.paused?.because === "person" || subscription.nextFireAt === null) return [];
  const written = await deliveries.history(subscription.id, LOOKED_THROUGH);
  const leftOut = new Set(written.filter(({ state }) => state === "skipped").map(({ slot }) => slot));
  const slots: Date[] = [];
  let slot: Date | null = new Date(subscription.nextFireAt);
  for (let seen = 0; slot && slots.length < most && seen < LOOKED_THROUGH; seen += 1) {
    if (!leftOut.has(slotAt(slot))) slots.push(slot);
    slot = nextAfter(subscription, slot);
  }
  return slots;
}

export async function standingOf(subscription: Subscription, deliveries: Deliveries): Promise<Standing> {
  const slots = await slotsToCome(subscription, deliveries, SHOWN);
  return { subscription, next: slots.map((slot) => isoIn(subscription.zone, slot.getTime())) };
}
