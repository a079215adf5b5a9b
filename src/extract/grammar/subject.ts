import { SPEECH_VERBS } from "../lexicon/speech.ts";
import type { Chunk } from "./chunk.ts";
import type { Parsed } from "./parsed.ts";
import type { Tag, Word } from "./word.ts";

/** How far to the left a subject is looked for, in tokens: long sentences stay linear. */
const REACH = 60;

const SKIPPED: ReadonlySet<Tag> = new Set(["adverb", "quote", "time", "preposition", "mark"]);

/**
 * The subject of the verb group that begins at a token: the nearest noun chunk before it that no preposition governs,
 * past phrases, relative clauses and what stands between commas.
 */
export function subjectBefore(parsed: Parsed, at: number, depth = 0): Chunk | null {
  const { words, ending } = parsed;
  for (let index = at - 1; index >= 0 && at - index < REACH; ) {
    const word = words[index] as Word;
    const chunk = ending.get(index + 1);
    if (chunk) {
      const before = beforeChunk(words, chunk.from - 1);
      const step = pastChunk(parsed, chunk, before);
      if (step === null) return chunk;
      if (step === index) return null;
      index = step;
      continue;
    }
    if (word.tag === "comma") {
      const opening = openingComma(parsed, index);
      if (opening === null) return null;
      index = opening - 1;
    } else if (word.tag === "close") index = openingBracket(words, index) - 1;
    else if (word.tag === "break") {
      const opening = openingDash(words, index);
      if (opening === null) return null;
      index = opening - 1;
    } else if (word.tag === "relative") {
      index = words[index - 1]?.tag === "comma" ? index - 2 : index - 1;
      // “among dozens who died”: those counted right before it, whatever governs them.
      const antecedent = ending.get(index + 1);
      if (antecedent?.count || (antecedent?.person && antecedent.kind !== "bare")) return antecedent;
    } else if (word.tag === "conjunction" || opensGerund(words, index, at))
      return depth < 3 ? sharedSubject(parsed, index, depth) : null;
    else if (word.tag === "verb" || word.tag === "be" || word.tag === "have" || word.tag === "modal") {
      const next = pastVerb(parsed, index);
      if (next === null) return null;
      index = next;
    } else if (SKIPPED.has(word.tag) || (word.tag === "to" && index > 0)) index -= 1;
    else return null;
  }
  return null;
}

/** The index of the token that governs a chunk: adverbs and quotation marks are read over. */
function beforeChunk(words: readonly Word[], index: number): number {
  let at = index;
  while (words[at] && (words[at]?.tag === "adverb" || words[at]?.tag === "quote")) at -= 1;
  return at;
}

/** Null where the chunk is the subject itself; else the index to go on from (the chunk's own end where nothing is). */
function pastChunk(parsed: Parsed, chunk: Chunk, before: number): number | null {
  const governor = parsed.words[before];
  if (!governor) return null;
  if (governor.lower === "including" && parsed.words[before - 1]?.tag === "comma") return before - 2;
  if (governor.tag === "preposition" || governor.tag === "to") {
    // “Of the 1,140 people being treated, 61…”: an “of” that opens the sentence governs no less a subject.
    if (
      governor.lower === "of" &&
      (before === 0 || /^(?:break|quote|conjunction)$/u.test(parsed.words[before - 1]?.tag ?? ""))
    )
      return null;
    // “closed with 173 people to be moved”: after no noun, “with” opens a clause of its own.
    return governor.lower === "with" && !parsed.ending.has(before) ? null : before - 1;
  }
  if (governor.lower === "than") return before - 1;
  if (!/^(?:verb|be|have|modal|do)$/u.test(governor.tag)) return null;
  const speech =
    SPEECH_VERBS.has(governor.lower) ||
    /^(?:thought|knew|meant|shows?|showed|showing|found|means?|suggests?|suggesting|indicates?|indicated|indicating|estimates?|learned|heard|told)$/u.test(
      governor.lower,
    );
  if (speech) return null;
  return pastVerb(parsed, before) ?? chunk.to - 1;
}

