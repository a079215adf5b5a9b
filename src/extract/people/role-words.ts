import { AUXILIARIES } from "../lexicon/small-words.ts";
import { SPEECH_VERBS } from "../lexicon/speech.ts";
import { isRoleNoun, ROLE_MODIFIERS } from "../lexicon/titles.ts";
import * as is from "../names/classes.ts";
import type { Word } from "../names/reading.ts";

/** A stretch of text that states a role. */
export interface RoleAt {
  readonly start: number;
  readonly end: number;
}

/** The noun of a role (“president”, “spokesman”, “ex-minister”); forms of address are none. */
export function isRole(word: Word | undefined): boolean {
  return word?.kind === "word" && (isRoleNoun(word.lower) || isRoleNoun(word.plain)) && !is.isAddress(word.plain);
}

/** What may stand before the noun inside a role: “deputy”, “Armenian”, “UN”, “35-year-old”, “anti-corruption”. */
export function isModifier(word: Word | undefined): boolean {
  if (word === undefined || word.kind === "mark") return false;
  if (word.kind === "number") return false;
  if (ROLE_MODIFIERS.has(word.lower) || isRole(word)) return true;
  // In an upper-case wire a capital is no name: “WE KNOW GENERAL …”.
  if (word.upper && word.text.length > 3 && is.isCommon(word.plain)) return false;
  if (word.capital) return !is.isSmall(word.lower) && !is.isMonthOrDay(word.plain);
  return (
    /(?:-year-old|-based|-born|-elected|-winning|-serving|-ranking|-time|-wing|-turned)$/.test(word.lower) ||
    /^(?:anti|pro|ex|co|vice|then|self|counter|deputy|under)-/.test(word.lower)
  );
}

/** Where the phrase about a role begins; words that no lexicon knows belong to it where “the”, “his” or “'s” bounds them. */
export function startOfPhrase(words: readonly Word[], role: number): number {
  let from = role;
  while (from > 0 && role - from < MOST_MODIFIERS && isModifier(words[from - 1]) && !isOpeningSmall(words[from - 1]))
    from -= 1;
  for (let at = from; at > from - 4; at -= 1) {
    const before = words[at - 1];
    if (before === undefined || OPENER.test(before.lower)) return before === undefined ? from : at;
    const free =
      before.kind === "word" &&
      !is.isSmall(before.lower) &&
      !SPEECH_VERBS.has(before.lower) &&
      !AUXILIARIES.has(before.lower);
    if (!free) return from;
  }
  return from;
}

const MOST_MODIFIERS = 12;
const OPENER = /^(?:the|a|an|his|her|their|its|our|my|'s|’s)$/;

function isOpeningSmall(word: Word | undefined): boolean {
  return word?.opens === true && is.isSmall(word.lower);
}

export function roleAt(words: readonly Word[], from: number, to: number): RoleAt[] {
  const [first, last] = [words[from], words[to - 1]];
  return first && last && to > from ? [{ start: first.start, end: last.end }] : [];
}
