import {
  BACKWARD_NOUNS,
  CALENDAR,
  CREDITS,
  EMPTY_IT,
  JOINING,
  JOINING_PHRASES,
  KNOWN_NOUNS,
  LOOSE,
  PERSON_NOUNS,
  PERSONAL,
  PLACING,
  POINTING,
  QUANTITIES,
  SPECIFYING,
  SUBJECT_VERBS,
  TIMES,
} from "./lexicon/leaning.ts";

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
  /** The words of the headline and of the first sentence, in small letters. */
  readonly topic: ReadonlySet<string>;
}

const LONGEST_OPENING = 24;

export function standingOf(sentence: string, known: Known): Standing {
  const plain = sentence.replaceAll(/\s+/g, " ").trim();
  if (isNoSentence(plain)) return "never";
  const own = withoutQuotations(withoutDateline(plain));
  if (!/\p{L}{2}/u.test(own.replaceAll("Q", ""))) return "never"; // nothing but a quotation: nobody says it
  const words = wordsOf(own);
  if (isJoined(words)) return "leaning";
  for (const start of clauseStarts(words)) if (points(words, start, known)) return "leaning";
  if (
    lacksPerson(words, known) ||
    /[,”"Q] (?:he|she|it|they) (?:said|says|added|told|wrote|explained|continued)\b/i.test(own)
  )
    return "leaning";
  return LOOSE.has(words[0]?.lower ?? "") || words.slice(0, 6).some(({ lower }) => lower === "also")
    ? "loose"
    : "alone";
}

function isNoSentence(plain: string): boolean {
  if (!/[.!…。]["'”’)\]]*(?:\[\w+\]|\d)*$/.test(plain)) return true; // a caption, a list item, a question
  if (!/^["'“‘([]*[\p{Lu}\p{Lo}\p{N}$€£]/u.test(plain)) return true;
  const lower = plain.toLowerCase().replace(/^\W+/, "");
  return CREDITS.some((credit) => lower.startsWith(credit)) || /https?:\/\/|www\.\w|©/.test(plain);
}

/** “KABUL (AP) -- ”, “SAN SALVADOR, 3 JAN 90 -- [TEXT] ”. */
function withoutDateline(plain: string): string {
  return plain
    .replace(/^[\p{Lu}\d][\p{L}\d .,'’/-]{1,40}(?:\([^)]{2,40}\) ?)?(?:--|—|–|-) (?=[\p{Lu}["“[])/u, "")
    .replace(/^(?:\[[^\]]{2,60}\] ?)+/, "");
}

/** The outlet's own words, each quotation written as Q. */
function withoutQuotations(plain: string): string {
  return plain.replaceAll(/“[^”]*”|"[^"]*"|(?<=^|[\s(])[‘'][^’']*[,.!?…][’'](?!\p{L})/gu, "Q");
}

interface Word {
  readonly text: string;
  readonly lower: string;
  /** True where a comma or another mark follows. */
  readonly pause: boolean;
}

function wordsOf(own: string): Word[] {
  return Array.from(own.matchAll(/(\$?[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*)([^\p{L}\p{N}\s]*)/gu), (match) => ({
    text: match[1] ?? "",
    lower: (match[1] ?? "").toLowerCase().replaceAll("’", "'"),
    pause: /[,;:—–)]|--/.test(match[2] ?? ""),
  }));
}

function isJoined(words: readonly Word[]): boolean {
  const opening = words
    .slice(0, 5)
    .map(({ lower }) => lower)
    .join(" ");
  return JOINING.has(words[0]?.lower ?? "") || JOINING_PHRASES.some((phrase) => `${opening} `.startsWith(`${phrase} `));
}

/** Where a subject may stand: at the head, and after each comma of the opening phrase (“On Monday, it…”). */
function* clauseStarts(words: readonly Word[]): Generator<number> {
  yield 0;
  // A subject at the head that is named already carries the pronouns after it.
  for (let at = 0; at < Math.min(words.length - 1, LONGEST_OPENING); at++) {
    const next = words[at + 1];
    if (!words[at]?.pause || !next || !/^(?:he|she|it|they)$/.test(next.lower)) continue;
    if (isOpeningPhrase(words, at)) yield at + 1;
  }
}

const OPENING =
  /^(?:in|on|at|after|before|during|with|without|under|as|when|while|since|until|following|despite|amid|speaking|asked|by|for|from|according|to|if|once|because|although|though|late|early|earlier|later|last|this|the|two|three|a|hours|minutes|days|weeks|months|years|within|upon|overnight|today|yesterday|\w+day|\w+ly|\w+ing)$/;

function isOpeningPhrase(words: readonly Word[], end: number): boolean {
  if (!OPENING.test(words[0]?.lower ?? "")) return false;
  return !words
    .slice(0, end + 1)
    .some((word, at) => at > 0 && isName(word) && !PLACING.has(words[at - 1]?.lower ?? ""));
}

/** Whether the subject at a place points back at what this sentence does not name. */
function points(words: readonly Word[], start: number, { topic }: Known): boolean {
  const [first, second, third] = [words[start], words[start + 1], words[start + 2]];
  if (!first) return false;
  if (first.lower === "it" || first.lower === "it's") return !isEmptyIt(words, start);
  if (first.lower === "this") return !TIMES.has(second?.lower ?? "");
  if (first.lower === "each") return !TIMES.has(second?.lower ?? "");
  if (first.lower === "those") return !/^(?:who|whose|in|with|without|living|from)$/.test(second?.lower ?? "");
  if (POINTING.has(first.lower.replace(/'(?:s|ve|re|d|ll)$/, ""))) return true;
  if (QUANTITIES.has(first.lower)) {
    if (second?.lower === "of")
      return /^(?:them|those|these|whom|the)$/.test(third?.lower ?? "") && third?.lower !== "the";
    return SUBJECT_VERBS.has(second?.lower ?? "") || /^(?:other|others)$/.test(second?.lower ?? "");
  }
  return first.lower === "the" && isBareDefinite(words, start, topic);
}

function isEmptyIt(words: readonly Word[], start: number): boolean {
  return words.slice(start + 1, start + 6).some(({ lower }) => EMPTY_IT.has(lower));
}

/** “The move angered…”: a noun that means what came before, and nothing after it that says which. */
function isBareDefinite(words: readonly Word[], start: number, topic: ReadonlySet<string>): boolean {
  for (let at = start + 1; at <= start + 3; at++) {
    const word = words[at];
    if (!word) return false;
    const backward = BACKWARD_NOUNS.has(word.lower);
    if (!backward && !KNOWN_NOUNS.has(word.lower)) {
      if (word.pause || isName(word) || SPECIFYING.has(word.lower)) return false;
      continue;
    }
    const next = words[at + 1];
    if (KNOWN_NOUNS.has(next?.lower ?? "") || BACKWARD_NOUNS.has(next?.lower ?? "")) continue;
    if (SPECIFYING.has(next?.lower ?? "")) return false;
    if (word.pause && /^(?:a|an|who|which|named|known|identified|called|signed|published|led)$/.test(next?.lower ?? ""))
      return false;
    return backward || !topic.has(word.lower);
  }
  return false;
}

/** Whether “he” or “she” is there and nobody whom it could mean. */
function lacksPerson(words: readonly Word[], { names }: Known): boolean {
  const at = words.findIndex(({ lower }) => PERSONAL.has(lower.replace(/'(?:s|d|ll)$/, "")));
  if (at < 0) return false;
  const isPerson = (word: Word, index: number) =>
    PERSON_NOUNS.has(word.lower) ||
    (isName(word) && !PLACING.has(words[index - 1]?.lower ?? "") && (index > 0 || names.has(word.lower)));
  return !words.some((word, index) => index !== at && isPerson(word, index));
}

function isName(word: Word): boolean {
  return (
    /^\p{Lu}/u.test(word.text) &&
    word.text !== "Q" &&
    !CALENDAR.has(word.lower) &&
    !/(?:ian|ese|ish)$/.test(word.lower) &&
    word.lower !== "i"
  );
}
