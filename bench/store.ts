import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import pg from "pg";
import type { Claim } from "../src/domain/delivery.ts";
import { openStore, type Store, type StoreSettings } from "../src/store/store.ts";
import { aSubscription } from "../tests/fixtures/subscription.ts";
import { report } from "./measure.ts";

// What a digest costs the store: planned, claimed, frozen and settled, each durable, as a scheduler does it. The floor is one bare durable
// insert. PostgreSQL is measured where DATELINE_TEST_POSTGRES names an empty database.
const DELIVERIES = 5000;
const INSERTS = 2000;
const AT_ONCE = 50;
const LEASE_MS = 60_000;
const NOW = new Date("2026-01-06T08:00:00Z");

async function perSecond(count: number, work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (count * 1000) / (performance.now() - start);
}

async function measure(name: string, settings: StoreSettings, bare: number): Promise<void> {
  const store = await openStore(settings, () => NOW);
  report(`${name}: a bare durable insert`, `${Math.round(bare)}/s`, 1, "the floor");
  for (let index = 0; index < DELIVERIES; index += 1)
    await store.subscriptions.insert({
      ...aSubscription,
      id: `s${index}`,
      target: { ...aSubscription.target, channel: `C${index}` },
    });
  const planned = await perSecond(DELIVERIES, async () => {
    while ((await store.deliveries.plan(NOW, 500, planOf)) > 0);
  });
  report(`${name}: planned`, `${Math.round(planned)}/s`, planned / bare, "≥ 1");
  const claims: Claim[] = [];
  const claimed = await perSecond(DELIVERIES, async () => {
    while (claims.length < DELIVERIES)
      claims.push(...(await store.deliveries.claim("bench", "slack", NOW, LEASE_MS, AT_ONCE)));
  });
  report(`${name}: claimed, ${AT_ONCE} at once`, `${Math.round(claimed)}/s`, claimed / bare, "≥ 1");
  // Two transactions each, with rows of 4 KB: Discord takes 50 posts a second.
  const settled = await perSecond(DELIVERIES, async () => {
    for (let index = 0; index < DELIVERIES; index += AT_ONCE)
      await Promise.all(claims.slice(index, index + AT_ONCE).map((claim) => post(store, claim)));
  });
  report(`${name}: frozen and settled`, `${Math.round(settled)}/s`, settled / bare, "≥ 0.15");
  await store.close();
}

const planOf: Parameters<Store["deliveries"]["plan"]>[2] = ({ nextFireAt }) => {
  const slot = nextFireAt ?? "";
  return { deliveries: [{ slot, state: "pending", late: false, notBefore: slot, reason: null }], nextFireAt: null };
};

async function post({ deliveries }: Store, claim: Claim): Promise<void> {
  await deliveries.freeze(claim, "x".repeat(2000), "y".repeat(2000));
  await deliveries.settle(claim, { state: "posted", message: "m", link: null }, NOW);
}

const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
try {
  const file = new Libsql(join(folder, "floor.db"));
  for (const pragma of ["locking_mode = EXCLUSIVE", "journal_mode = WAL", "synchronous = FULL"]) file.pragma(pragma);
  file.exec("create table floor (id integer primary key, content text)");
  const insert = file.prepare("insert into floor (content) values (?)");
  const bare = await perSecond(INSERTS, async () => {
    for (let index = 0; index < INSERTS; index += 1) insert.run(["x".repeat(200)]);
  });
  file.close();
  await measure("file", { kind: "file", path: join(folder, "dateline.db") }, bare);
} finally {
  rmSync(folder, { recursive: true });
}

const url = process.env["DATELINE_TEST_POSTGRES"];
if (url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("create table floor (id bigint generated always as identity primary key, content text)");
  const bare = await perSecond(INSERTS, async () => {
    for (let index = 0; index < INSERTS; index += 1)
      await client.query("insert into floor (content) values ($1)", ["x".repeat(200)]);
  });
  await client.query("drop table floor");
  await client.end();
  await measure("PostgreSQL", { kind: "postgres", url }, bare);
}
