import type { Article, Section } from "../domain/article.ts";
import { spanOf } from "../domain/span.ts";
import { best } from "./credit.ts";
import { firstSentence } from "./first-sentence.ts";
import { languageOf } from "./language.ts";
import type { Reading } from "./reading.ts";

/** A text with where its headline and cross-headings stand in it, in order. */
export interface Laid {
  readonly text: string;
  readonly headline: { readonly start: number; readonly end: number } | null;
  readonly headings: readonly { readonly start: number; readonly end: number }[];
}

/** The article of what was read. A missing headline is stood in for by the first sentence, or else by the id's own words. */
export function assemble(id: string, reading: Reading, laid: Laid): Article {
  const { credits } = reading;
  const { text, headline } = laid;
  const article = { id, version: 1 };
  const title =
    best(credits, "title") ??
    (headline ? text.slice(headline.start, headline.end) : firstSentence(firstWords(reading)));
  return {
    ...article,
    title: title === null || title === "" ? id.replaceAll(/[-_\s]+/g, " ").trim() || "Untitled" : title,
    outlet: best(credits, "outlet"),
    agency: best(credits, "agency"),
    byline: best(credits, "byline"),
    url: best(credits, "url"),
    published: best(credits, "published") ?? best(credits, "updated"),
    language: best(credits, "language") ?? languageOf(text),
    text,
    headline: headline && spanOf(article, headline.start, headline.end),
    sections: sectionsOf(article, laid),
  };
}

function firstWords({ kept }: Reading): string {
  return (kept.find(({ sentence }) => sentence) ?? kept[0])?.text ?? "";
}

function sectionsOf(article: Pick<Article, "id" | "version">, { text, headings }: Laid): Section[] {
  const starts = [0, ...headings.map(({ start }) => start)];
  return starts.map((start, index) => {
    const heading = headings[index - 1];
    return {
      heading: heading ? spanOf(article, heading.start, heading.end) : null,
      start,
      end: starts[index + 1] ?? text.length,
    };
  });
}
