import type { Kysely } from "kysely";
import type { Attempt, Delivery, DeliveryState } from "../domain/delivery.ts";
import type { Subscription, Target } from "../domain/subscription.ts";

/** Moments are milliseconds since 1970, yes and no are 1 and 0, JSON is text: both databases read these alike. */
type Moment = number;

export interface SubscriptionRow {
  readonly id: string;
  readonly platform: Target["platform"];
  readonly tenant: string;
  readonly channel: string;
  readonly thread: string | null;
  readonly origin: Subscription["origin"];
  readonly owner: string | null;
  /** As it was given, like `next_fire_at`. */
  readonly created_at: string;
  /** The `Order`, as JSON. */
  readonly terms: string;
  /** The `Pause`, as JSON. */
  readonly paused: string | null;
  readonly next_fire_at: string | null;
  /** The moment of `next_fire_at`, to be compared. */
  readonly due_at: Moment | null;
}

export interface DeliveryRow {
  /** `subscription@slot`, so that one slot can't be kept twice. */
  readonly id: string;
  readonly subscription: string;
  readonly slot: Moment;
  readonly kind: Delivery["kind"];
  readonly platform: Target["platform"];
  readonly tenant: string;
  readonly channel: string;
  readonly thread: string | null;
  readonly state: DeliveryState;
  readonly late: number;
  readonly attempt: number;
  /** Counts claims like `attempt`, but never goes back: numbers the rows of `attempts`. */
  readonly claims: number;
  readonly owner: string | null;
  readonly lease_until: Moment | null;
  readonly first_claimed_at: Moment | null;
  readonly not_before: Moment;
  readonly reason: string | null;
  readonly content: string | null;
  readonly told: string | null;
  readonly message: string | null;
  readonly link: string | null;
  /** Null as long as it is unsettled. */
  readonly settled_at: Moment | null;
}

/** One claim of a delivery and what came of it; nothing where its process never said. */
export interface AttemptRow {
  readonly delivery: string;
  readonly number: number;
  readonly owner: string;
  readonly claimed_at: Moment;
  readonly ended_at: Moment | null;
  readonly outcome: Attempt["outcome"];
  readonly reason: string | null;
}

interface InstallationRow {
  readonly tenant: string;
  readonly sealed: string;
}

interface ReceiptRow {
  readonly key: string;
  readonly taken_at: Moment;
}

export interface Tables {
  readonly subscriptions: SubscriptionRow;
  readonly deliveries: DeliveryRow;
  readonly attempts: AttemptRow;
  readonly installations: InstallationRow;
  readonly receipts: ReceiptRow;
}

/** An open database, whichever it is. */
export interface Database {
  readonly db: Kysely<Tables>;
  readonly close: () => Promise<void>;
}
