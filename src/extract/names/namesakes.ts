import { AUXILIARIES, PLACE_PREPOSITIONS } from "../lexicon/small-words.ts";
import { SPEECH_VERBS } from "../lexicon/speech.ts";
import { HUMAN_VERBS } from "../lexicon/thing-cues.ts";
import { ADDRESSES, KIN } from "../lexicon/titles.ts";
import type { Candidate } from "./candidate.ts";
import { isCommon, isGiven, isKnownThing, type Sex } from "./classes.ts";
import { type Figure, sameName, sexAt, standsFor } from "./figure.ts";
import { weighty } from "./parts.ts";
import type { Word } from "./reading.ts";

/** A name by its words and everywhere it stands. */
interface Name {
  readonly parts: readonly string[];
  readonly at: readonly Candidate[];
  readonly score: number;
}

const MOST_NAMESAKES = 20;

/** The people found so far, by each word of their names. */
export class Namesakes {
  readonly figures: Figure[] = [];
  private readonly byPart = new Map<string, Figure[]>();

  add(parts: readonly string[], mentions: readonly Candidate[]): Figure {
    const figure: Figure = { parts, mentions: [...mentions], sex: null, kin: mentions.some(isKin) };
    for (const mention of mentions.slice(0, 50)) figure.sex ??= sexAt(mention);
    this.figures.push(figure);
    const own = weighty(parts);
    // “Kabund-a-Kabund” is called “Kabund”.
    const half = own.at(-1)?.split("-")[0] ?? "";
    for (const part of new Set(half.length > 3 ? [...own, half] : own)) {
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
    const called = most === 0 ? [] : figures.filter((figure) => standsFor(figure, part) === most);
    const sure = sex === null ? [] : called.filter((figure) => figure.sex === sex);
    return sure.length > 0 ? sure : called;
  }
}

/**
 * Gives each single name, in text order, to the person it stands for; those of nobody are people of one name where they
 * score `enough`.
 */
export function assign(cast: Namesakes, single: readonly Name[], enough: number): void {
  const met = [
    ...cast.figures.flatMap((figure) => figure.mentions.map((candidate) => ({ figure, name: null, candidate }))),
    ...single.flatMap((name) => name.at.map((candidate) => ({ figure: null, name, candidate }))),
  ].toSorted((a, b) => startOf(a.candidate) - startOf(b.candidate));
  const left = new Map<Name, Candidate[]>();
  const lastSeen = new Map<Figure, number>();
  for (const { figure: whole, name, candidate } of met) {
    if (whole) lastSeen.set(whole, candidate.reading.index);
    if (!name) continue;
    const part = weighty(name.parts)[0] ?? name.parts[0] ?? "";
    const sex = addressSex(candidate);
    const called = cast.called(part, sex);
    const figure = called.length > 1 ? closest(called, candidate, lastSeen) : called[0];
    if (figure && fits(figure, part, candidate, lastSeen.has(figure))) {
      figure.mentions.push(candidate);
      lastSeen.set(figure, candidate.reading.index);
      figure.sex = sex ?? figure.sex;
    } else if (called.length === 0) {
      const others = left.get(name);
      if (others) others.push(candidate);
      else left.set(name, [candidate]);
    }
  }
  for (const [name, at] of left) if (name.score >= enough) cast.add(name.parts, at);
}

/**
 * Of several people of one name the one just named; where they are kin of one another, the one who is nobody's wife or
 * son. Null where a careful reader would not be sure.
 */
function closest(
  called: readonly Figure[],
  candidate: Candidate,
  lastSeen: ReadonlyMap<Figure, number>,
): Figure | null {
  const ownName = called.filter((figure) => !figure.kin);
  if (ownName.length === 1) return ownName[0] ?? null;
  for (const sentences of [0, 1, 2]) {
    const recent = called.filter((figure) => candidate.reading.index - (lastSeen.get(figure) ?? -9) <= sentences);
    if (recent.length > 0) return recent.length === 1 ? (recent[0] ?? null) : null;
  }
  return null;
}

function isKin(mention: Candidate): boolean {
  for (let at = mention.from - 1; at >= mention.from - 6; at -= 1) {
    const word = mention.reading.words[at];
    if (word === undefined || (word.kind === "mark" && word.text !== ",") || word.capital) return false;
    if (KIN.has(word.lower)) return true;
  }
  return false;
}

/** Whether a word that is a place or an everyday word too is the name here. */
function fits(figure: Figure, part: string, candidate: Candidate, introduced: boolean): boolean {
  if (candidate.titled) return true;
  const { words } = candidate.reading;
  const before = words[candidate.from - 1]?.lower ?? "";
  const next = words[candidate.to]?.lower ?? "";
  const rank = standsFor(figure, part);
  const acts = SPEECH_VERBS.has(next) || HUMAN_VERBS.has(next) || AUXILIARIES.has(next);
  if (rank < 4 && isInList(words, candidate)) return false;
  if (isKnownThing(part) && !isGiven(part)) {
    if (rank < 4 || PLACE_PREPOSITIONS.has(before) || /^(?:from|to|the|,)$/.test(before)) return false;
    return introduced || acts;
  }
  if (isKnownThing(part) && (PLACE_PREPOSITIONS.has(before) || rank < 4)) return false;
  if (words[candidate.from]?.opens === true && isCommon(part))
    return acts || next === "'s" || next === "'" || next === "’";
  return true;
}

/** “Iorfa, Famewo, James; Johnson”: in a list of single names none is somebody's given name. */
function isInList(words: readonly Word[], { from, to }: Candidate): boolean {
  const isMark = (at: number) => /^[,;:]$/.test(words[at]?.text ?? "");
  return (
    isMark(from - 1) &&
    isMark(to) &&
    isMark(from - 3) &&
    words[from - 2]?.capital === true &&
    words[to + 1]?.capital === true
  );
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
