import type { WebSocket } from "ws";

/** A gateway session: it outlives its connection, keeps what it sent, and sends again what was missed. */
export class Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  #socket: WebSocket | null;
  #sequence = 0;
  #sent: { readonly op: 0; readonly s: number; readonly t: string; readonly d: unknown }[] = [];

  constructor(id: string, shard: readonly [number, number], socket: WebSocket) {
    this.id = id;
    this.shard = shard;
    this.#socket = socket;
  }

  send(t: string, d: unknown): void {
    this.#sequence += 1;
    const event = { op: 0, s: this.#sequence, t, d } as const;
    this.#sent.push(event);
    if (this.#sent.length > 1000) this.#sent.shift();
    this.#socket?.send(JSON.stringify(event));
  }

  resume(socket: WebSocket, after: number): void {
    this.#socket = socket;
    for (const event of this.#sent.filter(({ s }) => s > after)) socket.send(JSON.stringify(event));
    this.send("RESUMED", {});
  }

  leave(socket: WebSocket): void {
    if (this.#socket === socket) this.#socket = null;
  }
}
