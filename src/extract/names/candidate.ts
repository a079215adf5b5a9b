import { FAMILY } from "../lexicon/family-names.ts";
import { KIN, ROLE_MODIFIERS } from "../lexicon/titles.ts";
import * as is from "./classes.ts";
import { SYLLABLES } from "./own-clues.ts";
import { partsOf } from "./parts.ts";
import type { Reading, Word } from "./reading.ts";
import type { Run } from "./runs.ts";
import { isThing } from "./thing.ts";
import { behindNations, behindOffice, behindTitle } from "./title.ts";
import { isVessel } from "./vessel.ts";

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

const HONOURS: ReadonlySet<string> = new Set("KC QC SC MP MSP MEP TD OBE MBE CBE KBE PhD MD FRS CFA".split(" "));
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
  while (to > from && (isTail(words[to - 1]) || isHonour(words, from, to - 1))) to -= 1;
  from = withoutOpener(words, from, to);
  if (from >= to) return null;
  if (to - from > 1 && is.isKnownThing(textOf(words, from, to))) return thing();
  if (isVessel(words, from, to) || isFirm(words, from, to)) return thing();
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

/** “Peter Blair KC”: letters behind a whole name. */
function isHonour(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at];
  return word?.upper === true && at - from > 1 && HONOURS.has(word.text);
}

/** “Marks & Spencer” */
function isFirm(words: readonly Word[], from: number, to: number): boolean {
  return (
    (words[to]?.text === "&" && words[to + 1]?.capital === true) ||
    (words[from - 1]?.text === "&" && words[from - 2]?.capital === true)
  );
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
  // “Man Ka-chai”: a family name of one syllable before a given name of two.
  if (to - from === 2 && next && SYLLABLES.test(next.text)) return from;
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

/** The words as one, for looking up whole names. */
function textOf(words: readonly Word[], from: number, to: number): string {
  let text = "";
  for (const word of words.slice(from, Math.min(to, from + 6)))
    text += text === "" || word.kind === "mark" ? word.plain : ` ${word.plain}`;
  return text;
}
