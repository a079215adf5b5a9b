import type { IncomingMessage, ServerResponse } from "node:http";
import type { App, Receiver } from "@slack/bolt";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import { acknowledgement } from "./acknowledgement.ts";
import { PATHS } from "./declared.ts";
import { type Address, end, HttpServer, type Route } from "./http-server.ts";
import { bodyOf, payloadOf } from "./payload.ts";
import { type Doubt, doubtOf } from "./signature.ts";

interface Parts extends Address {
  readonly signingSecret: string;
  /** By their paths, besides the one of events: where admins add the app to their workspaces. */
  readonly routes: ReadonlyMap<string, Route>;
  readonly clock: Clock;
  readonly log: Log;
}

// A form's answers can be 50 inputs of 3,000 characters; no real payload comes near.
const MOST_BYTES = 1 << 20;
const HINT_EVERY_MS = 60_000;

const HINTS: Readonly<Record<Doubt, string>> = {
  unsigned: "Requests without Slack's signature were refused: they do not come from Slack.",
  "out of time":
    "Requests signed more than 5 minutes from now were refused: replayed, or this machine's clock is wrong. Set it by NTP.",
  forged:
    "Requests with another signature were refused. If Slack says that the bot does not respond, SLACK_SIGNING_SECRET in .env is not this app's: copy it from api.slack.com/apps, your app, Basic Information, App Credentials.",
};

/** Slack's requests over HTTP, for Bolt. Its own receiver takes timestamps from the future, and bodies as slow as they come. */
export class HttpReceiver implements Receiver {
  readonly #parts: Parts;
  readonly #server: HttpServer;
  /** How many since it was last said, and when that was. */
  readonly #refused = new Map<Doubt, { readonly count: number; readonly said: number }>();
  #app: App | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
    const events: Route = { method: "POST", handle: (request, response) => this.#take(request, response) };
    this.#server = new HttpServer(parts, new Map([...parts.routes, [PATHS.events, events]]), parts.log);
  }

  init(app: App): void {
    this.#app = app;
  }

  start(): Promise<void> {
    return this.#server.start();
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  get port(): number {
    return this.#server.port;
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { signingSecret, clock } = this.#parts;
    const { headers } = request;
    const body = await bodyOf(request, MOST_BYTES).catch(() => undefined);
    if (body === undefined) return;
    if (body === null) return end(response, 413, { connection: "close" });
    const signed = { signature: headers["x-slack-signature"], timestamp: headers["x-slack-request-timestamp"], body };
    const doubt = doubtOf(signed, signingSecret, Date.now());
    if (doubt) {
      this.#hint(doubt);
      return end(response, 401);
    }
    const payload = payloadOf(body, headers["content-type"]);
    if (payload === null) return end(response, 400);
    // How Slack tries the address: whether it is there, and whether it is ours.
    if (payload["ssl_check"] === "1") return end(response, 200);
    if (payload["type"] === "url_verification") return end(response, 200, {}, { challenge: payload["challenge"] });
    const { ack, callOff } = acknowledgement((words) => {
      if (response.destroyed) throw new Error("Slack waited no longer");
      end(response, 200, {}, words);
    }, clock);
    try {
      await this.#app?.processEvent({ body: payload, ack, customProperties: { answersInAck: true } });
      await ack();
    } finally {
      callOff();
    }
  }

  /** Says once a minute what is refused, not once a request: whoever forges them must not fill the log. */
  #hint(doubt: Doubt): void {
    const { clock, log } = this.#parts;
    const now = clock.now();
    const before = this.#refused.get(doubt);
    if (before && now - before.said < HINT_EVERY_MS) {
      this.#refused.set(doubt, { ...before, count: before.count + 1 });
      return;
    }
    log.warn({ refused: (before?.count ?? 0) + 1 }, HINTS[doubt]);
    this.#refused.set(doubt, { count: 0, said: now });
  }
}
