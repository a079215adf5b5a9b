import type { Outcome } from "../../domain/claim.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { listAfter, listBefore } from "../grammar/list.ts";
import type { Parsed } from "../grammar/parsed.ts";
import { subjectBefore } from "../grammar/subject.ts";
import { OUTCOME_VERBS, STATES, VICTIMS } from "../lexicon/outcomes.ts";
import type { Event } from "./event.ts";

/** “Four of the wounded were children”, “two journalists were among the dead”, “the dead included a girl”. */
export function amongEvent(parsed: Parsed, at: number): Event | null {
  const outcome = sufferers(parsed, at);
  if (!outcome) return amongNumbered(parsed, at);
  return partOf(parsed, at, outcome) ?? amongThem(parsed, at, outcome) ?? included(parsed, at, outcome);
}

/** “the dead”, “the victims”, “those killed”: the outcome of those who stand at a token, the determiner before it. */
function sufferers({ words }: Parsed, at: number): Outcome | null {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before) return null;
  if (before.lower === "those")
    return word.outcome?.forms.has("participle") ? word.outcome.outcome : (STATES.get(word.lower) ?? null);
  if (!/^(?:the|its|their)$/u.test(before.lower)) {
    const counted = before.kind === "number" || before.tag === "noun";
    if (!counted || words[at - 2]?.lower !== "the") return null;
  }
  if (words[at + 1]?.tag === "noun") return null;
  return VICTIMS.get(word.lower) ?? STATES.get(word.lower) ?? OUTCOME_VERBS.get(word.lower)?.outcome ?? null;
}

const bare = { manner: null, beside: [] } as const;

/** “four of the wounded were children” */
function partOf(parsed: Parsed, at: number, outcome: Outcome): Event | null {
  const { words, starting, ending } = parsed;
  const chunk = ending.get(at + 1);
  if (!chunk?.count || !chunk.whole || chunk.count.value === 0) return null;
  if (words[at + 1]?.tag !== "be") return null;
  const who = starting.get(at + 2);
  const named = who?.kind === "bare" && who.person ? who : null;
  const patient: Chunk = named
    ? { ...chunk, group: [named.from, named.to], head: named.head, person: named.person }
    : chunk;
  return named ? { ...bare, outcome, at, from: chunk.from, to: named.to, patients: [patient], among: outcome } : null;
}

/** “two journalists were among the dead”, “among the dead were two journalists” */
function amongThem(parsed: Parsed, at: number, outcome: Outcome): Event | null {
  const { words, starting } = parsed;
  const among = words[at - 2]?.lower === "the" ? at - 3 : at - 2;
  if (words[among]?.lower !== "among" && words[among]?.lower !== "amongst") return null;
  const base = { ...bare, outcome, at, from: among, to: at + 1, among: outcome };
  if (words[at + 1]?.tag === "be") {
    const first = starting.get(at + 2);
    return first && counts(first) ? { ...base, patients: listAfter(parsed, first) } : null;
  }
  const verb = among - 1;
  if (words[verb]?.tag !== "be") return null;
  const last = subjectBefore(parsed, verb);
  return last && counts(last) ? { ...base, patients: listBefore(parsed, last) } : null;
}

/** “Two children among 12 killed”: headlines leave out “were” and count the dead. */
function amongNumbered(parsed: Parsed, at: number): Event | null {
  const { words, starting, ending } = parsed;
  if (!/^(?:among|amongst)$/u.test(words[at]?.lower ?? "") || words[at - 1]?.tag === "be") return null;
  const all = starting.get(at + 1);
  const state = all?.count ? words[all.to] : words[at + 1];
  const outcome = state?.outcome?.forms.has("participle") ? state.outcome.outcome : STATES.get(state?.lower ?? "");
  const last = ending.get(at);
  if (!outcome || !last || parsed.sentence.kind === "body") return null;
  const patients = listBefore(parsed, last);
  return patients.every((chunk) => counts(chunk) || chunk.kind === "bare")
    ? { ...bare, outcome, at, from: at, to: at + 1, patients, among: outcome }
    : null;
}

/** “the dead included at least one girl” */
function included(parsed: Parsed, at: number, outcome: Outcome): Event | null {
  const { words, starting } = parsed;
  if (!/^(?:include|includes|included)$/u.test(words[at + 1]?.lower ?? "")) return null;
  const first = starting.get(at + 2);
  if (!first || !counts(first)) return null;
  return { ...bare, outcome, at, from: at, to: at + 2, patients: listAfter(parsed, first), among: outcome };
}

function counts(chunk: Chunk): boolean {
  return (
    chunk.kind === "count" ||
    chunk.kind === "article" ||
    chunk.kind === "ordinal" ||
    (chunk.kind === "definite" && chunk.person?.plural === false)
  );
}
