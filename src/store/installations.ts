import type { Kysely } from "kysely";
import type { Installations } from "../domain/installations.ts";
import type { Tables } from "./schema.ts";

export class StoredInstallations implements Installations {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async save(tenant: string, sealed: string): Promise<void> {
    await this.#db
      .insertInto("installations")
      .values({ tenant, sealed })
      .onConflict((conflict) => conflict.column("tenant").doUpdateSet({ sealed }))
      .execute();
  }

  async replace(tenant: string, record: string, sealed: string): Promise<boolean> {
    const { numUpdatedRows } = await this.#db
      .updateTable("installations")
      .set({ sealed })
      .where("tenant", "=", tenant)
      .where("sealed", "=", record)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }

  async find(tenant: string): Promise<string | null> {
    const row = await this.#db
      .selectFrom("installations")
      .select("sealed")
      .where("tenant", "=", tenant)
      .executeTakeFirst();
    return row?.sealed ?? null;
  }

  async remove(tenant: string): Promise<void> {
    await this.#db.deleteFrom("installations").where("tenant", "=", tenant).execute();
  }

  async tenants(): Promise<readonly string[]> {
    const rows = await this.#db.selectFrom("installations").select("tenant").execute();
    return rows.map(({ tenant }) => tenant).sort();
  }
}
