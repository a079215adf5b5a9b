#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command } from "commander";
import dotenv from "dotenv";
import { converse, holding, seeded } from "./cli/conversation.ts";
import { offerDigest } from "./cli/digest.ts";
import { offerDiscord } from "./cli/discord.ts";
import { offerReadings, readArticle } from "./cli/readings.ts";
import { offerSlack } from "./cli/slack.ts";
import { offerStore } from "./cli/store.ts";
import { ConfigProblem, readConfig } from "./config.ts";
import { Problem } from "./domain/problem.ts";
import { EXIT } from "./exit.ts";
import { whoJson } from "./render/facts-json.ts";
import { StoreProblem } from "./store/store-problem.ts";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

dotenv.config({ quiet: true });
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever read the output has gone (`| head`): that is no error.
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const program = new Command("dateline")
  .description("News you can check: every number and name points at the sentence that says it.")
  .version(version)
  .showHelpAfterError("dateline --help shows what can be asked.")
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : EXIT.usage))
  .addHelpText(
    "after",
    `
Examples:
  dateline ask "/who tokayev"                      the answer as text, with its sources
  dateline ask "/casualties" "/source 2" --json    a conversation, as JSON
  dateline facts article.txt --json                everything found in one article
  dateline facts --jsonl < articles.jsonl          one { id, text, title?, outlet?, published? } a line in, a result a line out
  dateline summary article.txt --sentences 5       the sentences that stand for an article
  dateline who nazarbaev --json                    whom a name means, however it is spelled

Ends with 0 when all went well, ${EXIT.problem} when a question or a file could not be answered, ${EXIT.usage} for wrong usage or
settings, ${EXIT.badLines} when some lines of JSONL were bad: each of those is answered with { id, error }.`,
  );

program
  .command("ask")
  .description("answer questions as the chat would")
  .argument("<question...>", "each question in quotes; several are one conversation")
  .option("--json", "print each answer as one line of JSON")
  .action(async (questions: string[], { json }: { json?: true }) => {
    await converse(questions, await seeds(), json === true);
  });

program
  .command("who")
  .description("whom a name means, however it is spelled")
  .argument("<name...>", "a name or part of one")
  .option("--in <file...>", "articles to look in; left out: the seeds")
  .option("--json", "print JSON: the match, and the people with their roles and mentions")
  .action(async (words: string[], options: { in?: string[]; json?: true }) => {
    const newsroom = options.in ? holding(await Promise.all(options.in.map(readArticle))) : await seeds();
    const name = words.join(" ");
    if (!options.json) return await converse([`/who name:${JSON.stringify(name)}`], newsroom, false);
    const match = await newsroom.people(name);
    if (match.kind === "none") process.exitCode = EXIT.problem;
    process.stdout.write(`${JSON.stringify(whoJson(name, match), null, 2)}\n`);
  });

offerReadings(program);
offerDiscord(program);
offerDigest(program);
offerSlack(program);
offerStore(program);

function seeds() {
  return seeded(readConfig(process.env).SEEDS_DIR);
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "this user may not read it",
  EISDIR: "it is a folder, so name one of its files",
};

/** What an error means to whoever runs this; a defect is thrown on. */
function told(error: unknown): { readonly message: string; readonly code: number } {
  if (error instanceof ConfigProblem) return { message: error.message, code: EXIT.usage };
  if (error instanceof Problem || error instanceof StoreProblem) return { message: error.message, code: EXIT.problem };
  if (error instanceof Error && "syscall" in error) {
    const { path = "the file", code = "", message } = error as NodeJS.ErrnoException;
    return { message: `${path} can't be read: ${UNREADABLE[code] ?? message}.`, code: EXIT.problem };
  }
  throw error;
}

try {
  await program.parseAsync();
} catch (error) {
  const { message, code } = told(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}
