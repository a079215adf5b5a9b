import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely } from "kysely";
import Libsql from "libsql";
import { LibsqlDialect } from "./libsql-dialect.ts";
import { migrate } from "./migrate.ts";
import type { Tables } from "./schema.ts";

/** Opens the file, or a database in memory for ":memory:", and brings it up to date. */
export async function openFile(path: string, now: Date): Promise<Kysely<Tables>> {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const file = new Libsql(path);
  // Held until the process ends, however it ends: a second process is refused instead of waiting or sending twice.
  file.pragma("locking_mode = EXCLUSIVE");
  file.pragma("journal_mode = WAL");
  // In WAL, NORMAL would lose the last transactions of a machine that loses its power.
  file.pragma("synchronous = FULL");
  const db = new Kysely<Tables>({ dialect: new LibsqlDialect(file) });
  await migrate(db as Kysely<unknown>, async () => {}, now);
  return db;
}
