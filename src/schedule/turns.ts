import type { Clock } from "../platforms/clock.ts";

// Slack: one message a second and channel; Discord's buckets allow about as many.
const CHANNEL_MS = 1000;
const SECOND_MS = 1000;

/** Spaces the requests of one process to one platform, and those to one channel. */
export class Turns {
  readonly #clock: Clock;
  readonly #gapMs: number;
  readonly #channels = new Map<string, number>();
  #next = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock, perSecond: number) {
    this.#clock = clock;
    this.#gapMs = SECOND_MS / perSecond;
  }

  /**
   * Takes the next turn to post to a channel, or for null to ask for anything else: how long to wait for it, or null, and none
   * taken, where it is later than `mostMs`.
   */
  take(channel: string | null, mostMs: number): number | null {
    const now = this.#clock.now();
    const free = Math.max(now, this.#next);
    const before = channel === null ? undefined : this.#channels.get(channel);
    const turn = before === undefined ? free : Math.max(free, before + CHANNEL_MS);
    if (turn - now > mostMs) return null;
    this.#next = free + this.#gapMs;
    if (channel === null) return turn - now;
    this.#channels.delete(channel);
    this.#channels.set(channel, turn);
    this.#forget(now);
    return turn - now;
  }

  /** Those that were posted to long enough ago stand first. */
  #forget(now: number): void {
    for (const [channel, turn] of this.#channels) {
      if (turn + CHANNEL_MS > now) return;
      this.#channels.delete(channel);
    }
  }
}
