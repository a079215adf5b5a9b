import type { SocketModeClient } from "@slack/socket-mode";

/** Sends over the connection that the client has now; rejects where it has none. */
export function send({ websocket }: SocketModeClient, message: object): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!websocket?.isActive()) return reject(new Error("the connection was lost before it was acknowledged"));
    websocket.send(JSON.stringify(message), (error) => (error ? reject(error) : resolve()));
  });
}

/** What came in, as JSON; null where it is none. */
export function frameIn(data: unknown): unknown {
  try {
    return typeof data === "string" ? JSON.parse(data) : null;
  } catch {
    return null;
  }
}
