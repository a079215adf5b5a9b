import { ABBREVIATIONS, TIME_ZONES } from "../lexicon/abbreviations.ts";
import { LETTERED, NOUN_OPENERS, OPENERS_IN_CAPITALS, PLAIN_OPENERS } from "../lexicon/openers.ts";
import { bare, isCapitalised, isInCapitals, wordAfter } from "./words.ts";

/** Where a full stop stands: the word before it, its sentence so far, and the word after it, which is no small letter. */
export interface Surroundings {
  readonly before: string;
  /** The sentence up to the word before; at most its last stretch. */
  readonly soFar: string;
  readonly text: string;
  /** Offset of the next word and the end of what may be read. */
  readonly next: number;
  readonly end: number;
}

const DOTTED = /^(?:\p{L}{1,3}\.)+\p{L}{1,4}$/u;
const DAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|local|eastern|central|pacific|mountain|standard)\b/i;
const CLOCK_PHRASE =
  /^(?:(?:at|on|by|about|around|before|after|shortly|just|until|since|from|between|and|to|the|local|time|early|late|\d[\d:.]*|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[\s,]*)*$/i;
const CAPITAL_LINK = /^(?:ON|IN|AT|TO|AND|OR|OF|BY|FOR|FROM|WITH|WHEN|WHILE|AS|AFTER|BEFORE|UNTIL|THAT|WHICH|WHO)$/;

/** Whether a word is one that a full stop may belong to without ending anything. */
export function mayBeAbbreviated(before: string): boolean {
  const word = before.slice(before.lastIndexOf("-") + 1);
  return ABBREVIATIONS.has(word.toLowerCase()) || DOTTED.test(word) || /^\p{L}$/u.test(word);
}

/** Whether the sentence ends although (or because) the full stop may belong to an abbreviation. */
export function endsAfterWord(at: Surroundings): boolean {
  const { before } = at;
  const word = before.slice(before.lastIndexOf("-") + 1);
  const lower = word.toLowerCase();
  const next = wordAfter(at.text, at.next, at.end).word;
  if (lower === "a.m" || lower === "p.m") return endsAfterClock(at);
  const kind = ABBREVIATIONS.get(lower);
  switch (kind) {
    case "middle":
      return false;
    case "title":
      return isCapitalised(word) || before.includes("-") ? lower === "st" && opens(at) : opens(at);
    case "number":
      if (/^\p{Lu}$/u.test(word)) break; // an initial
      return !isNumbered(lower, at.text.slice(at.next, Math.min(at.end, at.next + 16)));
    case "date":
      return !/^\d/.test(next) && (!isCapitalised(word) || opens(at));
    case "name":
      return opens(at);
    case "state":
      if (isCapitalised(word) && (/[,(]\s*$/.test(at.soFar) || before.includes("-"))) return opens(at);
      break;
    case undefined:
      break;
  }
  if (DOTTED.test(word)) return opens(at);
  if (/^\p{L}$/u.test(word)) return afterLetter(at, word);
  if (/^[BCDFGHJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,3}$/.test(word)) return opens(at); // “Blvd”, “Sgt”: no vowel, so no word
  return true;
}

/** “5 p.m. Monday”, “9 a.m. Moscow time”, “At 6 a.m. Mr. Smith left”: the time goes on, or nothing has been said yet. */
function endsAfterClock({ soFar, text, next, end }: Surroundings): boolean {
  const tail = text.slice(next, Math.min(end, next + 40));
  const word = /^\S*/.exec(tail)?.[0] ?? "";
  if (DAY_OR_MONTH.test(word) || TIME_ZONES.has(word.replace(/\W+$/, "")) || CAPITAL_LINK.test(word)) return false;
  return !/^\p{Lu}\S*(?:\s\p{Lu}\S*)?\stime\b/u.test(tail) && !CLOCK_PHRASE.test(soFar);
}

/** “No. 5”, “No. One”, “Vol. II”, “licence plate no. GP 7720”. */
function isNumbered(abbreviation: string, tail: string): boolean {
  if (/^(?:[\d#]|(?:one|two|three|four|five)\b|\p{Lu}{1,3}[- ]?\d)/iu.test(tail)) return true;
  return abbreviation !== "no" && /^(?:[IVXLC]+|\p{Lu})\b/u.test(tail);
}

/** A single letter: an initial (“J. Smith”), a list mark, a page (“p. 4”), or a name of its own (“plan B.”). */
function afterLetter(at: Surroundings, letter: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(at.soFar)) return false;
  const next = wordAfter(at.text, at.next, at.end).word;
  if (!isCapitalised(letter)) return !/^\d/.test(next) && opens(at);
  if (LETTERED.has(bare(/\S*\s+$/.exec(at.soFar)?.[0].trim() ?? ""))) return !/^\p{L}\.$/u.test(next);
  if (letter === "I" && /(?:^|\s)\p{Ll}+\s+$/u.test(at.soFar)) return true;
  return opens(at);
}

/** Whether the next word opens a sentence rather than goes on with a name. */
function opens({ text, next, end }: Surroundings): boolean {
  const { word, end: wordEnd } = wordAfter(text, next, end);
  if (/^\p{L}\.$/u.test(word)) return false; // the next initial
  if (/^[\p{Lo}]/u.test(word)) return true;
  const after = wordAfter(text, wordEnd, Math.min(end, wordEnd + 24)).word;
  const capitals = isInCapitals(word) || (word.length === 1 && isInCapitals(after));
  if (capitals) return OPENERS_IN_CAPITALS.has(bare(word));
  if (PLAIN_OPENERS.has(bare(word)) || /\p{L}{2}ly,$/u.test(word)) return true;
  return NOUN_OPENERS.has(bare(word)) && !isCapitalised(after);
}
