import type { Claim, Settlement } from "../domain/delivery.ts";
import type { Subscription } from "../domain/subscription.ts";
import type { Posted } from "../platforms/platform.ts";
import { type AttemptParts, attempt } from "./attempt.ts";
import { LEASE_MS } from "./patience.ts";
import { Turns } from "./turns.ts";

interface LaneParts extends Omit<AttemptParts, "turn"> {
  readonly owner: string;
  /** Pauses the subscription of a delivery that can't be posted, before that is settled. */
  readonly pause: (subscription: Subscription, barred: Extract<Posted, { kind: "barred" }>) => Promise<void>;
  /** Told of what the store does not do. */
  readonly trouble: (error: unknown) => void;
}

// Enough to fill a second of Discord's while each takes four; one takes some 30 kB while it is under way.
const MOST_IN_FLIGHT = 200;
// More than that many seconds' worth of turns would only wait here, and be looked for in vain if this process ended.
const MOST_WAITING_S = 1;
// A claim costs a transaction: not one for each that ends.
const LEAST_BATCH = 20;
const TICK_MS = 60_000;

/** Delivers to one platform, so that one that hangs holds back no other. Holds few deliveries at a time, however many are due. */
export class Lane {
  readonly #parts: LaneParts;
  readonly #turns: Turns;
  readonly #flights = new Set<Promise<void>>();
  /** Ends each of the waits for a turn. */
  readonly #pauses = new Set<() => void>();
  #stopped = false;
  readonly #mostWaiting: number;
  readonly #worthClaiming: number;
  #waiting = 0;
  /** Whether there may be more to claim than there was. */
  #due = false;
  #working: Promise<void> | null = null;
  #changed: () => void = () => {};
  #wakeAt = Number.POSITIVE_INFINITY;

  constructor(parts: LaneParts) {
    this.#parts = parts;
    this.#mostWaiting = Math.max(1, Math.ceil(MOST_WAITING_S * parts.poster.perSecond));
    this.#worthClaiming = Math.min(LEAST_BATCH, Math.ceil(this.#mostWaiting / 2));
    this.#turns = new Turns(parts.clock, parts.poster.perSecond);
  }

  /** Delivers all that is due; resolves when nothing more is. */
  async drain(): Promise<void> {
    if (this.#stopped) return;
    this.#due = true;
    this.#changed();
    this.#working ??= this.#work().finally(() => {
      this.#working = null;
    });
    await this.#working;
  }

  /** Claims no more, gives back what waits for its turn, and resolves when what was sent is settled. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const over of this.#pauses) over();
    this.#changed();
    await this.#working;
  }

  async #work(): Promise<void> {
    let settledSince = false;
    for (;;) {
      const room = this.#room();
      if (this.#due && room > 0 && (room >= this.#worthClaiming || this.#flights.size === 0)) {
        this.#due = false;
        settledSince = false;
        const claimedAt = this.#parts.clock.now();
        const claims = await this.#claim(room);
        if (claims.length === room) this.#due = true;
        for (const claim of claims) this.#fly(claim, claimedAt, () => (settledSince = true));
      } else if (this.#flights.size > 0) {
        await new Promise<void>((changed) => {
          this.#changed = changed;
        });
      } else if (settledSince && !this.#stopped) {
        // An earlier one of its subscription held up what can be claimed now.
        this.#due = true;
      } else return;
    }
  }

  #room(): number {
    if (this.#stopped) return 0;
    return Math.min(MOST_IN_FLIGHT - this.#flights.size, this.#mostWaiting - this.#waiting);
  }

  async #claim(most: number): Promise<readonly Claim[]> {
    const { deliveries, owner, poster, now, trouble } = this.#parts;
    try {
      return await deliveries.claim(owner, poster.platform, now(), LEASE_MS, most);
    } catch (error) {
      trouble(error);
      return [];
    }
  }

  #fly(claim: Claim, claimedAt: number, settled: () => void): void {
    const flight = this.#deliver(claim, claimedAt)
      .then(settled, this.#parts.trouble)
      .finally(() => {
        this.#flights.delete(flight);
        this.#changed();
      });
    this.#flights.add(flight);
  }

  /** Rejects where the store does. */
  async #deliver(claim: Claim, claimedAt: number): Promise<void> {
    const { deliveries, now, log, pause } = this.#parts;
    const about = { subscription: claim.subscription.id, slot: claim.delivery.slot };
    const turn = (channel: string | null, mostMs: number) => this.#turn(channel, mostMs);
    const outcome = await attempt(claim, claimedAt, { ...this.#parts, turn });
    if (outcome?.barred) await pause(claim.subscription, outcome.barred);
    if (outcome && (await deliveries.settle(claim, outcome.settlement, now()))) this.#tell(about, outcome.settlement);
    else log.warn(about, "another process has taken this delivery over: this one was too slow");
  }

  async #turn(channel: string | null, mostMs: number): Promise<boolean> {
    const wait = this.#stopped ? null : this.#turns.take(channel, mostMs);
    if (wait === null) return false;
    if (wait === 0) return true;
    this.#waiting += 1;
    await this.#pause(wait);
    this.#waiting -= 1;
    this.#changed();
    return !this.#stopped;
  }

  async #pause(ms: number): Promise<void> {
    let over = () => {};
    const paused = new Promise<void>((resolve) => {
      over = resolve;
    });
    const callOff = this.#parts.clock.after(ms, over);
    this.#pauses.add(over);
    await paused;
    this.#pauses.delete(over);
    callOff();
  }

  #tell(about: object, settlement: Settlement): void {
    const { log } = this.#parts;
    const told = { ...about, state: settlement.state };
    if (settlement.state === "posted") log.info(told, "digest posted");
    else if (settlement.state === "skipped") log.info({ ...told, reason: settlement.reason }, "digest left out");
    else log.warn({ ...told, reason: settlement.reason }, "digest not posted");
    if (settlement.state === "pending") this.#wakeAfter(Date.parse(settlement.notBefore) - this.#parts.now().getTime());
  }

  /** The next tick comes too, but a second's pause should not last a minute. */
  #wakeAfter(ms: number): void {
    const { clock } = this.#parts;
    const wait = Math.max(0, ms);
    if (wait >= TICK_MS || clock.now() + wait >= this.#wakeAt) return;
    this.#wakeAt = clock.now() + wait;
    clock.after(wait, () => {
      this.#wakeAt = Number.POSITIVE_INFINITY;
      void this.drain();
    });
  }
}
