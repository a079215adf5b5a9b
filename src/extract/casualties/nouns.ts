import type { Outcome } from "../../domain/claim.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { listAfter } from "../grammar/list.ts";
import type { Parsed } from "../grammar/parsed.ts";
import { personNoun } from "../grammar/person.ts";
import type { Word } from "../grammar/word.ts";
import { COUNTED_NOUNS, OUTCOME_NOUNS } from "../lexicon/outcomes.ts";
import type { Event } from "./event.ts";

/** “12 deaths”, “no injuries”, “the death of two miners”, “injuries to 12 people”. */
export function nounEvent(parsed: Parsed, at: number): Event | null {
  const { words } = parsed;
  const word = words[at] as Word;
  const outcome = OUTCOME_NOUNS.get(word.lower);
  if (!outcome || words[at + 1]?.tag === "genitive") return null;
  return counted(parsed, at, outcome) ?? ofPeople(parsed, at, outcome);
}

/** The noun itself is counted. */
function counted(parsed: Parsed, at: number, outcome: Outcome): Event | null {
  const { words, chunks } = parsed;
  if (!COUNTED_NOUNS.has(words[at]?.lower ?? "")) return null;
  const chunk = chunks.find(({ head }) => head === at);
  const base = { outcome, at, manner: null, beside: [] };
  if (!chunk?.count) {
    const none = sharedNone(parsed, at);
    return none && { ...base, from: at, to: at + 1, patients: [none] };
  }
  // “There are no casualties left”: none remain, which is not none.
  // “many of the casualties” are a share, not a number of them.
  if (chunk.whole && chunk.count.kind === "vague") return null;
  if (perTime(words, chunk.to) || words[chunk.to]?.lower === "left") return null;
  const group = groupBefore(parsed, chunk, at);
  const patient: Chunk = { ...chunk, head: null, person: group ? { role: "everyone", plural: true } : null, group };
  return { ...base, from: chunk.from, to: chunk.to, patients: [patient] };
}

/** “civilian deaths”, “two police fatalities”: who they are stands before the noun. */
function groupBefore({ words }: Parsed, chunk: Chunk, at: number): readonly [number, number] | null {
  if (!chunk.group || chunk.group[0] >= at) return null;
  const people = words.slice(chunk.group[0], at).some((word) => personNoun(word, true));
  return people ? [chunk.group[0], at] : null;
}

/** “no injuries or deaths”: the “no” is said of both. */
function sharedNone({ words, ending }: Parsed, at: number): Chunk | null {
  if (!/^(?:or|and|nor)$/u.test(words[at - 1]?.lower ?? "")) return null;
  const before = ending.get(at - 1);
  const head = before?.head === null ? undefined : words[before?.head ?? -1];
  return before?.kind === "none" && head && OUTCOME_NOUNS.has(head.lower)
    ? { ...before, head: null, person: null, group: null }
    : null;
}

/** “12 deaths a year”: a rate tells of no event. */
export function perTime(words: readonly Word[], at: number): boolean {
  const first = words[at]?.lower ?? "";
  return (
    (/^(?:a|per|each|every|an)$/u.test(first) &&
      /^(?:year|month|week|day|hour|annum)$/u.test(words[at + 1]?.lower ?? "")) ||
    /^(?:annually|yearly|daily)$/u.test(first)
  );
}

/** Those whom it happened to follow the noun. */
function ofPeople(parsed: Parsed, at: number, outcome: Outcome): Event | null {
  const { words, starting } = parsed;
  const link = words[at + 1]?.lower;
  if (link !== "of" && !(link === "to" && outcome === "injured")) return null;
  const first = starting.get(at + 2);
  if (
    !first ||
    !(first.count || first.kind === "article" || first.kind === "ordinal" || first.kind === "both") ||
    first.kind === "none"
  )
    return null;
  if (!first.person && first.head !== null) return null;
  return { outcome, at, from: at, to: first.to, patients: listAfter(parsed, first), manner: null, beside: [] };
}
