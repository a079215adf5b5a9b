import { join } from "node:path";
import { fileURLToPath } from "node:url";
import dotenv from "dotenv";
import { commands } from "../commands/index.ts";
import { frontDesk } from "./ask/front-desk.ts";
import { noDigests } from "./ask/no-digests.ts";
import { type Config, ConfigProblem, readConfig } from "./config.ts";
import { readSeeds } from "./desk.ts";
import { Problem } from "./domain/problem.ts";
import { EXIT } from "./exit.ts";
import { type Log, openLog } from "./log.ts";
import type { FrontDesk, Platform } from "./platforms/platform.ts";
import { MemoryNewsroom } from "./store/memory.ts";
import { welcome } from "./welcome.ts";

// Compiled to dist/src/main.js, two folders below the project.
const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

async function main(config: Config): Promise<void> {
  const inTerminal = config.DISCORD_TOKEN === undefined;
  const log = openLog(config.LOG_LEVEL ?? (inTerminal ? "error" : "info"), [config.DISCORD_TOKEN ?? ""]);
  const newsroom = new MemoryNewsroom();
  const { reports, refused } = await readSeeds(config.SEEDS_DIR ?? join(PROJECT, "seeds"));
  newsroom.put(reports);
  for (const { file, problem } of refused) process.stderr.write(`${file} was not read: ${problem.message}\n`);
  const desk = frontDesk({
    commands,
    newsroom,
    digests: noDigests,
    now: () => new Date(),
    defect: (err, reference) => log.error({ err, reference }, "defect"),
  });
  if (inTerminal) await chat(desk, config);
  else await serve([await discord(desk, log, config)], log);
}

/** The chat in the terminal, or the answers to a pipe, until it ends. */
async function chat(desk: FrontDesk, config: Config): Promise<void> {
  const { terminalPlatform } = await import("./platforms/terminal.ts");
  const { stdin: input, stdout: output, stderr: error, env } = process;
  const history = join(config.DATA_DIR, "history");
  const terminal = terminalPlatform({ desk, input, output, error, env, history, welcome });
  await terminal.start();
  await terminal.ended;
}

async function discord(desk: FrontDesk, log: Log, config: Config): Promise<Platform> {
  const { discordPlatform } = await import("./platforms/discord/discord.ts");
  return discordPlatform({
    desk,
    log,
    token: config.DISCORD_TOKEN ?? "",
    apiBase: config.DISCORD_API_BASE,
    register: config.DISCORD_REGISTER,
    ...(config.DISCORD_GUILD_ID === undefined ? {} : { guildId: config.DISCORD_GUILD_ID }),
    ...shards(config),
  });
}

/** The range of shards that this process has, where there are several processes. */
function shards({ DISCORD_SHARDS: range, DISCORD_SHARD_COUNT: count }: Config) {
  if (range === undefined || count === undefined) return {};
  const [first, last] = range;
  return { shards: { ids: Array.from({ length: last - first + 1 }, (_, index) => first + index), count } };
}

/** Runs the platforms until the process is told to stop; one that can't start leaves the others running. */
async function serve(platforms: readonly Platform[], log: Log): Promise<void> {
  const stop = async (signal: NodeJS.Signals) => {
    log.info({ signal }, "stopping: the answers in flight are finished");
    await Promise.all(platforms.map((platform) => platform.stop()));
    // discord.js may be waiting to connect again, which nothing else ends.
    process.exit(0);
  };
  process.on("unhandledRejection", (err) => log.error({ err }, "defect: a rejection that nothing handled"));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop(signal));
  await Promise.all(
    platforms.map(async (platform) => {
      try {
        await platform.start();
      } catch (error) {
        process.exitCode = EXIT.problem;
        log.error(`${platform.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }),
  );
}

dotenv.config({ quiet: true });
try {
  await main(readConfig(process.env));
} catch (error) {
  if (!(error instanceof ConfigProblem || error instanceof Problem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = EXIT.usage;
}
