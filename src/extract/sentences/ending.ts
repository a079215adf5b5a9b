import { ABBREVIATIONS, NAMES_WITH_A_MARK } from "../lexicon/abbreviations.ts";
import { PLAIN_OPENERS } from "../lexicon/openers.ts";
import { SPEECH_VERBS } from "../lexicon/speech.ts";
import { endsAfterWord, mayBeAbbreviated } from "./abbreviated.ts";
import type { Enclosure } from "./enclosures.ts";
import type { Stop } from "./stops.ts";
import { bare, isCapitalised, wordAfter, wordBefore } from "./words.ts";

/** What a stop stands in. */
export interface Place {
  readonly text: string;
  /** Where the sentence began, and where the stretch ends. */
  readonly from: number;
  readonly end: number;
  readonly bracket: Enclosure | null;
  readonly quotation: Enclosure | null;
}

// A quotation of up to this length that is part of a sentence stays whole (shouted “Old man out! Freedom!” in the square).
const SHORT_QUOTATION = 60;
const LOOK_BACK = 80;

/** Whether a stop ends its sentence. Reads a bounded distance around it. */
export function endsSentence(stop: Stop, place: Place): boolean {
  const { text, from, end } = place;
  if (stop.end >= end) return true;
  const soFar = text.slice(Math.max(from, stop.start - LOOK_BACK), stop.start);
  if (!/[\p{L}\p{N}]/u.test(soFar)) return false;
  if (/[([]/.test(text.charAt(stop.start - 1)) && /[)\]]/.test(text.charAt(stop.marksEnd))) return false; // “[...]”, “(?)”
  if (stop.kind === "wide") return isWideEnd(stop, text);
  if (insideBrackets(stop, place) || insideShortQuotation(stop, place)) return false;
  if (!/\s/.test(text.charAt(stop.end))) return endsWithoutSpace(stop, place);
  return endsBeforeSpace(stop, place, soFar);
}

function isWideEnd(stop: Stop, text: string): boolean {
  return !(text[stop.start] === "．" && /\d/.test(text.charAt(stop.end)));
}

function insideBrackets(stop: Stop, { from, bracket }: Place): boolean {
  return bracket !== null && bracket.open > from && bracket.close >= stop.end;
}

function insideShortQuotation(stop: Stop, { text, from, end, quotation }: Place): boolean {
  if (!quotation || quotation.close < stop.end || quotation.close - quotation.open > SHORT_QUOTATION) return false;
  if (quotation.open > from) return true;
  return (
    stop.kind === "shout" && /^[,\s]*\p{Ll}/u.test(text.slice(quotation.close + 1, Math.min(end, quotation.close + 4)))
  );
}

/** “world.Today”: a small letter or a digit, the stop, then a capital and a small letter, and no address in sight. */
function endsWithoutSpace(stop: Stop, { text, from, end }: Place): boolean {
  if (stop.kind === "ellipsis") return false;
  const before = wordBefore(text, from, stop.start);
  const { word, start } = wordAfter(text, stop.end, end);
  if (start !== stop.end && !/["'“‘([]/.test(text.charAt(stop.end))) return false;
  if (/[/@\\_=&#]|www\.|\.\p{L}/iu.test(before) || ABBREVIATIONS.has(bare(before))) return false;
  if (!/(?:\p{Ll}{2}|\d|[)”"’'])$/u.test(text.slice(Math.max(from, stop.end - 3), stop.end).replace(/[.!?]+/, "")))
    return false;
  return (
    /^\p{Lu}(?:\p{Ll}+|)(?:['’]\p{Ll}+)?(?:[,.;:!?]|$)/u.test(word) &&
    !/^(?:com|net|org|co|io|js|gov|edu)\b/i.test(word)
  );
}

function endsBeforeSpace(stop: Stop, place: Place, soFar: string): boolean {
  const { text, from, end } = place;
  let next = stop.end;
  while (next < end && /\s/.test(text.charAt(next))) next++;
  const { word, start } = wordAfter(text, next, end);
  const first = word.charAt(0);
  if (first === "") return false;
  const opened = /["“‘'([]/.test(text.charAt(next));
  if (/^[-–—]/.test(word)) {
    if (!/^\p{Lu}/u.test(wordAfter(text, start + (/^[-–—]+/.exec(word)?.[0].length ?? 1), end).word)) return false;
  } else if (/^\p{Ll}/u.test(word)) {
    if (!/^(?:al-\p{Lu}|\p{Ll}\p{Lu})/u.test(word)) return false;
  } else if (!/^[\p{L}\p{N}$€£¥₹#@<*_•]/u.test(word)) return false;

  if (stop.kind === "ellipsis") return endsEllipsis(stop, text, word);
  if (stop.kind === "shout") return endsShout(stop, place, start);
  const before = wordBefore(text, from, stop.start);
  if (/[([]/.test(text.charAt(next)) && mayBeAbbreviated(before)) return false; // “10 a.m. (0900 GMT)”
  const bracketed = text.slice(stop.marksEnd, stop.end).includes(")");
  const quoted = !bracketed && stop.end > stop.marksEnd;
  const ends = endsAfterWord({ before, soFar: soFar.slice(0, soFar.length - before.length), text, next: start, end });
  if (ends || bracketed || opened) return ends;
  // An abbreviation that closes a quotation closes its sentence too, unless it is a nickname (John “J.R.” Smith).
  return (
    quoted && /\s/.test(soFar.slice(soFar.search(/["“][^"“]*$/))) && /["”]/.test(text.slice(stop.marksEnd, stop.end))
  );
}

/** Three points in mid-sentence and at its end look alike: a capital decides, and a point of its own space is weaker. */
function endsEllipsis(stop: Stop, text: string, word: string): boolean {
  if (/^I(?:['’]\p{Ll}+)?\b/u.test(word)) return false;
  const apart = /\s/.test(text.charAt(stop.start - 1));
  const full = text.slice(stop.start, stop.marksEnd).replaceAll(" ", "").length > 3;
  return full || !apart || PLAIN_OPENERS.has(bare(word));
}

function endsShout(stop: Stop, { text, from, end }: Place, next: number): boolean {
  const before = wordBefore(text, from, stop.start);
  const { word } = wordAfter(text, next, end);
  if (NAMES_WITH_A_MARK.has(bare(before)) && isCapitalised(before)) return PLAIN_OPENERS.has(bare(word));
  return !(/["”'’]/.test(text.slice(stop.marksEnd, stop.end)) && isAttributed(text, next, end));
}

/** “Who did it?” President Smith asked. – a name and its verb right after the closing mark belong to the question. */
function isAttributed(text: string, next: number, end: number): boolean {
  let at = next;
  for (let words = 0; words < 8; words++) {
    const { word, end: wordEnd } = wordAfter(text, at, end);
    if (word === "") return false;
    if (words > 0 && SPEECH_VERBS.has(bare(word))) {
      const after = wordAfter(text, wordEnd, end).word;
      return (
        !word.endsWith(":") &&
        (/[.,;]$/.test(word) ||
          after === "" ||
          /^(?:in|on|at|during|as|when|after)$/.test(after) ||
          /day\b/.test(after))
      );
    }
    if (!isCapitalised(word) && !/^(?:of|the|a|an|and|de|al|bin|van|von|[a-z]+['’]s)$/.test(word)) return false;
    if (/[.,;:!?]$/.test(word) && !ABBREVIATIONS.has(bare(word))) return false;
    at = wordEnd;
  }
  return false;
}
