import type { Clock } from "../../../src/platforms/clock.ts";
import { secret } from "./ids.ts";
import type { Message } from "./message.ts";
import { SlackError } from "./slack-error.ts";
import type { Channel, Team } from "./workspace.ts";

const GOOD_FOR_MS = 30 * 60_000;
const MOST_USES = 5;

/** Where one interaction is answered without a token. */
export interface ResponseUrl {
  readonly id: string;
  readonly team: Team;
  readonly channel: Channel;
  readonly user: string;
  /** The message whose control was used; null after a command. */
  readonly on: Message | null;
}

export class ResponseUrls {
  readonly #clock: Clock;
  readonly #given = new Map<string, { readonly at: number; readonly url: ResponseUrl; uses: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  give(about: Omit<ResponseUrl, "id">): ResponseUrl {
    const url = { ...about, id: secret() };
    this.#given.set(url.id, { at: this.#clock.now(), url, uses: 0 });
    return url;
  }

  /** Throws a SlackError where there is none, after five uses, or after half an hour. */
  use(id: string): ResponseUrl {
    const given = this.#given.get(id);
    if (!given) throw new SlackError("invalid_url");
    if (this.#clock.now() - given.at > GOOD_FOR_MS) throw new SlackError("expired_url");
    if (given.uses >= MOST_USES) throw new SlackError("used_url");
    given.uses += 1;
    return given.url;
  }
}
