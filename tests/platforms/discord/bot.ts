import type { WebSocketOptions } from "discord.js";
import type { Clock } from "../../../src/platforms/clock.ts";
import { type DiscordSettings, discordPlatform } from "../../../src/platforms/discord/discord.ts";
import type { Platform } from "../../../src/platforms/platform.ts";
import { type LoopbackDiscord, loopbackDiscord } from "../../loopback/discord/loopback-discord.ts";
import { SmallDesk } from "./small-desk.ts";

interface Options {
  readonly clock?: Clock;
  readonly discord?: Parameters<typeof loopbackDiscord>[0];
  readonly settings?: Partial<DiscordSettings>;
}

export interface Entry {
  readonly level: "info" | "warn" | "error";
  readonly about: object;
  readonly message: string;
}

export interface Bot {
  readonly discord: LoopbackDiscord;
  readonly small: SmallDesk;
  readonly platform: Platform;
  readonly log: readonly Entry[];
  close(): Promise<void>;
}

// discord.js would wait five seconds between two logins.
const AT_ONCE: WebSocketOptions = { buildIdentifyThrottler: () => ({ waitForIdentify: async () => {} }) };

/** A bot that has not started yet, and its Discord on loopback. */
export async function botOn({ clock, discord: options, settings }: Options = {}): Promise<Bot> {
  const timed = clock ? { clock } : {};
  const discord = await loopbackDiscord({ ...timed, ...options });
  const small = new SmallDesk();
  const log: Entry[] = [];
  const write = (level: Entry["level"]) => (about: object, message: string) => void log.push({ level, about, message });
  const platform = discordPlatform({
    desk: small.desk,
    log: { info: write("info"), warn: write("warn"), error: write("error") },
    register: true,
    ws: AT_ONCE,
    ...timed,
    ...discord.login,
    ...settings,
  });
  return {
    discord,
    small,
    platform,
    log,
    async close() {
      await platform.stop();
      await discord.close();
    },
  };
}

const PATIENCE_MS = 4000;

/** Resolves once something is so, in the turn of the event loop in which it comes to be. */
export async function until(so: () => boolean): Promise<void> {
  const start = performance.now();
  while (!so()) {
    if (performance.now() - start > PATIENCE_MS) throw new Error(`Still not so: ${so.toString()}`);
    await new Promise<void>((turn) => void setImmediate(turn));
  }
}
