import { type Driver, SqliteDialect, SqliteQueryCompiler } from "kysely";
import type Libsql from "libsql";
import { CarefulDriver } from "./careful-driver.ts";

/** kysely's SQLite over libsql's embedded file: one connection, so transactions wait for each other in the process. */
export class LibsqlDialect extends SqliteDialect {
  readonly #worded: (error: unknown) => unknown;

  constructor(database: Libsql.Database, worded: (error: unknown) => unknown) {
    super({ database });
    this.#worded = worded;
  }

  override createDriver(): Driver {
    return new CarefulDriver(super.createDriver(), this.#worded);
  }

  override createQueryCompiler(): SqliteQueryCompiler {
    return new LocklessCompiler();
  }
}

/** Leaves out `for update skip locked`: with one connection, nobody else can hold a row. */
class LocklessCompiler extends SqliteQueryCompiler {
  protected override visitSelectModifier(): void {}
}
