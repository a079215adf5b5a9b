import type { Chunk } from "../grammar/chunk.ts";
import { listAfter, listBefore } from "../grammar/list.ts";
import { chunkBefore, objectAfter } from "../grammar/object.ts";
import type { Parsed } from "../grammar/parsed.ts";
import { subjectBefore } from "../grammar/subject.ts";
import { type VerbGroup, verbGroup } from "../grammar/verb-group.ts";
import type { Word } from "../grammar/word.ts";
import { FATALLY, VIOLENCE } from "../lexicon/manners.ts";
import type { Event, Manner } from "./event.ts";

/** The event that a verb at a token states (“killed 12”, “12 were killed”, “12 killed”, “died”), or null. */
export function verbEvent(parsed: Parsed, at: number): Event | null {
  const { words } = parsed;
  const word = words[at] as Word;
  const outcome = word.outcome;
  if (!outcome || isNoun(words, at) || inChunk(parsed, at)) return null;
  const group = verbGroup(parsed, at);
  if (outcome.outcome === "injured" && deadlyVerb(parsed, at, group)) return null;
  if (mixed(parsed, at, group)) return null;
  if (
    outcome.outcome === "killed" &&
    outcome.frame === "either" &&
    group.infinitive &&
    !group.passive &&
    !group.perfect
  )
    return null;
  const patients =
    outcome.frame === "subject" ? subjects(parsed, group) : patientsOf(parsed, at, group, outcome.frame === "either");
  if (!patients) return null;
  return {
    outcome: outcome.outcome,
    at,
    from: group.from,
    to: at + 1,
    patients,
    manner: mannerOf(parsed, at, group),
    beside: group.beside,
  };
}

/** “shot dead”, “stabbed to death”, “fatally wounded”, “gunned down”: the words that make a violent verb a killing. */
export function deadlyEvent(parsed: Parsed, at: number): Event | null {
  const { words } = parsed;
  const word = words[at] as Word;
  const as = VIOLENCE.get(word.lower);
  if (as === undefined || isNoun(words, at)) return null;
  const group = verbGroup(parsed, at);
  const end = deadlyEnd(parsed, at, group);
  if (end === null) return null;
  const patients =
    words[end]?.tag === "noun" || parsed.starting.has(end)
      ? patientsOf(parsed, end - 1, { ...group, at: end - 1 }, true)
      : patientsOf(parsed, at, group, true);
  const subject = patients ?? (group.passive ? subjects(parsed, group) : null);
  if (!subject) return null;
  return {
    outcome: "killed",
    at,
    from: group.from,
    to: end,
    patients: subject,
    manner: { from: group.shared ?? at, to: end, as },
    beside: group.beside,
  };
}

/** Where the deadly phrase that begins at a violent verb ends, or null where it is not deadly. */
function deadlyEnd(parsed: Parsed, at: number, group: VerbGroup): number | null {
  const { words, starting } = parsed;
  if (group.beside.some((word) => FATALLY.has(word))) return at + 1;
  const object = starting.get(at + 1);
  const last = object && listAfter(parsed, object).at(-1);
  for (const next of [at + 1, object?.to ?? at + 1, last?.to ?? at + 1]) {
    const [first, second] = [words[next]?.lower, words[next + 1]?.lower];
    if (first === "dead" || first === "alive") return next + 1;
    if (first === "to" && second === "death") return next + 2;
    if (first === "down" && /^(?:gun|mow)/u.test(words[at]?.lower ?? "")) return next + 1;
  }
  return null;
}

/** True where a violent verb kills after all, here or in the verb beside it (“shot and killed”, “shot and later died”). */
function deadlyVerb(parsed: Parsed, at: number, group: VerbGroup): boolean {
  const { words } = parsed;
  if (VIOLENCE.has(words[at]?.lower ?? "") && deadlyEnd(parsed, at, group) !== null) return true;
  if (words[at]?.outcome?.manner === null) return false;
  for (let index = at + 1; index <= at + 5; index += 1) {
    const word = words[index];
    if (!word || word.tag === "break" || word.tag === "comma" || word.tag === "number") return false;
    if (word.outcome?.outcome === "killed") return /^(?:and|then)$/u.test(words[at + 1]?.lower ?? "");
  }
  return false;
}

