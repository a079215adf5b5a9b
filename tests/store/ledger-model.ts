import type { Attempt, Delivery, Settlement } from "../../src/domain/delivery.ts";

type State = Delivery["state"];

/** A delivery as a plain object, moments in seconds. */
export interface Entry {
  readonly subscription: string;
  readonly slot: number;
  state: State;
  attempt: number;
  owner: string | null;
  leaseUntil: number;
  notBefore: number;
  content: string | null;
  outcomes: Attempt["outcome"][];
}

export interface Held {
  readonly entry: Entry;
  readonly owner: string;
  readonly attempt: number;
  readonly leaseUntil: number;
}

const UNSETTLED: readonly State[] = ["pending", "held", "sending"];

/** What the ledger promises, in as few words as it can be said. */
export class LedgerModel {
  readonly entries: Entry[] = [];
  readonly paused = new Set<string>();
  readonly due: Map<string, number | null>;

  constructor(due: ReadonlyMap<string, number>) {
    this.due = new Map(due);
  }

  write(subscription: string, slot: number, state: State, notBefore: number): boolean {
    if (this.#find(subscription, slot)) return false;
    const blank = { attempt: 0, owner: null, leaseUntil: 0, content: null, outcomes: [] };
    this.entries.push({ subscription, slot, state, notBefore, ...blank });
    return true;
  }

  plan(now: number, most: number, stepS: number): number {
    const due = [...this.due].filter((each): each is [string, number] => each[1] !== null && each[1] <= now);
    due.sort(([a, atA], [b, atB]) => atA - atB || (a < b ? -1 : 1));
    for (const [id, slot] of due.slice(0, most)) {
      this.write(id, slot, "pending", slot);
      this.due.set(id, slot + stepS);
    }
    return Math.min(due.length, most);
  }

  claim(owner: string, now: number, leaseS: number, most: number): Held[] {
    const inTurn = (entry: Entry) =>
      !this.entries.some(
        ({ subscription, slot, state }) =>
          subscription === entry.subscription && slot < entry.slot && UNSETTLED.includes(state),
      );
    const free = this.entries.filter(
      (entry) =>
        !this.paused.has(entry.subscription) &&
        UNSETTLED.includes(entry.state) &&
        (entry.state === "sending" ? entry.leaseUntil <= now : entry.notBefore <= now) &&
        inTurn(entry),
    );
    free.sort((a, b) => a.slot - b.slot || (a.subscription < b.subscription ? -1 : 1));
    return free.slice(0, most).map((entry) => {
      Object.assign(entry, { state: "sending", owner, leaseUntil: now + leaseS, attempt: entry.attempt + 1 });
      entry.outcomes.push(null);
      return { entry, owner, attempt: entry.attempt, leaseUntil: entry.leaseUntil };
    });
  }

  freeze(held: Held, content: string): boolean {
    if (!this.#holds(held)) return false;
    held.entry.content ??= content;
    return true;
  }

  settle(held: Held, settlement: Settlement): boolean {
    if (!this.#holds(held)) return false;
    const { entry } = held;
    const unsent = settlement.state === "pending" && !settlement.reached;
    entry.state = settlement.state;
    if (unsent) entry.attempt -= 1;
    if (settlement.state === "pending") entry.notBefore = Date.parse(settlement.notBefore) / 1000;
    if (settlement.state === "skipped") entry.content = null;
    entry.outcomes[entry.outcomes.length - 1] =
      settlement.state !== "pending" ? settlement.state : unsent ? "not sent" : "unanswered";
    return true;
  }

  again(subscription: string, slot: number, now: number): boolean {
    const entry = this.#find(subscription, slot);
    if (entry?.state !== "failed" && entry?.state !== "unknown") return false;
    Object.assign(entry, { state: "pending", notBefore: now });
    return true;
  }

  #find(subscription: string, slot: number): Entry | undefined {
    return this.entries.find((entry) => entry.subscription === subscription && entry.slot === slot);
  }

  #holds({ entry, owner, attempt, leaseUntil }: Held): boolean {
    return (
      entry.state === "sending" && entry.owner === owner && entry.attempt === attempt && entry.leaseUntil === leaseUntil
    );
  }
}
