import type { Subscription, Target } from "./subscription.ts";

/**
 * `pending` waits for its time, `held` for the end of quiet hours, `sending` is claimed; the others are settled. `unknown` was
 * given up on without an answer whether it stands in the channel.
 */
export type DeliveryState = "pending" | "held" | "sending" | "posted" | "skipped" | "failed" | "unknown";

/** What is to come of one slot of one subscription. */
export interface Delivery {
  readonly subscription: string;
  /** The promised moment, ISO 8601 in UTC to the second; with `subscription` it is unique. */
  readonly slot: string;
  /** By the schedule, or asked for by hand. */
  readonly kind: "slot" | "now";
  readonly target: Target;
  readonly state: DeliveryState;
  /** Caught up after its time had passed. */
  readonly late: boolean;
  /** Counts claims, from 0. A claim above 1 may have been sent already. */
  readonly attempt: number;
  /** When the first attempt was claimed; where to start looking for what it may have posted. */
  readonly firstClaimedAt: string | null;
  /** Not to be claimed before. */
  readonly notBefore: string;
  /** Why it is skipped, held, failed or unknown, or what the last attempt met; in words for people. */
  readonly reason: string | null;
  /**
   * What is sent, frozen with the first attempt so that every later one sends the same; kept for a month after it was posted, to
   * be shown as it was. Opaque to the store.
   */
  readonly content: string | null;
  /** What the channel will have been told once it is posted; opaque to the store. */
  readonly told: string | null;
  /** The platform's id of the message; null until posted. */
  readonly message: string | null;
  readonly link: string | null;
  /** When it was settled. */
  readonly settledAt: string | null;
}

/** A delivery that one process holds for a while. */
export interface Claim {
  readonly delivery: Delivery;
  readonly subscription: Subscription;
  readonly owner: string;
  /** ISO 8601: whoever claims it later may take it over. */
  readonly leaseUntil: string;
}

/** What becomes of the slots that have passed since a subscription last was planned. */
export interface Plan {
  readonly deliveries: readonly {
    readonly slot: string;
    readonly state: "pending" | "held" | "skipped";
    readonly late: boolean;
    readonly notBefore: string;
    readonly reason: string | null;
  }[];
  readonly nextFireAt: string | null;
}

export type Settlement =
  | { readonly state: "posted"; readonly message: string; readonly link: string | null }
  | { readonly state: "skipped" | "failed" | "unknown"; readonly reason: string }
  /** To be tried again. `reached`: it may have been sent; else this attempt counts for nothing and `attempt` goes back by one. */
  | {
      readonly state: "pending";
      readonly notBefore: string;
      readonly reason: string;
      readonly reached: boolean;
    };

/** One claim of a delivery and what came of it. */
export interface Attempt {
  readonly owner: string;
  /** ISO 8601, UTC, like `endedAt`, which is null where its process never said how it ended. */
  readonly claimedAt: string;
  readonly endedAt: string | null;
  /** `unanswered` may have been sent, `not sent` was not. */
  readonly outcome: "posted" | "skipped" | "failed" | "unknown" | "unanswered" | "not sent" | null;
  readonly reason: string | null;
}

/** The ledger of what is promised, sent and was posted. Every method is one transaction, durable when it resolves. */
export interface Deliveries {
  /**
   * Takes up to `most` subscriptions with `nextFireAt <= now` that no other process is planning, and writes for each what `plan`
   * says: deliveries that exist already stay as they are, `nextFireAt` moves on. Resolves with how many it took.
   */
  plan(now: Date, most: number, plan: (subscription: Subscription) => Plan): Promise<number>;
  /** Writes a delivery asked for by hand; false where that slot exists. */
  add(subscription: string, slot: string, now: Date): Promise<boolean>;
  /** Writes a slot that is yet to come as skipped; false where that slot exists. */
  skip(subscription: string, slot: string, reason: string, now: Date): Promise<boolean>;
  /**
   * Claims up to `most` deliveries on one platform, the oldest slot first: `pending` or `held` ones of their time, and `sending` ones whose lease has run out.
   * None of a paused subscription, and none while an earlier one of the same subscription is unsettled. `attempt` goes up by one.
   */
  claim(
    owner: string,
    platform: Target["platform"],
    now: Date,
    leaseMs: number,
    most: number,
  ): Promise<readonly Claim[]>;
  /** Keeps what is sent; false where the claim is no longer this process's. What was frozen before stays. */
  freeze(claim: Claim, content: string, told: string): Promise<boolean>;
  /** False where the claim (owner and attempt) is no longer this process's: then nothing has changed. */
  settle(claim: Claim, settlement: Settlement, now: Date): Promise<boolean>;
  /** What the channel or thread was last told: of its latest posted delivery that has any. */
  lastTold(target: Target): Promise<string | null>;
  /** Null where there is none, also where the slot is no time at all. */
  find(subscription: string, slot: string): Promise<Delivery | null>;
  /** Newest slot first. */
  history(subscription: string, most: number): Promise<readonly Delivery[]>;
  /** Every claim of one delivery, in order; none where there is no such delivery. */
  attempts(subscription: string, slot: string): Promise<readonly Attempt[]>;
  /** Makes a failed or unknown delivery pending again; false where there is none such. */
  again(subscription: string, slot: string, now: Date): Promise<boolean>;
  /** How many there are of each state, for operators. */
  counts(): Promise<Readonly<Record<DeliveryState, number>>>;
}

/** The subscriptions of all tenants. Every method is one transaction, durable when it resolves. */
export interface Subscriptions {
  /** Rejects where the id is taken. */
  insert(subscription: Subscription): Promise<void>;
  find(id: string): Promise<Subscription | null>;
  /** Those of one tenant, oldest first. */
  of(platform: Target["platform"], tenant: string): Promise<readonly Subscription[]>;
  /** Of all tenants, oldest first. */
  all(): Promise<readonly Subscription[]>;
  /** Those that the platform keeps from being posted: paused, but not by a person. */
  barred(): Promise<readonly Subscription[]>;
  /** Reads, changes and writes in one transaction; null where it is gone. `change` may run more than once. */
  change(id: string, change: (subscription: Subscription) => Subscription): Promise<Subscription | null>;
  /** Its unsettled deliveries go with it; what was posted stays in the ledger. */
  remove(id: string): Promise<void>;
}
