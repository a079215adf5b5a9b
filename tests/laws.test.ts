import type { Answer, Item, Line, Part, Run } from "../src/domain/answer.ts";
import type { Article } from "../src/domain/article.ts";
import type { Report } from "../src/domain/newsroom.ts";
import { quote, type Span } from "../src/domain/span.ts";
import { plainText } from "../src/render/plain-text.ts";
import { renderTerminal } from "../src/render/terminal.ts";
import { rendererContract } from "./contract/renderer.ts";
import { sameWordsContract } from "./contract/same-words.ts";
import { HOSTILE } from "./fixtures/hostile.ts";
import { ACTOR, deskOf, questionsOf, report, reports } from "./fixtures/newsroom.ts";
import { readPages, turned } from "./render/discord/read-message.ts";
import * as slack from "./render/slack/read-message.ts";

// Names that are the bot's own to say.
const OWN_NAMES = /\b(?:Dateline|Discord|Slack)\b/g;

interface Cited {
  readonly line: Line;
  readonly refs: readonly number[];
}

function linesOf(answer: Answer): Cited[] {
  const everything = answer.evidence.map(({ ref }) => ref);
  const title = { line: answer.title, refs: everything };
  return [
    title,
    ...answer.parts.flatMap(linesOfPart),
    ...answer.actions.map(({ label }) => ({ line: label, refs: everything })),
  ];
}

function linesOfPart(part: Part): Cited[] {
  switch (part.kind) {
    case "heading":
    case "text":
      return [part];
    case "list":
      return part.items.flatMap(linesOfItem);
    case "facts":
      return part.rows.map(({ value, refs }) => ({ line: value, refs }));
    case "quote":
      return [
        { line: part.words, refs: part.refs },
        ...(part.speaker ? [{ line: part.speaker, refs: part.refs }] : []),
      ];
  }
}

function linesOfItem(item: Item): Cited[] {
  return [item, ...item.items.flatMap(linesOfItem)];
}

/** What is wrong with a line by the first law; empty where nothing is. */
function faults({ line, refs }: Cited, answer: Answer, { article }: Report, asked: string): (string | null)[] {
  const cited = answer.evidence.filter(({ ref }) => refs.includes(ref)).map(({ span }) => span);
  return line.map((run) => faultOf(run, cited, article, asked)).filter((fault) => fault !== null);
}

function faultOf(run: Run, cited: readonly Span[], article: Article, asked: string): string | null {
  switch (run.kind) {
    case "verbatim":
      if (quote(article, run.span) !== run.text) return `“${run.text}” is not what stands at its span`;
      return covered(run.span, cited, article) ? null : `“${run.text}” stands in no sentence that is cited`;
    case "own":
      return /\d|[^.?!:]\s+\p{Lu}/u.test(run.text.replaceAll(OWN_NAMES, ""))
        ? `the bot says “${run.text}” on its own`
        : null;
    case "credit":
      return credits(article).includes(run.text) ? null : `“${run.text}” is no credit of the report`;
    case "typed":
      return asked.includes(run.text) ? null : `“${run.text}” was not typed`;
    case "number":
    case "date":
    case "command":
    case "channel":
    case "link":
      return null;
  }
}

/** Whether every character of a span but white space stands in one of the sentences. */
function covered(span: Span, sentences: readonly Span[], article: Article): boolean {
  for (let at = span.start; at < span.end; at += 1)
    if (/\S/.test(article.text.charAt(at)) && !sentences.some(({ start, end }) => at >= start && at < end))
      return false;
  return true;
}

function credits({ title, outlet, agency, byline, url, sections, ...article }: Article): (string | null)[] {
  return [
    title,
    outlet,
    agency,
    byline,
    url,
    ...sections.map(({ heading }) => heading && article.text.slice(heading.start, heading.end)),
  ];
}

const HELD = [...reports(), report(HOSTILE, "hostile")];
const ANSWERS: Answer[] = [];

beforeAll(async () => {
  for (const each of HELD) {
    const desk = deskOf([each]);
    for (const asked of questionsOf(each)) ANSWERS.push(await desk.ask(asked, ACTOR));
  }
});

describe("no number and no name without its sentence", () => {
  it.each(HELD.map((each) => [each.article.id, each] as const))("in any answer about %s", async (_, each) => {
    const desk = deskOf([each]);
    for (const asked of questionsOf(each)) {
      const answer = await desk.ask(asked, ACTOR);
      expect({ asked, faults: linesOf(answer).flatMap((line) => faults(line, answer, each, asked)) }).toEqual({
        asked,
        faults: [],
      });
      const numbers = answer.evidence.map(({ ref }) => ref);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      for (const { span, sentence } of answer.evidence) expect(quote(each.article, span)).toBe(sentence);
    }
  });

  it("is tried on facts of every kind, in an article that would do harm as well", () => {
    const kinds = (held: readonly Report[]) => new Set(held.flatMap(({ facts }) => facts.map(({ type }) => type)));
    expect(kinds(HELD.slice(-1))).toEqual(new Set(["casualty", "person", "quotation"]));
    expect(ANSWERS.length).toBeGreaterThan(500);
  });
});

const everyAnswer = (check: (answer: Answer) => void) => ANSWERS.forEach(check);
const whole = { links: [], pings: [], channels: [], leftOut: { parts: 0, sources: 0 } };

rendererContract(
  "Plain text of every article",
  (answer) => plainText(answer, (name) => name),
  (text) => ({ text, ...whole }),
  everyAnswer,
);
rendererContract(
  "The terminal, for every article,",
  (answer) => renderTerminal(answer, { width: 80, colour: false, links: false, numbered: true }),
  (text) => ({ text, ...whole }),
  everyAnswer,
);
rendererContract(
  "Discord, for every article,",
  (answer) => turned(answer, { command: "summary", options: {} }),
  readPages,
  everyAnswer,
);
rendererContract(
  "Slack, for every article,",
  (answer) => slack.turned(answer, { command: "summary", options: {} }),
  slack.readPages,
  everyAnswer,
);
sameWordsContract("Every answer about every article", everyAnswer);
