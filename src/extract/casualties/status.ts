import type { CasualtyClaim } from "../../domain/claim.ts";
import type { Parsed } from "../grammar/parsed.ts";
import type { Word } from "../grammar/word.ts";
import { NEGATIONS } from "../lexicon/function-words.ts";
import {
  ACCUSING,
  ALLEGED,
  CONDITIONS,
  DENYING,
  DOUBTING_MODALS,
  HYPOTHETICAL_MODALS,
  INTENTIONS,
  REPORTING_LINKS,
} from "../lexicon/status.ts";
import type { Event } from "./event.ts";
import { perTime } from "./nouns.ts";

export type Status = CasualtyClaim["status"];

/** How far behind the verb “every year” makes a rate of it. */
const RATE = 8;

/** What is told, and may be denied. */
const TOLD = /^(?:claim|report|allegation|account|suggestion|rumou?r|figure|toll)s?$/u;
/** How far behind what is told its denial is looked for, in tokens. */
const BEHIND = 8;

/** How far before the verb what governs it is looked for, in tokens. */
const REACH = 14;

/**
 * What the words make of an event; null where they leave nothing to claim (“12 people were not hurt” counts no casualty).
 * Whether it is another event's is seen from its date, elsewhere.
 */
export function statusOf(parsed: Parsed, event: Event): Status | null {
  // “nobody would have died” says neither that somebody did nor that nobody did.
  if (event.patients.some((patient) => patient.count?.value === 0)) return modalStatus(event) ?? "negated";
  if (event.beside.some((word) => NEGATIONS.has(word))) return null;
  if (general(parsed, event)) return null;
  const modal = modalStatus(event);
  if (modal) return modal;
  if (event.toll && event.beside.some((word) => /^(?:expected|likely|set|bound|forecast|projected)$/u.test(word)))
    return "hypothetical";
  const before = wordsBefore(parsed, event);
  if (before.some((word) => DENYING.has(word.lower)) && !between(before, DENYING, /^(?:that|and|but)$/u, true))
    return "denied";
  if (deniedBehind(parsed, event, before)) return "denied";
  if (infinitive(event) && !perfectInfinitive(event)) {
    const planned = plannedStatus(parsed, event);
    if (planned) return planned;
  }
  if (conditional(before)) return "hypothetical";
  if (event.beside.some((word) => ALLEGED.has(word)) || near(before)) return "alleged";
  return "stated";
}

/** “claims of 90 dead were denied by the captain” */
function deniedBehind({ words }: Parsed, event: Event, before: readonly Word[]): boolean {
  if (!before.some((word) => TOLD.test(word.lower))) return false;
  const from = Math.max(event.to, ...event.patients.map((patient) => patient.to));
  for (let at = from; at < Math.min(words.length, from + BEHIND); at += 1) {
    const word = words[at] as Word;
    if (word.tag === "break" || word.tag === "comma") return false;
    if (word.tag === "be") return words.slice(at + 1, at + 3).some((next) => DENYING.has(next.lower));
  }
  return false;
}

/** “Cholera kills thousands”, “four people die every day”, “those in which four or more are shot”: told of no event. Headlines tell events so. */
function general({ words, sentence }: Parsed, event: Event): boolean {
  if (sentence.kind !== "body") return false;
  for (let at = event.to; at < event.to + RATE; at += 1) if (perTime(words, at)) return true;
  const verb = words[event.at];
  const plain = verb?.tag === "verb" && event.from === event.at ? verb.outcome?.forms : undefined;
  if (plain && (plain.has("s") || plain.has("base")) && !plain.has("past")) return true;
  const present = event.beside.includes("are") || event.beside.includes("is");
  const from = event.patients[0]?.from ?? event.from;
  return present && /^(?:which|where|when|whenever|if)$/u.test(words[from - 1]?.lower ?? "");
}

function modalStatus({ beside }: Event): Status | null {
  if (beside.some((word) => HYPOTHETICAL_MODALS.has(word))) return "hypothetical";
  if (beside.some((word) => DOUBTING_MODALS.has(word))) return beside.includes("have") ? "alleged" : "hypothetical";
  return null;
}

