import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import type { FrontDesk, Platform } from "../platforms/platform.ts";

/** Discord, where the settings have a token for it. */
export async function discord(desk: FrontDesk, log: Log, config: Config): Promise<Platform | null> {
  if (config.DISCORD_TOKEN === undefined) return null;
  const { discordPlatform } = await import("../platforms/discord/discord.ts");
  return discordPlatform({
    desk,
    log,
    token: config.DISCORD_TOKEN,
    apiBase: config.DISCORD_API_BASE,
    register: config.DISCORD_REGISTER,
    ...(config.DISCORD_GUILD_ID === undefined ? {} : { guildId: config.DISCORD_GUILD_ID }),
    ...shardsOf(config),
  });
}

/** The range of shards that this process has, where there are several processes. */
export function shardsOf({ DISCORD_SHARDS: range, DISCORD_SHARD_COUNT: count }: Config) {
  if (range === undefined || count === undefined) return {};
  const [first, last] = range;
  return { shards: { ids: Array.from({ length: last - first + 1 }, (_, index) => first + index), count } };
}
