import { type Logger, pino } from "pino";

export type Log = Logger;

/** A log of JSON lines on standard error (standard output belongs to answers). None of `secrets` ever stands in it. */
export function openLog(level: string, secrets: readonly string[]): Log {
  const hide = (text: string) =>
    secrets
      .filter((secret) => secret !== "")
      .reduce((clean, secret) => clean.replaceAll(secret, "[secret]"), text)
      // The path of an interaction's webhook carries its token.
      .replaceAll(/(webhooks|interactions)\/(\d+)\/[\w-]+/g, "$1/$2/[secret]");
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (entry: string) => void process.stderr.write(hide(entry)) },
  );
}
