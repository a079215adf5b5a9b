import { randomUUID } from "node:crypto";
import { EventEmitter, once } from "node:events";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { guildEvent, readyEvent } from "./gateway-events.ts";
import { Session } from "./session.ts";
import { shardOf } from "./snowflake.ts";
import type { World } from "./world.ts";

export interface Identify {
  readonly token: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
}

interface Options {
  readonly heartbeatMs: number;
}

const GUILDS = 1;
const LAST_INTENT_BIT = 25;
// Discord closes on anything longer.
const LONGEST_MESSAGE = 4096;

/** Discord's gateway, version 10, for one bot. */
export class Gateway extends EventEmitter<{ identify: [Identify]; resume: [string]; ready: []; gone: [number] }> {
  readonly identifies: Identify[] = [];
  readonly resumes: string[] = [];
  /** Heartbeats are answered; a connection where they are not is a zombie. */
  acknowledges = true;
  /** The close code with which the next identifies are refused. */
  refuses: number | null = null;
  /** False: every resume is answered with “invalid session”. */
  resumable = true;
  readonly #world: World;
  readonly #options: Options;
  readonly #server: WebSocketServer;
  readonly #sessions = new Map<string, Session>();

  constructor(world: World, options: Options) {
    super();
    this.#world = world;
    this.#options = options;
    this.#server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
    this.#server.on("connection", (socket) => this.#greet(socket));
  }

  async listen(): Promise<void> {
    if (this.#server.address() === null) await once(this.#server, "listening");
  }

  get url(): string {
    return `ws://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Sends an event to the shard that a guild belongs to, now or when its session is resumed. False where nobody will get it. */
  dispatch(event: string, data: unknown, guild: string | null): boolean {
    const session = [...this.#sessions.values()].find(({ shard: [id, count] }) => shardOf(guild, count) === id);
    session?.send(event, data);
    return session !== undefined;
  }

  /** The network goes: no close frame. Sessions live on and can be resumed. */
  drop(): void {
    for (const client of this.#server.clients) client.terminate();
  }

  closeAll(code: number): void {
    for (const client of this.#server.clients) client.close(code);
  }

  /** Opcode 7. */
  reconnect(): void {
    for (const client of this.#server.clients) client.send(JSON.stringify({ op: 7, d: null }));
  }

  /** Opcode 9. */
  invalidate(resumable: boolean): void {
    if (!resumable) this.#sessions.clear();
    for (const client of this.#server.clients) client.send(JSON.stringify({ op: 9, d: resumable }));
  }

  /** Opcode 1: asks for a heartbeat out of turn. */
  askForHeartbeat(): void {
    for (const client of this.#server.clients) client.send(JSON.stringify({ op: 1, d: null }));
  }

  async close(): Promise<void> {
    this.drop();
    await new Promise<void>((closed) => {
      this.#server.close(() => closed());
    });
  }

  #greet(socket: WebSocket): void {
    let session: Session | null = null;
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: this.#options.heartbeatMs, _trace: [] } }));
    socket.on("close", (code) => {
      session?.leave(socket);
      this.emit("gone", code);
    });
    socket.on("message", (data: Buffer) => {
      const text = data.toString();
      const message = text.length > LONGEST_MESSAGE ? null : parsed(text);
      if (message === null) return socket.close(4002);
      if (message.op === 1) return this.acknowledges ? socket.send(JSON.stringify({ op: 11 })) : undefined;
      if (message.op === 2) {
        if (session) return socket.close(4005);
        session = this.#identify(socket, message.d as Identify);
      } else if (message.op === 6) session = this.#resume(socket, message.d as Resume);
      else socket.close(session ? 4001 : 4003);
    });
  }

  #identify(socket: WebSocket, identify: Identify): Session | null {
    this.identifies.push(identify);
    const refusal = this.refuses ?? this.#judge(identify);
    if (refusal !== null) {
      socket.close(refusal);
      return null;
    }
    const { guilds } = this.#world;
    const [id, count] = identify.shard;
    for (const [key, old] of this.#sessions) if (old.shard[0] === id) this.#sessions.delete(key);
    const session = new Session(randomUUID(), identify.shard, socket);
    this.#sessions.set(session.id, session);
    const mine = guilds.filter((guild) => shardOf(guild.id, count) === id);
    session.send("READY", readyEvent({ world: this.#world, session, guilds: mine, url: this.url }));
    if ((identify.intents & GUILDS) !== 0) for (const guild of mine) session.send("GUILD_CREATE", guildEvent(guild));
    this.emit("identify", identify);
    this.emit("ready");
    return session;
  }

  #judge({ token, intents, shard }: Identify): number | null {
    if (token !== this.#world.token) return 4004;
    if (!Number.isInteger(intents) || intents < 0 || intents >= 2 ** (LAST_INTENT_BIT + 1)) return 4013;
    const [id, count] = shard ?? [0, 1];
    return Number.isInteger(id) && Number.isInteger(count) && id >= 0 && id < count ? null : 4010;
  }

  #resume(socket: WebSocket, { token, session_id, seq }: Resume): Session | null {
    this.resumes.push(session_id);
    if (token !== this.#world.token) {
      socket.close(4004);
      return null;
    }
    const session = this.resumable ? this.#sessions.get(session_id) : undefined;
    if (!session) {
      socket.send(JSON.stringify({ op: 9, d: false }));
      return null;
    }
    session.resume(socket, seq);
    this.emit("resume", session_id);
    this.emit("ready");
    return session;
  }
}

interface Resume {
  readonly token: string;
  readonly session_id: string;
  readonly seq: number;
}

function parsed(text: string): { readonly op: number; readonly d: unknown } | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
