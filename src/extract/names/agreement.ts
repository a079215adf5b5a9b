import type { Candidate } from "./candidate.ts";
import type { Clue } from "./clue.ts";
import type { Figure } from "./figure.ts";
import { assign, Namesakes } from "./namesakes.ts";
import { ownClues } from "./own-clues.ts";
import { weighty } from "./parts.ts";
import { placeClues } from "./place-clues.ts";
import type { Word } from "./reading.ts";

/** A name by its words, everywhere it stands, and what speaks for and against it. */
interface Name {
  readonly parts: readonly string[];
  readonly at: Candidate[];
  score: number;
}

const WHOLE_NAME = 2.5;
const ONE_NAME = 3;

/**
 * The people of an article: names that enough speaks for, with every other form of them. Evidence is pooled over the
 * article; a later surname is the person first given in full, and one that fits two people is nobody's.
 */
export function figuresOf(
  candidates: readonly Candidate[],
  blocked: ReadonlyMap<string, number>,
  lowered: ReadonlySet<string>,
): Figure[] {
  const names = namesOf(candidates, lowered, blocked);
  const whole = names.filter((name) => weighty(name.parts).length > 1);
  const single = names.filter((name) => weighty(name.parts).length < 2);
  lendEvidence(whole, single);
  lendCompany(names);
  const cast = new Namesakes();
  for (const name of whole.toSorted((a, b) => b.parts.length - a.parts.length)) {
    const known = cast.sameAs(name.parts);
    if (known) for (const candidate of name.at) known.mentions.push(candidate);
    else if (name.score >= WHOLE_NAME) cast.add(name.parts, name.at);
  }
  assign(cast, single, ONE_NAME);
  return cast.figures;
}

function namesOf(
  candidates: readonly Candidate[],
  lowered: ReadonlySet<string>,
  blocked: ReadonlyMap<string, number>,
): Name[] {
  const names = new Map<string, Name>();
  for (const candidate of candidates) {
    const key = candidate.parts.join(" ");
    const name = names.get(key) ?? { parts: candidate.parts, at: [], score: 0 };
    name.at.push(candidate);
    names.set(key, name);
  }
  for (const name of names.values()) name.score = scoreOf(name, lowered, blocked);
  return [...names.values()];
}

function scoreOf(name: Name, lowered: ReadonlySet<string>, blocked: ReadonlyMap<string, number>): number {
  const [first] = name.at;
  if (first === undefined) return 0;
  const best = new Map<string, number>();
  const against = new Map<string, number>();
  const take = (clue: Clue, share: number) => {
    if (clue.weight > 0) best.set(clue.reason, Math.max(best.get(clue.reason) ?? 0, clue.weight));
    else against.set(clue.reason, (against.get(clue.reason) ?? 0) + clue.weight * share);
  };
  for (const clue of ownClues(name.parts, lowered, first.reading.words.slice(first.from, first.to))) take(clue, 1);
  for (const candidate of name.at) for (const clue of placeClues(candidate)) take(clue, 1 / name.at.length);
  const parts = weighty(name.parts);
  const block = parts.length === 1 && !best.has("title") ? (blocked.get(parts[0] ?? "") ?? 0) : 0;
  return sum(best) + sum(against) - block;
}

function sum(weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return total;
}

/** “Ogunlesi said” speaks for Adebayo Ogunlesi too. */
function lendEvidence(whole: readonly Name[], single: readonly Name[]): void {
  const alone = new Map(single.map((name) => [weighty(name.parts)[0] ?? "", name]));
  for (const name of whole) {
    const surname = alone.get(weighty(name.parts).at(-1) ?? "");
    if (!surname || surname.score < -2) continue;
    // A last word that stands by itself elsewhere is how news goes on to call people.
    name.score += Math.min(2.5, Math.max(0, surname.score) + (weighty(name.parts).length < 4 ? 1.5 : 0));
  }
}

/** “Kevin Drake and Solon Bixler”: who is named with a person is likely one. */
function lendCompany(names: readonly Name[]): void {
  const known = new Set<Word>();
  for (const name of names) {
    if (name.score < (weighty(name.parts).length > 1 ? WHOLE_NAME : ONE_NAME)) continue;
    for (const { reading, from, to } of name.at)
      for (const word of [reading.words[from], reading.words[to - 1]]) if (word) known.add(word);
  }
  for (const name of names) {
    const alone = weighty(name.parts).length < 2;
    if (name.score >= (alone ? ONE_NAME : WHOLE_NAME) || name.score < (alone ? 2 : 0)) continue;
    let best = 0;
    for (const candidate of name.at) best = Math.max(best, companyOf(candidate, known));
    name.score += best;
  }
}

function companyOf({ reading: { words }, from, to }: Candidate, known: ReadonlySet<Word>): number {
  const beside = (joint: Word | undefined, other: Word | undefined) =>
    other && known.has(other) ? (joint?.lower === "and" ? 1.5 : joint?.text === "," ? 1 : 0) : 0;
  return Math.max(beside(words[from - 1], words[from - 2]), beside(words[to], words[to + 1]));
}
