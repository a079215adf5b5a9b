import type { Chunk } from "../../grammar/chunk.ts";
import { listAfter, listBefore } from "../../grammar/list.ts";
import type { Parsed } from "../../grammar/parsed.ts";
import { subjectBefore } from "../../grammar/subject.ts";
import { verbGroup } from "../../grammar/verb-group.ts";
import { LOSING, TAKING_LIVES } from "../../lexicon/phrases.ts";
import type { Event } from "../event.ts";

/** “claimed 12 lives”, “cost the lives of three miners”, “12 lives were lost”, “lost their lives”, “no loss of life”. */
export function livesEvent(parsed: Parsed, at: number): Event | null {
  const { words, starting, chunks } = parsed;
  const word = words[at]?.lower;
  if (word !== "lives" && word !== "life") return null;
  const base = { outcome: "killed" as const, at, manner: null };
  const chunk = chunks.find(({ head }) => head === at);
  const start = (chunk?.from ?? at) - 1;
  // “could cost us another 200 lives”
  const verb = words[start]?.tag === "pronoun" ? start - 1 : start;
  const before = words[verb];
  if (before && LOSING.has(before.lower) && words[at - 1]?.tag === "possessive") {
    const group = verbGroup(parsed, verb);
    const subject = subjectBefore(parsed, group.from);
    return (
      subject && { ...base, from: group.from, to: at + 1, patients: listBefore(parsed, subject), beside: group.beside }
    );
  }
  const bare = (counted: Chunk): Chunk => ({ ...counted, head: null, person: null, group: null });
  if (chunk?.count && chunk.kind === "count" && lostHere(parsed, chunk)) {
    const group = before && TAKING_LIVES.has(before.lower) ? verbGroup(parsed, verb) : null;
    return {
      ...base,
      from: group?.from ?? chunk.from,
      to: at + 1,
      patients: [bare(chunk)],
      beside: group?.beside ?? [],
    };
  }
  if (words[at + 1]?.lower === "of" && before && TAKING_LIVES.has(before.lower)) {
    const first = starting.get(at + 2);
    const group = verbGroup(parsed, verb);
    return first
      ? { ...base, from: group.from, to: first.to, patients: listAfter(parsed, first), beside: group.beside }
      : null;
  }
  const none = words[at - 3]?.lower === "no" && words[at - 2]?.lower === "loss" && words[at - 1]?.lower === "of";
  const zero = none ? starting.get(at - 3) : undefined;
  return zero?.kind === "none" ? { ...base, from: at - 3, to: at + 1, patients: [bare(zero)], beside: [] } : null;
}

/** Lives that are counted are lost only where a verb says so: “saved 12 lives” and “12 lives changed” are not deaths. */
function lostHere({ words }: Parsed, chunk: Chunk): boolean {
  const before = words[chunk.from - 1];
  const verb = before?.tag === "pronoun" ? words[chunk.from - 2] : before;
  if (verb && TAKING_LIVES.has(verb.lower)) return true;
  if (before?.lower === "of" && words[chunk.from - 2]?.lower === "loss") return true;
  const after = words.slice(chunk.to, chunk.to + 4).map((word) => word.lower);
  return after[0] === "lost" || (/^(?:were|was|are|have|had|been)$/u.test(after[0] ?? "") && after.includes("lost"));
}
