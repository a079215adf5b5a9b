#!/usr/bin/env node
import { createReadStream, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { Command, InvalidArgumentError } from "commander";
import dotenv from "dotenv";
import { commands } from "../commands/index.ts";
import { frontDesk } from "./ask/front-desk.ts";
import { ConfigProblem, readConfig } from "./config.ts";
import { articleOf, read, readSeeds } from "./desk.ts";
import type { Actor } from "./domain/command.ts";
import type { Newsroom, Report } from "./domain/newsroom.ts";
import { Problem } from "./domain/problem.ts";
import { answerLines } from "./json-lines.ts";
import { loadFields } from "./load/text.ts";
import { plainText } from "./render/plain-text.ts";
import { factsJson, sentencesJson, summaryJson, whoJson } from "./render/facts-json.ts";
import { MemoryNewsroom } from "./store/memory.ts";

// Compiled to dist/src/cli.js, two folders below the project.
const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const { version } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as { version: string };

/** What the process ends with. */
const EXIT = { problem: 1, usage: 2, badLines: 3 } as const;
const MOST_SENTENCES = 100;
const PROGRESS_EVERY_MS = 250;
const ACTOR: Actor = { platform: "terminal", tenant: "local", channel: "command line", user: "local" };

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
    await answer(questions, await seeded(), json === true);
  });

program
  .command("who")
  .description("whom a name means, however it is spelled")
  .argument("<name...>", "a name or part of one")
  .option("--in <file...>", "articles to look in; left out: the seeds")
  .option("--json", "print JSON: the match and the people with their roles and mentions")
  .action(async (words: string[], options: { in?: string[]; json?: true }) => {
    const newsroom = options.in ? await reading(options.in) : await seeded();
    const name = words.join(" ");
    if (!options.json) return await answer([`/who name:${JSON.stringify(name)}`], newsroom, false);
    const match = await newsroom.people(name);
    if (match.kind === "none") process.exitCode = EXIT.problem;
    print(whoJson(name, match));
  });

interface Flags {
  readonly json?: true;
  readonly jsonl?: true;
  readonly sentences?: number;
}

offer("facts", "everything found in an article: figures of casualties, people, quotations", factsJson, async (report) => {
  const people = report.facts.filter((fact) => fact.type === "person").map(({ name }) => report.article.text.slice(name.start, name.end));
  const newsroom = new MemoryNewsroom();
  newsroom.put([report]);
  await answer(["/summary", "/casualties", ...people.map((name) => `/who name:${JSON.stringify(name)}`)], newsroom, false);
});
offer("sentences", "the sentences of an article, each with its place in it", sentencesJson, ({ article, sentences }) =>
  process.stdout.write(sentences.map(({ span }) => `${article.text.slice(span.start, span.end).replaceAll(/\s+/g, " ")}\n`).join("")),
);
offer("summary", "the sentences that stand for an article", summaryJson, (report, count) =>
  process.stdout.write(summaryJson(report, count).summary.map(({ text }) => `${text}\n`).join("")),
).option("--sentences <n>", `how many sentences, 1 to ${MOST_SENTENCES}`, wholeNumber, 3);

/** A command that reads one article, or with --jsonl any number of them. */
function offer(name: string, description: string, json: (report: Report, count: number) => object, text: (report: Report, count: number) => unknown): Command {
  return program
    .command(name)
    .description(description)
    .argument("[file]", "an article as plain text, or with --jsonl a file of lines; - or left out: standard input", "-")
    .option("--json", "print one JSON document")
    .option("--jsonl", "read one { id, text, title?, outlet?, published? } a line, print one result a line, in order")
    .action(async (file: string, { json: asJson, jsonl, sentences = 3 }: Flags) => {
      if (jsonl) return await lines(file, (report) => json(report, sentences));
      const report = await readArticle(file);
      if (asJson) print(json(report, sentences));
      else await text(report, sentences);
    });
}

async function lines(file: string, json: (report: Report) => object): Promise<void> {
  const input = file === "-" ? process.stdin : createReadStream(file);
  const start = performance.now();
  let shown = start;
  const tell = (read: number) => {
    const seconds = (performance.now() - start) / 1000;
    process.stderr.write(`\r${read} read, ${(read / seconds).toFixed(0)}/s `);
  };
  const { read: count, bad } = await answerLines(input, process.stdout, (passage) => json(read(loadFields(passage))), (done) => {
    if (!process.stderr.isTTY || performance.now() - shown < PROGRESS_EVERY_MS) return;
    shown = performance.now();
    tell(done);
  });
  if (process.stderr.isTTY) {
    tell(count);
    process.stderr.write("\n");
  }
  if (bad > 0) process.exitCode = EXIT.badLines;
}

async function answer(questions: readonly string[], newsroom: Newsroom, json: boolean): Promise<void> {
  const defect = (error: unknown, reference: string) => process.stderr.write(`${reference}: ${error instanceof Error ? error.stack : error}\n`);
  const desk = frontDesk({ commands, newsroom, now: () => new Date(), defect });
  for (const question of questions) {
    const given = await desk.ask(question, ACTOR);
    process.stdout.write(json ? `${JSON.stringify(given)}\n` : `${plainText(given, (name) => name)}\n\n`);
    if (given.title.length === 0) process.exitCode = EXIT.problem;
  }
}

async function seeded(): Promise<Newsroom> {
  const newsroom = new MemoryNewsroom();
  const reports: Report[] = [];
  for await (const seed of readSeeds(settings.SEEDS_DIR ?? join(PROJECT, "seeds")))
    if ("report" in seed) reports.push(seed.report);
    else process.stderr.write(`${seed.file} was not read: ${seed.problem.message}\n`);
  newsroom.put(reports);
  return newsroom;
}

async function reading(files: readonly string[]): Promise<Newsroom> {
  const newsroom = new MemoryNewsroom();
  newsroom.put(await Promise.all(files.map(readArticle)));
  return newsroom;
}

async function readArticle(file: string): Promise<Report> {
  const bytes = await buffer(file === "-" ? process.stdin : createReadStream(file));
  return read(loadText(bytes, file === "-" ? "stdin" : basename(file, extname(file))));
}

function print(json: object): void {
  process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
}

function wholeNumber(value: string): number {
  const number = /^\d+$/.test(value) ? Number(value) : 0;
  if (number < 1 || number > MOST_SENTENCES) throw new InvalidArgumentError(`a whole number from 1 to ${MOST_SENTENCES} goes here.`);
  return number;
}

dotenv.config({ quiet: true });
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever read the output has gone (`| head`): that is no error.
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
let settings: Config;
try {
  settings = readConfig(process.env);
  await program.parseAsync();
} catch (error) {
  if (error instanceof ConfigProblem) fail(error.message, EXIT.usage);
  else if (error instanceof Problem) fail(error.message, EXIT.problem);
  else if (error instanceof Error && "syscall" in error) fail(`${(error as NodeJS.ErrnoException).path ?? ""}: ${error.message}`, EXIT.problem);
  else throw error;
}

function fail(message: string, code: number): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}
