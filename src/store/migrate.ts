import { type Kysely, sql, type Transaction } from "kysely";
import { ledger } from "./migrations/1-ledger.ts";
import { news } from "./migrations/2-news.ts";
import { StoreProblem } from "./store-problem.ts";

/** Every step that a database has gone through, oldest first. Forward only: what was released is never changed, a new step goes to the end. */
export const MIGRATIONS: readonly ((db: Kysely<unknown>) => Promise<void>)[] = [ledger, news];

interface WithVersions {
  readonly migrations: { readonly version: number; readonly applied_at: number };
}

/**
 * Brings a database to the newest version (or to an earlier one, for tests), in one transaction: a crash leaves the old version
 * whole. `alone` lets no other process migrate meanwhile. Rejects where the database comes from a newer Dateline.
 */
export async function migrate(
  db: Kysely<unknown>,
  alone: (db: Transaction<unknown>) => Promise<unknown>,
  now: Date,
  version = MIGRATIONS.length,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await alone(transaction);
    await transaction.schema
      .createTable("migrations")
      .ifNotExists()
      .addColumn("version", "integer", (column) => column.primaryKey())
      .addColumn("applied_at", "bigint", (column) => column.notNull())
      .execute();
    const versions = transaction as unknown as Transaction<WithVersions>;
    const { held } = await versions
      .selectFrom("migrations")
      .select(sql<number>`coalesce(max(version), 0)`.as("held"))
      .executeTakeFirstOrThrow();
    if (held > MIGRATIONS.length)
      throw new StoreProblem(
        `What is kept was last written by a newer Dateline (its version is ${held}, this one reads up to ${MIGRATIONS.length}). Update Dateline, or go back to the backup that was made before the update.`,
        false,
      );
    for (const [index, step] of MIGRATIONS.slice(0, version).entries()) {
      if (index < held) continue;
      await step(transaction);
      await versions
        .insertInto("migrations")
        .values({ version: index + 1, applied_at: now.getTime() })
        .execute();
    }
  });
}
