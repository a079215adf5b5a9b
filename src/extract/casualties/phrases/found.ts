import type { Chunk } from "../../grammar/chunk.ts";
import { listAfter, listBefore } from "../../grammar/list.ts";
import { objectAfter } from "../../grammar/object.ts";
import type { Parsed } from "../../grammar/parsed.ts";
import { subjectBefore } from "../../grammar/subject.ts";
import { verbGroup } from "../../grammar/verb-group.ts";
import { BODIES, FINDING, PERILS, PULLING } from "../../lexicon/phrases.ts";
import type { Event } from "../event.ts";

/** “five bodies were recovered”, “the bodies of two climbers”, “the body of a missing man was found”. */
export function bodiesEvent(parsed: Parsed, at: number): Event | null {
  const { words, starting, chunks } = parsed;
  if (!BODIES.has(words[at]?.lower ?? "")) return null;
  const base = { outcome: "killed" as const, at, manner: null, beside: [] };
  const chunk = chunks.find(({ head }) => head === at);
  const of = words[at + 1]?.lower === "of" ? starting.get(at + 2) : undefined;
  if (of && (of.count || of.kind === "article") && (of.person || of.head === null) && of.kind !== "none")
    return { ...base, from: chunk?.from ?? at, to: of.to, patients: listAfter(parsed, of) };
  if (!chunk?.count || chunk.count.value === 0 || !foundNear(parsed, chunk)) return null;
  const patient: Chunk = { ...chunk, head: null, person: null, group: null };
  return { ...base, from: chunk.from, to: chunk.to, patients: [patient] };
}

function foundNear({ words }: Parsed, chunk: Chunk): boolean {
  const around = [...words.slice(Math.max(0, chunk.from - 3), chunk.from), ...words.slice(chunk.to, chunk.to + 12)];
  return around.some((word) => FINDING.has(word.lower));
}

/** “pulled 12 people from the rubble”, “were plucked from rooftops”, “brought to safety”. */
export function pulledEvent(parsed: Parsed, at: number): Event | null {
  const { words } = parsed;
  if (!PULLING.has(words[at]?.lower ?? "")) return null;
  const group = verbGroup(parsed, at);
  const object = group.passive ? null : objectAfter(parsed, at);
  const end = group.passive ? at + 1 : object?.to;
  if (end === undefined) return null;
  const rest = words.slice(end, end + 7).map((word) => word.lower);
  if (!/^(?:from|out|to|alive|off)$/u.test(rest[0] ?? "") || !rest.some((word) => PERILS.has(word))) return null;
  const subject = group.passive ? subjectBefore(parsed, group.from) : object;
  if (!subject || (subject.head !== null && !subject.person)) return null;
  const patients = group.passive ? listBefore(parsed, subject) : listAfter(parsed, subject);
  return { outcome: "rescued", at, from: group.from, to: end, patients, manner: null, beside: group.beside };
}
