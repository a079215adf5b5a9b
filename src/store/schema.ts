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

/** Which version of an article is held, and since when. */
interface ArticleRow {
  readonly id: string;
  /** Where it came from: an article that its origin has no longer is withdrawn. */
  readonly origin: string;
  readonly version: number;
  readonly withdrawn: number;
  /** The revision of the newsroom that it last changed with. */
  readonly revision: number;
}

/** One version of an article, which spans go on pointing into for as long as there are any. */
export interface VersionRow {
  readonly id: string;
  readonly version: number;
  /** The `Article`, as JSON. */
  readonly article: string;
  /** Everything else of the `Report`, as JSON. */
  readonly reading: string;
  /** What read it: another Dateline reads it anew. */
  readonly reader: string;
}

interface NewsroomRow {
  readonly id: number;
  readonly revision: number;
}

export interface Tables {
  readonly articles: ArticleRow;
  readonly versions: VersionRow;
  readonly newsroom: NewsroomRow;
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
