import type { Parsed } from "../../grammar/parsed.ts";
import { subjectBefore } from "../../grammar/subject.ts";
import { verbGroup } from "../../grammar/verb-group.ts";
import type { Event } from "../event.ts";

const SELF = /^(?:himself|herself|themselves)$/u;

/** “killed himself”, “took his own life”, “blew himself up”, “turned the gun on himself”: the one who did it died of it. */
export function ownHandEvent(parsed: Parsed, at: number): Event | null {
  const { words } = parsed;
  const word = words[at]?.lower ?? "";
  const next = words[at + 1]?.lower ?? "";
  let to: number | null = null;
  if (SELF.test(next) && /^(?:kill|kills|killed|killing|hanged|detonated)$/u.test(word)) to = at + 2;
  else if (SELF.test(next) && /^(?:blew|blowing|blow|blows)$/u.test(word)) to = at + 3;
  else if (
    /^(?:took|taking|takes)$/u.test(word) &&
    words[at + 2]?.lower === "own" &&
    /^(?:life|lives)$/u.test(words[at + 3]?.lower ?? "")
  )
    to = at + 4;
  else if (
    /^(?:turned|turning|turns)$/u.test(word) &&
    SELF.test(words[at + 4]?.lower ?? "") &&
    words[at + 3]?.lower === "on"
  )
    to = at + 5;
  else if (/^(?:committed|commits|committing)$/u.test(word) && next === "suicide") to = at + 2;
  if (to === null) return null;
  const group = verbGroup(parsed, at);
  if (group.infinitive || group.passive) return null;
  const subject = subjectBefore(parsed, group.from);
  const itself = words.slice(at, to).findIndex((inner) => SELF.test(inner.lower));
  const many = itself >= 0 && words[at + itself]?.lower === "themselves";
  if (many && !subject) return null;
  const self = itself >= 0 ? parsed.starting.get(at + itself) : undefined;
  // “himself” counts; who it was, the subject says.
  const patient = self && subject?.person ? { ...self, group: [subject.from, subject.to] as const } : (self ?? subject);
  if (!patient) return null;
  return {
    outcome: "killed",
    at,
    from: group.from,
    to,
    patients: [many && subject ? subject : patient],
    manner: null,
    beside: group.beside,
    ownHand: true,
  };
}
