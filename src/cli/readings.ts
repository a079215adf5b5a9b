import { createReadStream } from "node:fs";
import { basename, extname } from "node:path";
import { buffer } from "node:stream/consumers";
import { type Command, InvalidArgumentError } from "commander";
import { read, represent, sentencesIn } from "../desk.ts";
import type { Article } from "../domain/article.ts";
import type { Report } from "../domain/newsroom.ts";
import { quote } from "../domain/span.ts";
import { EXIT } from "../exit.ts";
import { answerLines } from "../json-lines.ts";
import { loadFields, loadText } from "../load/text.ts";
import { factsJson, spansJson } from "../render/facts-json.ts";
import { converse, holding } from "./conversation.ts";

const MOST_SENTENCES = 100;
const PROGRESS_EVERY_MS = 250;

/** What can be had of one article, or with --jsonl of any number of them. */
interface Reading {
  readonly name: string;
  readonly description: string;
  readonly json: (article: Article, sentences: number) => object;
  /** Prints it for people. */
  readonly print: (article: Article, sentences: number) => unknown;
}

const READINGS: readonly Reading[] = [
  {
    name: "facts",
    description: "everything found in an article: figures of casualties, people, quotations",
    json: (article) => factsJson(read(article)),
    print: (article) => {
      const report = read(article);
      const people = report.facts.filter((fact) => fact.type === "person").map(({ name }) => quote(article, name));
      return converse(
        ["/summary", "/casualties", ...people.map((name) => `/who name:${JSON.stringify(name)}`)],
        holding([report]),
        false,
      );
    },
  },
  {
    name: "sentences",
    description: "the sentences of an article, each with its place in it",
    json: sentencesJson,
    print: (article) => printLines(sentencesJson(article).sentences),
  },
  {
    name: "summary",
    description: "the sentences that stand for an article",
    json: summaryJson,
    print: (article, sentences) => printLines(summaryJson(article, sentences).summary),
  },
];

export function offerReadings(program: Command): void {
  for (const { name, description, json, print } of READINGS) {
    const command = program
      .command(name)
      .description(description)
      .argument(
        "[file]",
        "an article as plain text, or with --jsonl a file of lines; - or left out: standard input",
        "-",
      )
      .option("--json", "print one JSON document")
      .option(
        "--jsonl",
        "read one { id, text, title?, outlet?, published? } a line, print one result a line, in order",
      );
    if (name === "summary")
      command.option("--sentences <n>", `how many sentences, 1 to ${MOST_SENTENCES}`, wholeNumber, 3);
    command.action(async (file: string, flags: { json?: true; jsonl?: true; sentences?: number }) => {
      const { sentences = 3 } = flags;
      if (flags.jsonl) return await readLines(file, (article) => json(article, sentences));
      const article = await articleIn(file);
      if (flags.json) process.stdout.write(`${JSON.stringify(json(article, sentences), null, 2)}\n`);
      else await print(article, sentences);
    });
  }
}

/** Reads a file, or standard input for `-`. Throws a Problem where it holds no article. */
export async function readArticle(file: string): Promise<Report> {
  return read(await articleIn(file));
}

async function articleIn(file: string): Promise<Article> {
  const bytes = await buffer(file === "-" ? process.stdin : createReadStream(file));
  return loadText(bytes, file === "-" ? "stdin" : basename(file, extname(file)));
}

async function readLines(file: string, json: (article: Article) => object): Promise<void> {
  const input = file === "-" ? process.stdin : createReadStream(file);
  const progress = process.stderr.isTTY ? progressLine() : null;
  const { read: count, bad } = await answerLines(
    input,
    process.stdout,
    (passage) => json(loadFields(passage)),
    (done) => progress?.(done, false),
  );
  progress?.(count, true);
  if (bad > 0) process.exitCode = EXIT.badLines;
}

/** A line on standard error that is written over, a few times a second. */
function progressLine() {
  const start = performance.now();
  let shown = start;
  return (done: number, last: boolean) => {
    const now = performance.now();
    if (!last && now - shown < PROGRESS_EVERY_MS) return;
    shown = now;
    process.stderr.write(`\r${done} read, ${(done / ((now - start) / 1000)).toFixed(0)}/s${last ? "\n" : " "}`);
  };
}

function sentencesJson(article: Article) {
  return { id: article.id, sentences: spansJson(article, sentencesIn(article)) };
}

function summaryJson(article: Article, count: number) {
  return { id: article.id, summary: spansJson(article, represent(article, count)) };
}

function printLines(sentences: readonly { readonly text: string }[]): void {
  process.stdout.write(sentences.map(({ text }) => `${text.replaceAll(/\s+/g, " ")}\n`).join(""));
}

function wholeNumber(value: string): number {
  const number = /^\d+$/.test(value) ? Number(value) : 0;
  if (number >= 1 && number <= MOST_SENTENCES) return number;
  throw new InvalidArgumentError(`a whole number from 1 to ${MOST_SENTENCES} goes here.`);
}
