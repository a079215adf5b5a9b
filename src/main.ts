import { join } from "node:path";
import { fileURLToPath } from "node:url";
import dotenv from "dotenv";
import { answering } from "../commands/index.ts";
import { frontDesk } from "./ask/front-desk.ts";
import { noDigests } from "./ask/no-digests.ts";
import { type Config, ConfigProblem, readConfig } from "./config.ts";
import { readSeeds } from "./desk.ts";
import { Problem } from "./domain/problem.ts";
import { EXIT } from "./exit.ts";
import { openLog } from "./log.ts";
import { chat } from "./main/chat.ts";
import { MemoryNewsroom } from "./store/memory.ts";
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
  // What only the bot needs takes as long to load as the whole chat does.
  const { bot } = await import("./main/bot.ts");
  await bot(config, log, parts);
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
