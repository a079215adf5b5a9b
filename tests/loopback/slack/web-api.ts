import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Failing, Misbehaviours } from "../misbehaviour.ts";
import type { Arguments, Method } from "./method.ts";
import { SlackError } from "./slack-error.ts";
import type { Token, World } from "./world.ts";

/** A call as it came in, and how it was answered. */
export interface Called {
  readonly method: string;
  readonly args: Arguments;
  readonly token: string | null;
  /** Slack's error; null where it did as it was asked. */
  readonly error: string | null;
}

interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const MOST_CALLS_KEPT = 10_000;
// Asked for with the app's own secret, or with nothing.
const WITHOUT_TOKEN = ["oauth.v2.access", "api.test"];
/** Arguments that are sent as JSON within a form. */
const JSON_ARGUMENTS = ["blocks", "attachments", "metadata", "view"];

/** Slack's HTTP side: the Web API under /api/, the response URLs under /commands/. */
export class WebApi {
  readonly misbehaviours = new Misbehaviours();
  readonly calls: Called[] = [];
  readonly #world: World;
  readonly #server = createServer((request, response) => {
    this.#take(request, response).catch((error: unknown) => {
      this.#world.problems.push(`The loopback failed: ${String(error)}`);
      response.destroy();
    });
  });
  #methods: Readonly<Record<string, Method>> = {};
  #respond: (id: string, body: Arguments) => void = () => {};

  constructor(world: World) {
    this.#world = world;
  }

  async listen(
    methods: Readonly<Record<string, Method>>,
    respond: (id: string, body: Arguments) => void,
  ): Promise<void> {
    this.#methods = methods;
    this.#respond = respond;
    await new Promise<void>((listening) => {
      this.#server.listen(0, "127.0.0.1", listening);
    });
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((closed) => {
      this.#server.close(() => closed());
    });
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? "/", "http://slack");
    const failing = this.misbehaviours.take(`${request.method} ${url.pathname}`);
    if (failing === "reset before") return void request.socket.destroy();
    if (failing === "never answers") return;
    if (failing !== null && typeof failing === "object" && "slowMs" in failing)
      await new Promise<void>((late) => void this.#world.clock.after(failing.slowMs, late));
    const reply = failed(failing) ?? this.#answer(request, url, Buffer.concat(chunks).toString());
    if (failing === "reset after") return void request.socket.destroy();
    const text = typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body);
    const type = typeof reply.body === "string" ? "text/html" : "application/json; charset=utf-8";
    response.writeHead(reply.status, { "Content-Type": type, ...reply.headers }).end(text);
  }

  #answer(request: IncomingMessage, url: URL, text: string): Reply {
    const [, room = "", ...rest] = url.pathname.split("/");
    if (room === "commands" || room === "actions") return this.#answerResponseUrl(rest.at(-1) ?? "", text);
    if (room !== "api") return { status: 404, body: "Not found" };
    const method = rest.join("/");
    let args: Arguments = {};
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
    let error: string | null = null;
    try {
      args = { ...Object.fromEntries(url.searchParams), ...read(request.headers["content-type"] ?? "", text) };
      const answer = this.#call(method, args, bearer ?? (typeof args["token"] === "string" ? args["token"] : null));
      return { status: 200, body: { ok: true, ...answer } };
    } catch (refusal) {
      if (!(refusal instanceof SlackError)) throw refusal;
      error = refusal.code;
      this.#world.problems.push(`${method}: ${JSON.stringify(refusal.body())}`);
      if (error === "ratelimited") return tooMany(Number(refusal.more["retryAfterMs"]) / 1000);
      return { status: 200, body: refusal.body() };
    } finally {
      this.calls.push({ method, args, token: bearer ?? null, error });
      if (this.calls.length > MOST_CALLS_KEPT) this.calls.shift();
    }
  }

  #call(method: string, args: Arguments, bearer: string | null): Record<string, unknown> {
    const answer = this.#methods[method];
    if (!answer) throw new SlackError("unknown_method", { req_method: method });
    const token = bearer === null || WITHOUT_TOKEN.includes(method) ? null : this.#tokenOf(bearer);
    if (!token && !WITHOUT_TOKEN.includes(method)) throw new SlackError("not_authed");
    return answer({ method, args, token });
  }

  #tokenOf(value: string): Token {
    const token = this.#world.tokens.get(value);
    if (!token) throw new SlackError("invalid_auth");
    if (token.refused !== null) throw new SlackError(token.refused);
    if (token.expiresAt !== null && token.expiresAt <= this.#world.clock.now()) throw new SlackError("token_expired");
    return token;
  }

  #answerResponseUrl(id: string, text: string): Reply {
    try {
      this.#respond(id, read("application/json", text));
      return { status: 200, body: "ok" };
    } catch (refusal) {
      if (!(refusal instanceof SlackError)) throw refusal;
      this.#world.problems.push(`response_url: ${JSON.stringify(refusal.body())}`);
      return { status: refusal.code.endsWith("_url") ? 404 : 400, body: refusal.body() };
    }
  }
}

function failed(failing: Failing | null): Reply | null {
  if (failing === null || typeof failing === "string" || "slowMs" in failing) return null;
  if ("retryAfter" in failing) return tooMany(failing.retryAfter);
  const { status, code } = failing;
  return { status, body: code === undefined ? "Something went wrong" : { ok: false, error: code } };
}

function tooMany(seconds: number): Reply {
  return {
    status: 429,
    headers: { "Retry-After": String(Math.max(1, Math.ceil(seconds))) },
    body: { ok: false, error: "ratelimited" },
  };
}

function read(type: string, text: string): Arguments {
  if (text === "") return {};
  if (type.includes("json")) {
    const body: unknown = parsed(text, "invalid_json");
    if (typeof body !== "object" || body === null || Array.isArray(body)) throw new SlackError("json_not_object");
    return body as Arguments;
  }
  if (!type.includes("x-www-form-urlencoded")) throw new SlackError("invalid_post_type");
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => {
      if (JSON_ARGUMENTS.includes(name)) return [name, parsed(value, "invalid_arguments")];
      return [name, value === "true" ? true : value === "false" ? false : value];
    }),
  );
}

function parsed(text: string, otherwise: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SlackError(otherwise);
  }
}
