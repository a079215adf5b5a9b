import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import Libsql from "libsql";
import { readSeeds } from "../src/desk.ts";
import { readTold } from "../src/domain/digest.ts";
import { clock } from "../src/platforms/clock.ts";
import { discordPoster } from "../src/platforms/discord/posting.ts";
import { scheduler } from "../src/schedule/scheduler.ts";
import { MemoryNewsroom } from "../src/store/memory.ts";
import { openStore } from "../src/store/store.ts";
import { digestOf, heartbeatOf } from "../src/story/digest.ts";
import { aSubscription } from "../tests/fixtures/subscription.ts";
import { report } from "./measure.ts";

// 10,000 digests due in the same minute, made of the seeds and posted to a Discord that takes 50 requests a second. `--expose-gc`.
const DUE = Number(process.argv[2] ?? 10_000);
const INSERTS = 2000;
const PER_SECOND = 50;
const MB = 1024 * 1024;
const SLOT = "2026-01-06T03:00:00Z";

const folder = mkdtempSync(join(tmpdir(), "dateline-delivery-"));
const floorMs = bareInsertMs(join(folder, "floor.db"));
const child = fork(fileURLToPath(new URL("delivery-discord.js", import.meta.url)), [String(DUE)]);
const [discord] = (await once(child, "message")) as [
  { login: { token: string; apiBase: string }; guild: string; channels: string[] },
];
const newsroom = new MemoryNewsroom();
newsroom.put((await readSeeds(fileURLToPath(new URL("../../seeds", import.meta.url)))).reports);
// As long after the slot as it takes to set up: the clock of the digests stands at the slot when they begin.
let begun = Date.now();
const now = () => new Date(Date.parse(SLOT) + Date.now() - begun);
const store = await openStore({ kind: "file", path: join(folder, "dateline.db") }, now);
for (const [index, channel] of discord.channels.entries())
  await store.subscriptions.insert({
    ...aSubscription,
    id: `s${index}`,
    target: { platform: "discord", tenant: discord.guild, channel, thread: null },
    nextFireAt: SLOT,
  });
const log = { info: () => {}, warn: () => {}, error: console.error };
let planningMs = 0;
const deliveries: typeof store.deliveries = new Proxy(store.deliveries, {
  get(ledger, name: keyof typeof store.deliveries) {
    if (name !== "plan") return ledger[name].bind(ledger);
    return async (...asked: Parameters<typeof ledger.plan>) => {
      const start = performance.now();
      const planned = await ledger.plan(...asked);
      planningMs += performance.now() - start;
      return planned;
    };
  },
});
const digests = scheduler({
  subscriptions: store.subscriptions,
  deliveries,
  posters: [discordPoster({ ...discord.login, clock, log })],
  compose: async (order, kept, at) => {
    const told = readTold(kept);
    const made = await digestOf({ newsroom, order, told, now: at, zone: order.zone });
    return { ...made, told: JSON.stringify(made.told), heartbeat: heartbeatOf(told) };
  },
  log,
  now,
});
await newsroom.reports();
globalThis.gc?.();
await sleep(500);
const idle = process.memoryUsage().rss;
let peak = idle;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 100);
begun = Date.now();
const start = performance.now();
await digests.tick();
const seconds = (performance.now() - start) / 1000;
clearInterval(watch);
child.send("count");
const [found] = (await once(child, "message")) as [{ posted: number; different: number; refused: number }];
const counts = await store.deliveries.counts();
await digests.stop();
await store.close();
child.kill();
rmSync(folder, { recursive: true, force: true });

console.log(
  `floor: a bare durable insert ${floorMs.toFixed(3)} ms; posted ${found.posted}, ${found.refused} refused, settled as`,
  counts,
);
report("planned, each", `${(planningMs / DUE).toFixed(3)} ms`, planningMs / DUE / floorMs, "must stay under 1");
console.log(`planned all: ${(planningMs / 1000).toFixed(2)} s (must stay under 2 for 10,000)`);
const rate = DUE / seconds;
console.log(
  `posted ${rate.toFixed(1)}/s, ${((100 * rate) / PER_SECOND).toFixed(1)} % of what Discord takes (must stay over 95)`,
);
console.log(`memory ${((peak - idle) / MB).toFixed(1)} MB above ${(idle / MB).toFixed(0)} idle (must stay under 60)`);
process.exit(found.posted === DUE && found.different === DUE && counts.posted === DUE ? 0 : 1);

function bareInsertMs(path: string): number {
  const db = new Libsql(path);
  db.exec("pragma journal_mode = wal");
  db.exec("pragma synchronous = full");
  db.exec("create table floor (id integer primary key, at integer)");
  const insert = db.prepare("insert into floor (at) values (?)");
  const from = performance.now();
  for (let each = 0; each < INSERTS; each += 1) insert.run(each);
  db.close();
  return (performance.now() - from) / INSERTS;
}
