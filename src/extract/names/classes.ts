import { CALENDAR_WORDS } from "../lexicon/calendar-words.ts";
import { COMMON_WORDS } from "../lexicon/common-words.ts";
import { MEN } from "../lexicon/men.ts";
import { COUNTRIES, DEMONYMS } from "../lexicon/nations.ts";
import { BODIES, BODY_HEADS } from "../lexicon/organisations.ts";
import { PLACE_HEADS, PLACES } from "../lexicon/places.ts";
import { SMALL_WORDS } from "../lexicon/small-words.ts";
import { ADDRESSES, isLearned, isRoleNoun, KIN, RANKS, ROLE_NOUNS, ROLE_OR_NAME } from "../lexicon/titles.ts";
import { WOMEN } from "../lexicon/women.ts";
import type { Word } from "./reading.ts";

export type Sex = "m" | "f";

/** The sex that a given name tells; null where it is no given name or one of both. */
export function sexOf(given: string): Sex | null {
  const man = MEN.has(given);
  const woman = WOMEN.has(given);
  return man === woman ? null : man ? "m" : "f";
}

/** A given name of some region; of a hyphened one the first part counts (“Anne-Laure”). */
export function isGiven(word: string): boolean {
  if (MEN.has(word) || WOMEN.has(word)) return true;
  const hyphen = word.indexOf("-");
  return hyphen > 2 && (MEN.has(word.slice(0, hyphen)) || WOMEN.has(word.slice(0, hyphen)));
}

/** A given name that is a place or an everyday word as well (“Jordan”, “Florence”, “Grace”, “Will”). */
export function isDoubtfulGiven(word: string): boolean {
  return COMMON_WORDS.has(word) || PLACES.has(word) || COUNTRIES.has(word) || BODIES.has(word) || BODY_HEADS.has(word);
}

/** A nation, people, faith or party, as an adjective or its members. */
export function isDemonym(word: string): boolean {
  if (DEMONYMS.has(word)) return true;
  if (word.endsWith("s") && DEMONYMS.has(word.slice(0, -1))) return true;
  const hyphen = word.indexOf("-");
  return hyphen > 0 && (DEMONYMS.has(word.slice(0, hyphen)) || DEMONYMS.has(word.slice(hyphen + 1)));
}

/** A place, nation, body or brand by its whole name. */
export function isKnownThing(name: string): boolean {
  return COUNTRIES.has(name) || PLACES.has(name) || BODIES.has(name) || isDemonym(name) || CALENDAR_WORDS.has(name);
}

/** Makes what it stands in a place, a body or a product, and is no family name. */
export function isThingHead(word: string): boolean {
  return (BODY_HEADS.has(word) || PLACE_HEADS.has(word)) && !HEAD_OR_NAME.has(word);
}

/** Heads that are family names as well: behind a given name they may be either. */
export const HEAD_OR_NAME: ReadonlySet<string> = new Set(
  `bank banks bay bell camp castle church cross day fields field ford forest frost fort gates grant green grove hall hill hills home house island lake lane law love marsh may mills moon moor moss north pace page park parks point pool post power powers price prince ridge rivers rivers rock rose sands shore snow south sparks star steel stone street sun temple
tower towers waters watch way wells west wood woods young banks pierce chambers east guard herald major marine martin media power reform school union west holdings-smith street weeks winter winters summers guy nation paper plant noble range royal temple games news law works trust fund`.split(
    /\s+/,
  ),
);

export function isAddress(word: string): boolean {
  return ADDRESSES.has(word);
}

/** A word that introduces a person by what they are. */
export function isTitleWord(word: Word): boolean {
  return ADDRESSES.has(word.plain) || isRoleNoun(word.lower) || isRoleNoun(word.plain);
}

/** Trades that are family names: a capital mid-sentence makes them part of the name. */
export function isTradeName(word: string): boolean {
  return ROLE_OR_NAME.has(word) && !RANKS.has(word);
}

export function isRoleOrName(word: string): boolean {
  return ROLE_OR_NAME.has(word);
}

/** An everyday word by the lexicon. */
export function isCommon(word: string): boolean {
  return SMALL_WORDS.has(word) || COMMON_WORDS.has(word);
}

export function isSmall(word: string): boolean {
  return SMALL_WORDS.has(word);
}

export function isMonthOrDay(word: string): boolean {
  return CALENDAR_WORDS.has(word);
}

/** One person, not several: “spokesman”, not “officials”. */
export function isSingularRole(lower: string): boolean {
  if (KIN.has(lower)) return !lower.endsWith("s") && lower !== "parents";
  if (isLearned(lower)) return !lower.endsWith("s");
  return ROLE_NOUNS.has(lower) || RANKS.has(lower) || ROLE_NOUNS.has(lower.slice(lower.lastIndexOf("-") + 1));
}
