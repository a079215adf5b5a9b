import {
  EMPTY_IT,
  OPENING,
  PLACING,
  POINTING,
  QUANTITIES,
  SPECIFYING,
  SUBJECT_VERBS,
  TIMES,
} from "./lexicon/leaning.ts";
import { BACKWARD_NOUNS, KNOWN_NOUNS, ONE_OF_A_KIND, PERSON_NOUNS } from "./lexicon/nouns.ts";
import { isName, type Word } from "./own-words.ts";

const LONGEST_OPENING = 24;
const CONJUNCTION = /^(?:when|while|as|if|because|although|though|once|after|before|since|until)$/;

/** Whether a subject, at the head or behind an opening phrase, means somebody or something that the sentence does not name. */
export function pointsBack(words: readonly Word[], isTopic: (noun: string) => boolean): boolean {
  for (const start of subjects(words)) if (points(words, start, isTopic)) return true;
  return false;
}

/** Where a subject may stand: at the head, and after each comma of the opening phrase (“On Monday, it…”). */
function* subjects(words: readonly Word[]): Generator<number> {
  yield 0;
  const first = words[0]?.lower ?? "";
  if (!OPENING.has(first) && !/(?:ed|ing|ly|day)$/.test(first)) return; // its subject stands at the head
  for (let at = 0; at < Math.min(words.length - 1, LONGEST_OPENING); at++) {
    const next = words[at + 1]?.lower ?? "";
    if (words[at]?.pause && /^(?:he|she|it|they)$/.test(next) && !names(words.slice(0, at + 1), next)) yield at + 1;
  }
}

/** Whether an opening phrase says whom the pronoun after it means: by a name, or (“When the driver stopped, he…”) by a noun. */
function names(opening: readonly Word[], pronoun: string): boolean {
  if (opening.some((word, at) => at > 0 && isName(word) && !PLACING.has(opening[at - 1]?.lower ?? ""))) return true;
  const [first, second] = opening;
  if (!CONJUNCTION.test(first?.lower ?? "") || POINTING.has(second?.lower ?? "")) return false;
  return /^(?:it|they)$/.test(pronoun) || opening.some(({ lower }) => PERSON_NOUNS.has(lower));
}

/** Whether the subject at a place points back at what this sentence does not name. */
function points(words: readonly Word[], start: number, isTopic: (noun: string) => boolean): boolean {
  const [first, second, third] = [words[start], words[start + 1], words[start + 2]];
  if (!first) return false;
  if (first.lower === "it" || first.lower === "it's") return !isEmptyIt(words, start);
  if (first.lower === "this") return !TIMES.has(second?.lower ?? "");
  if (first.lower === "each") return !TIMES.has(second?.lower ?? "");
  if (first.lower === "those") return !/^(?:who|whose|in|with|without|living|from)$/.test(second?.lower ?? "");
  if (POINTING.has(first.lower.replace(/'(?:s|ve|re|d|ll)$/, ""))) return true;
  if (QUANTITIES.has(first.lower)) {
    if (second?.lower === "of") return /^(?:them|those|these|whom)$/.test(third?.lower ?? "");
    return SUBJECT_VERBS.has(second?.lower ?? "") || second?.lower === "others";
  }
  return isBareDefinite(words, start, (noun) => BACKWARD_NOUNS.has(noun) || (KNOWN_NOUNS.has(noun) && !isTopic(noun)));
}

/** “It was not clear whether…”, “It is feared that…”: “it” stands for nothing. */
function isEmptyIt(words: readonly Word[], start: number): boolean {
  const [verb, ...rest] = words.slice(start + 1, start + 6).map(({ lower }) => lower);
  const isBeing =
    words[start]?.lower === "it's" || /^(?:is|was|remain|remains|remained|has|had|will|would|became)$/.test(verb ?? "");
  return isBeing && [verb ?? "", ...rest].some((word) => EMPTY_IT.has(word));
}

/** “The move angered…”: “the” with a noun that points back, and nothing after it that says which one. */
export function isBareDefinite(words: readonly Word[], start: number, pointsBack: (noun: string) => boolean): boolean {
  if (words[start]?.lower !== "the") return false;
  for (let at = start + 1; at <= start + 3; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (!word) return false;
    if (pointsBack(word.lower) && !pointsBack(next?.lower ?? "")) return !isSpecified(word, next);
    if (word.pause || isName(word) || SPECIFYING.has(word.lower)) return false;
  }
  return false;
}

function isSpecified(noun: Word, next: Word | undefined): boolean {
  if (!next || SPECIFYING.has(next.lower)) return true;
  return noun.pause && /^(?:a|an|who|which|named|known|identified|called|signed|published|led)$/.test(next.lower);
}

/** “The overpass stood…”: one thing that has been spoken of, unless there is only one such (“the government”). */
export function isDefinite(words: readonly Word[], isTopic: (noun: string) => boolean): boolean {
  if (words[0]?.lower !== "the") return false;
  for (let at = 1; at <= 3; at++) {
    const word = words[at];
    const next = words[at + 1]?.lower ?? "";
    if (!word || word.pause || isName(word) || SPECIFYING.has(word.lower)) return false;
    if (SUBJECT_VERBS.has(next) || next.endsWith("ed")) return !ONE_OF_A_KIND.has(word.lower) && !isTopic(word.lower);
  }
  return false;
}
