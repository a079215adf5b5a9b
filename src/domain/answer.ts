import type { Question } from "./question.ts";
import type { Span } from "./span.ts";

/**
 * A piece of a line. Words of an article come in only as `verbatim`, with their span, so no number or name can stand
 * without its sentence; what the bot itself counts, dates or says is typed as such.
 */
export type Run =
  /** The bot's own words: no digits and no names but its own. */
  | { readonly kind: "own"; readonly text: string }
  /** The article's words, exactly. */
  | { readonly kind: "verbatim"; readonly text: string; readonly span: Span }
  /** The bot's own count of things (“page 2 of 3”, a list that it counted). */
  | { readonly kind: "number"; readonly value: number }
  /** A date about the answer or the report (published, as of): ISO 8601 to the precision known. */
  | { readonly kind: "date"; readonly iso: string }
  /** What the report says of itself: headline, section, outlet, agency, byline, link. */
  | { readonly kind: "credit"; readonly text: string }
  /** What the person typed, said back. */
  | { readonly kind: "typed"; readonly text: string }
  /** A command to type; each platform writes it by the name that it has there. */
  | { readonly kind: "command"; readonly question: Question }
  /** A channel of the platform where it is read: named there, nobody is notified. */
  | { readonly kind: "channel"; readonly id: string }
  /** A message that the bot itself posted. The address is the platform's, never an article's. */
  | { readonly kind: "link"; readonly text: string; readonly url: string };

export type Line = readonly Run[];

/** `refs` are the numbers of the evidence that the line rests on. */
export interface Item {
  readonly line: Line;
  readonly refs: readonly number[];
  readonly items: readonly Item[];
}

export type Part =
  | { readonly kind: "heading"; readonly line: Line; readonly refs: readonly number[] }
  | { readonly kind: "text"; readonly line: Line; readonly refs: readonly number[] }
  | { readonly kind: "list"; readonly items: readonly Item[] }
  | {
      readonly kind: "facts";
      readonly rows: readonly { readonly label: string; readonly value: Line; readonly refs: readonly number[] }[];
    }
  /** Words that somebody said, whole: never shortened, never joined across a gap. */
  | { readonly kind: "quote"; readonly words: Line; readonly speaker: Line | null; readonly refs: readonly number[] };

/** The sentence behind a reference, with what a reader needs to check it. */
export interface Evidence {
  /** Counts from 1; an answer about another's sources keeps that one's numbers. */
  readonly ref: number;
  readonly span: Span;
  /** The sentence, exactly. */
  readonly sentence: string;
  readonly section: string | null;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** Something to do next: a button on platforms that have them, a line to type elsewhere. */
export interface Action {
  readonly label: Line;
  readonly question: Question;
}

export interface Answer {
  readonly title: Line;
  readonly parts: readonly Part[];
  /** In order of `ref`. */
  readonly evidence: readonly Evidence[];
  readonly actions: readonly Action[];
  /** The question in words that go on meaning the same when newer articles come; left out where the one asked does. */
  readonly again?: Question;
}
