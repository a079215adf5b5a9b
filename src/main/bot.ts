import { commands } from "../../commands/index.ts";
import { frontDesk } from "../ask/front-desk.ts";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import type { SlackPlatform } from "../platforms/slack/slack.ts";
import { MemoryReceipts } from "../store/memory-receipts.ts";
import { openStore } from "../store/store.ts";
import { digestsOf } from "./digests.ts";
import { discord } from "./discord.ts";
import { whereKept } from "./kept.ts";
import { postersOf } from "./posters.ts";
import { serve } from "./serve.ts";
import { slack } from "./slack.ts";

type DeskParts = Omit<Parameters<typeof frontDesk>[0], "commands" | "digests">;

/** The bot on every platform that the settings have tokens for, with its digests, until it is told to stop. */
export async function bot(config: Config, log: Log, parts: DeskParts): Promise<void> {
  const store = await openStore(whereKept(config));
  // Slack's tokens come with its workspaces, which need the desk first.
  let inSlack: SlackPlatform | null = null;
  const hasSlack = config.SLACK_APP_TOKEN !== undefined || config.SLACK_SIGNING_SECRET !== undefined;
  const slackToken = async (tenant: string) => (await inSlack?.tokenFor(tenant)) ?? "";
  const posters = await postersOf(config, log, hasSlack ? slackToken : null);
  const { office, runner } = digestsOf({ config, log, store, newsroom: parts.newsroom, posters });
  const desk = frontDesk({ ...parts, commands, digests: office });
  // One process alone remembers for itself what it has answered: a write to the file for each would hold up every answer.
  const receipts = config.DATABASE_URL === undefined ? new MemoryReceipts(() => new Date()) : store.receipts;
  const kept = { installations: store.installations, receipts };
  inSlack = await slack(desk, log, config, kept);
  const platforms = [await discord(desk, log, config), inSlack, runner];
  await serve(
    platforms.filter((platform) => platform !== null),
    log,
    () => store.close(),
  );
}
