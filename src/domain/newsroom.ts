import type { Article } from "./article.ts";
import type { Fact, Person } from "./fact.ts";
import type { Sentence } from "./sentence.ts";
import type { Span } from "./span.ts";

/** An article with everything that was read in it. */
export interface Report {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly facts: readonly Fact[];
  /** For each section of the article, in its order, the sentences chosen to stand for it (one to three, in text order). */
  readonly summary: readonly (readonly Span[])[];
}

/** One person across the reports that name them under the same name. */
export interface PersonFound {
  /** The fullest name met. */
  readonly name: string;
  readonly in: readonly { readonly report: Report; readonly person: Person }[];
}

/** `sure` = one person and nobody else fits as well; otherwise the candidates, best first, or the nearest names. */
export type PersonMatch =
  | { readonly kind: "sure"; readonly person: PersonFound }
  | { readonly kind: "several"; readonly people: readonly PersonFound[] }
  | { readonly kind: "none"; readonly nearest: readonly PersonFound[] };

/** What commands may ask of the news that is held. */
export interface Newsroom {
  /** Newest first; undated ones last. */
  reports(): Promise<readonly Report[]>;
  /** The report of an article id, or undefined. */
  report(articleId: string): Promise<Report | undefined>;
  /** Matches by part of a name, case, accents, transliteration and typos. */
  people(name: string): Promise<PersonMatch>;
  /** Names for completion, best match first. */
  peopleNamed(typed: string, most: number): Promise<readonly PersonFound[]>;
}
