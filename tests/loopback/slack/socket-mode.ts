import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import type { World } from "./world.ts";

export interface Envelope {
  readonly type: "slash_commands" | "interactive" | "events_api";
  readonly payload: unknown;
  readonly retry?: { readonly num: number; readonly reason: string };
  /** Sent again under the id that it had before. */
  readonly id?: string;
}

/** What came back over the socket; `payload` is null where only the id came. */
export interface SocketAck {
  readonly id: string;
  readonly payload: unknown;
  readonly tookMs: number;
}

const PING_EVERY_MS = 10_000;
const GOODBYE_MS = 500;

/** Slack's sockets: each payload goes to one of the connections, and is answered by its envelope's id. */
export class SocketMode {
  /** Pings are answered; a connection where they are not is a zombie. */
  answersPings = true;
  readonly acks: SocketAck[] = [];
  /** How many connections there have ever been. */
  opened = 0;
  readonly #world: World;
  readonly #server: WebSocketServer;
  readonly #waiting = new Map<string, { readonly at: number; readonly settle: (ack: SocketAck) => void }>();
  /** Told to go. */
  readonly #leaving = new Set<WebSocket>();
  #next = 0;

  constructor(world: World) {
    this.#world = world;
    this.#server = new WebSocketServer({ host: "127.0.0.1", port: 0, autoPong: false });
    this.#server.on("connection", (socket) => this.#greet(socket));
  }

  async listen(): Promise<void> {
    if (this.#server.address() === null) await once(this.#server, "listening");
  }

  get url(): string {
    return `ws://127.0.0.1:${(this.#server.address() as AddressInfo).port}/link/?ticket=${randomUUID()}`;
  }

  /** Those that are to stay. */
  get connections(): readonly WebSocket[] {
    return [...this.#server.clients].filter(
      (client) => client.readyState === client.OPEN && !this.#leaving.has(client),
    );
  }

  /** Resolves with the acknowledgement, whenever it comes; rejects where nobody is connected. */
  send({ type, payload, retry, id = randomUUID() }: Envelope): Promise<SocketAck> {
    const staying = this.connections;
    // One that was told to go still serves until another has come.
    const open =
      staying.length > 0 ? staying : [...this.#server.clients].filter((each) => each.readyState === each.OPEN);
    this.#next += 1;
    const socket = open[this.#next % Math.max(1, open.length)];
    if (!socket) return Promise.reject(new Error("no connection of the app's is open"));
    const envelope = {
      envelope_id: id,
      type,
      payload,
      accepts_response_payload: type !== "events_api",
      ...(type === "events_api" ? { retry_attempt: retry?.num ?? 0, retry_reason: retry?.reason ?? "" } : {}),
    };
    const acknowledged = new Promise<SocketAck>((settle) => {
      this.#waiting.set(id, { at: this.#world.clock.now(), settle });
    });
    socket.send(JSON.stringify(envelope));
    return acknowledged;
  }

  /** Slack recycles its hosts: each connection is told to go, and a new one is to be opened. */
  refresh(
    reason: "warning" | "refresh_requested" | "link_disabled" | "too_many_websockets" = "refresh_requested",
  ): void {
    for (const socket of this.connections) {
      socket.send(JSON.stringify({ type: "disconnect", reason, debug_info: { host: "applink-loopback" } }));
      // A warning comes some seconds ahead of the end.
      if (reason !== "warning") this.#leaving.add(socket);
    }
  }

  /** The network goes: no close frame. */
  drop(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }

  ping(): void {
    for (const socket of this.connections) socket.ping("Ping from loopback");
  }

  /** Says goodbye: a client that is cut off while it closes would wait for that for half a minute. */
  async close(): Promise<void> {
    for (const socket of this.#server.clients) socket.close(1001);
    const drop = setTimeout(() => this.drop(), GOODBYE_MS);
    await new Promise<void>((closed) => {
      this.#server.close(() => closed());
    });
    clearTimeout(drop);
  }

  #greet(socket: WebSocket): void {
    this.opened += 1;
    socket.on("ping", (data: Buffer) => {
      if (this.answersPings) socket.pong(data);
    });
    const pinging = setInterval(() => socket.ping("Ping from loopback"), PING_EVERY_MS);
    socket.on("close", () => clearInterval(pinging));
    socket.on("message", (data: Buffer) => this.#acknowledge(data.toString()));
    socket.send(
      JSON.stringify({
        type: "hello",
        num_connections: this.connections.length,
        debug_info: { host: "applink-loopback", build_number: 10, approximate_connection_time: 18_060 },
        connection_info: { app_id: this.#world.app.id },
      }),
    );
  }

  #acknowledge(text: string): void {
    const { envelope_id: id, payload = null } = JSON.parse(text) as { envelope_id: string; payload?: unknown };
    const waiting = this.#waiting.get(id);
    if (!waiting) return void this.#world.problems.push(`An acknowledgement of nothing that waits for one: ${id}`);
    this.#waiting.delete(id);
    const ack = { id, payload, tookMs: this.#world.clock.now() - waiting.at };
    this.acks.push(ack);
    waiting.settle(ack);
  }
}
