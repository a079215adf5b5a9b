import type { Answer, Item, Line, Part, Run } from "../../src/domain/answer.ts";
import type { Article } from "../../src/domain/article.ts";
import { quote, type Span } from "../../src/domain/span.ts";

// Names that are the bot's own to say.
const OWN_NAMES = /\b(?:Dateline|Discord|Slack)\b/g;

interface Cited {
  readonly line: Line;
  readonly refs: readonly number[];
}

/**
 * What is wrong with an answer by the first law, “no number and no name without its sentence”; empty where nothing is.
 * `articles` are all versions that it may rest on, `asked` is what was typed.
 */
export function faultsOf(answer: Answer, articles: readonly Article[], asked: string): string[] {
  const held = new Map(articles.map((article) => [keyOf(article), article]));
  const credits = new Set(articles.flatMap(creditsOf));
  const sentences = new Map(answer.evidence.map(({ ref, span }) => [ref, span]));
  const lines = linesOf(answer).flatMap(({ line, refs }) => {
    const cited = refs.flatMap((ref) => sentences.get(ref) ?? []);
    return line.flatMap((run) => faultOf(run, cited, { held, credits, asked }) ?? []);
  });
  const evidence = answer.evidence.filter(({ span, sentence }) => wordsAt(span, held) !== sentence);
  const numbers = answer.evidence.map(({ ref }) => ref);
  return [
    ...lines,
    ...evidence.map(({ ref }) => `the sentence behind [${ref}] is not what stands there`),
    ...(numbers.every((ref, at) => ref > (numbers[at - 1] ?? 0)) ? [] : ["references are out of order"]),
  ];
}

function linesOf(answer: Answer): Cited[] {
  const everything = answer.evidence.map(({ ref }) => ref);
  return [
    { line: answer.title, refs: everything },
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

interface Known {
  readonly held: ReadonlyMap<string, Article>;
  readonly credits: ReadonlySet<string | null>;
  readonly asked: string;
}

function faultOf(run: Run, cited: readonly Span[], { held, credits, asked }: Known): string | null {
  switch (run.kind) {
    case "verbatim":
      if (wordsAt(run.span, held) !== run.text) return `“${run.text}” is not what stands at its span`;
      return isCovered(run, cited) ? null : `“${run.text}” stands in no sentence that is cited`;
    case "own":
      return /\d|[^.?!:]\s+\p{Lu}/u.test(run.text.replaceAll(OWN_NAMES, ""))
        ? `the bot says “${run.text}” on its own`
        : null;
    case "credit":
      return credits.has(run.text) ? null : `“${run.text}” is no credit of a report`;
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

function keyOf({ id, version }: Pick<Article, "id" | "version">): string {
  return JSON.stringify([id, version]);
}

function wordsAt(span: Span, held: ReadonlyMap<string, Article>): string | null {
  const article = held.get(keyOf({ id: span.articleId, version: span.version }));
  return article ? quote(article, span) : null;
}

/** Whether every character but white space stands in one of the sentences. */
function isCovered({ text, span }: Extract<Run, { kind: "verbatim" }>, sentences: readonly Span[]): boolean {
  const own = sentences.filter(({ articleId, version }) => articleId === span.articleId && version === span.version);
  for (let at = span.start; at < span.end; at += 1)
    if (/\S/.test(text.charAt(at - span.start)) && !own.some(({ start, end }) => at >= start && at < end)) return false;
  return true;
}

function creditsOf({ title, outlet, agency, byline, url, sections, text }: Article): (string | null)[] {
  const headings = sections.map(({ heading }) => heading && text.slice(heading.start, heading.end));
  return [title, outlet, agency, byline, url, ...headings];
}
