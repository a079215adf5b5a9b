import type { Article } from "../domain/article.ts";
import type { Sentence } from "../domain/sentence.ts";
import { type Span, spanOf } from "../domain/span.ts";
import { enclosuresOf, reader } from "./sentences/enclosures.ts";
import { endsSentence } from "./sentences/ending.ts";
import { stretches, trimmed } from "./sentences/lines.ts";
import { isBullet, ListReader } from "./sentences/list-marks.ts";
import { isStopMark, type Stop, stopAt } from "./sentences/stops.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a stretch of text, trimmed, in order; every character that is no white space lies in exactly one.
 * A quotation of several sentences is cut at its own full stops, save a short one inside a sentence.
 */
export function splitSentences(text: string, start = 0, end = text.length): Range[] {
  return stretches(text, start, end).flatMap((stretch) => sentencesIn(text, stretch.start, stretch.end));
}

/** Every sentence of an article in order: the headline and each cross-heading is one, and none crosses a paragraph. */
export function sentencesOf(article: Article): Sentence[] {
  const found: Sentence[] = [];
  let paragraph = -1;
  let section = 0;
  let from = 0;
  const body = (to: number) => {
    while (from < to) {
      const next = article.sections[section + 1];
      const end = next && next.start < to ? Math.max(next.start, from) : to;
      for (const stretch of stretches(article.text, from, end)) {
        if (stretch.opensParagraph) paragraph++;
        for (const range of sentencesIn(article.text, stretch.start, stretch.end))
          found.push({ span: spanOf(article, range.start, range.end), kind: "body", paragraph, section });
      }
      from = end;
      if (next && next.start <= from) section++;
    }
  };
  for (const title of titles(article)) {
    body(title.span.start);
    section = title.section;
    const { start, end } = trimmed(article.text, title.span.start, title.span.end);
    if (start < end) {
      paragraph++;
      found.push({ span: spanOf(article, start, end), kind: title.kind, paragraph, section });
    }
    from = title.span.end;
  }
  body(article.text.length);
  return found;
}

interface Title {
  readonly span: Span;
  readonly kind: "headline" | "heading";
  readonly section: number;
}

function titles(article: Article): Title[] {
  const headings = article.sections.flatMap(({ heading }, section): Title[] =>
    heading ? [{ span: heading, kind: "heading", section }] : [],
  );
  return article.headline ? [{ span: article.headline, kind: "headline", section: 0 }, ...headings] : headings;
}

function sentencesIn(text: string, start: number, end: number): Range[] {
  const { double, single, brackets } = enclosuresOf(text, start, end);
  const closes = new Set(double.map((pair) => pair.close));
  const doubleAt = reader(double);
  const singleAt = reader(single);
  const bracketAt = reader(brackets);
  const list = new ListReader();
  const found: Range[] = [];
  let from = start;
  const cut = (at: number) => {
    push(found, text, trimmed(text, from, at));
    from = at;
    while (from < end && /\s/.test(text.charAt(from))) from++;
    list.begin(text, from, end);
  };
  list.begin(text, from, end);
  for (let at = start; at < end; ) {
    if (at > from && (isBullet(text, at) || list.isNext(text, at, end))) cut(at);
    if (at === from) at += list.markLength;
    if (!isStopMark(text, at)) {
      at++;
      continue;
    }
    const stop = stopAt(text, at, end, (offset) => closes.has(offset));
    const quotation = doubleAt(at) ?? singleAt(at);
    if (isHalved(text, stop)) cut(stop.start + 1);
    else if (endsSentence(stop, { text, from, end, bracket: bracketAt(at), quotation })) cut(stop.end);
    at = stop.end;
  }
  push(found, text, trimmed(text, from, end));
  return found;
}

/** “compounds. . . . The practice”: the first point ends its sentence, the other three open the next. */
function isHalved(text: string, { start, end }: Stop): boolean {
  return (
    text.slice(start, Math.min(end, start + 8)) === ". . . ." &&
    /[^\s.]/.test(text.charAt(start - 1)) &&
    /^\s+\p{Lu}/u.test(text.slice(end, end + 4))
  );
}

/** Marks with no letter or digit among them are no sentence: they stay with the one before them. */
function push(found: Range[], text: string, range: Range): void {
  const last = found.at(-1);
  if (range.start >= range.end) return;
  if (last && !/[\p{L}\p{N}]/u.test(text.slice(range.start, range.end)))
    found[found.length - 1] = { start: last.start, end: range.end };
  else found.push(range);
}
