import type { PersonNoun } from "../lexicon/groups.ts";
import { DEMONYMS } from "../lexicon/nations.ts";
import { OUTCOME_NOUNS, STATES } from "../lexicon/outcomes.ts";
import type { Chunk } from "./chunk.ts";
import { personNoun } from "./person.ts";
import type { Word } from "./word.ts";

/** A noun with what describes it, by token indices; `state` is an outcome said before it. */
export interface Noun {
  readonly head: number;
  readonly to: number;
  readonly state: number | null;
}

export function personOf(words: readonly Word[], head: number): PersonNoun | null {
  const word = words[head];
  return word ? personNoun(word, head > 0) : null;
}

/** The noun with its modifiers from a token on. A noun for several people ends it: “three people Monday”. */
export function nounFrom(words: readonly Word[], at: number, led: boolean): Noun | null {
  let head: number | null = null;
  let state: number | null = null;
  let to = at;
  for (let next = at; next < words.length && next < at + 14; next += 1) {
    const word = words[next] as Word;
    const age = ageLength(words, next);
    if (age > 0) {
      next += age - 1;
      continue;
    }
    if (word.tag === "genitive" && head !== null) {
      head = null;
      // “Iraq’s two vice presidents”
      if (words[next + 1]?.tag === "number") next += 1;
      continue;
    }
    const known = word.tag === "noun" || word.tag === "verb" ? personNoun(word, next > 0) : null;
    if (word.tag === "noun" && !(STATES.has(word.lower) && !known)) {
      if (head !== null && endsGroup(words, head, word)) break;
      head = next;
      to = next + 1;
      continue;
    }
    const ahead = head === null && led && modifies(words, next);
    if (!ahead) break;
    if (STATES.has(word.lower) || word.outcome) state = next;
  }
  if (head === null) return null;
  to = joined(words, head, to);
  return { head, to, state };
}

/** After a plural noun for people only another such noun goes on with it: “women protesters”. */
function endsGroup(words: readonly Word[], head: number, next: Word): boolean {
  const before = personNoun(words[head] as Word, head > 0);
  const word = words[head]?.lower ?? "";
  // “police officers”, “crew members”, “British soldiers”: the word is as much an adjective.
  if (before?.plural !== true || /^(?:police|crew|staff|personnel)$/u.test(word) || DEMONYMS.has(word)) return false;
  return personNoun(next, true)?.plural !== true;
}

/** “men and women”, “women and children” after one count. */
function joined(words: readonly Word[], head: number, to: number): number {
  const next = words[to + 1];
  if (!/^(?:and|or)$/u.test(words[to]?.lower ?? "") || !next) return to;
  const before = personNoun(words[head] as Word, head > 0);
  if (!before?.plural || next.tag !== "noun" || !personNoun(next, true)?.plural) return to;
  const after = words[to + 2];
  const ends = !after || !["verb", "noun", "modal"].includes(after.tag);
  return ends ? to + 2 : to;
}

/** “34-year-old”, “34 year old”: read over before a noun. */
export function ageLength(words: readonly Word[], at: number): number {
  if (words[at]?.tag !== "number") return 0;
  if (words[at + 1]?.text === "-" && /^(?:year|month|week|day)/u.test(words[at + 2]?.lower ?? "")) return 3;
  return /^(?:year|month)s?$/u.test(words[at + 1]?.lower ?? "") && words[at + 2]?.lower === "old" ? 3 : 0;
}

/** An adjective from a verb, a state or an adverb before the people themselves: “12 badly injured people”. */
function modifies(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const stateful = STATES.has(word.lower);
  if (word.tag !== "verb" && word.tag !== "adverb" && word.tag !== "quote" && !stateful) return false;
  for (let next = at + 1; next < words.length && next <= at + 4; next += 1) {
    const ahead = words[next] as Word;
    if (ahead.tag === "noun" && (personNoun(ahead, true) || OUTCOME_NOUNS.has(ahead.lower))) return true;
    if (ahead.tag !== "noun" && !(ahead.tag === "verb" && next === at + 1)) return false;
  }
  return false;
}

/** How a noun is pointed at, by what stands first in its chunk. */
export function kindOf(
  words: readonly Word[],
  first: Word,
  head: number,
  ordinal: boolean,
  person: PersonNoun | null,
): Chunk["kind"] {
  if (first.lower === "both") return "both";
  if (ordinal && first.lower !== "the") return "ordinal";
  if (first.lower === "another" && person?.plural === false) return "ordinal";
  if (first.lower === "a" || first.lower === "an") return "article";
  if (first.tag === "determiner" || first.tag === "possessive") return "definite";
  return words[head]?.capital && !person ? "name" : "bare";
}
