import type { IncomingMessage } from "node:http";
import { parse } from "node:querystring";

/** A body as Slack sends it: JSON, a form (slash commands), or JSON in a form's field `payload` (whatever is pressed). Null where it is none of these. */
export function payloadOf(body: Buffer, contentType: string | undefined): Readonly<Record<string, unknown>> | null {
  const text = body.toString("utf8");
  if (contentType?.startsWith("application/json")) return objectIn(text);
  const form = parse(text);
  return typeof form["payload"] === "string" ? objectIn(form["payload"]) : { ...form };
}

function objectIn(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const read: unknown = JSON.parse(json);
    return typeof read === "object" && read !== null && !Array.isArray(read) ? { ...read } : null;
  } catch {
    return null;
  }
}

/** The whole body; null where it is longer than `most` bytes, and then the rest is not read. Rejects where the connection breaks. */
export function bodyOf(request: IncomingMessage, most: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const declared = Number(request.headers["content-length"] ?? 0);
    if (declared > most) return resolve(null);
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > most) {
        request.pause();
        resolve(null);
      } else chunks.push(chunk);
    });
    request.once("end", () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    request.once("error", reject);
    request.once("close", () => reject(new Error("the request broke off")));
  });
}
