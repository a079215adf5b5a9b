import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Target } from "../src/domain/subscription.ts";
import { openStore, type StoreSettings } from "../src/store/store.ts";
import { type OwnPostgres, ownPostgres } from "../tests/fixtures/own-postgres.ts";
import { aSubscription } from "../tests/fixtures/subscription.ts";
import { openChannel } from "../tests/loopback/discord/channel.ts";
import { loopbackDiscord } from "../tests/loopback/discord/loopback-discord.ts";
import type { Failing } from "../tests/loopback/misbehaviour.ts";
import { slackId } from "../tests/loopback/slack/ids.ts";
import { startLoopbackSlack } from "../tests/loopback/slack/loopback-slack.ts";
import type { KilledBot } from "./killed-bot.ts";

// How many digests are lost or come twice where processes are killed at random, and Discord and Slack fail in every way: counted
// by what stands in their channels. `kill-trial.js [file|postgres] [deliveries] [stop]`; with `stop`, processes are also frozen
// for longer than their leases, and PostgreSQL is killed.
const [kind = "file", count = "5000", frozen] = process.argv.slice(2);
const DELIVERIES = Number(count);
const PROCESSES = kind === "postgres" ? 4 : 1;
const SPEED = 10;
// Discord takes five messages of one channel within five seconds, and those are real ones.
const A_CHANNEL = 2;
const HARM_MS = 10_000 + DELIVERIES * 80;
const CALM_MS = 240_000;
/** What happens to a request, by its chance; mostly nothing. */
const FAILURES: readonly { readonly chance: number; readonly how: Failing }[] = [
  { chance: 0.04, how: "reset after" },
  { chance: 0.02, how: "reset before" },
  { chance: 0.03, how: { status: 500 } },
  { chance: 0.02, how: { retryAfter: 0.4 } },
  { chance: 0.02, how: { slowMs: 400 } },
  { chance: 0.01, how: "never answers" },
];

const folder = mkdtempSync(join(tmpdir(), "dateline-kill-trial-"));
const server: OwnPostgres | null = kind === "postgres" ? await ownPostgres() : null;
const store: StoreSettings = server
  ? { kind: "postgres", url: await server.database() }
  : { kind: "file", path: join(folder, "dateline.db") };
const discord = await loopbackDiscord({ globalPerSecond: Number.POSITIVE_INFINITY });
const slack = await startLoopbackSlack();
discord.rest.misbehaviours.take = failing;
slack.web.misbehaviours.take = failing;

const epoch = Date.now();
await order();
const tally = { kills: 0, freezes: 0, crashes: 0 };
const bots = Array.from({ length: PROCESSES }, started);
const start = performance.now();
const passed = () => performance.now() - start;
while (standing().size < DELIVERIES && passed() < HARM_MS) {
  await sleep(1500 + 3000 * Math.random());
  await harm(Math.floor(Math.random() * PROCESSES));
}
// What has failed often waits long, and is not lost for that.
while (standing().size < DELIVERIES && passed() < HARM_MS + CALM_MS) await sleep(500);
const seconds = Math.round(passed() / 1000);
// What stands there may have to be found and settled yet: after a lease, and the pause behind a failure.
await sleep(20_000);
for (const bot of bots) await killed(bot);

const times = [...standing().values()];
const [missed, doubled] = [DELIVERIES - times.length, times.filter((each) => each > 1).length];
const ledger = await openStore(store);
const counts = await ledger.deliveries.counts();
await ledger.close();
await Promise.all([discord.close(), slack.close(), server?.close()]);
rmSync(folder, { recursive: true, force: true });
const setting = { kind, deliveries: DELIVERIES, processes: PROCESSES };
console.log(JSON.stringify({ ...setting, ...tally, seconds, missed, doubled, counts }));
process.exit(missed + doubled === 0 && counts.posted === DELIVERIES ? 0 : 1);

function failing(): Failing | null {
  let left = Math.random();
  for (const { chance, how } of FAILURES) {
    if (left < chance) return how;
    left -= chance;
  }
  return null;
}

/** One digest each, due within the first minutes; the next one in months. */
async function order(): Promise<void> {
  const there = await openStore(store);
  const targets = targetsOf(DELIVERIES);
  for (const [index, target] of targets.entries())
    await there.subscriptions.insert({
      ...aSubscription,
      id: `s${index}`,
      cron: "0 0 1 1 *",
      about: `s${index}`,
      target,
      nextFireAt: new Date(Math.floor(epoch / 1000) * 1000 + (index % 300) * 1000).toISOString(),
    });
  await there.close();
}

/** On Discord and Slack in turns, in channels of their own. */
function targetsOf(most: number): Target[] {
  const [guild] = discord.world.guilds;
  const [team] = slack.teams;
  if (!guild || !team) throw new Error("There is nothing to post to");
  const targets: Target[] = [];
  while (targets.length < most) {
    const onDiscord = openChannel(discord.world.channels, { guild: guild.id }).id;
    const onSlack = slackId("C");
    const about = { name: onSlack.toLowerCase(), kind: "public", user: null, archived: false, botIn: true } as const;
    team.channels.push({ id: onSlack, ...about });
    for (let each = 0; each < A_CHANNEL; each += 1)
      targets.push(
        { platform: "discord", tenant: guild.id, channel: onDiscord, thread: null },
        { platform: "slack", tenant: team.id, channel: onSlack, thread: null },
      );
  }
  return targets.slice(0, most);
}

/** How often each digest stands in its channel. */
function standing(): Map<string, number> {
  const found = new Map<string, number>();
  for (const { body } of [...discord.posted, ...slack.posted]) {
    const id = /digest (s\d+)\./.exec(JSON.stringify(body))?.[1] ?? "what nobody ordered";
    found.set(id, (found.get(id) ?? 0) + 1);
  }
  return found;
}

function started(): ChildProcess {
  const bot: KilledBot = {
    store,
    discord: discord.login,
    slack: { token: slack.token().value, apiBase: slack.apiBase },
    epoch,
    speed: SPEED,
  };
  const program = fileURLToPath(new URL("killed-bot.js", import.meta.url));
  return spawn(process.execPath, [program, JSON.stringify(bot)], { stdio: ["ignore", "ignore", "inherit"] });
}

async function killed(bot: ChildProcess): Promise<void> {
  if (bot.exitCode !== null || bot.signalCode !== null) return;
  const gone = once(bot, "exit");
  bot.kill("SIGKILL");
  await gone;
}

/** Kills a process and starts another; or freezes one, or crashes PostgreSQL, where that is tried too. */
async function harm(nth: number): Promise<void> {
  const bot = bots[nth];
  const chance = frozen ? Math.random() : 1;
  if (chance < 0.2) {
    tally.freezes += 1;
    bot?.kill("SIGSTOP");
    // Longer than the lease of a minute, on the fast clock.
    await sleep(70_000 / SPEED);
    bot?.kill("SIGCONT");
  } else if (chance < 0.3 && server) {
    tally.crashes += 1;
    await server.stop("crash");
    await sleep(500);
    await server.start();
  } else {
    tally.kills += 1;
    if (bot) await killed(bot);
    bots[nth] = started();
  }
}
