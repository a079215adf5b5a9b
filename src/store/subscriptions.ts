import type { Kysely } from "kysely";
import type { Subscriptions } from "../domain/delivery.ts";
import type { Order, Pause, Subscription, Target } from "../domain/subscription.ts";
import type { SubscriptionRow, Tables } from "./schema.ts";

export class StoredSubscriptions implements Subscriptions {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async insert(subscription: Subscription): Promise<void> {
    const { id, target } = subscription;
    await this.#db.transaction().execute(async (db) => {
      const written = await db
        .insertInto("subscriptions")
        .values(rowOf(subscription))
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      // The ledger outlives a subscription: its id must never show one tenant's past to another.
      const anothers = await db
        .selectFrom("deliveries")
        .select("id")
        .where("subscription", "=", id)
        .where((is) => is.or([is("tenant", "<>", target.tenant), is("platform", "<>", target.platform)]))
        .limit(1)
        .executeTakeFirst();
      if (written.numInsertedOrUpdatedRows !== 1n || anothers) throw new Error(`The id ${id} is taken`);
    });
  }

  async find(id: string): Promise<Subscription | null> {
    const row = await this.#db.selectFrom("subscriptions").selectAll().where("id", "=", id).executeTakeFirst();
    return row ? subscriptionOf(row) : null;
  }

  async of(platform: Target["platform"], tenant: string): Promise<readonly Subscription[]> {
    const rows = await this.#oldestFirst().where("platform", "=", platform).where("tenant", "=", tenant).execute();
    return rows.map(subscriptionOf);
  }

  async all(): Promise<readonly Subscription[]> {
    const rows = await this.#oldestFirst().execute();
    return rows.map(subscriptionOf);
  }

  async barred(): Promise<readonly Subscription[]> {
    const rows = await this.#oldestFirst().where("paused", "is not", null).execute();
    return rows.map(subscriptionOf).filter(({ paused }) => paused?.because !== "person");
  }

  async change(id: string, change: (subscription: Subscription) => Subscription): Promise<Subscription | null> {
    return await this.#db.transaction().execute(async (db) => {
      const row = await db.selectFrom("subscriptions").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
      if (!row) return null;
      const changed = { ...change(subscriptionOf(row)), id };
      await db.updateTable("subscriptions").set(rowOf(changed)).where("id", "=", id).execute();
      return changed;
    });
  }

  async remove(id: string): Promise<void> {
    await this.#db.transaction().execute(async (db) => {
      await db.deleteFrom("subscriptions").where("id", "=", id).execute();
      const unsettled = db
        .deleteFrom("deliveries")
        .where("subscription", "=", id)
        .where("settled_at", "is", null)
        .returning("id");
      const gone = await unsettled.execute();
      for (const { id: delivery } of gone) await db.deleteFrom("attempts").where("delivery", "=", delivery).execute();
    });
  }

  #oldestFirst() {
    return this.#db.selectFrom("subscriptions").selectAll().orderBy("created_at").orderBy("id");
  }
}

function rowOf(subscription: Subscription): SubscriptionRow {
  const { id, target, origin, owner, createdAt, paused, nextFireAt, ...terms } = subscription;
  return {
    id,
    platform: target.platform,
    tenant: target.tenant,
    channel: target.channel,
    thread: target.thread,
    origin,
    owner,
    created_at: createdAt,
    terms: JSON.stringify(terms satisfies Order),
    paused: paused && JSON.stringify(paused),
    next_fire_at: nextFireAt,
    due_at: nextFireAt === null ? null : Date.parse(nextFireAt),
  };
}

export function subscriptionOf(row: SubscriptionRow): Subscription {
  return {
    id: row.id,
    target: targetOf(row),
    origin: row.origin,
    owner: row.owner,
    createdAt: row.created_at,
    paused: row.paused === null ? null : (JSON.parse(row.paused) as Pause),
    nextFireAt: row.next_fire_at,
    ...(JSON.parse(row.terms) as Order),
  };
}

export function targetOf({ platform, tenant, channel, thread }: Target): Target {
  return { platform, tenant, channel, thread };
}
