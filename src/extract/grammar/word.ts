import type { OutcomeWord } from "../lexicon/outcomes.ts";
import type { Token } from "../tokens.ts";

export type Tag =
  | "determiner"
  | "possessive"
  | "pronoun"
  | "relative"
  | "preposition"
  | "subordinator"
  | "conjunction"
  | "to"
  | "be"
  | "have"
  | "do"
  | "get"
  | "modal"
  | "negation"
  | "adverb"
  | "verb"
  | "number"
  | "time"
  | "genitive"
  | "comma"
  /** Ends what can be read together: a stop, a colon, a dash. */
  | "break"
  | "open"
  | "close"
  | "quote"
  | "mark"
  | "noun";

/** A token with the part that it most likely plays. */
export interface Word extends Token {
  readonly tag: Tag;
  /** Begins with a capital where capitals tell something: not in upper-case text. */
  readonly capital: boolean;
  /** Set where the word can state an outcome as a verb. */
  readonly outcome: OutcomeWord | null;
}
