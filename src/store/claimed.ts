import type { Transaction } from "kysely";
import type { Claim } from "../domain/delivery.ts";
import type { Target } from "../domain/subscription.ts";
import { deliveryOf } from "./delivery-row.ts";
import type { DeliveryRow, Tables } from "./schema.ts";
import { subscriptionOf } from "./subscriptions.ts";

/** Claims these deliveries; see `Deliveries.claim`. */
export async function claimed(
  db: Transaction<Tables>,
  free: readonly Pick<DeliveryRow, "id" | "subscription">[],
  owner: string,
  now: Date,
  leaseMs: number,
): Promise<readonly Claim[]> {
  if (free.length === 0) return [];
  const subscriptions = await db
    .selectFrom("subscriptions")
    .selectAll()
    .where("id", "in", [...new Set(free.map(({ subscription }) => subscription))])
    .execute();
  const bySubscription = new Map(subscriptions.map((row) => [row.id, subscriptionOf(row)]));
  const leaseUntil = now.getTime() + leaseMs;
  const rows = await db
    .updateTable("deliveries")
    .set((row) => ({
      state: "sending",
      owner,
      lease_until: leaseUntil,
      attempt: row("attempt", "+", 1),
      claims: row("claims", "+", 1),
      first_claimed_at: row.case().when("attempt", "=", 0).then(now.getTime()).else(row.ref("first_claimed_at")).end(),
    }))
    .where(
      "id",
      "in",
      free.map(({ id }) => id),
    )
    .returningAll()
    .execute();
  await db
    .insertInto("attempts")
    .values(rows.map(({ id, claims }) => ({ delivery: id, number: claims, owner, claimed_at: now.getTime() })))
    .execute();
  const until = new Date(leaseUntil).toISOString();
  return rows
    .sort((a, b) => a.slot - b.slot || (a.id < b.id ? -1 : 1))
    .flatMap((row) => {
      const subscription = bySubscription.get(row.subscription);
      // Removed in this very moment: its delivery goes with it.
      return subscription ? [{ delivery: deliveryOf(row), subscription, owner, leaseUntil: until }] : [];
    });
}

/** Locks those that may be claimed now, past what other processes have locked. */
export async function freeToClaim(db: Transaction<Tables>, platform: Target["platform"], now: Date, most: number) {
  return await db
    .selectFrom("deliveries")
    .innerJoin("subscriptions", "subscriptions.id", "deliveries.subscription")
    .select(["deliveries.id", "deliveries.subscription"])
    .where("deliveries.settled_at", "is", null)
    .where("deliveries.platform", "=", platform)
    .where("subscriptions.paused", "is", null)
    .where((is) =>
      is.or([
        is.and([is("deliveries.state", "in", ["pending", "held"]), is("deliveries.not_before", "<=", now.getTime())]),
        is.and([is("deliveries.state", "=", "sending"), is("deliveries.lease_until", "<=", now.getTime())]),
      ]),
    )
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom("deliveries as earlier")
            .select("earlier.id")
            .whereRef("earlier.subscription", "=", "deliveries.subscription")
            .whereRef("earlier.slot", "<", "deliveries.slot")
            .where("earlier.settled_at", "is", null),
        ),
      ),
    )
    .orderBy("deliveries.slot")
    .orderBy("deliveries.id")
    .limit(most)
    .forUpdate("deliveries")
    .skipLocked()
    .execute();
}
