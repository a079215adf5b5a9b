import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** A platform on loopback, with a person at the terminal in the place of its people. */
export interface Rehearsal {
  readonly prompt: string;
  readonly help: string;
  /** What the bot is told of it. */
  readonly settings: Readonly<Record<string, string>>;
  /** Whether the bot has come in. */
  ready(): boolean;
  /** Does what was typed; gives back what is to be seen of it, or null where it has no such words. */
  act(typed: string): Promise<string | null>;
  /** What the platform would not have of the bot; emptied by who reads it. */
  readonly problems: string[];
  close(): Promise<void>;
}

const LOOK_EVERY_MS = 20;
// Compiled to dist/tests/loopback.
const MAIN = fileURLToPath(new URL("../../src/main.js", import.meta.url));

/** The real program against it, until somebody types “quit”. */
export async function rehearse(stage: Rehearsal): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), "dateline-rehearsal-"));
  const bot = spawn(process.execPath, [MAIN], {
    env: { ...process.env, LOG_LEVEL: "warn", DATA_DIR: data, ...stage.settings },
    stdio: ["ignore", "inherit", "inherit"],
  });
  while (!stage.ready() && bot.exitCode === null) await setTimeout(LOOK_EVERY_MS);
  if (bot.exitCode === null) await answerLines(stage);
  bot.kill("SIGTERM");
  if (bot.exitCode === null) await once(bot, "exit");
  await stage.close();
  await rm(data, { recursive: true });
}

async function answerLines(stage: Rehearsal): Promise<void> {
  say(`The bot is in. ${stage.help}`);
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: stage.prompt });
  lines.prompt();
  for await (const typed of lines) {
    if (typed.trim() === "quit") break;
    try {
      if (typed.trim() !== "") say((await stage.act(typed.trim())) ?? stage.help);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
    for (const problem of stage.problems.splice(0)) say(`That would have been refused: ${problem}`);
    lines.prompt();
  }
  lines.close();
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
