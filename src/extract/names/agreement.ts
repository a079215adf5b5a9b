import { AUXILIARIES, PLACE_PREPOSITIONS } from "../lexicon/small-words.ts";
import { SPEECH_VERBS } from "../lexicon/speech.ts";
import { HUMAN_VERBS } from "../lexicon/thing-cues.ts";
import { ADDRESSES, KIN } from "../lexicon/titles.ts";
import type { Candidate } from "./candidate.ts";
import { isCommon, isGiven, isKnownThing, type Sex } from "./classes.ts";
import { type Clue, ownClues, placeClues } from "./evidence.ts";
import { type Figure, sameName, sexAt, standsFor, weighty } from "./figure.ts";
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
  lendCompany(whole, names);
  const cast = new Cast();
  for (const name of whole.toSorted((a, b) => b.parts.length - a.parts.length)) {
    const known = cast.sameAs(name.parts);
    if (known) known.mentions.push(...name.at);
    else if (name.score >= WHOLE_NAME) cast.add(name.parts, name.at);
  }
  assign(cast, single);
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
    if (surname && surname.score > 0) name.score += Math.min(2, surname.score);
  }
}

/** “Kevin Drake and Solon Bixler”: who is named with a person is likely one. */
function lendCompany(whole: readonly Name[], names: readonly Name[]): void {
  const known = new Set<Word>();
  for (const name of names) {
    if (name.score < (weighty(name.parts).length > 1 ? WHOLE_NAME : ONE_NAME)) continue;
    for (const { reading, from, to } of name.at)
      for (const word of [reading.words[from], reading.words[to - 1]]) if (word) known.add(word);
  }
  for (const name of whole) {
    if (name.score >= WHOLE_NAME || name.score < 0) continue;
    const best = Math.max(...name.at.map((candidate) => companyOf(candidate, known)));
    if (best > 0) name.score += best;
  }
}

function companyOf({ reading: { words }, from, to }: Candidate, known: ReadonlySet<Word>): number {
  const beside = (joint: Word | undefined, other: Word | undefined) =>
    other && known.has(other) ? (joint?.lower === "and" ? 1.5 : joint?.text === "," ? 1 : 0) : 0;
  return Math.max(beside(words[from - 1], words[from - 2]), beside(words[to], words[to + 1]));
}

/** The people found so far, by each word of their names. */
class Cast {
  readonly figures: Figure[] = [];
  private readonly byPart = new Map<string, Figure[]>();

  add(parts: readonly string[], mentions: readonly Candidate[]): Figure {
    const figure: Figure = { parts, mentions: [...mentions], sex: null };
    for (const mention of mentions) figure.sex ??= sexAt(mention);
    this.figures.push(figure);
    for (const part of new Set(weighty(parts))) {
      const others = this.byPart.get(part);
      if (others) others.push(figure);
      else this.byPart.set(part, [figure]);
    }
    return figure;
  }

  sameAs(parts: readonly string[]): Figure | undefined {
    const rarest = weighty(parts)
      .map((part) => this.byPart.get(part) ?? [])
      .toSorted((a, b) => a.length - b.length)[0];
    return rarest?.slice(0, MOST_NAMESAKES).find((figure) => sameName(figure.parts, parts));
  }

  /** Those whom a single name may stand for, by the closest way in which it does. */
  called(part: string, sex: Sex | null): Figure[] {
    const figures = (this.byPart.get(part) ?? [])
      .slice(0, MOST_NAMESAKES)
      .filter((figure) => sex === null || figure.sex === null || figure.sex === sex);
    const most = Math.max(0, ...figures.map((figure) => standsFor(figure, part)));
    return most === 0 ? [] : figures.filter((figure) => standsFor(figure, part) === most);
  }
}

const MOST_NAMESAKES = 20;

/** Gives each single name, in text order, to the person it stands for; those of nobody may be people of one name. */
function assign(cast: Cast, single: readonly Name[]): void {
  const alone: Name[] = [];
  const met = single
    .flatMap((name) => name.at.map((candidate) => ({ name, candidate })))
    .toSorted((a, b) => startOf(a.candidate) - startOf(b.candidate));
  const left = new Map<Name, Candidate[]>();
  const bare = new Map<string, Figure>();
  for (const { name, candidate } of met) {
    const part = weighty(name.parts)[0] ?? name.parts[0] ?? "";
    const sex = addressSex(candidate);
    const called = cast.called(part, sex);
    const figure = called.length > 1 ? closest(called, candidate, bare.get(part)) : called[0];
    if (figure && fits(figure, part, candidate)) {
      figure.mentions.push(candidate);
      if (sex !== null) figure.sex = sex;
      else if (called.length === 1 || !bare.has(part)) bare.set(part, figure);
    } else if (called.length === 0) left.set(name, [...(left.get(name) ?? []), candidate]);
  }
  for (const [name, at] of left) if (name.score >= ONE_NAME) alone.push({ ...name, at });
  for (const name of alone) cast.add(name.parts, name.at);
}

/** Of several people of one name the one just named, unless the bare name is already another's, whose kin they are. */
function closest(called: readonly Figure[], candidate: Candidate, bare: Figure | undefined): Figure | undefined {
  const sentence = candidate.reading.index;
  const recent = called.filter((figure) =>
    figure.mentions.some((mention) => {
      const back = sentence - mention.reading.index;
      return back >= 0 && back <= 2 && startOf(mention) < startOf(candidate);
    }),
  );
  const [only] = recent;
  if (recent.length === 1 && only && !(bare && bare !== only && only.mentions.some(isKin))) return only;
  return bare && called.includes(bare) ? bare : undefined;
}

function isKin(mention: Candidate): boolean {
  for (let at = mention.from - 1; at >= mention.from - 2; at -= 1)
    if (KIN.has(mention.reading.words[at]?.lower ?? "")) return true;
  return false;
}

/** Whether a word that is a place or an everyday word too is the name here. */
function fits(figure: Figure, part: string, candidate: Candidate): boolean {
  if (candidate.titled) return true;
  const { words } = candidate.reading;
  const before = words[candidate.from - 1]?.lower ?? "";
  const next = words[candidate.to]?.lower ?? "";
  const rank = standsFor(figure, part);
  if (isKnownThing(part) && !isGiven(part)) {
    if (rank < 4 || PLACE_PREPOSITIONS.has(before) || /^(?:from|to|the|,)$/.test(before)) return false;
    const introduced = figure.mentions.some((mention) => startOf(mention) < startOf(candidate));
    return introduced || SPEECH_VERBS.has(next) || HUMAN_VERBS.has(next) || AUXILIARIES.has(next);
  }
  if (isKnownThing(part) && (PLACE_PREPOSITIONS.has(before) || rank < 4)) return false;
  if (words[candidate.from]?.opens === true && isCommon(part))
    return SPEECH_VERBS.has(next) || HUMAN_VERBS.has(next) || AUXILIARIES.has(next) || next === "'s";
  return true;
}

function addressSex(candidate: Candidate): Sex | null {
  const { words } = candidate.reading;
  const before = words[candidate.from - 1];
  const word = before?.text === "." ? words[candidate.from - 2] : before;
  return word?.capital ? (ADDRESSES.get(word.plain) ?? null) : null;
}

export function startOf(candidate: Candidate): number {
  return candidate.reading.words[candidate.from]?.start ?? 0;
}
