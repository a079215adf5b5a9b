import { FAMILY } from "../lexicon/family-names.ts";
import { SUFFIXES } from "../lexicon/name-particles.ts";
import { CALLED_AFTER } from "../lexicon/organisations.ts";
import * as is from "./classes.ts";
import type { Word } from "./reading.ts";

/** A ministry, river, paper, ship, storm or the like by its own words. */
export function isThing(words: readonly Word[], from: number, to: number, titled: boolean): boolean {
  const first = words[from];
  if (first === undefined || (first.text.length > 1 && is.isSmall(first.plain))) return true;
  if (isCalledAfter(first) && !titled && to - from > 1) return true;
  const before = words[from - 1];
  if (before?.capital && isCalledAfter(before)) return true;
  let heads = 0;
  let length = 0;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || word.kind !== "word") continue;
    length += 1;
    if (
      is.isThingHead(word.plain) &&
      !(at === from && is.isGiven(word.plain)) &&
      !(at === to - 1 && length === 2 && isNameWithHead(words, from, titled))
    )
      heads += 1;
    else if (word.upper && word.text.length > 2 && !SUFFIXES.has(word.plain) && !word.text.includes(".")) {
      // Some papers shout family names: “Allan KEMAKEZA”.
      if (word.text.length < 4 || !(titled || (at > from && is.isGiven(words[at - 1]?.plain ?? "")))) heads += 1;
    } else if (is.isDemonym(word.plain) && !is.isGiven(word.plain) && !FAMILY.has(word.plain)) heads += 1;
    else if (length > 1 && is.HEAD_OR_NAME.has(word.plain) && is.isKnownThing(words[at - 1]?.plain ?? "")) heads += 1;
    else if (length > 1 && is.isMonthOrDay(word.plain) && word.plain.length > 3) heads += 1;
  }
  return heads > 0;
}

/** “Hurricane”, “USS”; of “Ms” and “MS” only the ship's. */
export function isCalledAfter(word: Word): boolean {
  return CALLED_AFTER.has(word.plain) && (word.upper || !is.isAddress(word.plain));
}

/** “coach Bruce Arena”: a given name behind a role makes even a thing's word a family name. */
function isNameWithHead(words: readonly Word[], from: number, titled: boolean): boolean {
  const given = words[from]?.plain ?? "";
  if (!is.isGiven(given) || is.isDoubtfulGiven(given)) return false;
  const before = words[from - 1];
  return !titled && before !== undefined && !before.capital && is.isSingularRole(before.lower);
}
