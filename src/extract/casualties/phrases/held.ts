import type { Outcome } from "../../../domain/claim.ts";
import { listAfter, listBefore } from "../../grammar/list.ts";
import { objectAfter } from "../../grammar/object.ts";
import type { Parsed } from "../../grammar/parsed.ts";
import { subjectBefore } from "../../grammar/subject.ts";
import { verbGroup } from "../../grammar/verb-group.ts";
import { HELD, HOLDING } from "../../lexicon/phrases.ts";
import type { Event } from "../event.ts";
import { befallen } from "./befallen.ts";
import { locatedEvent } from "./harm.ts";

/** “were taken hostage”, “took 12 people hostage”, “is holding 12 hostages”, “taken into custody”, “under arrest”. */
export function heldEvent(parsed: Parsed, at: number): Event | null {
  const { words } = parsed;
  const word = words[at]?.lower ?? "";
  if (word === "custody" && (words[at - 1]?.lower === "in" || words[at - 1]?.lower === "into"))
    return custody(parsed, at);
  if (word === "arrest" && words[at - 1]?.lower === "under") return custody(parsed, at);
  if (word === "rounded" && words[at + 1]?.lower === "up") return roundedUp(parsed, at);
  if (!HOLDING.has(word)) return null;
  const group = verbGroup(parsed, at);
  const object = group.passive ? null : objectAfter(parsed, at);
  const base = { outcome: "abducted" as const, at, from: group.from, manner: null, beside: group.beside };
  if (object) {
    const hostages = object.count && /^(?:hostages|captives)$/u.test(words[object.head ?? -1]?.lower ?? "");
    if (hostages) return { ...base, to: object.to, patients: [object] };
    const person = object.person || (object.count && object.head === null);
    return person && HELD.has(words[object.to]?.lower ?? "")
      ? { ...base, to: object.to + 1, patients: listAfter(parsed, object) }
      : null;
  }
  if (!HELD.has(words[at + 1]?.lower ?? "")) return null;
  const subject = group.passive ? subjectBefore(parsed, group.from) : null;
  return subject && { ...base, to: at + 2, patients: listBefore(parsed, subject) };
}

/** “rounded up dozens of activists”, “were rounded up” */
function roundedUp(parsed: Parsed, at: number): Event | null {
  const group = verbGroup(parsed, at);
  const first = group.passive ? subjectBefore(parsed, group.from) : parsed.starting.get(at + 2);
  if (!first?.count || (first.head !== null && !first.person)) return null;
  const patients = group.passive ? listBefore(parsed, first) : listAfter(parsed, first);
  return { outcome: "detained", at, from: group.from, to: at + 2, patients, manner: null, beside: group.beside };
}

function custody(parsed: Parsed, at: number): Event | null {
  const { words } = parsed;
  const outcome: Outcome = "detained";
  const first = at - 1;
  const verb = first - 1;
  if (!/^(?:taken|took|placed|put|taking|held|remanded)$/u.test(words[verb]?.lower ?? "")) {
    const object = parsed.ending.get(first);
    const taking = object && /^(?:took|taking|take|placed|put)$/u.test(words[object.from - 1]?.lower ?? "");
    if (object && taking)
      return {
        outcome,
        at,
        from: object.from - 1,
        to: at + 1,
        patients: listAfter(parsed, object),
        manner: null,
        beside: [],
      };
    return locatedEvent(parsed, first, at, outcome);
  }
  const group = verbGroup(parsed, verb);
  const subject = group.passive ? subjectBefore(parsed, group.from) : null;
  return befallen(parsed, subject, { group, at, to: at + 1, outcome });
}
