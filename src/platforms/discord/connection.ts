import {
  type APIInteraction,
  Client,
  DefaultRestOptions,
  Events,
  GatewayDispatchEvents,
  Options,
  type WebSocketOptions,
} from "discord.js";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import { apiOf } from "./api-base.ts";
import { failureOf } from "./failure.ts";
import { countingInvalid } from "./invalid-requests.ts";
import { closedForGood } from "./operator-problem.ts";
import { processesOf, requestsPerSecond, type Shards } from "./share.ts";

interface Parts {
  readonly apiBase: string;
  readonly shards?: Shards;
  readonly ws?: WebSocketOptions;
  readonly clock: Clock;
  readonly log: Log;
}

const SWEEP_MS = 5 * 60_000;

/** A client that keeps nothing of what it hears, and tells the log how its shards fare. discord.js reconnects and resumes by itself. */
export function connection({ apiBase, shards, ws, clock, log }: Parts): Client {
  const processes = processesOf(shards);
  const client = new Client({
    intents: [],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits(NOTHING_KEPT),
    shards: shards ? [...shards.ids] : "auto",
    ...(shards ? { shardCount: shards.count } : {}),
    ...(ws ? { ws } : {}),
    rest: {
      api: apiOf(apiBase),
      globalRequestsPerSecond: requestsPerSecond(processes),
      makeRequest: countingInvalid(DefaultRestOptions.makeRequest, { clock, log, processes }),
      // Each interaction has a bucket of its own, of no use after its 15 minutes.
      handlerSweepInterval: SWEEP_MS,
    },
  });
  client.on(Events.ShardReady, (shard) => log.info({ shard }, "Discord shard ready"));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, "Discord shard resumed"));
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, "Discord shard reconnecting"));
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, ...failureOf(error) }, "Discord shard error"));
  // Before that, it is what the start fails with.
  client.once(Events.ClientReady, () =>
    client.on(Events.ShardDisconnect, ({ code }, shard) => log.error({ shard, code }, closedForGood(code))),
  );
  client.on(Events.Error, (error) => log.error(failureOf(error), "Discord client error"));
  return client;
}

const NOTHING_KEPT = {
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
};

/**
 * Tells of each interaction as it comes in. Not by discord.js's own event: it holds interactions back until every shard is
 * ready, and then lets out one for each packet that follows.
 */
export function onInteraction(client: Client, take: (interaction: APIInteraction) => void): () => void {
  client.ws.on(GatewayDispatchEvents.InteractionCreate, take);
  return () => void client.ws.off(GatewayDispatchEvents.InteractionCreate, take);
}
