import type { App, Receiver } from "@slack/bolt";
import { SocketModeClient } from "@slack/socket-mode";
import type { WebClientOptions } from "@slack/web-api";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import { within } from "../within.ts";
import { acknowledgement } from "./acknowledgement.ts";
import { failureOf } from "./failure.ts";
import { SOCKET_OFF, socketProblem } from "./operator-problem.ts";
import { at, textAt } from "./reading.ts";
import { sdkLog } from "./sdk-log.ts";
import { frameIn, send } from "./socket-frames.ts";

interface Parts {
  readonly appToken: string;
  readonly apiBase: string;
  readonly clientOptions: WebClientOptions;
  readonly clock: Clock;
  readonly log: Log;
}

const HELLO_MS = 10_000;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;
// Slack closes the old connection some ten seconds after it has announced that.
const RETIRE_MS = 5000;
const CLOSING_MS = 1000;

/**
 * Slack's payloads over its Socket Mode client, for Bolt. The client alone would close a connection when Slack announces its
 * end, wait for five seconds and then open another: here the next opens first, and the old one is left when it owes nothing.
 */
export class SocketReceiver implements Receiver {
  readonly #parts: Parts;
  readonly #inFlight = new Set<Promise<void>>();
  #app: App | null = null;
  #current: SocketModeClient | null = null;
  #reopening: Promise<void> | null = null;
  #wake = () => {};
  #stopped = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  init(app: App): void {
    this.#app = app;
  }

  /** Rejects with an OperatorProblem. */
  async start(): Promise<void> {
    try {
      this.#current = await this.#open();
    } catch (error) {
      throw socketProblem(error, this.#parts.apiBase);
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake();
    await Promise.all(this.#inFlight);
    if (this.#current) await this.#close(this.#current);
  }

  async #open(): Promise<SocketModeClient> {
    const { appToken, clientOptions, clock, log } = this.#parts;
    const client = new SocketModeClient({
      appToken,
      autoReconnectEnabled: false,
      clientOptions: { ...clientOptions },
      logger: sdkLog(log),
    });
    const owed = new Set<Promise<void>>();
    const [greet] = client.listeners("ws_message");
    client.removeAllListeners("ws_message");
    client.on("ws_message", (data: unknown, isBinary: boolean) => {
      const frame = frameIn(data);
      if (textAt(frame, "type") === "hello") greet?.call(client, data, isBinary);
      else if (textAt(frame, "type") === "disconnect") this.#leave(client, owed, textAt(frame, "reason"));
      else this.#take(client, owed, frame);
    });
    const hello = client.start().then(
      () => true,
      (error: unknown) => {
        throw error ?? new Error("Slack closed the connection before it said hello");
      },
    );
    if (!(await within(hello, HELLO_MS, clock))) {
      hello.catch(() => {});
      await this.#close(client);
      throw new Error("Slack's socket does not answer");
    }
    client.on("disconnected", () => this.#lost(client));
    return client;
  }

  /** A payload, which is acknowledged where it came from, whatever comes next there. */
  #take(client: SocketModeClient, owed: Set<Promise<void>>, frame: unknown): void {
    const { clock, log } = this.#parts;
    const id = textAt(frame, "envelope_id");
    const body = at(frame, "payload");
    if (id === null || typeof body !== "object" || body === null || this.#stopped) return;
    let settle = () => {};
    const paid = new Promise<void>((resolve) => {
      settle = resolve;
    }).finally(() => owed.delete(paid));
    owed.add(paid);
    const { ack, callOff } = acknowledgement(async (words) => {
      settle();
      await send(client, { envelope_id: id, ...(words === undefined ? {} : { payload: words }) });
    }, clock);
    const answersInAck = at(frame, "accepts_response_payload") === true;
    const flight = (async () => {
      try {
        await this.#app?.processEvent({ body, ack, customProperties: { answersInAck } });
        await ack();
      } catch (error) {
        log.error(failureOf(error), "a payload from Slack could not be worked on");
        await ack().catch(() => {});
      } finally {
        callOff();
        settle();
      }
    })().finally(() => this.#inFlight.delete(flight));
    this.#inFlight.add(flight);
  }

  /** Slack has announced that it will close this connection. */
  #leave(client: SocketModeClient, owed: ReadonlySet<Promise<void>>, reason: string | null): void {
    const { clock, log } = this.#parts;
    if (reason === "link_disabled") log.error({}, SOCKET_OFF);
    if (client !== this.#current || reason === "link_disabled") return;
    this.#reopen().then(
      async () => {
        if (client === this.#current) return;
        await within(Promise.all(owed), RETIRE_MS, clock);
        await this.#close(client);
      },
      () => {},
    );
  }

  #lost(client: SocketModeClient): void {
    if (client !== this.#current || this.#stopped) return;
    this.#parts.log.warn({}, "Slack connection lost: connecting again");
    void this.#reopen();
  }

  /** Opens another connection in the place of the current one, with growing pauses, until it is open, can't be or nobody wants it. */
  #reopen(): Promise<void> {
    this.#reopening ??= this.#keepOpening().finally(() => {
      this.#reopening = null;
    });
    return this.#reopening;
  }

  async #keepOpening(): Promise<void> {
    const { apiBase, clock, log } = this.#parts;
    for (let pause = FIRST_PAUSE_MS; !this.#stopped; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      try {
        const next = await this.#open();
        this.#current = next;
        log.info({}, "Slack connected again");
        if (this.#stopped) await this.#close(next);
        return;
      } catch (error) {
        const problem = socketProblem(error, apiBase);
        log.error(failureOf(error), problem.message);
        if (!problem.passing) return;
      }
      await new Promise<void>((over) => {
        this.#wake = over;
        clock.after(pause, over);
      });
    }
  }

  /** The client waits half a minute for a peer that is gone. */
  async #close(client: SocketModeClient): Promise<void> {
    client.removeAllListeners("disconnected");
    await within(
      client.disconnect().catch(() => {}),
      CLOSING_MS,
      this.#parts.clock,
    );
  }
}
