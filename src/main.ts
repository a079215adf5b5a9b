import { join } from "node:path";
import { fileURLToPath } from "node:url";
import dotenv from "dotenv";
import { answering, commands } from "../commands/index.ts";
import { frontDesk } from "./ask/front-desk.ts";
import { noDigests } from "./ask/no-digests.ts";
import { type Config, ConfigProblem, readConfig } from "./config.ts";
import { readSeeds } from "./desk.ts";
import { Problem } from "./domain/problem.ts";
import { EXIT } from "./exit.ts";
import { openLog } from "./log.ts";
import { chat } from "./main/chat.ts";
import { digestsOf } from "./main/digests.ts";
import { discord } from "./main/discord.ts";
import { whereKept } from "./main/kept.ts";
import { postersOf } from "./main/posters.ts";
import { serve } from "./main/serve.ts";
import { slack } from "./main/slack.ts";
import type { SlackPlatform } from "./platforms/slack/slack.ts";
import { MemoryNewsroom } from "./store/memory.ts";
import { MemoryReceipts } from "./store/memory-receipts.ts";
import { openStore } from "./store/store.ts";
import { StoreProblem } from "./store/store-problem.ts";

// Compiled to dist/src/main.js, two folders below the project.
const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

async function main(config: Config): Promise<void> {
  const { DISCORD_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET } = config;
  const inTerminal = [DISCORD_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET].every((set) => set === undefined);
  const log = openLog(config.LOG_LEVEL ?? (inTerminal ? "error" : "info"), secretsOf(config));
  const newsroom = new MemoryNewsroom();
  const { reports, refused } = await readSeeds(config.SEEDS_DIR ?? join(PROJECT, "seeds"));
  newsroom.put(reports);
  for (const { file, problem } of refused) process.stderr.write(`${file} was not read: ${problem.message}\n`);
  const parts = {
    newsroom,
    now: () => new Date(),
    defect: (err: unknown, reference: string) => log.error({ err, reference }, "defect"),
  };
  if (inTerminal) return await chat(frontDesk({ ...parts, commands: answering, digests: noDigests }), config);
  const store = await openStore(whereKept(config));
  // Slack's tokens come with its workspaces, which need the desk first.
  let inSlack: SlackPlatform | null = null;
  const hasSlack = SLACK_APP_TOKEN !== undefined || SLACK_SIGNING_SECRET !== undefined;
  const slackToken = async (tenant: string) => (await inSlack?.tokenFor(tenant)) ?? "";
  const posters = await postersOf(config, log, hasSlack ? slackToken : null);
  const { office, runner } = digestsOf({ config, log, store, newsroom, posters });
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

/** What must never stand in the log. */
function secretsOf(config: Config): string[] {
  const { DISCORD_TOKEN, SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_CLIENT_SECRET, DATABASE_URL } =
    config;
  return [
    DATABASE_URL,
    DISCORD_TOKEN,
    SLACK_BOT_TOKEN,
    SLACK_APP_TOKEN,
    SLACK_SIGNING_SECRET,
    SLACK_CLIENT_SECRET,
  ].flatMap((secret) => secret ?? []);
}

dotenv.config({ quiet: true });
try {
  await main(readConfig(process.env));
} catch (error) {
  if (!(error instanceof ConfigProblem || error instanceof Problem || error instanceof StoreProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = EXIT.usage;
}
