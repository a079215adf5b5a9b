import type { Subscriptions } from "../domain/delivery.ts";
import type { Subscription, Target } from "../domain/subscription.ts";
import type { Log } from "../platforms/log.ts";
import type { Poster } from "../platforms/platform.ts";
import { keyOf } from "./key.ts";
import { nextAfter, slotAt } from "./occurrences.ts";
import { UNSAID } from "./order.ts";
import type { When } from "./words.ts";

/** The digests that the settings declare: one a channel, all on one schedule. */
export interface Declared {
  readonly channels: readonly Pick<Target, "platform" | "channel">[];
  readonly when: When;
  readonly zone: string;
}

interface DeclaredParts {
  readonly subscriptions: Subscriptions;
  readonly posters: readonly Poster[];
  readonly log: Log;
  readonly now?: () => Date;
}

/**
 * Sets up, changes and removes subscriptions as the settings say. Resolves with the channels that could not be placed yet, to be
 * tried again; a channel keeps its id, so it keeps its history over restarts and changes.
 */
export async function declare(
  { channels, when, zone }: Declared,
  { subscriptions, posters, log, now = () => new Date() }: DeclaredParts,
): Promise<Declared["channels"]> {
  const wanted = new Map(channels.map((each) => [idOf(each), each]));
  const there = (await subscriptions.all()).filter(({ origin }) => origin === "settings");
  for (const { id } of there) {
    if (wanted.has(id)) await subscriptions.change(id, (before) => rescheduled(before));
    else await subscriptions.remove(id);
  }
  const missing = [...wanted].filter(([id]) => !there.some((each) => each.id === id));
  const unplaced: Declared["channels"][number][] = [];
  for (const [id, each] of missing) if (!(await place(id, each))) unplaced.push(each);
  return unplaced;

  function rescheduled(before: Subscription): Subscription {
    if (before.cron === when.cron && before.zone === zone) return before;
    return { ...before, ...when, zone, nextFireAt: first() };
  }

  function first(): string | null {
    const next = nextAfter({ cron: when.cron, zone }, now());
    return next && slotAt(next);
  }

  async function place(id: string, { platform, channel }: Declared["channels"][number]): Promise<boolean> {
    const target = await posters.find((each) => each.platform === platform)?.targetOf(channel);
    if (!target || "kind" in target) {
      log.error({ platform, channel, reason: target?.reason }, "a channel of the settings gets no digest yet");
      return false;
    }
    const subscription: Subscription = {
      ...UNSAID,
      ...when,
      zone,
      id,
      target,
      origin: "settings",
      owner: null,
      createdAt: now().toISOString(),
      paused: null,
      nextFireAt: first(),
    };
    try {
      await subscriptions.insert(subscription);
    } catch (error) {
      // Another process has just done the same.
      if ((await subscriptions.find(id)) === null) throw error;
    }
    return true;
  }
}

function idOf({ platform, channel }: Pick<Target, "platform" | "channel">): string {
  return `env${keyOf(platform, channel).slice(0, 5)}`;
}
