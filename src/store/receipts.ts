import type { Kysely } from "kysely";
import type { Receipts } from "../domain/receipts.ts";
import type { Tables } from "./schema.ts";

const KEPT_MS = 2 * 60 * 60 * 1000;
const FORGET_EVERY_MS = 10 * 60 * 1000;

/** A receipt is kept for two to two and a half hours, and is told apart over all processes of one database. */
export class StoredReceipts implements Receipts {
  readonly #db: Kysely<Tables>;
  readonly #now: () => Date;
  #forgotAt = Number.NEGATIVE_INFINITY;

  constructor(db: Kysely<Tables>, now: () => Date) {
    this.#db = db;
    this.#now = now;
  }

  async first(key: string): Promise<boolean> {
    const now = this.#now().getTime();
    if (now - this.#forgotAt >= FORGET_EVERY_MS) {
      this.#forgotAt = now;
      await this.#db
        .deleteFrom("receipts")
        .where("taken_at", "<", now - KEPT_MS)
        .execute();
    }
    const { numInsertedOrUpdatedRows } = await this.#db
      .insertInto("receipts")
      .values({ key, taken_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }
}
