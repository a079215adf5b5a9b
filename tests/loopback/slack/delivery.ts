import { type Forgery, signedRequest } from "./requests.ts";
import type { SocketMode } from "./socket-mode.ts";
import type { World } from "./world.ts";

/** What Slack tells the app. */
export interface Payload {
  readonly kind: "slash_commands" | "interactive" | "events_api";
  readonly body: Readonly<Record<string, unknown>>;
}

/** How the app acknowledged. */
export interface Ack {
  /** Of HTTP; 200 over a socket. */
  readonly status: number;
  /** What it said with it; null for nothing. */
  readonly body: unknown;
  readonly tookMs: number;
}

export interface How extends Forgery {
  /** The socket's envelope is sent again under this id. */
  readonly envelope?: string;
}

const MOST_KEPT = 1000;

/** Brings payloads to the app, over HTTP where it has a request URL and over its sockets otherwise. */
export class Delivery {
  /** As in the app's manifest; null: Socket Mode. */
  requestUrl: string | null = null;
  /** All that the app was told, once however often it was sent. */
  readonly sent: Payload[] = [];
  /** Every acknowledgement, in the order in which they came. */
  readonly acks: Ack[] = [];
  readonly #world: World;
  readonly #sockets: SocketMode;

  constructor(world: World, sockets: SocketMode) {
    this.#world = world;
    this.#sockets = sockets;
  }

  /** Rejects where the app can't be reached. */
  async send(payload: Payload, { envelope, ...forgery }: How = {}): Promise<Ack> {
    const { kind, body } = payload;
    if (!this.sent.includes(payload)) this.sent.push(payload);
    if (this.sent.length > MOST_KEPT) this.sent.shift();
    const ack =
      this.requestUrl === null
        ? await this.#bySocket(kind, body, forgery.retry, envelope)
        : await this.#byHttp(this.requestUrl, { kind, body }, forgery);
    this.acks.push(ack);
    if (this.acks.length > MOST_KEPT) this.acks.shift();
    return ack;
  }

  /** Sends the last payload once more, as Slack does where it saw no answer. */
  again(how: How = { retry: { num: 1, reason: "http_timeout" } }): Promise<Ack> {
    const last = this.sent.at(-1);
    return last ? this.send(last, how) : Promise.reject(new Error("Nothing was sent yet"));
  }

  async #bySocket(type: Payload["kind"], payload: unknown, retry: Forgery["retry"], id?: string): Promise<Ack> {
    const more = { ...(retry ? { retry } : {}), ...(id === undefined ? {} : { id }) };
    const { payload: answer, tookMs } = await this.#sockets.send({ type, payload, ...more });
    const empty = answer === null || (typeof answer === "object" && Object.keys(answer).length === 0);
    return { status: 200, body: empty ? null : answer, tookMs };
  }

  async #byHttp(url: string, { kind, body }: Payload, forgery: Forgery): Promise<Ack> {
    const type = kind === "events_api" ? "json" : "form";
    const {
      status,
      body: text,
      tookMs,
    } = await signedRequest(this.#world, url, type, encoded({ kind, body }), forgery);
    return { status, body: text === "" ? null : readAck(text), tookMs };
  }
}

/** The body of a request, as it is signed. */
export function encoded({ kind, body }: Payload): string {
  switch (kind) {
    case "slash_commands":
      return new URLSearchParams(body as Record<string, string>).toString();
    case "interactive":
      return new URLSearchParams({ payload: JSON.stringify(body) }).toString();
    case "events_api":
      return JSON.stringify(body);
  }
}

function readAck(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { text };
  }
}
