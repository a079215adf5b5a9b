import { listAfter, listBefore } from "../../grammar/list.ts";
import { chunkBefore, objectAfter } from "../../grammar/object.ts";
import type { Parsed } from "../../grammar/parsed.ts";
import { subjectBefore } from "../../grammar/subject.ts";
import { verbGroup } from "../../grammar/verb-group.ts";
import { CARRYING, CENTRES, HOSPITALS, MEDICAL, RECEIVING } from "../../lexicon/phrases.ts";
import type { Event } from "../event.ts";
import { locatedEvent } from "./harm.ts";

/** “were taken to hospital”, “sent 12 people to hospital”, “remain in hospital”, “62 in intensive care”. */
export function hospitalEvent(parsed: Parsed, at: number): Event | null {
  const { words } = parsed;
  const word = words[at]?.lower ?? "";
  const intensive = (word === "care" && words[at - 1]?.lower === "intensive") || word === "icu" || word === "icus";
  const hospital = HOSPITALS.has(word) || (CENTRES.has(word) && MEDICAL.has(words[at - 1]?.lower ?? ""));
  if (!intensive && !hospital) return null;
  const first = prepositionBefore(parsed, at);
  if (first === null) return null;
  const outcome = intensive ? "in intensive care" : "hospitalised";
  const carried = carriedEvent(parsed, first, at, outcome);
  if (carried) return carried;
  return words[first]?.lower === "in" ? locatedEvent(parsed, first, at, outcome) : null;
}

/** The “to”, “in” or “at” that governs the hospital, past its name. */
function prepositionBefore({ words }: Parsed, at: number): number | null {
  for (let index = at - 1; index >= 0 && at - index <= 8; index -= 1) {
    const word = words[index];
    if (!word || word.tag === "break" || word.tag === "comma" || word.tag === "verb") return null;
    if (/^(?:to|in|at|into)$/u.test(word.lower)) return index;
    // “in tents outside the hospital”
    if (word.tag === "preposition" && word.lower !== "of") return null;
  }
  return null;
}

function carriedEvent(parsed: Parsed, first: number, at: number, outcome: Event["outcome"]): Event | null {
  const { words } = parsed;
  for (let verb = first - 1; verb >= 0 && first - verb <= 14; verb -= 1) {
    const word = words[verb];
    if (!word || word.tag === "break" || word.tag === "subordinator" || word.tag === "relative") return null;
    if (word.tag === "conjunction" && !parsed.chunks.some((chunk) => chunk.from < verb && verb < chunk.to)) return null;
    // “Eleven were treated in hospital, five of them in intensive care”: the count behind the comma has its own place.
    if (word.tag === "comma" && parsed.starting.get(verb + 1)?.count) return null;
    if (!CARRYING.has(word.lower) && !RECEIVING.has(word.lower)) continue;
    const group = verbGroup(parsed, verb);
    const base = { outcome, at: verb, from: group.from, to: at + 1, manner: null, beside: group.beside };
    const treated = RECEIVING.has(word.lower);
    const object = group.passive || treated ? null : objectAfter(parsed, verb);
    if (object)
      return object.person || (object.count && object.head === null)
        ? { ...base, patients: listAfter(parsed, object) }
        : null;
    if (word.lower.endsWith("ing") && !group.passive) return null;
    const subject = group.passive || treated ? subjectBefore(parsed, group.from) : chunkBefore(parsed, group.from);
    if (!subject || (!group.passive && !subject.count)) return null;
    return { ...base, patients: listBefore(parsed, subject) };
  }
  return null;
}
