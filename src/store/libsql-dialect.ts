import { type DatabaseConnection, type Driver, SqliteDialect, SqliteDriver, SqliteQueryCompiler } from "kysely";
import type Libsql from "libsql";

/** kysely's SQLite over libsql's embedded file: one connection, so transactions wait for each other in the process. */
export class LibsqlDialect extends SqliteDialect {
  readonly #file: Libsql.Database;

  constructor(file: Libsql.Database) {
    super({ database: file });
    this.#file = file;
  }

  override createDriver(): Driver {
    return new LibsqlDriver(this.#file);
  }

  override createQueryCompiler(): SqliteQueryCompiler {
    return new LocklessCompiler();
  }
}

/** Leaves out `for update skip locked`: with one connection, nobody else can hold a row. */
class LocklessCompiler extends SqliteQueryCompiler {
  protected override visitSelectModifier(): void {}
}

class LibsqlDriver extends SqliteDriver {
  readonly #file: Libsql.Database;

  constructor(file: Libsql.Database) {
    super({
      database: {
        close: () => file.close(),
        prepare: (sql) => {
          const statement = file.prepare(sql);
          return {
            reader: statement.reader,
            all: (parameters) => statement.all(bindable(parameters)),
            run: (parameters) => statement.run(bindable(parameters)),
            iterate: (parameters) => statement.iterate(bindable(parameters)),
          };
        },
      },
    });
    this.#file = file;
  }

  /** A full disk ends the transaction by itself: rolling back again would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** libsql ends the whole process (a panic in its native part) when it is given a boolean. */
function bindable(parameters: readonly unknown[]): unknown[] {
  if (parameters.some((value) => typeof value === "boolean")) throw new TypeError("Keep yes and no as 1 and 0");
  return [...parameters];
}
