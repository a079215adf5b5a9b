import type { Delivery } from "../domain/delivery.ts";
import type { Subscription } from "../domain/subscription.ts";
import type { DeliveryRow } from "./schema.ts";
import { targetOf } from "./subscriptions.ts";

/** What is so of a delivery that waits for its time. */
export const NOTHING_YET = {
  state: "pending",
  owner: null,
  lease_until: null,
  reason: null,
  settled_at: null,
} as const;

export function idOf(subscription: string, slot: string): string {
  return `${subscription}@${toTheSecond(momentOf(slot))}`;
}

export function newDelivery({ id, target }: Subscription, slot: string, notBefore: number): DeliveryRow {
  return {
    ...NOTHING_YET,
    ...targetOf(target),
    id: idOf(id, slot),
    subscription: id,
    slot: momentOf(slot),
    kind: "slot",
    late: 0,
    attempt: 0,
    claims: 0,
    first_claimed_at: null,
    not_before: notBefore,
    content: null,
    told: null,
    message: null,
    link: null,
  };
}

export function deliveryOf(row: DeliveryRow): Delivery {
  return {
    subscription: row.subscription,
    slot: toTheSecond(row.slot),
    kind: row.kind,
    target: targetOf(row),
    state: row.state,
    late: row.late === 1,
    attempt: row.attempt,
    firstClaimedAt: iso(row.first_claimed_at),
    notBefore: new Date(row.not_before).toISOString(),
    reason: row.reason,
    content: row.content,
    told: row.told,
    message: row.message,
    link: row.link,
    settledAt: iso(row.settled_at),
  };
}

function momentOf(slot: string): number {
  return Math.floor(Date.parse(slot) / 1000) * 1000;
}

function toTheSecond(moment: number): string {
  return new Date(moment).toISOString().replace(".000Z", "Z");
}

function iso(moment: number | null): string | null {
  return moment === null ? null : new Date(moment).toISOString();
}
