import type { Clock } from "../../../src/platforms/clock.ts";
import { secret } from "./ids.ts";
import { SlackError } from "./slack-error.ts";

const GOOD_FOR_MS = 3000;

/** What lets the app open a view: good for three seconds, once. */
export class Triggers {
  readonly #clock: Clock;
  readonly #given = new Map<
    string,
    { readonly at: number; readonly user: string; readonly team: string; used: boolean }
  >();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  give(team: string, user: string): string {
    const trigger = `${Date.now()}.${this.#given.size}.${secret()}`;
    this.#given.set(trigger, { at: this.#clock.now(), user, team, used: false });
    return trigger;
  }

  /** Throws a SlackError where it is none, has been used, or is too old. */
  use(trigger: unknown): { readonly user: string; readonly team: string } {
    const given = this.#given.get(String(trigger));
    if (!given) throw new SlackError("invalid_trigger_id");
    if (given.used) throw new SlackError("exchanged_trigger_id");
    if (this.#clock.now() - given.at > GOOD_FOR_MS) throw new SlackError("expired_trigger_id");
    given.used = true;
    return given;
  }
}
