import type { Command } from "commander";
import { type Config, readConfig } from "../config.ts";
import type { Delivery } from "../domain/delivery.ts";
import { line, said } from "../domain/line.ts";
import { Problem } from "../domain/problem.ts";
import type { Subscription } from "../domain/subscription.ts";
import { isoIn } from "../domain/zone-clock.ts";
import { EXIT } from "../exit.ts";
import { openLog } from "../log.ts";
import { composing } from "../main/composing.ts";
import { whereKept } from "../main/kept.ts";
import { postersOf } from "../main/posters.ts";
import { chosenOf } from "../schedule/composition.ts";
import { slotAt } from "../schedule/occurrences.ts";
import { UNSAID } from "../schedule/order.ts";
import { scheduler } from "../schedule/scheduler.ts";
import { openStore, type Store } from "../store/store.ts";
import { drawn, seeded } from "./conversation.ts";

interface Flags {
  readonly preview?: string | true;
  readonly due?: true;
  readonly runNow?: string;
}

export function offerDigest(program: Command): void {
  program
    .command("digest")
    .description("look after digests; where they are kept in a file, while Dateline is stopped")
    .option("--preview [id]", "print the digest that would come now; without an id, one of all news")
    .option("--due", "print every digest with its next time, the next one first")
    .option("--run-now <id>", "post one more at once")
    .action(digest);
}

async function digest({ preview, due, runNow }: Flags, command: Command): Promise<void> {
  const config = readConfig(process.env);
  if (preview === true) return await show(config, { ...UNSAID, zone: config.DIGEST_TIMEZONE }, null);
  if (preview === undefined && !due && runNow === undefined) return command.help({ error: true });
  const store = await openStore(whereKept(config));
  try {
    if (due) await list(store);
    if (preview !== undefined) {
      const subscription = await known(store, preview);
      await show(config, subscription, await store.deliveries.lastTold(subscription.target));
    }
    if (runNow !== undefined) await post(config, store, await known(store, runNow));
  } finally {
    await store.close();
  }
}

async function known({ subscriptions }: Store, id: string): Promise<Subscription> {
  const found = await subscriptions.find(id);
  if (found) return found;
  throw new Problem(line`There is no digest ${said(id)}: dateline digest --due prints them all.`);
}

async function show(
  config: Config,
  order: Parameters<typeof chosenOf>[1] & Pick<Subscription, "detail" | "about" | "zone">,
  told: string | null,
): Promise<void> {
  const composed = await composing(await seeded(config.SEEDS_DIR))(order, told, new Date());
  process.stdout.write(`${drawn(chosenOf(composed, order, true) ?? composed.heartbeat)}\n`);
}

async function list({ subscriptions }: Store): Promise<void> {
  const all = [...(await subscriptions.all())].sort((a, b) => (a.nextFireAt ?? "~").localeCompare(b.nextFireAt ?? "~"));
  for (const { id, target, words, zone, paused, nextFireAt } of all) {
    const next = nextFireAt === null ? "never again" : isoIn(zone, Date.parse(nextFireAt));
    const state = paused ? `paused: ${paused.reason}` : `next ${next}`;
    process.stdout.write(`${id}  ${target.platform} ${target.channel}  ${words} (${zone})  ${state}\n`);
  }
}

/** Posts it from here where the settings have a token for its platform; else whoever runs has to. */
async function post(
  config: Config,
  { subscriptions, deliveries }: Store,
  { id, target, paused }: Subscription,
): Promise<void> {
  if (paused) throw new Problem(line`Digest ${said(id)} is paused: ${said(paused.reason)}.`);
  const { DISCORD_TOKEN, SLACK_BOT_TOKEN } = config;
  const log = openLog(
    config.LOG_LEVEL ?? "error",
    [DISCORD_TOKEN, SLACK_BOT_TOKEN].flatMap((secret) => secret ?? []),
  );
  const slackToken = SLACK_BOT_TOKEN === undefined ? null : async () => SLACK_BOT_TOKEN;
  const posters = (await postersOf(config, log, slackToken)).filter(({ platform }) => platform === target.platform);
  const slot = slotAt(new Date());
  await deliveries.add(id, slot, new Date());
  if (posters.length === 0) {
    process.stdout.write(
      `Digest ${id} is due at ${slot}: a Dateline that runs with a token for ${target.platform} posts it.\n`,
    );
    return;
  }
  const compose = composing(await seeded(config.SEEDS_DIR));
  const digests = scheduler({ subscriptions, deliveries, posters, compose, log });
  await digests.tick();
  await digests.stop();
  const delivery = await deliveries.find(id, slot);
  process.stdout.write(`Digest ${id}: ${outcomeOf(delivery)}\n`);
  if (delivery?.state !== "posted") process.exitCode = EXIT.problem;
}

function outcomeOf(delivery: Delivery | null): string {
  if (delivery === null) return "removed";
  return [delivery.state, delivery.link ?? delivery.reason].filter((each) => each !== null).join(": ");
}
