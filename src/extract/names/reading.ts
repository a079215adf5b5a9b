import type { Article } from "../../domain/article.ts";
import type { Sentence } from "../../domain/sentence.ts";
import { type Token, tokenize } from "../tokens.ts";
import { plain } from "./plain.ts";

export interface Word extends Token {
  /** Lower case, without accents. */
  readonly plain: string;
  /** Written with a capital (“Tokayev”, “al-Assad”, “O'Brien”). */
  readonly capital: boolean;
  /** Nothing but capitals, two or more (“CSTO”). */
  readonly upper: boolean;
  /** Stands where every word has a capital: at the start of a sentence or of quoted words, behind a colon or dash. */
  readonly opens: boolean;
}

/** A sentence as the rules for names see it. */
export interface Reading {
  readonly sentence: Sentence;
  readonly index: number;
  readonly words: readonly Word[];
  /** Where most words have capitals (a headline in title case, an upper-case wire), a capital is no evidence. */
  readonly casing: "plain" | "title" | "upper";
}

const CAPITAL = /^(?:\p{Lu}|\p{Lt}|(?:al|el|as|an|ad|ar|ash|at|ul|d|l|o|u|n|m)[-‐‑'’]\p{Lu})/u;
const JOINED = /^\p{L}{1,2}[-‐‑'’]/u;
const UPPER = /^(?=.*\p{Lu}.*\p{Lu})[^\p{Ll}]+$/u;
const OPENERS: ReadonlySet<string> = new Set([
  "“",
  '"',
  "‘",
  "'",
  "«",
  ":",
  "-",
  "--",
  "–",
  "—",
  "•",
  "*",
  "!",
  "?",
  "…",
  "...",
  "(",
  "[",
  "/",
]);
// A point behind one of these ends no sentence.
const POINTED =
  /^(?:\p{Lu}|mr|mrs|ms|dr|st|jr|sr|gen|lt|col|maj|capt|cmdr|sgt|cpl|pvt|adm|brig|rep|sen|gov|prof|rev|hon|pres|min|u\.s|no)$/iu;

export function readSentences(article: Article, sentences: readonly Sentence[]): Reading[] {
  return sentences.map((sentence, index) => {
    const words = wordsOf(article.text, sentence.span.start, sentence.span.end);
    return { sentence, index, words, casing: casingOf(sentence, words) };
  });
}

export function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let before = "";
  let beforeThat = "";
  for (const { text: own, lower, start: from, end: to, kind } of tokenize(text, start, end)) {
    const letters = kind === "word";
    const capital = letters && isCapital(own);
    words.push({
      text: own,
      lower,
      start: from,
      end: to,
      kind,
      plain: letters ? plain(lower) : lower,
      capital,
      upper: capital && isUpper(own),
      opens: before === "" || OPENERS.has(before) || (before === "." && !POINTED.test(beforeThat)),
    });
    beforeThat = before;
    before = own;
  }
  return words;
}

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 128 && (first < 97 || !JOINED.test(word))) return first >= 65 && first <= 90;
  return CAPITAL.test(word);
}

function isUpper(word: string): boolean {
  const second = word.charCodeAt(1);
  return word.length > 1 && !(second >= 97 && second <= 122) && UPPER.test(word);
}

function casingOf(sentence: Sentence, words: readonly Word[]): Reading["casing"] {
  let letters = 0;
  let upper = 0;
  let long = 0;
  let capitals = 0;
  for (const word of words) {
    if (word.kind !== "word") continue;
    letters += 1;
    if (word.upper || (word.text.length === 1 && word.capital)) upper += 1;
    if (word.text.length < 4 || word.opens) continue;
    long += 1;
    if (word.capital) capitals += 1;
  }
  if (letters >= 3 && upper >= letters * 0.7) return "upper";
  if (sentence.kind !== "body" && long >= 3 && capitals >= long * 0.8) return "title";
  return "plain";
}
