import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Log } from "../log.ts";
import { failureOf } from "./failure.ts";
import { listenProblem } from "./operator-problem.ts";

/** What answers at one path. */
export interface Route {
  readonly method: "GET" | "POST";
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export interface Address {
  readonly host: string;
  /** 0: the system's choice. */
  readonly port: number;
}

// Slack sends at once and waits 3 s: slower ones only hold a connection.
const REQUEST_MS = 10_000;
const LOOK_EVERY_MS = 1000;
// Longer than the minute for which balancers keep a connection, which would else use one that is closing.
const KEEP_ALIVE_MS = 75_000;

/** A server for a few paths that finishes what it has begun before it stops. */
export class HttpServer {
  readonly #address: Address;
  readonly #routes: ReadonlyMap<string, Route>;
  readonly #log: Log;
  readonly #server: Server;
  readonly #inFlight = new Set<Promise<void>>();
  #stopping = false;

  constructor(address: Address, routes: ReadonlyMap<string, Route>, log: Log) {
    this.#address = address;
    this.#routes = routes;
    this.#log = log;
    const times = { requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS, keepAliveTimeout: KEEP_ALIVE_MS };
    this.#server = createServer({ ...times, connectionsCheckingInterval: LOOK_EVERY_MS }, (request, response) =>
      this.#take(request, response),
    );
  }

  /** Rejects with an OperatorProblem where the address can't be had. */
  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      const refuse = (error: Error) => reject(listenProblem(error, this.#address));
      this.#server.once("error", refuse);
      this.#server.listen({ ...this.#address }, () => {
        this.#server.off("error", refuse);
        this.#server.on("error", (error) => this.#log.error(failureOf(error), "Slack's HTTP server failed"));
        resolve();
      });
    });
  }

  /** Resolves when what is in flight is answered. */
  async stop(): Promise<void> {
    this.#stopping = true;
    if (!this.#server.listening) return;
    const closed = new Promise<void>((resolve) => void this.#server.close(() => resolve()));
    await Promise.all(this.#inFlight);
    this.#server.closeAllConnections();
    await closed;
  }

  get port(): number {
    const address = this.#server.address();
    return typeof address === "object" && address ? address.port : this.#address.port;
  }

  #take(request: IncomingMessage, response: ServerResponse): void {
    const [path = ""] = (request.url ?? "").split("?");
    const route = this.#routes.get(path);
    if (this.#stopping) end(response, 503, { connection: "close" });
    else if (!route) end(response, 404);
    else if (request.method !== route.method) end(response, 405, { allow: route.method });
    else this.#track(route.handle(request, response), response);
  }

  #track(handled: Promise<void>, response: ServerResponse): void {
    const flight = handled
      .catch((error: unknown) => {
        this.#log.error(failureOf(error), "a request could not be worked on");
        if (!response.headersSent) end(response, 500);
      })
      .finally(() => this.#inFlight.delete(flight));
    this.#inFlight.add(flight);
  }
}

export function end(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body?: object,
): void {
  const text = body === undefined ? "" : JSON.stringify(body);
  const type = text === "" ? {} : { "content-type": "application/json; charset=utf-8" };
  response.writeHead(status, { ...headers, ...type, "content-length": Buffer.byteLength(text) });
  response.end(text);
}