/** From a verb inside what describes the subject (“people travelling to…”, “who had gathered”) to before it, or null. */
function pastVerb({ words, ending }: Parsed, at: number): number | null {
  let first = at;
  while (words[first - 1] && /^(?:verb|be|have|modal|adverb|to|negation)$/u.test(words[first - 1]?.tag ?? ""))
    first -= 1;
  const before = words[first - 1];
  if (before?.tag === "relative") return words[first - 2]?.tag === "comma" ? first - 3 : first - 2;
  const participle = first === at && /(?:ing|ed|en|wn|ld|lt|pt|de)$/u.test(words[at]?.lower ?? "");
  if (participle && ending.has(first)) return first - 1;
  // Further inside a relative clause: “who ran to fetch water”.
  for (let index = first - 1; index >= 0 && at - index < 20; index -= 1) {
    const tag = words[index]?.tag;
    if (tag === "relative") return words[index - 1]?.tag === "comma" ? index - 2 : index - 1;
    if (tag === "break" || tag === "comma" || tag === "subordinator") return null;
  }
  return null;
}

/** The comma that opens what the comma at `closing` closes (“Smith, 34, was”), or null where it closes nothing. */
export function openingComma({ words, ending, starting }: Parsed, closing: number): number | null {
  for (let index = closing - 1; index > 0 && closing - index < 40; index -= 1) {
    const word = words[index] as Word;
    if (word.tag === "break") return null;
    if (word.tag !== "comma") continue;
    const first = words[index + 1];
    if (!first) return null;
    const describes =
      first.tag === "relative" ||
      first.tag === "number" ||
      first.tag === "preposition" ||
      first.tag === "determiner" ||
      first.tag === "time" ||
      first.tag === "possessive" ||
      /^(?:all|both|most|many|some|mostly|mainly|half|whose|then|also|one|two|three|four|five|six|aged)$/u.test(
        first.lower,
      ) ||
      (first.tag === "verb" && /(?:ing|ed)$/u.test(first.lower)) ||
      /^(?:bare|name)$/u.test(starting.get(index + 1)?.kind ?? "");
    const clause = words.slice(index + 1, closing).some((inner) => inner.tag === "be" || inner.tag === "have");
    const related = first.tag === "relative" || first.lower === "whose" || words[index + 3]?.lower === "whom";
    if (
      describes &&
      (!clause || related) &&
      (ending.has(index) || words[index - 1]?.tag === "noun" || (words[index - 1]?.outcome && ending.has(index - 1)))
    )
      return index;
    if (clause) return null;
  }
  return null;
}

function openingBracket(words: readonly Word[], closing: number): number {
  for (let index = closing - 1; index >= 0 && closing - index < 40; index -= 1)
    if (words[index]?.tag === "open") return index;
  return closing;
}

/** “Three men – all from Kabul – were”: a dash that closes has its fellow before it. */
function openingDash(words: readonly Word[], closing: number): number | null {
  const mark = words[closing]?.text ?? "";
  if (!/^(?:–|—|--|-)$/u.test(mark)) return null;
  for (let index = closing - 1; index > 0 && closing - index < 40; index -= 1)
    if (words[index]?.text === mark) return index;
  return null;
}

/** “before being arrested”, “after killing two”: the subject is that of the clause before. */
function opensGerund(words: readonly Word[], index: number, at: number): boolean {
  return (
    index === at - 1 &&
    /^(?:before|after|while|by)$/u.test(words[index]?.lower ?? "") &&
    words[at]?.lower.endsWith("ing") === true
  );
}

/** “was shot and died”: the verb before the “and” has the subject. */
function sharedSubject(parsed: Parsed, conjunction: number, depth: number): Chunk | null {
  const { words, ending } = parsed;
  for (let index = conjunction - 1; index >= 0 && conjunction - index < 30; index -= 1) {
    const tag = words[index]?.tag;
    if (tag === "break" || tag === "subordinator") return null;
    if (tag !== "verb" && tag !== "be") continue;
    let first = index;
    while (words[first - 1] && /^(?:be|have|modal|adverb|negation|verb)$/u.test(words[first - 1]?.tag ?? ""))
      first -= 1;
    // A participle right after a noun describes it; the verb of the clause stands further left.
    if (first === index && tag === "verb" && words[index]?.lower.endsWith("ing") && ending.has(index)) continue;
    return subjectBefore(parsed, first, depth + 1);
  }
  return null;
}
