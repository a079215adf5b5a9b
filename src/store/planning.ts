import type { Transaction } from "kysely";
import type { Plan } from "../domain/delivery.ts";
import type { Subscription } from "../domain/subscription.ts";
import { newDelivery } from "./delivery-row.ts";
import type { DeliveryRow, Tables } from "./schema.ts";
import { subscriptionOf } from "./subscriptions.ts";

// A row has at most 22 values; SQLite takes 32,766 in one statement, PostgreSQL 65,535.
const ROWS_AT_ONCE = 1000;

/** Writes what `plan` says of up to `most` subscriptions that are due; how many there were. */
export async function planDue(
  db: Transaction<Tables>,
  now: Date,
  most: number,
  plan: (subscription: Subscription) => Plan,
): Promise<number> {
  // Waits for another process that is planning these, and then finds them planned: one that is skipped would come a tick late.
  const due = await db
    .selectFrom("subscriptions")
    .selectAll()
    .where("due_at", "<=", now.getTime())
    .orderBy("due_at")
    .orderBy("id")
    .limit(most)
    .forUpdate()
    .execute();
  const planned = due.map((row) => {
    const subscription = subscriptionOf(row);
    return { row, subscription, ...plan(subscription) };
  });
  const deliveries = planned.flatMap(({ subscription, deliveries }) =>
    deliveries.map((each) => ({
      ...newDelivery(subscription, each.slot, Date.parse(each.notBefore)),
      state: each.state,
      late: each.late ? 1 : 0,
      reason: each.reason,
      settled_at: each.state === "skipped" ? now.getTime() : null,
    })),
  );
  for (const values of inBatches(deliveries)) await insertNew(db, values);
  const moved = planned.map(({ row, nextFireAt }) => ({
    ...row,
    next_fire_at: nextFireAt,
    due_at: nextFireAt === null ? null : Date.parse(nextFireAt),
  }));
  // All at once, as an insertion of what is there: the one way of both databases to write another value in each row.
  for (const values of inBatches(moved))
    await db
      .insertInto("subscriptions")
      .values(values)
      .onConflict((conflict) =>
        conflict.column("id").doUpdateSet((to) => ({
          next_fire_at: to.ref("excluded.next_fire_at"),
          due_at: to.ref("excluded.due_at"),
        })),
      )
      .execute();
  return due.length;
}

/** How many were not there yet. */
export async function insertNew(db: Transaction<Tables>, rows: readonly DeliveryRow[]): Promise<bigint> {
  const written = await db
    .insertInto("deliveries")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return written.numInsertedOrUpdatedRows ?? 0n;
}

function inBatches<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, index) =>
    rows.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE),
  );
}
