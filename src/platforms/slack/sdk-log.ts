import { type Logger, LogLevel } from "@slack/bolt";
import type { Log } from "../log.ts";
import { redacted } from "./failure.ts";

/**
 * Slack's own libraries write into our log. Their debug lines hold whole payloads, and are left out; their errors come to us as
 * well, and are said in words of ours where they matter.
 */
export function sdkLog(log: Log): Logger {
  const warn = (...about: readonly unknown[]) => log.warn({ from: "slack sdk" }, redacted(about.map(words).join(" ")));
  return {
    debug: () => {},
    info: () => {},
    warn,
    error: warn,
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}

/** An error by its message alone: the SDKs hang requests, headers and bodies on theirs. */
function words(each: unknown): string {
  return each instanceof Error ? each.message : String(each);
}
