import type { Actor } from "./actor.ts";
import type { Answer } from "./answer.ts";
import type { Delivery } from "./delivery.ts";
import type { Order, QuietHours, Subscription } from "./subscription.ts";

/** What is asked for, as it was typed; what is left out takes its default, or at a change stays. */
export interface Wish {
  /** “weekdays at 8:00”, “every 6 hours”, or a cron expression. */
  readonly when?: string;
  readonly zone?: string;
  readonly detail?: Order["detail"];
  readonly about?: string | null;
  readonly onlyChanges?: boolean;
  readonly heartbeat?: boolean;
  readonly quiet?: QuietHours | null;
  readonly role?: string | null;
}

/** A subscription with what its people want to know of it. */
export interface Standing {
  readonly subscription: Subscription;
  /** The next times, ISO 8601 with the zone's offset; none where it is paused by a person or never fires. */
  readonly next: readonly string[];
}

/**
 * What commands may ask about digests. Every method sees only the actor's own tenant, changes only what goes to a channel that
 * the actor manages (not only the one where they ask), and throws a Problem that says what to do where something can't be read,
 * found or posted.
 */
export interface Digests {
  /** Tries the channel (the actor's own where null) before it promises anything. */
  add(actor: Actor, channel: string | null, wish: Wish): Promise<Standing>;
  list(actor: Actor): Promise<readonly Standing[]>;
  edit(actor: Actor, id: string, wish: Wish): Promise<Standing>;
  pause(actor: Actor, id: string): Promise<Standing>;
  resume(actor: Actor, id: string): Promise<Standing>;
  remove(actor: Actor, id: string): Promise<Subscription>;
  /** Posts an extra one at once; resolves when it is planned, not posted. */
  now(actor: Actor, id: string): Promise<Standing>;
  /** The digest that would come now. */
  preview(actor: Actor, id: string): Promise<Answer>;
  /** Leaves out the next slot. Resolves with it, ISO 8601 with the zone's offset. */
  skip(actor: Actor, id: string): Promise<{ readonly skipped: string; readonly standing: Standing }>;
  history(actor: Actor, id: string): Promise<{ readonly standing: Standing; readonly deliveries: readonly Delivery[] }>;
  /** What was posted for a slot (the latest posted where null), from what was frozen then; also of a subscription that is gone. */
  shown(actor: Actor, id: string, slot: string | null): Promise<Answer>;
  /** Sends a failed or unknown one again. */
  again(actor: Actor, id: string, slot: string): Promise<void>;
  /** IANA zones near what is typed (“almaty”, “new york”), best first. */
  zones(typed: string, most: number): readonly string[];
}
