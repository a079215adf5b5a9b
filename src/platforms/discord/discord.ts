import { type APIInteraction, type Client, Events, type WebSocketOptions } from "discord.js";
import { type Clock, clock as realClock } from "../clock.ts";
import { keepTrying } from "../keep-trying.ts";
import type { Log } from "../log.ts";
import { OperatorProblem } from "../operator-problem.ts";
import type { FrontDesk, Platform } from "../platform.ts";
import { within } from "../within.ts";
import { connection, onInteraction } from "./connection.ts";
import { failureOf } from "./failure.ts";
import { interactions } from "./interactions.ts";
import { operatorProblem } from "./operator-problem.ts";
import { register } from "./register.ts";
import type { Shards } from "./share.ts";

export interface DiscordSettings {
  readonly desk: FrontDesk;
  readonly log: Log;
  readonly token: string;
  /** With or without the version behind it. */
  readonly apiBase: string;
  /** Whether to register the commands once connected: in this server, or everywhere. */
  readonly register: boolean;
  readonly guildId?: string;
  readonly shards?: Shards;
  readonly clock?: Clock;
  /** How discord.js spaces its logins, where several processes share them. */
  readonly ws?: WebSocketOptions;
}

// Discord lets one shard log in each five seconds; more without one means that it can't be reached.
const STALLED_MS = 30_000;
const LONGEST_STOP_MS = 10_000;

/**
 * Discord as a place where people ask. Where `start` rejects with something that may pass (no network, Discord failing), it goes
 * on trying until `stop`, and the log says when it gets there.
 */
export function discordPlatform(settings: DiscordSettings): Platform {
  const { desk, log, token, apiBase, guildId, clock = realClock } = settings;
  const inFlight = new Set<Promise<void>>();
  let client: Client | null = null;
  let deafen = () => {};
  let progress = () => {};
  let stopped = false;
  const trying = keepTrying(connect, { clock, log });

  /** One attempt. Rejects with an OperatorProblem. */
  async function connect(): Promise<void> {
    const { shards, ws } = settings;
    const attempt = connection({ apiBase, clock, log, ...(shards ? { shards } : {}), ...(ws ? { ws } : {}) });
    client = attempt;
    const take = interactions({ desk, rest: attempt.rest, clock, log });
    deafen = onInteraction(attempt, (interaction) => track(take(interaction), interaction));
    const progressed = () => progress();
    attempt.on(Events.ShardReady, progressed);
    try {
      await attempt.login(token);
    } catch (error) {
      deafen();
      throw operatorProblem(error, apiBase);
    } finally {
      attempt.off(Events.ShardReady, progressed);
    }
    log.info({ shards: attempt.ws.shards.size, guilds: attempt.guilds.cache.size }, "Discord takes questions");
    if (settings.register) await registerNow(attempt);
  }

  function track(taken: Promise<void>, { id }: APIInteraction): void {
    const flight = taken
      .catch((error: unknown) => log.error({ interaction: id, ...failureOf(error) }, "interaction failed"))
      .finally(() => inFlight.delete(flight));
    inFlight.add(flight);
  }

  async function registerNow({ rest }: Client): Promise<void> {
    try {
      const { sent, definitions, invite } = await register(rest, desk.commands, guildId);
      log.info(
        { commands: definitions.length, sent, invite },
        sent ? "commands registered" : "commands were registered already",
      );
    } catch (error) {
      if (stopped) return;
      // What Discord has from before goes on working.
      log.error(failureOf(error), `Commands not registered: ${operatorProblem(error, apiBase).message}`);
    }
  }

  return {
    name: "Discord",

    start() {
      stopped = false;
      return new Promise<void>((resolve, reject) => {
        const stall = () =>
          reject(
            new OperatorProblem(
              `Discord does not answer at ${apiBase}, or its gateway can't be reached from here. Check this machine's network and firewall. Dateline keeps trying.`,
              true,
            ),
          );
        let callOff = clock.after(STALLED_MS, stall);
        progress = () => {
          callOff();
          callOff = clock.after(STALLED_MS, stall);
        };
        trying
          .start()
          .finally(() => {
            callOff();
            progress = () => {};
          })
          .then(resolve, reject);
      });
    },

    async stop() {
      stopped = true;
      trying.stop();
      deafen();
      await within(Promise.all(inFlight), LONGEST_STOP_MS, clock);
      // Going is no reconnecting.
      client?.removeAllListeners(Events.ShardReconnecting);
      await client?.destroy();
      client = null;
    },
  };
}
