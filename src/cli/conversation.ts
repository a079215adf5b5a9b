import { fileURLToPath } from "node:url";
import { answering as commands } from "../../commands/index.ts";
import { frontDesk } from "../ask/front-desk.ts";
import { noDigests } from "../ask/no-digests.ts";
import { readSeeds } from "../desk.ts";
import type { Answer } from "../domain/answer.ts";
import type { Actor } from "../domain/command.ts";
import type { Newsroom, Report } from "../domain/newsroom.ts";
import { EXIT } from "../exit.ts";
import { hasLinks, wantsColour, widthOf } from "../platforms/terminal/look.ts";
import { plainText } from "../render/plain-text.ts";
import { renderTerminal } from "../render/terminal.ts";
import { MemoryNewsroom } from "../store/memory.ts";

// Compiled to dist/src/cli/, three folders below the project.
const SEEDS = fileURLToPath(new URL("../../../seeds", import.meta.url));
const ACTOR: Actor = {
  platform: "terminal",
  tenant: "local",
  channel: "command line",
  user: "local",
  manages: async () => true,
};

export function holding(reports: readonly Report[]): Newsroom {
  const newsroom = new MemoryNewsroom();
  newsroom.put(reports);
  return newsroom;
}

/** A newsroom with the seeds; what could not be read is told on standard error. */
export async function seeded(folder: string | undefined): Promise<Newsroom> {
  const { reports, refused } = await readSeeds(folder ?? SEEDS);
  for (const { file, problem } of refused) process.stderr.write(`${file} was not read: ${problem.message}\n`);
  return holding(reports);
}

/** Asks the questions one after the other, as one conversation, and prints each answer. */
export async function converse(questions: readonly string[], newsroom: Newsroom, json: boolean): Promise<void> {
  const desk = frontDesk({
    commands,
    newsroom,
    digests: noDigests,
    now: () => new Date(),
    defect: (error, reference) => {
      process.exitCode = EXIT.problem;
      process.stderr.write(`${reference}: ${error instanceof Error ? error.stack : String(error)}\n`);
    },
  });
  for (const question of questions) {
    const answer = await desk.ask(question, ACTOR);
    process.stdout.write(json ? `${JSON.stringify(answer)}\n` : `${drawn(answer)}\n\n`);
    // A problem told to the person has no title.
    if (answer.title.length === 0) process.exitCode = EXIT.problem;
  }
}

/** As the chat draws it on a screen, as plain lines elsewhere. */
export function drawn(answer: Answer): string {
  const { stdout, env } = process;
  if (!stdout.isTTY) return plainText(answer, own);
  const [colour, width, links] = [wantsColour(env, true), widthOf(stdout, env), hasLinks(env)];
  return renderTerminal(answer, { width, colour, links, numbered: false });
}

/** Commands have their own names here. */
const own = (name: string) => name;
