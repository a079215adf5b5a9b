import { ROLE_MODIFIERS } from "../lexicon/titles.ts";
import * as is from "./classes.ts";
import type { Word } from "./reading.ts";

/** Where the name begins behind the last title of the run; null where nothing stands behind it. */
export function behindTitle(words: readonly Word[], from: number, to: number): number | null {
  let name = from;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word?.kind !== "word" || !is.isTitleWord(word)) continue;
    if (at === to - 1 && at > name && isSurnameBehind(words, name, at)) continue;
    if (!isTitleHere(words, from, at, to)) continue;
    name = words[at + 1]?.text === "." ? at + 2 : at + 1;
  }
  return name >= to ? null : name;
}

/** “Eric Holder”, “Abdul Hafeez Shaikh”, “Kevin Cash”: behind a given name the last word is the family's. */
function isSurnameBehind(words: readonly Word[], from: number, at: number): boolean {
  for (let index = from; index < at; index += 1) if (is.isGiven(words[index]?.plain ?? "")) return true;
  return false;
}

/** Whether a word that may be a title or a family name (“King”, “Baker”) is the title. */
function isTitleHere(words: readonly Word[], from: number, at: number, to: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const before = at > from ? words[at - 1] : undefined;
  const behind = to - at - 1;
  if (word.plain.length === 1) return word.text === "U" && behind >= 2 && (!before || is.isTitleWord(before));
  if (
    before &&
    is.isAddress(word.plain) &&
    before.text !== "." &&
    !is.isTitleWord(before) &&
    !isFirstLady(before, word)
  )
    return false;
  if (!is.isSingularRole(word.lower) && !is.isAddress(word.plain) && behind < 2) return false;
  if (before && behind === 0 && CUT_SHORT.test(word.plain) && !is.isTitleWord(before)) return false;
  if (!is.isRoleOrName(word.plain)) return true;
  if (behind === 1 && GIVEN_TITLES.has(word.plain) && !is.isGiven(words[at + 1]?.plain ?? ""))
    return words[from - 1]?.lower === "the";
  if (before && behind === 1 && KEPT.has(word.plain) && is.isGiven(word.plain)) return false;
  if (!before) {
    if (behind === 0) return false;
    return is.isTradeName(word.plain)
      ? word.opens && is.isGiven(words[at + 1]?.plain ?? "")
      : !(KEPT.has(word.plain) && behind >= 2);
  }
  return (
    !is.isGiven(before.plain) &&
    (is.isTitleWord(before) || ROLE_MODIFIERS.has(before.plain) || is.isDemonym(before.plain) || before.text === ".") &&
    behind > 0
  );
}

function isFirstLady(before: Word, word: Word): boolean {
  return before.plain === "first" && word.plain === "lady";
}

// Given names as often as titles: before a family name they are kept (“Earl Warren”, “Don Cheadle”).
const GIVEN_TITLES: ReadonlySet<string> = new Set("earl duke dean don".split(" "));

// Ranks cut short that are family names where nothing follows (“Amartya Sen”).
const CUT_SHORT = /^(?:sen|rep|gov|gen|col|maj|capt|lt|prof|rev|hon|adm|con|dc|pc)$/;

// First names as often as titles where two more words follow (“Shah Rukh Khan”, “Earl Warren”).
const KEPT: ReadonlySet<string> = new Set(
  "shah sultan syed sayed earl duke dean don major father marshal guard".split(" "),
);

/** “Russian Vladimir Putin”, “U.S. Steve Witkoff”, “MP John Smith”: a nation or an acronym before a whole name. */
export function behindNations(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (to - at > 2) {
    const word = words[at];
    if (word === undefined) break;
    const next = words[at + 1]?.plain ?? "";
    const strange =
      (is.isDemonym(word.plain) && (!is.isGiven(word.plain) || is.isGiven(next))) ||
      (is.isKnownThing(word.plain) && is.isDemonym(next)) ||
      (word.upper && !word.text.includes(".") && word.text.length > 2) ||
      (word.upper && is.isKnownThing(word.plain));
    if (!strange) break;
    at += 1;
  }
  return at;
}

/** “Secretary of State Antony Blinken”, “Archbishop of Canterbury Justin Welby”: behind “of” stands the office, then the name. */
export function behindOffice(words: readonly Word[], from: number, to: number): number {
  const office = words[from - 2];
  if (words[from - 1]?.lower !== "of" || office === undefined || !is.isTitleWord(office)) return from;
  let at = from;
  while (at < to && OFFICES.has(words[at]?.plain ?? "")) at += 1;
  if (at > from) return at;
  for (at = from + 1; at < to - 1; at += 1) if (is.isGiven(words[at]?.plain ?? "")) return at;
  return from;
}

const OFFICES: ReadonlySet<string> = new Set(
  "state defense defence interior commerce treasury energy education health labor labour agriculture transportation housing homeland security war staff finance justice foreign affairs information police parliament".split(
    " ",
  ),
);
