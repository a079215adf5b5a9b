import type { PersonNoun } from "../lexicon/groups.ts";
import type { CountPhrase } from "../numbers/count.ts";

/** A noun with what stands before it: “more than 350 security officers”, “a policeman”, “his wife”, “62”, “she”. */
export interface Chunk {
  /** Token indices; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** `article` and `ordinal` are one person; `definite` has the, this, his…; `bare` has nothing before the noun. */
  readonly kind: "count" | "article" | "ordinal" | "none" | "both" | "definite" | "pronoun" | "name" | "bare";
  readonly count: CountPhrase | null;
  /** The last noun; null for a bare count or a pronoun. */
  readonly head: number | null;
  readonly person: PersonNoun | null;
  /** Tokens that name the group: without count, article, “other”. */
  readonly group: readonly [from: number, to: number] | null;
  /** An outcome said before the noun (“12 injured people”). */
  readonly state: number | null;
  /** “two of the 13”: what the part is taken from. */
  readonly whole: Chunk | null;
}
