import { FAMILY } from "../lexicon/family-names.ts";
import { PARTICLES, PREFIXES, SUFFIXES } from "../lexicon/name-particles.ts";
import { CALLED_AFTER } from "../lexicon/organisations.ts";
import { KIN, ROLE_MODIFIERS } from "../lexicon/titles.ts";
import * as is from "./classes.ts";
import type { Reading, Word } from "./reading.ts";
import type { Run } from "./runs.ts";

/** A stretch of capitals that may name a person, without the title before it. Word indexes of its reading, `to` exclusive. */
export interface Candidate {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
  /** The name's words as the lexicons hold them, without initials' points, nicknames and suffixes. */
  readonly parts: readonly string[];
  /** A title stood before the name in the same run of capitals (“Mr”, “President”). */
  readonly titled: boolean;
}

/** A run that names no person; its words are no person's elsewhere in the text either, unless much speaks for it. */
export interface Thing {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
}

const MOST_PARTS = 7;
const MOST_WORDS = 40;

/** Reads a run of capitals: title, name and what hangs on at either end are told apart. Null where only titles and nations stand. */
export function candidateOf(reading: Reading, run: Run): Candidate | Thing | null {
  const { words } = reading;
  let { from, to } = run;
  // “M/B Princess Jade”: letters with a stroke stand before a ship's name.
  if (to - from > MOST_WORDS || (words[from - 1]?.text === "/" && words[from]?.text.length === 1))
    return { reading, from, to };
  const thing = (): Thing => ({ reading, from: run.from, to: run.to });
  while (to > from && isTail(words[to - 1])) to -= 1;
  from = withoutOpener(words, from, to);
  if (from >= to) return null;
  if (to - from > 1 && is.isKnownThing(textOf(words, from, to))) return thing();
  const office = behindOffice(words, from, to);
  const named = behindTitle(words, office, to);
  if (named === null) return loneName(reading, run, from, to);
  const titled = named > from;
  from = behindNations(words, named, to);
  if (isThing(words, from, to, titled)) return thing();
  const parts = partsOf(words, from, to);
  if (parts.length === 0 || parts.length > MOST_PARTS) return thing();
  if (parts.every((part) => part.length < 2)) return null;
  return { reading, from, to, parts, titled };
}

/** “her brother Emir”: a title that is a given name, with nobody behind it. */
function loneName(reading: Reading, run: Run, from: number, to: number): Candidate | null {
  const word = reading.words[from];
  const before = reading.words[from - 1];
  if (!word || to - from !== 1 || from !== run.from || !is.isGiven(word.plain) || !KIN.has(before?.lower ?? ""))
    return null;
  return { reading, from, to, parts: [word.plain], titled: false };
}

/** “Obama Thursday”: days, months and stray marks at the end. */
function isTail(word: Word | undefined): boolean {
  if (word === undefined) return true;
  if (word.kind !== "word") return word.text !== ".";
  return is.isMonthOrDay(word.plain) && word.plain.length > 3 && !is.isGiven(word.plain);
}

/** An everyday word that has its capital only from the start of the sentence (“But”, “Meanwhile”, “Asked”). */
function withoutOpener(words: readonly Word[], from: number, to: number): number {
  const first = words[from];
  if (first === undefined || !first.opens || words[from + 1]?.text === ".") return from;
  if (is.isSmall(first.plain)) return withoutSmall(words, from + 1, to);
  const next = words[from + 1];
  if (is.isTitleWord(first) || (next && from + 1 < to && is.isTitleWord(next) && ROLE_MODIFIERS.has(first.plain)))
    return from;
  const alone = to - from === 1;
  if (is.isCommon(first.plain) && !FAMILY.has(first.plain) && (alone || !is.isGiven(first.plain))) return from + 1;
  return from;
}

/** “In March President…”: behind a small word another may stand. */
function withoutSmall(words: readonly Word[], from: number, to: number): number {
  const first = words[from];
  if (first === undefined || from >= to) return to;
  if (is.isSmall(first.plain) || is.isMonthOrDay(first.plain)) return withoutSmall(words, from + 1, to);
  return from;
}

/** Where the name begins behind the last title of the run; null where nothing stands behind it. */
function behindTitle(words: readonly Word[], from: number, to: number): number | null {
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
  if (before && is.isAddress(word.plain) && before.text !== "." && !is.isTitleWord(before)) return false;
  if (!is.isSingularRole(word.lower) && !is.isAddress(word.plain) && behind < 2) return false;
  if (!is.isRoleOrName(word.plain)) return true;
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

// First names as often as titles where two more words follow (“Shah Rukh Khan”, “Earl Warren”).
const KEPT: ReadonlySet<string> = new Set(
  "shah sultan syed sayed earl duke dean don major father marshal guard".split(" "),
);

/** “Russian Vladimir Putin”, “U.S. Steve Witkoff”, “MP John Smith”: a nation or an acronym before a whole name. */
function behindNations(words: readonly Word[], from: number, to: number): number {
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
function behindOffice(words: readonly Word[], from: number, to: number): number {
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

/** The words as one, for looking up whole names. */
function textOf(words: readonly Word[], from: number, to: number): string {
  let text = "";
  for (const word of words.slice(from, Math.min(to, from + 6)))
    text += text === "" || word.kind === "mark" ? word.plain : ` ${word.plain}`;
  return text;
}

/** A ministry, river, paper, ship, storm or the like by its own words. */
function isThing(words: readonly Word[], from: number, to: number, titled: boolean): boolean {
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

/** The words of a name for comparing: “Walter T. Hargrove Jr.” → walter, t, hargrove. */
export function partsOf(words: readonly Word[], from: number, to: number): string[] {
  const parts: string[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || word.kind !== "word" || (parts.length > 0 && SUFFIXES.has(word.plain))) continue;
    if (/^['"“‘]$/.test(words[at - 1]?.text ?? "") && parts.length > 0) {
      while (at < to && !/^['"”’]$/.test(words[at]?.text ?? "")) at += 1;
      continue;
    }
    const article = /^(al|el|as|an|ad|ar|ash|at)[-‐‑](.+)$/.exec(word.plain);
    if (article?.[2] !== undefined) parts.push(article[1] ?? "", article[2]);
    else parts.push(word.plain.replaceAll(".", ""));
  }
  return parts;
}

/** Small words of a family name carry no weight when names are compared. */
export function isLinking(part: string): boolean {
  return PARTICLES.has(part) || PREFIXES.has(part);
}
