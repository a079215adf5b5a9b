import pg from "pg";
import { openStore, type Store } from "../../src/store/store.ts";
import { StoreProblem } from "../../src/store/store-problem.ts";
import { type OwnPostgres, ownPostgres } from "../fixtures/own-postgres.ts";
import { describeWithOwnPostgres } from "../fixtures/postgres.ts";
import { aSubscription } from "../fixtures/subscription.ts";

const NOW = new Date("2026-01-06T08:00:00Z");

describeWithOwnPostgres("A store in PostgreSQL", () => {
  let server: OwnPostgres;
  let url: string;
  const stores: Store[] = [];
  beforeAll(async () => {
    server = await ownPostgres();
  }, 60_000);
  afterAll(async () => {
    await server.close();
  });
  beforeEach(async () => {
    url = await server.database();
  });
  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
  });
  const at = (changes: Partial<URL>) => Object.assign(new URL(url), changes).href;
  async function open(address = url): Promise<Store> {
    const store = await openStore({ kind: "postgres", url: address });
    stores.push(store);
    return store;
  }
  async function problemOf(work: Promise<unknown>): Promise<StoreProblem> {
    const thrown = await work.then(
      () => null,
      (error: unknown) => error,
    );
    if (thrown instanceof StoreProblem) return thrown;
    throw new Error("No StoreProblem", { cause: thrown });
  }

  it.each(["fast", "crash"] as const)(
    "says that the server is lost (%s), and goes on by itself when it is back",
    async (how) => {
      const store = await open();
      await store.subscriptions.insert(aSubscription);
      // Some connections are idle when it happens, and some are at work.
      const work = Array.from({ length: 30 }, () => store.receipts.first("many"));
      await Promise.all(work);
      const busy = Array.from({ length: 200 }, (_, index) =>
        store.deliveries.add("k7f3", new Date(NOW.getTime() + index * 1000).toISOString(), NOW),
      );
      const settled = Promise.allSettled(busy);
      await server.stop(how);
      for (const each of await settled)
        if (each.status === "rejected") expect(each.reason).toMatchObject({ name: "StoreProblem", passing: true });
      const lost = await problemOf(store.subscriptions.all());
      expect(lost.message).toMatch(/^PostgreSQL can't be reached at 127\.0\.0\.1:\d+ \(.*goes on by itself/);
      expect(lost.passing).toBe(true);
      await server.start();
      expect(await store.subscriptions.all()).toEqual([aSubscription]);
      const kept = (await store.deliveries.history("k7f3", 1000)).map(({ slot }) => Date.parse(slot));
      const confirmed = (await settled).flatMap((each, index) => (each.status === "fulfilled" ? [index] : []));
      expect(confirmed.filter((index) => !kept.includes(NOW.getTime() + index * 1000))).toEqual([]);
    },
  );

  it("answers questions about the news while the server is lost", async () => {
    const store = await open();
    const newsroom = await store.newsroom({
      name: "1",
      read: (article) => ({ article, sentences: [], facts: [], summary: [] }),
    });
    await server.stop("crash");
    expect(await newsroom.reports()).toEqual([]);
    await server.start();
  });

  it("says at the start what is wrong with the address, the user or the database, and no password", async () => {
    const wrong = [
      [at({ port: "1", username: "me", password: "secret" }), /can't be reached at 127\.0\.0\.1:1 /, true],
      [at({ hostname: "nowhere.invalid", password: "secret" }), /can't be reached at nowhere\.invalid:\d+ /, true],
      [at({ username: "nobody", password: "secret" }), /refuses the user or the password of DATABASE_URL/, false],
      [at({ pathname: "/none", password: "secret" }), /no database of the name in DATABASE_URL/, false],
    ] as const;
    for (const [address, message, passing] of wrong) {
      const problem = await problemOf(open(address));
      expect(problem.message).toMatch(message);
      expect(problem.passing).toBe(passing);
      expect(problem.message).not.toContain("secret");
    }
  });

  it("says that the user may make no tables", async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query("create role guest login; revoke all on schema public from public");
    await client.end();
    expect((await problemOf(open(at({ username: "guest" })))).message).toMatch(/may not make or change tables/);
  });

  it("refuses a database that a newer Dateline wrote", async () => {
    await open();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query("insert into migrations (version, applied_at) values (999, 0)");
    await client.end();
    expect((await problemOf(open())).message).toMatch(/newer Dateline/);
  });
});
