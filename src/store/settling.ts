import type { ExpressionBuilder, Transaction } from "kysely";
import type { Attempt, Claim, Settlement } from "../domain/delivery.ts";
import type { Target } from "../domain/subscription.ts";
import { idOf } from "./delivery-row.ts";
import type { DeliveryRow, Tables } from "./schema.ts";

const SHOWN_MS = 31 * 86_400_000;

/** Settles a claim, where it is still its process's, and forgets what nobody will ask for any more. */
export async function settleClaim(
  db: Transaction<Tables>,
  claim: Claim,
  settlement: Settlement,
  now: Date,
): Promise<boolean> {
  const row = await db
    .updateTable("deliveries")
    .set((row) => ({
      ...settled(settlement, now),
      ...(settlement.state === "pending" && !settlement.reached ? { attempt: row("attempt", "-", 1) } : {}),
    }))
    .where(heldBy(claim))
    .returningAll()
    .executeTakeFirst();
  if (!row) return false;
  await db
    .updateTable("attempts")
    .set({ ended_at: now.getTime(), outcome: outcome(settlement), reason: row.reason })
    .where("delivery", "=", row.id)
    .where("number", "=", row.claims)
    .execute();
  if (settlement.state === "posted") await forgetOld(db, row);
  if (settlement.state === "posted" && row.told !== null) await forgetEarlier(db, row);
  return true;
}

/** The lease is part of the fence: an attempt that never reached the platform gives its number to the next one. */
export function heldBy({ delivery, owner, leaseUntil }: Claim) {
  return (is: ExpressionBuilder<Tables, "deliveries">) =>
    is.and([
      is("id", "=", idOf(delivery.subscription, delivery.slot)),
      is("state", "=", "sending"),
      is("owner", "=", owner),
      is("attempt", "=", delivery.attempt),
      is("lease_until", "=", Date.parse(leaseUntil)),
    ]);
}

function settled(settlement: Settlement, now: Date) {
  const { state } = settlement;
  const row = { state, owner: null, lease_until: null };
  switch (state) {
    case "posted":
      return { ...row, ...settlement, reason: null, settled_at: now.getTime() };
    case "skipped":
      return { ...row, reason: settlement.reason, content: null, told: null, settled_at: now.getTime() };
    case "failed":
    case "unknown":
      return { ...row, reason: settlement.reason, settled_at: now.getTime() };
    case "pending":
      return { ...row, reason: settlement.reason, not_before: Date.parse(settlement.notBefore) };
  }
}

export function toldTo({ platform, tenant, channel, thread }: Target) {
  return (is: ExpressionBuilder<Tables, "deliveries">) =>
    is.and([
      is("channel", "=", channel),
      is("tenant", "=", tenant),
      is("platform", "=", platform),
      thread === null ? is("thread", "is", null) : is("thread", "=", thread),
      is("state", "=", "posted"),
      is("told", "is not", null),
    ]);
}

/** Only what a channel was told last is ever asked for, and it is the largest thing in the ledger. */
async function forgetEarlier(db: Transaction<Tables>, posted: DeliveryRow): Promise<void> {
  await db.updateTable("deliveries").set({ told: null }).where(toldTo(posted)).where("id", "<>", posted.id).execute();
}

/** What was posted can be shown as it was for a month; kept for longer, it would fill the disk. */
async function forgetOld(db: Transaction<Tables>, { subscription, slot }: DeliveryRow): Promise<void> {
  await db
    .updateTable("deliveries")
    .set({ content: null })
    .where("subscription", "=", subscription)
    .where("slot", "<", slot - SHOWN_MS)
    // What is older was forgotten with an earlier one.
    .where("slot", ">=", slot - 3 * SHOWN_MS)
    .where("state", "=", "posted")
    .where("content", "is not", null)
    .execute();
}

function outcome(settlement: Settlement): Attempt["outcome"] {
  if (settlement.state !== "pending") return settlement.state;
  return settlement.reached ? "unanswered" : "not sent";
}
