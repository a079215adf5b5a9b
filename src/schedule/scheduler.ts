import { randomUUID } from "node:crypto";
import { schedule as cron } from "node-cron";
import type { Deliveries, Plan, Subscriptions } from "../domain/delivery.ts";
import type { Subscription } from "../domain/subscription.ts";
import { type Clock, clock as realClock } from "../platforms/clock.ts";
import type { Log } from "../platforms/log.ts";
import type { Poster } from "../platforms/platform.ts";
import type { AttemptParts } from "./attempt.ts";
import type { Compose } from "./composition.ts";
import { Lane } from "./lane.ts";
import { slotAt } from "./occurrences.ts";
import { planOf } from "./plan.ts";
import { Warnings } from "./warnings.ts";

export interface SchedulerSettings {
  readonly subscriptions: Subscriptions;
  readonly deliveries: Deliveries;
  readonly posters: readonly Poster[];
  readonly compose: Compose;
  readonly log: Log;
  /** In place of sending, for a dry run; left out: sends. */
  readonly show?: AttemptParts["show"];
  readonly now?: () => Date;
  readonly clock?: Clock;
}

export interface Scheduler {
  start(): void;
  /** Resolves when what is being sent is settled. */
  stop(): Promise<void>;
  /** Plans and delivers what is due now; resolves when that is done, or stands for a later time. */
  tick(): Promise<void>;
}

// What one transaction locks and inserts; the others come in the next one.
const PLANNED_AT_ONCE = 500;
const STORE_RETRY_MS = 5000;
const DEFECT_MS = 3_600_000;

/** Digests on time: looks each minute for what is due, plans it and delivers it. Several processes share the work. */
export function scheduler(settings: SchedulerSettings): Scheduler {
  const { subscriptions, deliveries, posters, log, compose } = settings;
  const { now = () => new Date(), clock = realClock, show = null } = settings;
  const warnings = new Warnings({ subscriptions, posters, now, clock, log });
  const owner = randomUUID();
  const lanes = posters.map((poster) => {
    const pause = warnings.pause.bind(warnings);
    return new Lane({ deliveries, poster, compose, now, clock, log, show, owner, pause, trouble });
  });
  let stopped = false;
  let troubled = false;
  let callOffRetry = () => {};
  const ticking = new Set<Promise<void>>();

  /** The store may have gone for a while: said once, and tried again by itself. */
  function trouble(err: unknown): void {
    if (!troubled) log.error({ err }, "digests wait: the store does not answer. They go on by themselves once it does");
    troubled = true;
    callOffRetry();
    if (!stopped) callOffRetry = clock.after(STORE_RETRY_MS, () => void tick());
  }

  async function plan(): Promise<void> {
    let planned = PLANNED_AT_ONCE;
    while (planned === PLANNED_AT_ONCE && !stopped) planned = await deliveries.plan(now(), PLANNED_AT_ONCE, careful);
    if (troubled) log.info({}, "digests go on: the store answers again");
    troubled = false;
  }

  /** One subscription that can't be planned must not keep the others from it. */
  function careful(subscription: Subscription): Plan {
    try {
      return planOf(subscription, now());
    } catch (err) {
      log.error({ err, subscription: subscription.id }, "defect: a subscription could not be planned");
      return { deliveries: [], nextFireAt: slotAt(new Date(now().getTime() + DEFECT_MS)) };
    }
  }

  async function beat(): Promise<void> {
    try {
      await plan();
    } catch (error) {
      return trouble(error);
    }
    await Promise.all([deliver(), resume()]);
  }

  async function deliver(): Promise<void> {
    await Promise.all(lanes.map((lane) => lane.drain()));
  }

  /** What goes on again is delivered at once. */
  async function resume(): Promise<void> {
    try {
      if (show === null && (await warnings.probe())) await deliver();
    } catch (error) {
      trouble(error);
    }
  }

  async function tick(): Promise<void> {
    if (stopped) return;
    const beating = beat().finally(() => ticking.delete(beating));
    ticking.add(beating);
    await beating;
  }

  let task: ReturnType<typeof cron> | null = null;
  return {
    tick,

    start() {
      // Ticks may overlap: what is planned in one is never planned in another, and there is one worker a platform.
      task = cron("* * * * *", () => tick(), { name: "digests", suppressMissedWarning: true });
      void tick();
    },

    async stop() {
      stopped = true;
      callOffRetry();
      await task?.destroy();
      await Promise.all(lanes.map((lane) => lane.stop()));
      await Promise.all(ticking);
    },
  };
}
