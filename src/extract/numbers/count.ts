import type { CountKind } from "../../domain/claim.ts";
import { HEDGES_AFTER, HEDGES_BEFORE } from "../lexicon/hedges.ts";
import { COLLECTIVES, NONE, VAGUE } from "../lexicon/numbers.ts";
import type { Token } from "../tokens.ts";
import { countsNothing } from "./not-counts.ts";
import { type Numeral, numeralAt } from "./numeral.ts";

/** A count as worded, by token indices: `from` is its first token (the hedge), `to` the index after its last. */
export interface CountPhrase {
  readonly kind: CountKind;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly from: number;
  readonly to: number;
  /** A bare number in digits and no more: it takes a noun or a verb beside it to be a count at all. */
  readonly digits: boolean;
}

/** Reads the count that starts at a token: hedge, number, vague word, range, “no one”. Null where none starts. */
export function countAt(tokens: readonly Token[], at: number): CountPhrase | null {
  const hedge = phraseAt(tokens, at, HEDGES_BEFORE);
  if (!hedge) return unhedged(tokens, at, at, "exact");
  const inner =
    unhedged(tokens, at, hedge.to, hedge.kind) ?? unhedged(tokens, at, overArticle(tokens, hedge.to), hedge.kind);
  if (inner) return inner;
  // “perhaps as many as 12”: the hedge nearest the number says which.
  const second = countAt(tokens, hedge.to);
  return second && second.kind !== "exact" ? { ...second, from: at } : null;
}

/** “at least another 12”: the words between are read over. */
function overArticle(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower;
  return word === "another" || word === "the" || word === "some" ? at + 1 : at;
}

function unhedged(tokens: readonly Token[], from: number, at: number, hedge: CountKind): CountPhrase | null {
  const vague = vagueAt(tokens, at);
  if (vague) return { kind: "vague", value: null, min: null, max: null, from, to: vague.to, digits: false };
  if (NONE.has(tokens[at]?.lower ?? "")) return bounded("exact", 0, from, at + 1, false);
  const range = rangeAt(tokens, at);
  if (range) return { kind: "range", value: null, ...range, from, digits: false };
  const numeral = numeralAt(tokens, at);
  if (!numeral || countsNothing(tokens, at, numeral)) return null;
  const after = hedge === "exact" ? afterAt(tokens, numeral.to) : null;
  return bounded(after?.kind ?? hedge, numeral.value, from, after?.to ?? numeral.to, numeral.digits && from === at);
}

function bounded(kind: CountKind, value: number, from: number, to: number, digits: boolean): CountPhrase {
  return { kind, value, ...bounds(kind, value), from, to, digits };
}

/** Closed bounds of a stated number; both null for “about”. */
export function bounds(kind: CountKind, value: number): { min: number | null; max: number | null } {
  switch (kind) {
    case "exact":
    case "counted":
      return { min: value, max: value };
    case "at_least":
      return { min: value, max: null };
    case "more_than":
      return { min: value + 1, max: null };
    case "up_to":
      return { min: null, max: value };
    case "nearly":
    case "less_than":
      return { min: null, max: value - 1 };
    case "about":
    case "range":
    case "vague":
      return { min: null, max: null };
  }
}

/** “10 to 15”, “10-15”, “between 10 and 15”, “two or three”. Falling pairs are scores and changes, not ranges. */
function rangeAt(tokens: readonly Token[], at: number): { min: number; max: number; to: number } | null {
  const between = tokens[at]?.lower === "between";
  const low = numeralAt(tokens, between ? at + 1 : at);
  if (!low) return null;
  const joint = tokens[low.to]?.lower ?? "";
  const joins = between ? joint === "and" : ["to", "or", "-", "–", "‑", "‐"].includes(joint);
  const high = joins ? numeralAt(tokens, low.to + 1) : null;
  if (!high) return null;
  const scaled = shareScale(low, high);
  if (scaled >= high.value || countsNothing(tokens, at, { ...high, digits: false })) return null;
  // “rose from 10 to 15” moves; it spans nothing.
  if (!between && joint === "to" && tokens[at - 1]?.lower === "from") return null;
  return { min: scaled, max: high.value, to: high.to };
}

