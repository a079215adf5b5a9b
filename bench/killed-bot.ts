import { setTimeout as sleep } from "node:timers/promises";
import { own } from "../src/domain/line.ts";
import { type Clock, clock as realClock } from "../src/platforms/clock.ts";
import { discordPoster } from "../src/platforms/discord/posting.ts";
import { slackPoster } from "../src/platforms/slack/posting.ts";
import { slackNames } from "../src/render/slack/names.ts";
import { scheduler } from "../src/schedule/scheduler.ts";
import { openStore, type Store, type StoreSettings } from "../src/store/store.ts";
import { StoreProblem } from "../src/store/store-problem.ts";

// A process of its own, started and killed by kill-trial.ts: the real scheduler, store and posters, on a clock that runs faster.
export interface KilledBot {
  readonly store: StoreSettings;
  readonly discord: { readonly token: string; readonly apiBase: string };
  readonly slack: { readonly token: string; readonly apiBase: string };
  /** The moment at which the fast clock and the real one showed the same. */
  readonly epoch: number;
  readonly speed: number;
}

const TICK_MS = 3000;

async function run({ store: kept, discord, slack, epoch, speed }: KilledBot): Promise<void> {
  const now = () => new Date(epoch + (Date.now() - epoch) * speed);
  const clock: Clock = {
    now: () => realClock.now() * speed,
    after: (ms, work) => realClock.after(ms / speed, work),
  };
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const store = await opened(kept, now);
  const token = async () => slack.token;
  const digests = scheduler({
    subscriptions: store.subscriptions,
    deliveries: store.deliveries,
    // The clients behind them keep to the real clock.
    posters: [
      discordPoster({ ...discord, clock: realClock, log }),
      slackPoster({ apiBase: slack.apiBase, names: slackNames(), tokenFor: token, clock: realClock, log }),
    ].map((poster) => ({ ...poster, perSecond: poster.perSecond / speed })),
    compose: async ({ about }) => {
      const answer = { title: [own(`digest ${about}.`)], parts: [], evidence: [], actions: [] };
      return { answer, told: "{}", changed: true, heartbeat: answer };
    },
    log,
    now,
    clock,
  });
  setInterval(() => void digests.tick(), TICK_MS / speed);
  await digests.tick();
}

/** Waits for a PostgreSQL that has been killed. */
async function opened(kept: StoreSettings, now: () => Date): Promise<Store> {
  try {
    return await openStore(kept, now);
  } catch (error) {
    if (!(error instanceof StoreProblem && error.passing)) throw error;
    await sleep(500);
    return await opened(kept, now);
  }
}

await run(JSON.parse(process.argv[2] ?? "{}") as KilledBot);
