import { type ExpressionBuilder, type Kysely, sql, type Transaction } from "kysely";
import type { Attempt, Claim, Deliveries, Delivery, DeliveryState, Plan, Settlement } from "../domain/delivery.ts";
import type { Subscription, Target } from "../domain/subscription.ts";
import { claimed, freeToClaim } from "./claimed.ts";
import { deliveryOf, idOf, NOTHING_YET, newDelivery } from "./delivery-row.ts";
import type { AttemptRow, DeliveryRow, Tables } from "./schema.ts";
import { subscriptionOf } from "./subscriptions.ts";

const NONE: Readonly<Record<DeliveryState, number>> = {
  pending: 0,
  held: 0,
  sending: 0,
  posted: 0,
  skipped: 0,
  failed: 0,
  unknown: 0,
};
// A row has at most 22 values; SQLite takes 32,766 in one statement, PostgreSQL 65,535.
const ROWS_AT_ONCE = 1000;
const SHOWN_MS = 31 * 86_400_000;

export class StoredDeliveries implements Deliveries {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async plan(now: Date, most: number, plan: (subscription: Subscription) => Plan): Promise<number> {
    return await this.#db.transaction().execute(async (db) => {
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
    });
  }

  async add(subscription: string, slot: string, now: Date): Promise<boolean> {
    return await this.#write(subscription, slot, now, { kind: "now" });
  }

  async skip(subscription: string, slot: string, reason: string, now: Date): Promise<boolean> {
    return await this.#write(subscription, slot, now, { state: "skipped", reason, settled_at: now.getTime() });
  }

  async claim(
    owner: string,
    platform: Target["platform"],
    now: Date,
    leaseMs: number,
    most: number,
  ): Promise<readonly Claim[]> {
    return await this.#db.transaction().execute(async (db) => {
      const free = await freeToClaim(db, platform, now, most);
      return await claimed(db, free, owner, now, leaseMs);
    });
  }

  async freeze(claim: Claim, content: string, told: string): Promise<boolean> {
    const { numUpdatedRows } = await this.#db
      .updateTable("deliveries")
      .set((row) => ({
        content: row.fn.coalesce("content", sql.val(content)),
        told: row.case().when("content", "is", null).then(told).else(row.ref("told")).end(),
      }))
      .where(heldBy(claim))
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }

  async settle(claim: Claim, settlement: Settlement, now: Date): Promise<boolean> {
    return await this.#db.transaction().execute(async (db) => {
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
    });
  }

  async lastTold(target: Target): Promise<string | null> {
    const last = await this.#db
      .selectFrom("deliveries")
      .select("told")
      .where(toldTo(target))
      .orderBy("settled_at", "desc")
      .orderBy("slot", "desc")
      .limit(1)
      .executeTakeFirst();
    return last?.told ?? null;
  }

  async find(subscription: string, slot: string): Promise<Delivery | null> {
    if (Number.isNaN(Date.parse(slot))) return null;
    const row = await this.#db
      .selectFrom("deliveries")
      .selectAll()
      .where("id", "=", idOf(subscription, slot))
      .executeTakeFirst();
    return row ? deliveryOf(row) : null;
  }

  async history(subscription: string, most: number): Promise<readonly Delivery[]> {
    const rows = await this.#db
      .selectFrom("deliveries")
      .selectAll()
      .where("subscription", "=", subscription)
      .orderBy("slot", "desc")
      .limit(most)
      .execute();
    return rows.map(deliveryOf);
  }

  async attempts(subscription: string, slot: string): Promise<readonly Attempt[]> {
    const rows = await this.#db
      .selectFrom("attempts")
      .selectAll()
      .where("delivery", "=", idOf(subscription, slot))
      .orderBy("number")
      .execute();
    return rows.map(attemptOf);
  }

  async again(subscription: string, slot: string, now: Date): Promise<boolean> {
    const { numUpdatedRows } = await this.#db
      .updateTable("deliveries")
      .set({ ...NOTHING_YET, not_before: now.getTime() })
      .where("id", "=", idOf(subscription, slot))
      .where("state", "in", ["failed", "unknown"])
      .where((is) => is.exists(is.selectFrom("subscriptions").select("id").where("id", "=", subscription)))
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }

  async counts(): Promise<Readonly<Record<DeliveryState, number>>> {
    const rows = await this.#db
      .selectFrom("deliveries")
      .select(["state", (row) => row.fn.countAll<number>().as("count")])
      .groupBy("state")
      .execute();
    return { ...NONE, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
  }

  async #write(subscription: string, slot: string, now: Date, as: Partial<DeliveryRow>): Promise<boolean> {
    return await this.#db.transaction().execute(async (db) => {
      const row = await db.selectFrom("subscriptions").selectAll().where("id", "=", subscription).executeTakeFirst();
      if (!row) return false;
      return (await insertNew(db, [{ ...newDelivery(subscriptionOf(row), slot, now.getTime()), ...as }])) === 1n;
    });
  }
}

/** How many were not there yet. */
async function insertNew(db: Transaction<Tables>, rows: readonly DeliveryRow[]): Promise<bigint> {
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

/** The lease is part of the fence: an attempt that never reached the platform gives its number to the next one. */
function heldBy({ delivery, owner, leaseUntil }: Claim) {
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

function toldTo({ platform, tenant, channel, thread }: Target) {
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

function attemptOf(row: AttemptRow): Attempt {
  return {
    owner: row.owner,
    claimedAt: new Date(row.claimed_at).toISOString(),
    endedAt: row.ended_at === null ? null : new Date(row.ended_at).toISOString(),
    outcome: row.outcome,
    reason: row.reason,
  };
}