function infinitive({ beside }: Event): boolean {
  return beside.includes("to");
}

function perfectInfinitive({ beside }: Event): boolean {
  return beside.includes("have") || beside.some((word) => REPORTING_LINKS.has(word));
}

/** “planning to kill hundreds”, “expected to be evacuated”; “went on to kill 12” happened. */
function plannedStatus({ words }: Parsed, event: Event): Status | null {
  const governors = words.slice(Math.max(0, event.from - 3), event.from).map((word) => word.lower);
  if (governors.some((word) => INTENTIONS.has(word)) || event.beside.some((word) => INTENTIONS.has(word)))
    return "hypothetical";
  if (
    governors.some((word) =>
      /^(?:on|managed|helped|continued|proceeded|able|before|rushed|first|last|forced|having)$/u.test(word),
    )
  )
    return null;
  return event.beside.includes("be") || event.beside.includes("been") ? null : "hypothetical";
}

/** The words before the event back to where another sentence part begins, nearest last. */
function wordsBefore({ words }: Parsed, event: Event): Word[] {
  const from = Math.min(event.from, event.patients[0]?.from ?? event.from);
  const found: Word[] = [];
  for (let index = from - 1; index >= 0 && from - index <= REACH; index -= 1) {
    const word = words[index] as Word;
    if (word.tag === "break" || word.lower === "but") break;
    found.unshift(word);
  }
  return found;
}

/** “rejected a bill that …, killed”: a cue that a new clause has left behind does not govern. */
function between(before: readonly Word[], cues: ReadonlySet<string>, link: RegExp, needed: boolean): boolean {
  const cue = before.findLastIndex((word) => cues.has(word.lower));
  const after = before.slice(cue + 1);
  if (!needed) return after.some((word) => link.test(word.lower));
  // With a finite verb in between, only “that” (or a report of it) carries the cue on.
  const verbs = after.some((word) => word.tag === "be" || word.tag === "have");
  return verbs && !after.some((word) => word.lower === "that");
}

function conditional(before: readonly Word[]): boolean {
  const cue = before.findLastIndex((word) => CONDITIONS.has(word.lower));
  return cue >= 0 && before.length - cue <= 8 && !before.slice(cue).some((word) => word.tag === "comma");
}

const REPORTS_AFTER =
  /^(?:were|are|been|be|unconfirmed|no|some|several|initial|early|conflicting|of|by|from|amid|after|are|to|with|on|local|numerous|the)$/u;

/** A charge, a claim or a “reportedly” in the same clause. */
function near(before: readonly Word[]): boolean {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const word = before[index] as Word;
    const next = before[index + 1]?.lower ?? "";
    if (word.tag === "comma" && before.length - index > 3) return false;
    if (/^(?:reportedly|allegedly|purportedly|supposedly|apparently)$/u.test(word.lower)) return true;
    if (ACCUSING.has(word.lower)) {
      if (/^(?:claim|claims|claimed|claiming)$/u.test(word.lower))
        return next !== "responsibility" && next !== "credit";
      if (word.lower === "unconfirmed") return true;
      // “there were reports that”; in “the newspaper reports that” it is the verb.
      if (word.lower === "reports")
        return /^(?:of|that)$/u.test(next) && REPORTS_AFTER.test(before[index - 1]?.lower ?? "were");
      if (/^(?:charge|charges|charged|charging)$/u.test(word.lower))
        return next === "with" || next === "over" || next === "of";
      // “suspected militants”, “an alleged plot”: said of who did it, not of what was done.
      if (/^(?:suspected|alleged)$/u.test(word.lower) && !/^(?:of|to|that)$/u.test(next)) continue;
      // “blamed for an attack that killed 12”: the blame is alleged, the deaths are not.
      return !before.slice(index + 1).some((after) => after.tag === "relative");
    }
    if (/^(?:feared|fears|fear|believed|believe|believes|presumed)$/u.test(word.lower)) return true;
  }
  return false;
}
