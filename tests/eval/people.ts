import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { isTitleWord } from "../../src/extract/names/classes.ts";
import { namesOf } from "../../src/extract/names/names.ts";
import { wordsOf } from "../../src/extract/names/reading.ts";
import { sentencesOf } from "../../src/extract/sentences.ts";
import { article } from "../fixtures/article.ts";

/** How well people are found in marked news: arguments `gmb dev [misses]`, run in the project with its marked data beside it. */
interface Marked {
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
  readonly doc: number;
}

const [file = "gmb", part = "dev", show = ""] = process.argv.slice(2);
const GOLD = `../shared/gold/names/${file}.jsonl.gz`;
// Sentences of the first set come without their articles; neighbours mostly share one.
const SENTENCES_AN_ARTICLE = 8;
const SENTENCES = 16_000;

const lines = gunzipSync(readFileSync(GOLD))
  .toString("utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Marked);
const documents = new Map<string, Marked[]>();
for (const [index, line] of lines.entries()) {
  const key = file === "gmb" ? `g${Math.floor(index / SENTENCES_AN_ARTICLE)}` : `w${line.doc}`;
  documents.set(key, [...(documents.get(key) ?? []), line]);
}

let [found, marked, exact, foundHit, markedHit, read] = [0, 0, 0, 0, 0, 0];
const missed: string[] = [];
const wrong: string[] = [];
for (const [index, document] of [...documents.values()].entries()) {
  if (read > SENTENCES) break;
  if ((index % 2 === 0) !== (part === "dev")) continue;
  read += document.length;
  const { text, people } = written(document);
  const report = article(text);
  const { readings, figures } = namesOf(report, sentencesOf(report));
  const spans = figures.flatMap(({ mentions }) =>
    mentions.map(
      ({ reading, from, to }) => [reading.words[from]?.start ?? 0, reading.words[to - 1]?.end ?? 0] as const,
    ),
  );
  found += spans.length;
  marked += people.length;
  void readings;
  for (const [start, end] of spans) {
    if (people.some((gold) => gold[0] === start && gold[1] === end)) exact += 1;
    if (people.some((gold) => gold[0] < end && gold[1] > start)) foundHit += 1;
    else wrong.push(`${text.slice(start, end)}  …${around(text, start, end)}…`);
  }
  for (const [start, end] of people) {
    if (spans.some((span) => span[0] < end && span[1] > start)) markedHit += 1;
    else missed.push(`${text.slice(start, end)}  …${around(text, start, end)}…`);
    if (
      show === "bounds" &&
      spans.some((s) => s[0] < end && s[1] > start) &&
      !spans.some((s) => s[0] === start && s[1] === end)
    ) {
      const other = spans.find((s) => s[0] < end && s[1] > start);
      if (other)
        missed.push(
          `BOUNDS gold ${text.slice(start, end)} | found ${text.slice(...other)}  …${around(text, start, end)}…`,
        );
    }
  }
}
const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
const f = (p: number, r: number) => (200 * p * r) / Math.max(1e-9, p + r);
process.stdout.write(
  `${file} ${part}: ${read} sentences, ${marked} marked, ${found} found\n` +
    `strict  P ${percent(exact, found)} R ${percent(exact, marked)} F ${f(exact / found, exact / marked).toFixed(1)}\n` +
    `relaxed P ${percent(foundHit, found)} R ${percent(markedHit, marked)} F ${f(foundHit / found, markedHit / marked).toFixed(1)}\n`,
);
if (show !== "")
  process.stdout.write(
    `${missed.map((line) => `MISS  ${line}`).join("\n")}\n${wrong.map((line) => `WRONG ${line}`).join("\n")}\n`,
  );

function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 45), end + 45).replaceAll("\n", "⏎");
}

/** The sentences as text, and the marked people in it without their titles. */
function written(document: readonly Marked[]): { text: string; people: [number, number][] } {
  let text = "";
  const people: [number, number][] = [];
  for (const { tokens, tags } of document) {
    if (text !== "") text += "\n\n";
    let quoted = false;
    let open: [number, number] | null = null;
    const close = () => {
      const bare = open && withoutTitle(text, open);
      if (bare) people.push(bare);
      open = null;
    };
    for (const [index, token] of tokens.entries()) {
      const tag = tags[index] ?? "O";
      if (tag !== "I-PER") close();
      const opening = token === '"' && !quoted;
      const glued = /^(?:[,.;:?!%)]|'s|'|n't|'re|'ve|'ll|'m|'d)$/.test(token) || (token === '"' && quoted);
      if (token === '"') quoted = !quoted;
      if (text !== "" && !/\n$|\($|[“$]$/.test(text) && !glued && !text.endsWith("\u0001")) text += " ";
      text = text.replace("\u0001", "");
      const start = text.length;
      text += token === "``" ? '"' : token;
      if (opening) text += "\u0001";
      if (tag === "B-PER") open = [start, text.length];
      else if (tag === "I-PER" && open) open = [open[0], text.length];
    }
    text = text.replace("\u0001", "");
    close();
  }
  return { text, people };
}

function withoutTitle(text: string, [start, end]: readonly [number, number]): [number, number] | null {
  const words = wordsOf(text, start, end);
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    const point = word.text === ".";
    const strip =
      point ||
      isTitleWord(word) ||
      /^(?:former|prime|vice|foreign|deputy|secretary|of|state|defense|first|acting|interim|late|ex-president|-|,|then|u\.s\.|house|interior|finance)$/.test(
        word.lower,
      );
    if (!strip) break;
    at += 1;
  }
  const first = words[at];
  if (first === undefined) return null;
  return [first.start, end];
}
