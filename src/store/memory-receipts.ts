import type { Receipts } from "../domain/receipts.ts";

const HOUR_MS = 60 * 60 * 1000;
// Slack sends an app at most 30,000 events a workspace and hour. Two such sets take about 100 MB when full.
const MOST_KEYS = 500_000;

/**
 * Receipts of one process, gone with it. A key is kept for one to two hours; less only where more than `most` come within an
 * hour, so that no flood fills the memory.
 */
export class MemoryReceipts implements Receipts {
  readonly #now: () => Date;
  readonly #most: number;
  #newer = new Set<string>();
  #older = new Set<string>();
  #since: number;

  constructor(now: () => Date, most = MOST_KEYS) {
    this.#now = now;
    this.#most = most;
    this.#since = now().getTime();
  }

  async first(key: string): Promise<boolean> {
    this.#forget();
    if (this.#newer.has(key) || this.#older.has(key)) return false;
    this.#newer.add(key);
    return true;
  }

  #forget(): void {
    const now = this.#now().getTime();
    const passedMs = now - this.#since;
    if (passedMs < HOUR_MS && this.#newer.size < this.#most) return;
    this.#older = passedMs < 2 * HOUR_MS ? this.#newer : new Set();
    this.#newer = new Set();
    this.#since = now;
  }
}
