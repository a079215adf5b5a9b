import { AUXILIARIES } from "../lexicon/small-words.ts";
import { VESSEL_ADDRESSES, VESSEL_DEEDS, VESSELS } from "../lexicon/vessels.ts";
import * as is from "./classes.ts";
import type { Word } from "./reading.ts";

const MOST_MODIFIERS = 3;

/** “the Lady Mary Joy 3”, “the yacht Princess Anne”, “aboard the Maria Teresa”, “Jane Rose, a tanker”: a ship called after somebody. */
export function isVessel(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1];
  const next = words[to];
  if (before !== undefined && !before.capital && VESSELS.has(before.lower) && !is.isSingularRole(before.lower))
    return true;
  if (isAboard(words, from) || isVesselsName(words, from) || isSetBesideVessel(words, to)) return true;
  if (doesAsVessel(words, to) && ![before, words[from]].some((word) => word && is.isTitleWord(word))) return true;
  if (isNumeral(next) && isBehindThe(words, from)) return true;
  return (
    before?.lower === "the" &&
    VESSEL_ADDRESSES.has(words[from]?.plain ?? "") &&
    to - from > 1 &&
    (next === undefined || next.kind === "mark" || AUXILIARIES.has(next.lower) || /ed$|^(?:sank|ran)$/.test(next.lower))
  );
}

function isNumeral(word: Word | undefined): boolean {
  return word?.kind === "number" && /^\d{1,3}$/.test(word.text);
}

/** “the burnt-out Mary Joy”: “the”, with adjectives at most between. */
function isBehindThe(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= from - 1 - MOST_MODIFIERS; at -= 1) {
    const word = words[at];
    if (word?.lower === "the") return true;
    if (word?.kind !== "word" || word.capital || is.isSmall(word.lower) || is.isTitleWord(word)) return false;
  }
  return false;
}

function isAboard(words: readonly Word[], from: number): boolean {
  const at = words[from - 1]?.lower === "the" ? from - 2 : from - 1;
  return words[at]?.lower === "aboard" || (words[at]?.lower === "board" && words[at - 1]?.lower === "on");
}

function doesAsVessel(words: readonly Word[], to: number): boolean {
  const verb = AUXILIARIES.has(words[to]?.lower ?? "") ? to + 1 : to;
  const [word, next] = [words[verb]?.lower ?? "", words[verb + 1]?.lower ?? ""];
  return VESSEL_DEEDS.has(word) || (word === "ran" && next === "aground") || (word === "set" && next === "sail");
}

/** “The ferry, Maria Dolores,”: where the sentence begins so, nobody else is spoken of. */
function isVesselsName(words: readonly Word[], from: number): boolean {
  if (words[from - 1]?.text !== "," || !VESSELS.has(words[from - 2]?.lower ?? "")) return false;
  for (let at = from - 3; at >= from - 3 - MOST_MODIFIERS; at -= 1) {
    const word = words[at];
    if (word?.kind !== "word") return false;
    if (/^(?:the|an?|its|their)$/.test(word.lower)) return word.opens;
    if (is.isSmall(word.lower)) return false;
  }
  return false;
}

/** “…, a Panama-flagged vessel,”: the phrase ends in the noun, so that “a ferry operator” is none. */
function isSetBesideVessel(words: readonly Word[], comma: number): boolean {
  if (words[comma]?.text !== "," || !/^(?:an?|the)$/.test(words[comma + 1]?.lower ?? "")) return false;
  for (let at = comma + 2; at < comma + 8; at += 1) {
    const word = words[at];
    if (word === undefined || (word.kind === "mark" && word.text !== "-") || is.isSmall(word.lower)) return false;
    const next = words[at + 1];
    if (VESSELS.has(word.lower) && (next?.kind !== "word" || is.isSmall(next.lower) || /(?:ing|ed)$/.test(next.lower)))
      return true;
  }
  return false;
}
