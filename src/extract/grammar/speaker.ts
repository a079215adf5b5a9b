import { MEDIA, NO_SPEAKERS, SOURCES, SPEAKING_BODIES } from "../lexicon/attributing.ts";
import { BODIES_OF_NAMES } from "../lexicon/victims.ts";
import type { Chunk } from "./chunk.ts";
import type { Parsed } from "./parsed.ts";

/** “police and medics said”: where the first of two speakers begins. */
export function jointFrom({ words, ending }: Parsed, subject: Chunk): number {
  if (words[subject.from - 1]?.lower !== "and") return subject.from;
  const first = ending.get(subject.from - 1);
  const opens = first && /^(?:comma|break|quote|subordinator)$/u.test(words[first.from - 1]?.tag ?? "break");
  return first && opens && first.kind !== "count" && first.head !== null ? first.from : subject.from;
}

/** “police”, “army”, “health ministry”: what a headline can put before or after its colon. */
export function labels({ words }: Parsed, chunk: Chunk): boolean {
  const head = words[chunk.head ?? -1];
  return (
    head !== undefined &&
    (chunk.person !== null || BODIES_OF_NAMES.has(head.lower) || MEDIA.has(head.lower) || SOURCES.has(head.lower))
  );
}

/** What kind of speaker a chunk names, for finding later whom a pronoun means. */
export interface SpeakerKind {
  /** “he said”: who it is stands in the sentences before. */
  readonly pronoun: boolean;
  /** Of one person (“she”), several (“officials”) or a body (“the ministry”, “it”). */
  readonly number: "one" | "many" | "body";
}

export function who({ words }: Parsed, chunk: Chunk): SpeakerKind {
  const word = words[chunk.from]?.lower ?? "";
  const pronoun = chunk.kind === "pronoun";
  if (pronoun) return { pronoun, number: word === "they" || word === "we" ? "many" : word === "it" ? "body" : "one" };
  if (chunk.person) return { pronoun, number: chunk.person.plural ? "many" : "one" };
  const head = words[chunk.head ?? -1];
  return { pronoun, number: head?.capital && !BODIES_OF_NAMES.has(head.lower) ? "one" : "body" };
}

export function canSpeak({ words }: Parsed, chunk: Chunk): boolean {
  const head = chunk.head === null ? undefined : words[chunk.head];
  if (chunk.kind === "none") return false;
  if (chunk.count !== null && !chunk.person && !SPEAKING_BODIES.has(head?.lower ?? "")) return false;
  return !NO_SPEAKERS.has(head?.lower ?? words[chunk.from]?.lower ?? "");
}

/** A speaker's name ends before its description in commas; without commas it runs on to the verb. */
export function speakerEnd({ words }: Parsed, chunk: Chunk, verb: number): number {
  let end = verb;
  while (end > chunk.to && /^(?:adverb|time|comma)$/u.test(words[end - 1]?.tag ?? "")) end -= 1;
  const between = words.slice(chunk.to, end);
  return between.some(
    (word) => word.tag === "comma" || word.tag === "relative" || word.tag === "verb" || word.tag === "open",
  )
    ? chunk.to
    : end;
}

/** A name with what hangs on it: “the head of the Red Cross”, “officials in Kabul”. */
export function fullName({ words, starting }: Parsed, chunk: Chunk): number {
  let to = chunk.to;
  for (let steps = 0; steps < 3; steps += 1) {
    if (!/^(?:of|for|in|at|from)$/u.test(words[to]?.lower ?? "")) return to;
    const next = starting.get(to + 1);
    if (!next || next.count) return to;
    to = next.to;
  }
  return to;
}
