import type { Line } from "../../domain/answer.ts";
import { type Look, wordsOf } from "./runs.ts";
import { LEFT_OUT, marksOf, together, type Words } from "./words.ts";

/** One line of a page. Lines of one part stand together in one block. */
export interface DrawnLine extends Words {
  readonly kind: "title" | "heading" | "text" | "row" | "item" | "quote";
  /** Counts the answer's parts; a title is one of its own. */
  readonly part: number;
  /** How deep an item stands, from 0. */
  readonly depth: number;
  readonly refs: readonly number[];
  /** What its words take of a message's budget. */
  readonly cost: number;
}

export type Place = Pick<DrawnLine, "kind" | "part" | "depth">;

/** The longest line that a message has room for, whatever its controls carry, as JSON. */
const LONGEST = 5000;

/** The line whole or, where a message has no room for it, divided between its runs; a run longer than that is left out whole. */
export function linesFrom(
  place: Place,
  line: Line,
  refs: readonly number[],
  look: Look,
  before?: Words,
): readonly DrawnLine[] {
  const pieces = [...(before ? [before] : []), ...line.map((run) => wordsOf([run], look))];
  const after = marksOf(refs);
  const whole = drawnLine(place, [...pieces, after], refs);
  if (whole.cost <= LONGEST) return [whole];
  return segmentsOf(pieces, LONGEST - wordsCost(after)).map((words) => drawnLine(place, [words, after], refs));
}

/** The line whole, or else what stands in its place. */
export function lineFrom(
  place: Place,
  words: readonly Words[],
  instead: readonly Words[],
  refs: readonly number[],
): DrawnLine {
  const whole = drawnLine(place, [...words, marksOf(refs)], refs);
  return whole.cost <= LONGEST ? whole : drawnLine(place, [...instead, marksOf(refs)], refs);
}

function drawnLine(place: Place, pieces: readonly Words[], refs: readonly number[]): DrawnLine {
  const words = together(pieces);
  return { ...place, ...words, refs, cost: wordsCost(words) };
}

export function wordsCost({ elements }: Words): number {
  return costOf(elements);
}

/** What it takes of a message's budget. */
export function costOf(blocks: readonly unknown[]): number {
  return JSON.stringify(blocks).length;
}

/** Runs in as few segments as have room for them. */
function segmentsOf(pieces: readonly Words[], room: number): readonly Words[] {
  const segments: Words[][] = [[]];
  let taken = 0;
  for (const piece of pieces) {
    const whole = wordsCost(piece);
    const words = whole <= room ? piece : LEFT_OUT;
    const cost = words === piece ? whole : wordsCost(LEFT_OUT);
    if (taken + cost > room && taken > 0) {
      segments.push([]);
      taken = 0;
    }
    segments.at(-1)?.push(words);
    taken += cost;
  }
  return segments.map(together);
}
