import { lacksAntecedent } from "./antecedent.ts";
import { CREDITS, JOINING, JOINING_PHRASES, LOOSE } from "./lexicon/leaning.ts";
import { BODY_NOUNS } from "./lexicon/nouns.ts";
import { ownWords, QUOTATION, type Word, wordsOf } from "./own-words.ts";
import { isBareDefinite, isDefinite, pointsBack } from "./subject.ts";

/**
 * Whether a sentence can be understood where it stands by itself.
 * - `alone`: yes; `loose`: yes, but it wants what came before (“Meanwhile…”).
 * - `leaning`: only right after the sentence before it (“He also…”, “The move…”).
 * - `never`: it is a question, part of a line, or no sentence of the report.
 */
export type Standing = "alone" | "loose" | "leaning" | "never";

/** What a reader knows before the sentence. */
export interface Known {
  /** Words that the article writes with a capital in mid-sentence: names. */
  readonly names: ReadonlySet<string>;
  /** Whether the article is about what a noun names, so that “the fire” needs nothing before it. */
  readonly isTopic: (noun: string) => boolean;
}

// Characters: longer ones are tables, lists and hostile text.
const LONGEST = 2000;
const POINTING_PHRASE =
  /^(?:according to|in|on|at|by|with|from|for|of|under|after|before|during|to) (?:that|these|those|him|them)\b/;

export function standingOf(sentence: string, known: Known): Standing {
  if (sentence.length > LONGEST) return "never";
  const plain = sentence.replaceAll(/\s+/g, " ").trim();
  if (isNoSentence(plain)) return "never";
  const own = ownWords(plain);
  if (!/\p{L}{2}/u.test(own.replaceAll(QUOTATION, ""))) return "never"; // nothing but a quotation: nobody says it
  const words = wordsOf(own);
  const leans =
    isJoined(words) ||
    pointsBack(words, known.isTopic) ||
    lacksAntecedent(words, known.names) ||
    /[,”"Q] (?:he|she|it|they) (?:said|says|added|told|wrote|explained|continued)\b/i.test(own);
  if (leans) return "leaning";
  const isLoose =
    LOOSE.has(words[0]?.lower ?? "") ||
    words.slice(0, 6).some(({ lower }) => lower === "also" || lower === "added") ||
    isBareDefinite(words, 0, (noun) => BODY_NOUNS.has(noun) && !known.isTopic(noun)) ||
    isDefinite(words, known.isTopic);
  return isLoose ? "loose" : "alone";
}

function isNoSentence(plain: string): boolean {
  if (!/[.!…。]["'”’)\]]*(?:\[\w+\]|\d)*$/.test(plain)) return true; // a caption, a list item, a question
  if (!/^["'“‘([]*(?:[\p{Lu}\p{Lo}\p{N}$€£]|\p{Ll}+-?\p{Lu})/u.test(plain)) return true;
  const lower = plain.toLowerCase().replace(/^\W+/, "");
  return CREDITS.some((credit) => lower.startsWith(credit)) || /https?:\/\/|www\.\w|©/.test(plain);
}

function isJoined(words: readonly Word[]): boolean {
  const opening = words
    .slice(0, 5)
    .map(({ lower }) => lower)
    .join(" ");
  if (POINTING_PHRASE.test(opening)) return true;
  return JOINING.has(words[0]?.lower ?? "") || JOINING_PHRASES.some((phrase) => `${opening} `.startsWith(`${phrase} `));
}
