import type { Span } from "./span.ts";

/** A stretch of the body under one cross-heading. Sections tile `Article.text`: each starts where the one before it ends. */
export interface Section {
  /** The cross-heading's own words; null for the lede section, which also holds the headline. */
  readonly heading: Span | null;
  readonly start: number;
  readonly end: number;
}

/** One version of one report, its furniture removed. */
export interface Article {
  readonly id: string;
  /** Counts from 1; a changed body is a new version, and spans keep theirs. */
  readonly version: number;
  readonly title: string;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  /** ISO 8601 to the precision that the outlet gave (`2022-01-06`, `2022-01-06T18:31`); an offset only where the outlet states one. */
  readonly published: string | null;
  /** BCP 47. Only English is read for facts. */
  readonly language: string;
  /** The cleaned body: headline, then paragraphs and cross-headings, a blank line between each. All spans index it (UTF-16). */
  readonly text: string;
  /** Where the headline stands in `text`; null where the source gives the headline apart from the body or gives none. */
  readonly headline: Span | null;
  readonly sections: readonly Section[];
}

/** The section that holds an offset of the article's text. */
export function sectionAt(article: Article, offset: number): Section | null {
  return article.sections.find((section) => offset >= section.start && offset < section.end) ?? null;
}
