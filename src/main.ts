import { join } from "node:path";
import { fileURLToPath } from "node:url";
import dotenv from "dotenv";
import { commands } from "../commands/index.ts";
import { frontDesk } from "./ask/front-desk.ts";
import { type Config, ConfigProblem, readConfig } from "./config.ts";
import { readSeeds } from "./desk.ts";
import { openLog } from "./log.ts";
import type { FrontDesk, Platform } from "./platforms/platform.ts";
import { MemoryNewsroom } from "./store/memory.ts";

// Compiled to dist/src/main.js, two folders below the project.
const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

async function main(config: Config): Promise<void> {
  const chat = config.DISCORD_TOKEN === undefined;
  const log = openLog(config.LOG_LEVEL ?? (chat ? "error" : "info"), [config.DISCORD_TOKEN ?? ""]);
  const newsroom = new MemoryNewsroom();
  const { reports, refused } = await readSeeds(config.SEEDS_DIR ?? join(PROJECT, "seeds"));
  newsroom.put(reports);
  for (const { file, problem } of refused) process.stderr.write(`${file} was not read: ${problem.message}\n`);
  const desk = frontDesk({
    commands,
    newsroom,
    now: () => new Date(),
    defect: (error, reference) => log.error({ err: error, reference }, "defect"),
  });
  const platform = chat ? await terminal(desk, config) : null;
  await platform?.start();
}

async function terminal(desk: FrontDesk, config: Config): Promise<Platform> {
  const { terminalPlatform } = await import("./platforms/terminal.ts");
  return terminalPlatform({ desk, history: join(config.DATA_DIR, "history") } as never);
}

dotenv.config({ quiet: true });
try {
  await main(readConfig(process.env));
} catch (error) {
  if (!(error instanceof ConfigProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
