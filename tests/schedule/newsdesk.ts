import type { Answer } from "../../src/domain/answer.ts";
import { own } from "../../src/domain/line.ts";
import type { Subscription } from "../../src/domain/subscription.ts";
import type { Compose } from "../../src/schedule/composition.ts";
import { type Scheduler, type SchedulerSettings, scheduler } from "../../src/schedule/scheduler.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { type HandClock, handClock } from "../loopback/hand-clock.ts";
import { type StandIn, standIn } from "./stand-in.ts";

// A clock that leaps a minute at once would use up the lease of what has just been claimed.
const STEPS = 4;

/** Lets what is under way go as far as it goes without the clock. */
async function idle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise<void>((over) => void setImmediate(over));
}

export const answerOf = (title: string): Answer => ({ title: [own(title)], parts: [], evidence: [], actions: [] });

/** A day at the desk: a store, platforms that do as told, a clock turned by hand, and as many schedulers as wanted. */
export interface Newsdesk {
  readonly store: Store;
  readonly discord: StandIn;
  readonly slack: StandIn;
  readonly clock: HandClock;
  readonly logged: string[];
  /** What is new; the channel is told it with the next digest. */
  news: string;
  now(): Date;
  /** Puts the clock to a moment, without any time going by. */
  turnTo(iso: string): void;
  readonly compose: Compose;
  another(changes?: Partial<SchedulerSettings>): Scheduler;
  /** Ticks whenever something is due until a moment. */
  leap(scheduler: Scheduler, until: string): Promise<void>;
  /** Ticks until a moment, often enough that no lease runs out between two steps of the clock. */
  run(scheduler: Scheduler, until: string, everyMs?: number): Promise<void>;
  add(...subscriptions: readonly Subscription[]): Promise<void>;
}

export async function newsdesk(start: string): Promise<Newsdesk> {
  const clock = handClock();
  let offset = Date.parse(start);
  const now = () => new Date(offset + clock.now());
  const store = await openStore({ kind: "file", path: ":memory:" }, now);
  const [discord, slack] = [standIn("discord"), standIn("slack")];
  const logged: string[] = [];
  const note = (_about: object, message: string) => void logged.push(message);
  const log = { info: note, warn: note, error: note };
  const desk: Newsdesk = {
    store,
    discord,
    slack,
    clock,
    logged,
    news: "news",
    now,
    turnTo: (iso) => {
      offset = Date.parse(iso) - clock.now();
    },
    compose: async (_subscription, told) => ({
      answer: answerOf(desk.news),
      told: desk.news,
      changed: told !== desk.news,
      heartbeat: answerOf("nothing new"),
    }),
    another: (changes = {}) =>
      scheduler({
        subscriptions: store.subscriptions,
        deliveries: store.deliveries,
        posters: [discord, slack],
        compose: desk.compose,
        log,
        now,
        clock,
        ...changes,
      }),
    async leap(each, until) {
      for (;;) {
        const due = (await store.subscriptions.all()).flatMap(({ nextFireAt }) => nextFireAt ?? []).toSorted()[0];
        if (due === undefined || new Date(due) > new Date(until)) return;
        clock.advance(Math.max(0, Date.parse(due) - now().getTime()));
        await each.tick();
      }
    },
    async run(each, until, everyMs = 10_000) {
      while (now() < new Date(until)) {
        const ticking = each.tick();
        for (let step = 0; step < STEPS; step += 1) {
          await idle();
          clock.advance(everyMs / STEPS);
        }
        await ticking;
      }
      await each.tick();
    },
    async add(...subscriptions) {
      for (const each of subscriptions) await store.subscriptions.insert(each);
    },
  };
  return desk;
}
