import { randomBytes } from "node:crypto";
import type { APIApplicationCommandOptionChoice } from "discord.js";
import type { Clock } from "../../../src/platforms/clock.ts";
import type { Shown } from "./shown.ts";
import { snowflake } from "./snowflake.ts";

const FIRST_RESPONSE_MS = 3000;
const TOKEN_MS = 15 * 60_000;

/** What somebody saw of what they asked. */
export interface Seen {
  /** What Discord writes where the bot gave nothing in time. */
  readonly failed: string | null;
  readonly deferred: boolean;
  readonly messages: readonly Shown[];
  readonly choices: readonly APIApplicationCommandOptionChoice[];
  /** From the event to the first response. */
  readonly tookMs: number;
}

export type AskedKind = "command" | "component" | "autocomplete";

/** One interaction from the event that tells of it to the end of its token. */
export class Asked {
  readonly id = snowflake();
  readonly token = randomBytes(96).toString("base64url");
  readonly kind: AskedKind;
  readonly channel: string;
  readonly user: string;
  /** The message whose button was pressed. */
  readonly on: Shown | null;
  readonly seen: Promise<Seen>;
  /** The type of the first response, null until it came. */
  responded: number | null = null;
  /** What `@original` means. */
  original: Shown | null = null;
  readonly messages: Shown[] = [];
  readonly #clock: Clock;
  readonly #at: number;
  readonly #settle: (seen: Seen) => void;
  #tookMs = 0;
  #callOff: () => void;

  constructor(clock: Clock, about: { kind: AskedKind; channel: string; user: string; on?: Shown }) {
    this.kind = about.kind;
    this.channel = about.channel;
    this.user = about.user;
    this.on = about.on ?? null;
    this.#clock = clock;
    this.#at = clock.now();
    const { promise, resolve } = promised<Seen>();
    this.seen = promise;
    this.#settle = resolve;
    this.#callOff = clock.after(FIRST_RESPONSE_MS, () => this.settle({ failed: "The application did not respond" }));
  }

  get late(): boolean {
    return this.responded === null && this.#clock.now() - this.#at >= FIRST_RESPONSE_MS;
  }

  get expired(): boolean {
    return this.#clock.now() - this.#at >= TOKEN_MS;
  }

  /** Takes the first response; a deferred one waits for its words. */
  respond(type: number, deferred: boolean): void {
    this.responded = type;
    this.#tookMs = this.#clock.now() - this.#at;
    this.#callOff();
    if (deferred) this.#callOff = this.#clock.after(TOKEN_MS, () => this.settle({ failed: "This interaction failed" }));
  }

  settle(end: { failed?: string; choices?: readonly APIApplicationCommandOptionChoice[] } = {}): void {
    this.#callOff();
    this.#settle({
      failed: end.failed ?? null,
      deferred: this.responded === 5 || this.responded === 6,
      messages: this.messages,
      choices: end.choices ?? [],
      tookMs: this.#tookMs,
    });
  }
}

function promised<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
