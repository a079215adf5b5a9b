import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import pg from "pg";
import { MIGRATIONS } from "../../src/store/migrate.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import type { Postgres } from "../fixtures/own-postgres.ts";
import { describeWithPostgres, postgres } from "../fixtures/postgres.ts";
import { aSubscription, CHANNEL } from "../fixtures/subscription.ts";

// What a database of each version held, as SQL that both databases take.
const DUMPS = join(__dirname, "../fixtures/store");
const VERSIONS = MIGRATIONS.map((_, index) => index + 1);
const dumpOf = (version: number) => join(DUMPS, `${version}.sql`);
const WRITE = "DATELINE_WRITE_DUMP=1 npx jest tests/store/migrate.test.ts";

const NOW = new Date("2026-01-07T08:00:00Z");
const SLOT = "2026-01-06T08:00:00Z";

/** Everything that the dumps hold, to be found in a store that was made from one. */
async function expectAll(store: Store): Promise<void> {
  expect(await store.subscriptions.all()).toEqual([aSubscription]);
  expect(await store.deliveries.history("k7f3", 9)).toMatchObject([{ slot: SLOT, state: "posted", message: "17.1" }]);
  expect(await store.deliveries.attempts("k7f3", SLOT)).toMatchObject([{ owner: "me", outcome: "posted" }]);
  expect(await store.deliveries.lastTold(CHANNEL)).toBe("what they were told");
  expect(await store.installations.find("T1")).toBe("sealed");
  // And it goes on from there.
  expect(await store.deliveries.plan(NOW, 9, () => ({ deliveries: [], nextFireAt: null }))).toBe(1);
  const newsroom = await store.newsroom({
    name: "1",
    read: (article) => ({ article, sentences: [], facts: [], summary: [] }),
  });
  expect(await newsroom.reports()).toEqual([]);
}

describe("The migrations", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dateline-store-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** The file that a dump describes, brought up to date. */
  async function fileOf(version: number): Promise<{ readonly path: string; readonly store: Store }> {
    const path = join(folder, `${version}.db`);
    const file = new Libsql(path);
    file.exec(readFileSync(dumpOf(version), "utf8"));
    file.close();
    return { path, store: await openStore({ kind: "file", path }, () => NOW) };
  }

  if (process.env["DATELINE_WRITE_DUMP"])
    it("are followed by a dump of the newest version", async () => {
      const newest = VERSIONS.length;
      const { path, store } = await fileOf(newest - 1);
      await store.close();
      writeFileSync(dumpOf(newest), dump(path));
    });

  it(`have a dump of every version to start from (to write one: ${WRITE})`, () => {
    const dumps = readdirSync(DUMPS).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
    expect(dumps).toEqual(VERSIONS.map((version) => `${version}.sql`));
  });

  it.each(VERSIONS)("bring a file of version %i up to date with all that it holds", async (version) => {
    const { store } = await fileOf(version);
    await expectAll(store);
    await store.close();
  });

  it.each(VERSIONS)("lead a file of version %i to the same tables as a new one", async (version) => {
    const { path, store } = await fileOf(version);
    await store.close();
    const fresh = join(folder, "fresh.db");
    await (await openStore({ kind: "file", path: fresh }, () => NOW)).close();
    expect(tablesOf(path)).toEqual(tablesOf(fresh));
  });

  describeWithPostgres("on PostgreSQL", () => {
    let server: Postgres;
    beforeAll(async () => {
      server = await postgres();
    }, 60_000);
    afterAll(async () => {
      await server.close();
    });

    it.each(VERSIONS)("bring a database of version %i up to date with all that it holds", async (version) => {
      const url = await server.database();
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(readFileSync(dumpOf(version), "utf8"));
      await client.end();
      const store = await openStore({ kind: "postgres", url }, () => NOW);
      await expectAll(store);
      await store.close();
    });
  });
});

function tablesOf(path: string): unknown[] {
  const file = new Libsql(path);
  const tables = file.prepare("select name, sql from sqlite_master order by name").all();
  file.close();
  return tables;
}

/** The tables and rows of a file, as SQL. */
function dump(path: string): string {
  const file = new Libsql(path);
  const made = file.prepare("select name, type, sql from sqlite_master where sql is not null order by rowid").all() as {
    readonly name: string;
    readonly type: string;
    readonly sql: string;
  }[];
  type Value = string | number | null;
  const literal = (value: Value) => (typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value));
  const rows = made
    .filter(({ type }) => type === "table")
    .flatMap(({ name }) =>
      (file.prepare(`select * from "${name}"`).all() as Record<string, Value>[]).map((row) => {
        const [columns, values] = [Object.keys(row), Object.values(row)];
        return `insert into "${name}" ("${columns.join('", "')}") values (${values.map(literal).join(", ")});`;
      }),
    );
  file.close();
  return `${[...made.map(({ sql }) => `${sql};`), ...rows].join("\n")}\n`;
}
