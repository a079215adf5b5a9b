import type { Config } from "../config.ts";
import type { Digests } from "../domain/digests.ts";
import type { Newsroom } from "../domain/newsroom.ts";
import type { Target } from "../domain/subscription.ts";
import type { Log } from "../log.ts";
import { clock } from "../platforms/clock.ts";
import type { Platform, Poster } from "../platforms/platform.ts";
import { type Declared, declare } from "../schedule/declared.ts";
import { digestOffice } from "../schedule/office.ts";
import { scheduler } from "../schedule/scheduler.ts";
import { readWhen } from "../schedule/words.ts";
import { readZone } from "../schedule/zones.ts";
import type { Store } from "../store/store.ts";
import { composing } from "./composing.ts";
import { dryRun } from "./dry-run.ts";

interface Parts {
  readonly config: Config;
  readonly log: Log;
  readonly store: Pick<Store, "subscriptions" | "deliveries">;
  readonly newsroom: Newsroom;
  readonly posters: readonly Poster[];
}

const DECLARE_AGAIN_MS = 60_000;

/** The digests' desk, and what runs them: it starts and stops as a platform does. Throws a Problem where the settings can't be read. */
export function digestsOf({ config, log, store, newsroom, posters }: Parts): {
  readonly office: Digests;
  readonly runner: Platform;
} {
  const { subscriptions, deliveries } = store;
  const compose = composing(newsroom);
  const zone = readZone(config.DIGEST_TIMEZONE, new Date());
  const declared = declaredIn(config, zone);
  const show = config.DRY_RUN ? dryRun(config, log) : null;
  const digests = scheduler({ subscriptions, deliveries, posters, compose, log, show });
  const office = digestOffice({
    subscriptions,
    deliveries,
    posters,
    compose,
    zone,
    wake: () => void digests.tick(),
  });
  let callOff = () => {};

  /** What could not be placed is tried again: the platform may not answer yet. */
  async function settle(): Promise<void> {
    try {
      const unplaced = await declare(declared, { subscriptions, posters, log });
      if (unplaced.length === 0) return;
    } catch (err) {
      log.error({ err }, "the digests of the settings could not be set up");
    }
    callOff = clock.after(DECLARE_AGAIN_MS, () => void settle());
  }

  return {
    office,
    runner: {
      name: "Digests",
      async start() {
        await settle();
        digests.start();
      },
      async stop() {
        callOff();
        await digests.stop();
      },
    },
  };
}

function declaredIn({ DIGEST_CRON, DISCORD_DIGEST_CHANNEL, SLACK_DIGEST_CHANNEL }: Config, zone: string): Declared {
  const on = (platform: Target["platform"], ids: readonly string[] = []) =>
    ids.map((channel) => ({ platform, channel }));
  // Without channels there is no schedule in the settings, and none is used.
  return {
    channels: [...on("discord", DISCORD_DIGEST_CHANNEL), ...on("slack", SLACK_DIGEST_CHANNEL)],
    when: readWhen(DIGEST_CRON ?? "daily"),
    zone,
  };
}
