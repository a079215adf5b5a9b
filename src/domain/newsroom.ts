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

/**
 * `one` = this person and nobody else fits as well; `exact` is false where a word was read as a misspelling, which an
 * answer must say. Otherwise the candidates, best first, or the nearest names.
 */
export type PersonMatch =
  | { readonly kind: "one"; readonly person: PersonFound; readonly exact: boolean }
  | { readonly kind: "several"; readonly people: readonly PersonFound[] }
  | { readonly kind: "none"; readonly nearest: readonly PersonFound[] };

/** What commands may ask of the news that is held. */
export interface Newsroom {
  /** Another number whenever what is held has changed. */
  revision(): Promise<number>;
  /** Newest first; undated ones last. */
  reports(): Promise<readonly Report[]>;
  /** One version of one report, also where a newer one is held by now; null where it is not kept. */
  report(id: string, version: number): Promise<Report | null>;
  /** Reports by words of their headline, outlet or id, best first; empty where nothing is near. */
  reportsNamed(typed: string, most: number): Promise<readonly Report[]>;
  /** Matches by part of a name, case, accents, transliteration and typos. */
  people(name: string): Promise<PersonMatch>;
  /** Names for completion, best match first. */
  peopleNamed(typed: string, most: number): Promise<readonly PersonFound[]>;
  /** Places of casualty figures, as worded, for completion: best match first, the most often named first among equals. */
  placesNamed(typed: string, most: number): Promise<readonly string[]>;
}
