import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import { clock } from "../platforms/clock.ts";
import type { Poster } from "../platforms/platform.ts";
import { shardsOf } from "./discord.ts";

/** Posts to the platforms that the settings have tokens for. `slackToken`: the bot's token in a workspace. */
export async function postersOf(
  config: Config,
  log: Log,
  slackToken: ((tenant: string) => Promise<string>) | null,
): Promise<readonly Poster[]> {
  return [...(await discordPosters(config, log)), ...(await slackPosters(config, log, slackToken))];
}

async function discordPosters(config: Config, log: Log): Promise<Poster[]> {
  const { DISCORD_TOKEN: token, DISCORD_API_BASE: apiBase } = config;
  if (token === undefined) return [];
  const { discordPoster } = await import("../platforms/discord/posting.ts");
  return [discordPoster({ token, apiBase, clock, log, ...shardsOf(config) })];
}

async function slackPosters(
  config: Config,
  log: Log,
  tokenFor: ((tenant: string) => Promise<string>) | null,
): Promise<Poster[]> {
  if (tokenFor === null) return [];
  const { slackPoster } = await import("../platforms/slack/posting.ts");
  const { slackNames } = await import("../render/slack/names.ts");
  const { SLACK_API_BASE: apiBase, SLACK_COMMAND_PREFIX: prefix } = config;
  return [slackPoster({ apiBase, names: slackNames(prefix), tokenFor, clock, log })];
}
