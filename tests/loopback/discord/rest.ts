import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Failing, Misbehaviours } from "../misbehaviour.ts";
import { type Allowance, RateLimits } from "../rate-limits.ts";
import { ApiError, unauthorized } from "./api-error.ts";
import type { Call, Reply, Route } from "./route.ts";
import type { World } from "./world.ts";

const BASE = "/api/v10";
const MOST_CALLS_KEPT = 2000;
const BOT_AGENT = /^DiscordBot \(.+, .+\)/;

/** Discord's REST API, version 10, on loopback. */
export class Rest {
  readonly misbehaviours = new Misbehaviours();
  /** The latest calls, in order. */
  readonly calls: Call[] = [];
  readonly #world: World;
  readonly #limits: RateLimits;
  readonly #server: Server;
  #routes: readonly Route[] = [];

  constructor(world: World, globalPerSecond: number) {
    this.#world = world;
    this.#limits = new RateLimits(world.clock, globalPerSecond);
    this.#server = createServer((request, response) => {
      this.#take(request, response).catch((error: unknown) => {
        world.violations.push(`The loopback failed: ${String(error)}`);
        response.destroy();
      });
    });
  }

  async listen(routes: readonly Route[]): Promise<void> {
    this.#routes = routes;
    await new Promise<void>((listening) => {
      this.#server.listen(0, "127.0.0.1", listening);
    });
  }

  /** As `DISCORD_API_BASE`. */
  get base(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((closed) => {
      this.#server.close(() => closed());
    });
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await textOf(request);
    const url = new URL(request.url ?? "/", "http://discord");
    const method = request.method ?? "GET";
    const failing = this.misbehaviours.take(`${method} ${url.pathname}`);
    if (failing === "reset before") return void request.socket.destroy();
    if (failing === "never answers") return;
    if (failing !== null && typeof failing === "object" && "slowMs" in failing)
      await new Promise<void>((late) => void this.#world.clock.after(failing.slowMs, late));
    const refused = failing === null || typeof failing === "string" ? null : failure(failing);
    if (refused) return send(response, refused);
    const reply = this.#answer(request, method, url, text);
    if (failing === "reset after") return void request.socket.destroy();
    send(response, reply);
  }

  #answer(request: IncomingMessage, method: string, url: URL, text: string): Sent {
    try {
      if (!url.pathname.startsWith(`${BASE}/`)) throw new ApiError(404, 0, "404: Not Found");
      const path = url.pathname.slice(BASE.length);
      const call: Call = { method, path, query: url.searchParams, body: parsed(text) };
      this.calls.push(call);
      if (this.calls.length > MOST_CALLS_KEPT) this.calls.shift();
      const route = this.#routes.find((each) => each.method === method && each.path.test(path));
      if (!route) throw new ApiError(404, 0, "404: Not Found");
      if (!BOT_AGENT.test(request.headers["user-agent"] ?? ""))
        throw new ApiError(403, 40333, "A bot's user agent is asked for");
      if (route.token && request.headers.authorization !== `Bot ${this.#world.token}`) throw unauthorized();
      const parameters = route.path.exec(path)?.slice(1) ?? [];
      const bucket = `${method} ${route.path.source} ${parameters.slice(0, 2).join("/")}`;
      const allowance = this.#limits.take(bucket, route.limit, route.global);
      if (allowance?.refused) return tooMany(allowance.resetAfterMs / 1000, allowance.global);
      return { ...route.answer(parameters, call), headers: bucketHeaders(route, allowance) };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.#world.violations.push(
        `${method} ${url.pathname.replace(/[\w-]{100,}/, "…")}: ${error.status} ${error.code} ${JSON.stringify(error.body())}`,
      );
      return { status: error.status, body: error.body(), headers: {} };
    }
  }
}

interface Sent extends Reply {
  readonly headers: Readonly<Record<string, string>>;
}

function failure(failing: Exclude<Failing, string>): Sent | null {
  if ("slowMs" in failing) return null;
  if ("retryAfter" in failing) return tooMany(failing.retryAfter, failing.global ?? false);
  const { status, code = 0, message = `${status}: Failed` } = failing;
  return { status, body: { code, message }, headers: {} };
}

function tooMany(retryAfter: number, global: boolean): Sent {
  const headers = {
    "Retry-After": String(retryAfter),
    "X-RateLimit-Scope": global ? "global" : "user",
    ...(global ? { "X-RateLimit-Global": "true" } : {}),
  };
  return { status: 429, body: { message: "You are being rate limited.", retry_after: retryAfter, global }, headers };
}

function bucketHeaders(route: Route, allowance: Allowance | null): Record<string, string> {
  if (!allowance) return {};
  return {
    "X-RateLimit-Bucket": Buffer.from(`${route.method} ${route.path.source}`).toString("hex").slice(0, 32),
    "X-RateLimit-Limit": String(allowance.limit),
    "X-RateLimit-Remaining": String(allowance.remaining),
    "X-RateLimit-Reset-After": String(allowance.resetAfterMs / 1000),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function parsed(text: string): unknown {
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, 50109, "The request body contains invalid JSON.");
  }
}

function send(response: ServerResponse, { status, body, headers }: Sent): void {
  response.writeHead(status, body === undefined ? headers : { "Content-Type": "application/json", ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
