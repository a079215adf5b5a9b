import type { Outcome } from "../../domain/claim.ts";
import type { Chunk } from "../grammar/chunk.ts";
import type { Parsed } from "../grammar/parsed.ts";
import type { Word } from "../grammar/word.ts";
import { COUNTED_NOUNS, OUTCOME_NOUNS, STATES } from "../lexicon/outcomes.ts";
import { PASSING, RISING, TOLL_LINKS, TOLLS } from "../lexicon/tolls.ts";
import type { Event } from "./event.ts";

/** How far after the word the figure may stand: “the death toll from Monday’s earthquake in western Turkey rose to 18”. */
const REACH = 40;

/** “a death toll of 18”, “the toll rose from 12 to 18”, “the number of injured reached 300”. */
export function tollEvent(parsed: Parsed, at: number): Event | null {
  const outcome = tollOutcome(parsed.words, at);
  const chunk = outcome && (figureAfter(parsed, at) ?? figureBefore(parsed, at));
  if (!outcome || !chunk) return null;
  return {
    outcome,
    at,
    from: at,
    to: chunk.to,
    patients: [chunk],
    manner: null,
    beside: besideToll(parsed.words, Math.max(0, Math.min(at, chunk.from - 6)), Math.max(at, chunk.from)),
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
  for (let index = at + 2; index < at + 10; index += 1) {
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
  let related = false;
  for (let index = at + 1; index < words.length && index < at + REACH; index += 1) {
    const word = words[index] as Word;
    if (word.tag === "break" && !(word.text === ":" && index === at + 1)) return null;
    if (word.lower === "but" || word.lower === "while") return null;
    if (word.tag === "relative") related = true;
    const chunk = starting.get(index);
    if (!chunk?.count || (chunk.head !== null && !chunk.person && !OUTCOME_NOUNS.has(words[chunk.head]?.lower ?? "")))
      continue;
    // “the toll up to 94”: here “up to” does not hedge.
    if (words[chunk.count.from]?.lower === "up") return exactly(chunk);
    const governor = words[chunk.from - 1] as Word;
    if (chunk.count.value === 0 || !TOLL_LINKS.has(governor.lower)) continue;
    // Behind “that hit the region” only a verb of rising or standing brings the toll back.
    if (related && !RISING.has(governor.lower) && !RISING.has(words[chunk.from - 2]?.lower ?? "")) continue;
    return PASSING.has(governor.lower)
      ? morePast(chunk)
      : {
          ...chunk,
          head: null,
          group: chunk.person && !OUTCOME_NOUNS.has(words[chunk.head ?? -1]?.lower ?? "") ? chunk.group : null,
        };
  }
  return null;
}

/** “brings to four the number of people killed” */
function figureBefore({ words, ending }: Parsed, at: number): Chunk | null {
  const chunk = words[at - 1]?.lower === "the" ? ending.get(at - 1) : undefined;
  if (!chunk?.count || words[chunk.from - 1]?.lower !== "to") return null;
  return /^(?:bring|brings|brought|bringing|took|takes|taking|raises|raised|raising)$/u.test(
    words[chunk.from - 2]?.lower ?? "",
  )
    ? chunk
    : null;
}

function exactly(chunk: Chunk): Chunk {
  const { count } = chunk;
  if (!count || count.value === null) return chunk;
  const exact = { ...count, kind: "exact" as const, min: count.value, max: count.value, from: count.from + 2 };
  return { ...chunk, count: exact, head: null };
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
