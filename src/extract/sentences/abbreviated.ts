import { ABBREVIATIONS } from "../lexicon/abbreviations.ts";
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
const CLOCK_NEXT =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december|local|eastern|central|pacific|mountain|standard|[a-z]{1,3}[sd]t|gmt|utc|cet|eet|sgt|hkt)\b/i;
const CLOCK_PHRASE =
  /^(?:(?:at|on|by|about|around|before|after|shortly|just|until|since|from|between|and|to|the|local|time|early|late|\d[\d:.]*|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[\s,]*)*$/i;

/** Whether the sentence ends although (or because) the full stop may belong to an abbreviation. */
export function endsAfterWord(at: Surroundings): boolean {
  const { before } = at;
  const word = before.slice(before.lastIndexOf("-") + 1);
  const lower = word.toLowerCase();
  const next = wordAfter(at.text, at.next, at.end).word;
  if (lower === "a.m" || lower === "p.m") return !CLOCK_NEXT.test(next) && !CLOCK_PHRASE.test(at.soFar);
  const kind = ABBREVIATIONS.get(lower);
  switch (kind) {
    case "middle":
      return false;
    case "title":
      return isCapitalised(word) || before.includes("-") ? lower === "st" && opens(at) : opens(at);
    case "number":
      if (/^\p{Lu}$/u.test(word)) break; // an initial
      return !/^(?:[\d#]|[IVXLC]+\b|\p{Lu}\b)/u.test(next);
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
