import type { Outcome } from "../../domain/claim.ts";
import type { Chunk } from "../grammar/chunk.ts";
import type { Parsed } from "../grammar/parsed.ts";
import type { Word } from "../grammar/word.ts";
import { COUNTED_NOUNS, OUTCOME_NOUNS, STATES } from "../lexicon/outcomes.ts";
import { PASSING, TOLL_LINKS, TOLLS } from "../lexicon/tolls.ts";
import type { Event } from "./event.ts";

/** How far after the word the figure may stand: “the death toll from Monday’s earthquake in western Turkey rose to 18”. */
const REACH = 30;

/** “a death toll of 18”, “the toll rose from 12 to 18”, “the number of injured reached 300”. */
export function tollEvent(parsed: Parsed, at: number): Event | null {
  const outcome = tollOutcome(parsed.words, at);
  const chunk = outcome && figureAfter(parsed, at);
  if (!outcome || !chunk) return null;
  return {
    outcome,
    at,
    from: at,
    to: chunk.to,
    patients: [chunk],
    manner: null,
    beside: besideToll(parsed.words, at, chunk.from),
    toll: true,
  };
}

function tollOutcome(words: readonly Word[], at: number): Outcome | null {
  const word = words[at]?.lower ?? "";
  if (TOLLS.has(word)) {
    const before = words[at - 1]?.lower ?? "";
    return /^(?:injury|injured)$/u.test(before)
      ? "injured"
      : /^(?:road|bridge|heavy|highway|motorway)$/u.test(before)
        ? null
        : "killed";
  }
  if (
    word !== "number" ||
    words[at + 1]?.lower !== "of" ||
    words[at - 1]?.lower === "a" ||
    words[at - 1]?.lower === "unknown"
  )
    return null;
  for (let index = at + 2; index < at + 7; index += 1) {
    const found = outcomeWord(words[index]);
    if (found) return found;
  }
  return null;
}

function outcomeWord(word: Word | undefined): Outcome | null {
  if (!word) return null;
  if (COUNTED_NOUNS.has(word.lower)) return OUTCOME_NOUNS.get(word.lower) ?? null;
  return STATES.get(word.lower) ?? (word.outcome?.forms.has("participle") ? word.outcome.outcome : null);
}

/** The figure that a toll is put at: governed by “of”, “to”, “at” or a verb of reaching, never by “from” or “by”. */
function figureAfter({ words, starting }: Parsed, at: number): Chunk | null {
  for (let index = at + 1; index < words.length && index < at + REACH; index += 1) {
    const word = words[index] as Word;
    if (word.tag === "break" && !(word.text === ":" && index === at + 1)) return null;
    if (word.lower === "but" || word.lower === "while" || word.lower === "who" || word.lower === "that") return null;
    const chunk = starting.get(index);
    if (!chunk?.count || (chunk.head !== null && !chunk.person && !OUTCOME_NOUNS.has(words[chunk.head]?.lower ?? "")))
      continue;
    const governor = words[chunk.from - 1] as Word;
    if (chunk.count.value === 0 || !TOLL_LINKS.has(governor.lower)) continue;
    return PASSING.has(governor.lower)
      ? morePast(chunk)
      : { ...chunk, head: null, group: chunk.person ? chunk.group : null };
  }
  return null;
}

/** “passed 1,000”: the verb hedges. */
function morePast(chunk: Chunk): Chunk {
  const { count } = chunk;
  if (count?.kind !== "exact" || count.value === null) return chunk;
  return { ...chunk, count: { ...count, kind: "more_than", min: count.value + 1, max: null } };
}

function besideToll(words: readonly Word[], from: number, to: number): string[] {
  return words.slice(from, to).flatMap((word) => (word.tag === "to" || word.tag === "negation" ? [] : [word.lower]));
}
