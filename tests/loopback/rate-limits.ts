import type { Clock } from "../../src/platforms/clock.ts";

export interface Limit {
  readonly limit: number;
  readonly windowMs: number;
}

interface Bucket {
  used: number;
  endsAt: number;
}

/** What is left of a bucket after a request, as its headers tell; `refused` where nothing was left. */
export interface Allowance {
  readonly refused: boolean;
  readonly global: boolean;
  readonly limit: number;
  readonly remaining: number;
  readonly resetAfterMs: number;
}

const GLOBAL = "global";
const MOST_BUCKETS = 10_000;

/** Buckets a route and its major parameter, and one over everything. */
export class RateLimits {
  readonly #clock: Clock;
  readonly #global: Limit;
  readonly #buckets = new Map<string, Bucket>();

  constructor(clock: Clock, globalPerSecond: number) {
    this.#clock = clock;
    this.#global = { limit: globalPerSecond, windowMs: 1000 };
  }

  take(bucket: string, limit: Limit | null, countsGlobally: boolean): Allowance | null {
    const over = countsGlobally ? this.#use(GLOBAL, this.#global) : null;
    if (over?.refused) return { ...over, global: true };
    return limit ? this.#use(bucket, limit) : null;
  }

  #use(key: string, { limit, windowMs }: Limit): Allowance {
    const now = this.#clock.now();
    let bucket = this.#buckets.get(key);
    if (!bucket || bucket.endsAt <= now) {
      if (this.#buckets.size > MOST_BUCKETS) this.#buckets.clear();
      bucket = { used: 0, endsAt: now + windowMs };
      this.#buckets.set(key, bucket);
    }
    const refused = bucket.used >= limit;
    if (!refused) bucket.used += 1;
    return { refused, global: false, limit, remaining: limit - bucket.used, resetAfterMs: bucket.endsAt - now };
  }
}
