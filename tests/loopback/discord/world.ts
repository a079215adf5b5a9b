import type { APIApplicationCommand } from "discord.js";
import type { Clock } from "../../../src/platforms/clock.ts";
import type { Asked } from "./asked.ts";
import { type Channel, openChannel } from "./channel.ts";
import { idAt, snowflake } from "./snowflake.ts";

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly channel: string;
}

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
  /** By id. One that is taken out is gone. */
  readonly channels: Map<string, Channel>;
  /** Guilds that the bot was removed from. */
  readonly left: Set<string>;
  /** Roles of every guild beside that of everybody, and whether anyone may mention them. */
  readonly roles: Map<string, boolean>;
  /** People who take no direct messages from the bot. */
  readonly closed: Set<string>;
  /** Whom the bot's own posts have notified, in order. */
  readonly pinged: string[];
  /** Requests that Discord would not have taken, or that say nothing to it: none in a sound bot. */
  readonly violations: string[];
}

export function createWorld(clock: Clock, guilds: number): World {
  const id = snowflake();
  const world: World = {
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
    channels: new Map(),
    left: new Set(),
    roles: new Map(),
    closed: new Set(),
    pinged: [],
    violations: [],
  };
  for (const { id: guild, channel } of world.guilds) openChannel(world.channels, { guild, id: channel });
  return world;
}