/** “killed or wounded 12”, “1,000 were killed and wounded”: how many of each nobody says. */
function mixed({ words }: Parsed, at: number, group: VerbGroup): boolean {
  const harm = (index: number) => {
    const outcome = words[index]?.outcome?.outcome;
    return outcome === "killed" || outcome === "injured" ? outcome : null;
  };
  const own = harm(at);
  if (!own) return false;
  const joined = /^(?:and|or)$/u.test(words[at + 1]?.lower ?? "") ? harm(at + 2) : null;
  const violent = (index: number) => VIOLENCE.has(words[index]?.lower ?? "") && words[index]?.outcome?.manner !== null;
  if (joined && joined !== own && !violent(at)) return true;
  const shared = group.shared === null ? null : harm(group.shared);
  return shared !== null && shared !== own && group.shared !== null && !violent(group.shared);
}

/** “a shot”, “gunshot wounds”, “the wounded”: a form of the verb that is a noun here. */
function isNoun(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at] as Word;
  if (before?.tag === "determiner" && !/^(?:all|both)$/u.test(before.lower))
    return !(word.outcome?.forms.has("past") && words[at + 1]?.tag === "noun");
  // “restrictions on detained leaders”: between a preposition and a noun it describes.
  if (before?.tag === "preposition" && word.outcome?.forms.has("participle") && words[at + 1]?.tag === "noun")
    return true;
  return before?.tag === "possessive";
}

/** Inside a noun chunk the verb describes (“12 injured people”); the chunk itself is read elsewhere. */
function inChunk(parsed: Parsed, at: number): boolean {
  return parsed.chunks.some((chunk) => chunk.from < at && at < chunk.to - 1);
}

function subjects(parsed: Parsed, group: VerbGroup): Chunk[] | null {
  const subject = subjectBefore(parsed, group.from);
  return subject && listBefore(parsed, subject);
}

function patientsOf(parsed: Parsed, at: number, group: VerbGroup, either: boolean): Chunk[] | null {
  if (group.passive) return subjects(parsed, group);
  const word = parsed.words[at] as Word;
  const object = objectAfter(parsed, at) ?? sharedObject(parsed, at);
  const named = object && isPatient(object) ? object : null;
  if (word.lower.endsWith("ing") || group.perfect || group.infinitive || word.tag !== "verb")
    return named ? listAfter(parsed, named) : either && !object ? subjects(parsed, group) : null;
  const left = chunkBefore(parsed, group.from);
  // “12 killed”, “and 13 killed”: nothing after it that could be killed, somebody right before it.
  if (!named) {
    // “14 members of the movement killed by troops”: what governs the noun before it hides who they are.
    const behind = left && !left.count && !left.person ? subjectBefore(parsed, group.from) : null;
    if (behind?.count && isPatient(behind)) return listBefore(parsed, behind);
    if (left && isPatient(left) && left.kind !== "pronoun" && left.kind !== "definite" && left.kind !== "name")
      return listBefore(parsed, left);
    return either && !object ? subjects(parsed, group) : null;
  }
  // “13 killed 12 of them civilians”: an object that is only a part of those before it.
  if (left?.count && named.whole && left.kind === "count") return listBefore(parsed, left);
  return listAfter(parsed, named);
}

/** “killed and wounded 12”: the object stands after the second verb. “Killed or wounded 12” says neither number. */
function sharedObject(parsed: Parsed, at: number): Chunk | null {
  const { words } = parsed;
  if (words[at + 1]?.lower !== "and") return null;
  const next = words[at + 2]?.tag === "adverb" ? at + 3 : at + 2;
  return words[next]?.tag === "verb" && words[next]?.outcome ? objectAfter(parsed, next) : null;
}

function isPatient(chunk: Chunk): boolean {
  return chunk.person !== null || chunk.head === null || chunk.kind === "name";
}

function mannerOf({ words }: Parsed, at: number, group: VerbGroup): Manner | null {
  const verb = words[at] as Word;
  if (group.shared !== null) {
    const as = VIOLENCE.get(words[group.shared]?.lower ?? "") ?? words[group.shared]?.outcome?.manner;
    if (as) return { from: group.shared, to: group.shared + 1, as };
  }
  return verb.outcome?.manner ? { from: at, to: at + 1, as: verb.outcome.manner } : null;
}
