/** How a platform fails a request. `code` is a word on Slack, a number on Discord. */
export type Failing =
  | { readonly status: number; readonly code?: number | string; readonly message?: string }
  /** 429: seconds as in `Retry-After`. */
  | { readonly retryAfter: number; readonly global?: boolean }
  | { readonly slowMs: number }
  /** The connection breaks before the request is looked at, or after it was done. */
  | "reset before"
  | "reset after"
  | "never answers";

export interface Misbehaviour {
  readonly how: Failing;
  /** Requests meant, by “METHOD /path”; all where left out. */
  readonly on?: RegExp;
  /** How many; one where left out. */
  readonly times?: number;
}

/** What a loopback has been told to do wrong. */
export class Misbehaviours {
  #waiting: { readonly how: Failing; readonly on: RegExp; left: number }[] = [];

  add({ how, on = /^/, times = 1 }: Misbehaviour): void {
    this.#waiting.push({ how, on, left: times });
  }

  clear(): void {
    this.#waiting = [];
  }

  take(request: string): Failing | null {
    const meant = this.#waiting.find(({ on }) => on.test(request));
    if (!meant) return null;
    meant.left -= 1;
    if (meant.left <= 0) this.#waiting = this.#waiting.filter((each) => each !== meant);
    return meant.how;
  }
}
