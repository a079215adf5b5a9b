import type { Kysely } from "kysely";

/** Subscriptions, the ledger of deliveries, installations and receipts. */
export async function ledger(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("subscriptions")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("thread", "text")
    .addColumn("origin", "text", (column) => column.notNull())
    .addColumn("owner", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("terms", "text", (column) => column.notNull())
    .addColumn("paused", "text")
    .addColumn("next_fire_at", "text")
    .addColumn("due_at", "bigint")
    .execute();
  await db.schema.createIndex("subscriptions_due").on("subscriptions").columns(["due_at", "id"]).execute();
  await db.schema.createIndex("subscriptions_tenant").on("subscriptions").columns(["tenant", "platform"]).execute();
  await db.schema
    .createIndex("subscriptions_paused")
    .on("subscriptions")
    .columns(["created_at", "paused"])
    .where("paused", "is not", null)
    .execute();

  await db.schema
    .createTable("deliveries")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("subscription", "text", (column) => column.notNull())
    .addColumn("slot", "bigint", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("thread", "text")
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("late", "integer", (column) => column.notNull())
    .addColumn("attempt", "integer", (column) => column.notNull())
    .addColumn("claims", "integer", (column) => column.notNull())
    .addColumn("owner", "text")
    .addColumn("lease_until", "bigint")
    .addColumn("first_claimed_at", "bigint")
    .addColumn("not_before", "bigint", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("content", "text")
    .addColumn("told", "text")
    .addColumn("message", "text")
    .addColumn("link", "text")
    .addColumn("settled_at", "bigint")
    .execute();
  const onDeliveries = (name: string, columns: string[]) =>
    db.schema.createIndex(name).on("deliveries").columns(columns);
  await onDeliveries("deliveries_history", ["subscription", "slot"]).execute();
  // Settled ones are nearly all there are, and what is claimed never reads them.
  await onDeliveries("deliveries_unsettled", ["platform", "slot", "id"]).where("settled_at", "is", null).execute();
  await onDeliveries("deliveries_in_turn", ["subscription", "slot"]).where("settled_at", "is", null).execute();
  await onDeliveries("deliveries_told", ["channel", "tenant"]).where("told", "is not", null).execute();

  await db.schema
    .createTable("attempts")
    .addColumn("delivery", "text", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("claimed_at", "bigint", (column) => column.notNull())
    .addColumn("ended_at", "bigint")
    .addColumn("outcome", "text")
    .addColumn("reason", "text")
    .addPrimaryKeyConstraint("attempts_of_delivery", ["delivery", "number"])
    .execute();

  await db.schema
    .createTable("installations")
    .addColumn("tenant", "text", (column) => column.primaryKey())
    .addColumn("sealed", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("receipts")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("taken_at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("receipts_taken").on("receipts").column("taken_at").execute();
}
