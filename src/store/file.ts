import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely } from "kysely";
import Libsql from "libsql";
import { fileProblem } from "./file-problem.ts";
import { LibsqlDialect } from "./libsql-dialect.ts";
import { migrate } from "./migrate.ts";
import type { Database, Tables } from "./schema.ts";

/** Opens the file, or a database in memory for ":memory:", and brings it up to date. */
export async function openFile(path: string, now: Date): Promise<Database> {
  const worded = (error: unknown) => fileProblem(path, error);
  try {
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const file = new Libsql(path);
    try {
      return await ready(file, worded, now);
    } catch (error) {
      giveUp(file);
      throw error;
    }
  } catch (error) {
    throw worded(error);
  }
}

async function ready(file: Libsql.Database, worded: (error: unknown) => unknown, now: Date): Promise<Database> {
  // Held until the process ends, however it ends: a second process is refused instead of posting everything twice.
  file.pragma("locking_mode = EXCLUSIVE");
  file.pragma("journal_mode = WAL");
  // In WAL, NORMAL would lose the last transactions of a machine that loses its power.
  file.pragma("synchronous = FULL");
  // Rather now than in the middle of the night.
  if (!sound(file)) throw new Libsql.SqliteError("damaged", "SQLITE_CORRUPT", 11);
  const db = new Kysely<Tables>({ dialect: new LibsqlDialect(file, worded) });
  await migrate(db as Kysely<unknown>, async () => {}, now);
  return { db, close: async () => close(file) };
}

function sound(file: Libsql.Database): boolean {
  const [first] = file.pragma("quick_check(1)") as { readonly quick_check: string }[];
  return first?.quick_check === "ok";
}

/** Leaves one file without a log beside it. Closing alone holds the lock until libsql's statements are collected as garbage. */
function close(file: Libsql.Database): void {
  file.pragma("journal_mode = DELETE");
  file.pragma("locking_mode = NORMAL");
  // The lock is only given up by the next read.
  file.pragma("user_version");
  file.close();
}

/** Closes what could not be used, so that it can be tried again. */
function giveUp(file: Libsql.Database): void {
  try {
    close(file);
  } catch {
    // Another process has it, or it is damaged: that is being told already.
    file.close();
  }
}
