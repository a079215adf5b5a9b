import type { APIApplicationCommand } from "discord.js";
import type { Clock } from "../../../src/platforms/clock.ts";
import type { Asked } from "./asked.ts";
import { idAt, snowflake } from "./snowflake.ts";

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly channel: string;
}

/** What Discord refuses a bot in a channel, as after somebody changed its permissions there. */
export type Refusal = "unknown" | "access" | "permissions";

/** All that this Discord knows. */
export interface World {
  readonly clock: Clock;
  readonly token: string;
  readonly application: { readonly id: string; readonly name: string };
  readonly bot: { readonly id: string; readonly username: string };
  readonly guilds: readonly Guild[];
  /** By guild id, and under "global". */
  readonly commands: Map<string, APIApplicationCommand[]>;
  /** Commands created since the day began, by guild id and "global". */
  readonly created: Map<string, number>;
  readonly asked: Map<string, Asked>;
  readonly refused: Map<string, Refusal>;
  /** Requests that Discord would not have taken, or that say nothing to it: none in a sound bot. */
  readonly violations: string[];
}

export function createWorld(clock: Clock, guilds: number): World {
  const id = snowflake();
  return {
    clock,
    token: `${Buffer.from(id).toString("base64url")}.Loopb.${"k".repeat(38)}`,
    application: { id, name: "Dateline" },
    bot: { id, username: "Dateline" },
    guilds: Array.from({ length: guilds }, (_, nth) => ({
      id: idAt(Date.UTC(2020, 0, 1) + nth),
      name: `Guild ${nth + 1}`,
      channel: snowflake(),
    })),
    commands: new Map(),
    created: new Map(),
    asked: new Map(),
    refused: new Map(),
    violations: [],
  };
}
