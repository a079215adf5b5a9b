import { type Kysely, sql } from "kysely";
import type { Attempt, Claim, Deliveries, Delivery, DeliveryState, Plan, Settlement } from "../domain/delivery.ts";
import type { Subscription, Target } from "../domain/subscription.ts";
import { claimed, freeToClaim } from "./claimed.ts";
import { deliveryOf, idOf, NOTHING_YET, newDelivery } from "./delivery-row.ts";
import { insertNew, planDue } from "./planning.ts";
import type { AttemptRow, DeliveryRow, Tables } from "./schema.ts";
import { heldBy, settleClaim, toldTo } from "./settling.ts";
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

export class StoredDeliveries implements Deliveries {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async plan(now: Date, most: number, plan: (subscription: Subscription) => Plan): Promise<number> {
    return await this.#db.transaction().execute((db) => planDue(db, now, most, plan));
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
    return await this.#db.transaction().execute((db) => settleClaim(db, claim, settlement, now));
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

function attemptOf(row: AttemptRow): Attempt {
  return {
    owner: row.owner,
    claimedAt: new Date(row.claimed_at).toISOString(),
    endedAt: row.ended_at === null ? null : new Date(row.ended_at).toISOString(),
    outcome: row.outcome,
    reason: row.reason,
  };
}
