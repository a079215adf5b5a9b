import type { Chunk } from "../grammar/chunk.ts";
import { listBefore } from "../grammar/list.ts";
import { chunkBefore } from "../grammar/object.ts";
import type { Parsed } from "../grammar/parsed.ts";
import { subjectBefore } from "../grammar/subject.ts";
import { verbGroup } from "../grammar/verb-group.ts";
import type { Word } from "../grammar/word.ts";
import { STATES } from "../lexicon/outcomes.ts";
import type { Event } from "./event.ts";

/** “12 dead”, “were found dead”, “remain missing”, “20,000 homeless”: a state that is no form of a verb. */
export function stateEvent(parsed: Parsed, at: number): Event | null {
  const { words } = parsed;
  const word = words[at] as Word;
  const outcome = STATES.get(word.lower);
  if (!outcome || word.outcome !== null || parsed.chunks.some((chunk) => chunk.from <= at && at < chunk.to))
    return null;
  if (word.lower === "unaccounted" && words[at + 1]?.lower !== "for") return null;
  const before = words[at - 1];
  if (before?.tag === "determiner" || before?.tag === "possessive") return null;
  const patients = statePatients(parsed, at);
  if (!patients) return null;
  const group = verbGroup(parsed, at);
  return { outcome, at, from: group.from, to: at + 1, patients, manner: null, beside: group.beside };
}

/** Those of whom a state at a token is said: right before it, or the subject of the verb that links it. */
export function statePatients(parsed: Parsed, at: number): Chunk[] | null {
  const group = verbGroup(parsed, at);
  const near = chunkBefore(parsed, at);
  if (near && group.from === at)
    return near.kind === "pronoun" || near.kind === "name" ? null : listBefore(parsed, near);
  if (!group.passive && !group.linked && !group.perfect) {
    const left = chunkBefore(parsed, group.from);
    return left && left.kind !== "pronoun" && left.kind !== "name" ? listBefore(parsed, left) : null;
  }
  const subject = subjectBefore(parsed, group.from);
  return subject && listBefore(parsed, subject);
}

/** “12 injured people”, “three missing miners”: the outcome stands inside the chunk. */
export function insideEvent(parsed: Parsed, chunk: Chunk): Event | null {
  if (chunk.state === null || (chunk.kind !== "count" && chunk.kind !== "article" && chunk.kind !== "ordinal"))
    return null;
  const word = parsed.words[chunk.state] as Word;
  const outcome = STATES.get(word.lower) ?? word.outcome?.outcome;
  // “some 60 imprisoned dissidents” have been in prison since who knows when.
  if (!outcome || outcome === "detained") return null;
  return { outcome, at: chunk.state, from: chunk.from, to: chunk.to, patients: [chunk], manner: null, beside: [] };
}
