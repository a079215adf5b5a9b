import { listAfter, listBefore } from "../../grammar/list.ts";
import { objectAfter } from "../../grammar/object.ts";
import type { Parsed } from "../../grammar/parsed.ts";
import { subjectBefore } from "../../grammar/subject.ts";
import { verbGroup } from "../../grammar/verb-group.ts";
import { DRIVING_OUT, FLEEING, HOMES, LOSING, SHELTERING } from "../../lexicon/phrases.ts";
import type { Event } from "../event.ts";
import { befallen } from "./befallen.ts";

/** “forced 10,000 people from their homes”, “20,000 people have fled”, “about 280 people were sheltering”. */
export function homesEvent(parsed: Parsed, at: number): Event | null {
  const { words } = parsed;
  const word = words[at];
  if (!word) return null;
  if (DRIVING_OUT.has(word.lower)) return drivenOut(parsed, at);
  const fled = word.lower === "fled" || word.lower === "flee" || word.lower === "fleeing";
  const left =
    (FLEEING.has(word.lower) || LOSING.has(word.lower)) &&
    words[at + 1]?.tag === "possessive" &&
    HOMES.has(words[at + 2]?.lower ?? "");
  const refuge =
    /^(?:taken|took|taking|sought|seeking|found|finding)$/u.test(word.lower) &&
    words.slice(at + 1, at + 3).some(({ lower }) => /^(?:shelter|refuge)$/u.test(lower));
  const sheltering = SHELTERING.has(word.lower) && word.lower.length > 8;
  const moved =
    /^(?:moved|relocated|transferred|brought|taken)$/u.test(word.lower) &&
    words[at + 1]?.lower === "to" &&
    words.slice(at + 2, at + 6).some(({ lower }) => /^(?:shelters?|safer|higher|safety)$/u.test(lower));
  if (!fled && !left && !refuge && !sheltering && !moved) return null;
  const group = verbGroup(parsed, at);
  const subject = subjectBefore(parsed, group.from);
  if (!subject?.count || (subject.head !== null && !subject.person)) return null;
  return befallen(parsed, subject, { group, at, to: at + 1, outcome: "displaced" });
}

/** The object is driven to flee, or from where it lives. */
function drivenOut(parsed: Parsed, at: number): Event | null {
  const { words } = parsed;
  const group = verbGroup(parsed, at);
  const object = group.passive ? null : objectAfter(parsed, at);
  const end = group.passive ? at + 1 : object?.to;
  if (end === undefined) return null;
  const rest = words.slice(end, end + 5).map((word) => word.lower);
  const out =
    (rest[0] === "to" && FLEEING.has(rest[1] ?? "")) ||
    ((rest[0] === "from" || rest[0] === "out") && rest.some((word) => HOMES.has(word)));
  if (!out) return null;
  const subject = group.passive ? subjectBefore(parsed, group.from) : object;
  if (!subject?.count) return null;
  const patients = group.passive ? listBefore(parsed, subject) : listAfter(parsed, subject);
  return { outcome: "displaced", at, from: group.from, to: end, patients, manner: null, beside: group.beside };
}