/** “two to three million”: the scale belongs to both. */
function shareScale(low: Numeral, high: Numeral): number {
  const scale = [1_000_000_000, 1_000_000, 1000].find(
    (size) => high.value >= size && high.value % size === 0 && !high.digits,
  );
  return scale !== undefined && low.value < 1000 && low.value < high.value / scale ? low.value * scale : low.value;
}

/** “dozens”, “hundreds of thousands”, “several hundred”, “a few”, “a number of”, “tens of thousands”. */
function vagueAt(tokens: readonly Token[], at: number): { to: number } | null {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if (word === "a" || word === "an") return vagueArticle(tokens, at, next);
  if (!VAGUE.has(word) || /^(?:how|so|too|that)$/u.test(tokens[at - 1]?.lower ?? "")) return null;
  if (word === "tens" || word === "untold")
    return VAGUE.has(tokens[at + 2]?.lower ?? "") && next === "of" ? { to: at + 3 } : null;
  if (next === "of" && /^(?:thousands|hundreds|millions)$/u.test(tokens[at + 2]?.lower ?? "")) return { to: at + 3 };
  if (
    /^(?:several|few|many|various)$/u.test(word) &&
    /^(?:dozen|hundred|thousand|million|score|dozens|hundreds|thousands)$/u.test(next)
  )
    return { to: at + 2 };
  return { to: at + 1 };
}

function vagueArticle(tokens: readonly Token[], at: number, next: string): { to: number } | null {
  if (next === "few") {
    const scaled = /^(?:dozen|hundred|thousand)$/u.test(tokens[at + 2]?.lower ?? "");
    return { to: at + (scaled ? 3 : 2) };
  }
  // “a number of”, “a large number of”, “an unknown number of”.
  const adjective = COLLECTIVES.has(next) ? 0 : 1;
  const noun = tokens[at + 1 + adjective]?.lower ?? "";
  if (COLLECTIVES.get(noun) !== null || !COLLECTIVES.has(noun) || tokens[at + 2 + adjective]?.lower !== "of")
    return null;
  if (adjective === 1 && noun !== "number") return null;
  return { to: at + 3 + adjective };
}

interface Hedged {
  readonly kind: CountKind;
  readonly to: number;
}

function afterAt(tokens: readonly Token[], at: number): Hedged | null {
  const mark = tokens[at];
  // “107+”, “100-plus”
  if (mark?.text === "+" && mark.start === tokens[at - 1]?.end) return { kind: "at_least", to: at + 1 };
  if (mark?.text === "-" && tokens[at + 1]?.lower === "plus") return { kind: "at_least", to: at + 2 };
  if (mark?.text === "-" && tokens[at + 1]?.lower === "odd") return { kind: "about", to: at + 2 };
  return phraseAt(tokens, at, HEDGES_AFTER);
}

const BY_FIRST = new WeakMap<readonly (readonly [string, CountKind])[], Map<string, [string[], CountKind][]>>();

/** The longest phrase of a list that stands at a token. */
function phraseAt(
  tokens: readonly Token[],
  at: number,
  list: readonly (readonly [string, CountKind])[],
): Hedged | null {
  let index = BY_FIRST.get(list);
  if (!index) {
    index = new Map();
    for (const [phrase, kind] of list) {
      const words = phrase.split(" ");
      const first = words[0] ?? "";
      index.set(first, [...(index.get(first) ?? []), [words, kind]]);
    }
    BY_FIRST.set(list, index);
  }
  let best: Hedged | null = null;
  for (const [words, kind] of index.get(tokens[at]?.lower ?? "") ?? [])
    if (words.every((word, offset) => tokens[at + offset]?.lower === word) && (!best || at + words.length > best.to))
      best = { kind, to: at + words.length };
  return best;
}
