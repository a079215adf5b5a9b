import {
  Kysely,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
  sql,
} from "kysely";
import pg from "pg";
import { CarefulDriver } from "./careful-driver.ts";
import { migrate } from "./migrate.ts";
import { postgresProblem } from "./postgres-problem.ts";
import type { Database, Tables } from "./schema.ts";

// Every statement is short: one that takes longer waits for a process or a server that hangs, and what it does can be done again.
const STATEMENT_MS = 15_000;
// A process that is frozen in the middle of a transaction would hold its locks for ever.
const IDLE_IN_TRANSACTION_MS = 10_000;
const CONNECT_MS = 5000;
const CONNECTIONS = 10;
// Any number, the same for every Dateline: who migrates holds it.
const MIGRATING = 7_319_462_051;

/** Connects to the database and brings it up to date. */
export async function openPostgres(url: string, now: Date): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: "dateline",
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: STATEMENT_MS + CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    keepAlive: true,
    types: { getTypeParser: (oid: number) => (oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid)) },
  });
  // A connection that is lost while nobody waits for it ends the process if nobody listens; whoever asks next is told.
  const heard = () => {};
  pool.on("error", heard);
  pool.on("connect", (client) => client.on("error", heard));
  const db = new Kysely<Tables>({ dialect: new CarefulPostgresDialect({ pool: discarding(pool) }, url) });
  try {
    await migrate(
      db as Kysely<unknown>,
      (alone) => sql`select pg_advisory_xact_lock(${MIGRATING})`.execute(alone),
      now,
    );
    return { db, close: () => db.destroy() };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** kysely gives every connection back as sound. One on which the server did not answer is closed, or it would be waited for again and again. */
function discarding(pool: pg.Pool): PostgresPool {
  return {
    async connect() {
      const client = await pool.connect();
      let lost = false;
      const query = async (text: string, values: readonly unknown[]): Promise<PostgresQueryResult<unknown>> => {
        if (lost) throw new Error("The connection is lost");
        try {
          return (await client.query(text, [...values])) as PostgresQueryResult<unknown>;
        } catch (error) {
          lost = !(error instanceof pg.DatabaseError);
          throw error;
        }
      };
      return { query: query as PostgresPoolClient["query"], release: () => client.release(lost) };
    },
    end: () => pool.end(),
  };
}

class CarefulPostgresDialect extends PostgresDialect {
  readonly #url: string;

  constructor(config: ConstructorParameters<typeof PostgresDialect>[0], url: string) {
    super(config);
    this.#url = url;
  }

  override createDriver(): CarefulDriver {
    return new CarefulDriver(super.createDriver(), (error) => postgresProblem(this.#url, error));
  }
}
