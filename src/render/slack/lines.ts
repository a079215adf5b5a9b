import type { Line } from "../../domain/answer.ts";
import type { Room } from "../whole.ts";
import { LIMIT } from "./limits.ts";
import { LEFT_OUT, type Look, marksOf, together, type Words, wordsOf } from "./words.ts";

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

/** The longest line that a message has room for beside its controls, as JSON. */
export const LONGEST = 6000;
/** What a page's text may be, so that all of it can be read out: beside it stand the title, the note and what is left out. */
const PAGE_LENGTH = LIMIT.fallback - 700;
// What goes around a line, as JSON: a section, the list that it begins, the block that it begins.
const SECTION = 60;
const LIST = 80;
const BLOCK = 60;

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

interface Left {
  /** Of the message's budget. */
  readonly budget: number;
  readonly blocks: number;
}

/**
 * Room for a page, with what the line of a menu costs that opens a reference. A page is as long as what is read out of it; only
 * a single line may be longer than that. It takes references until its menu is full, and its first line whatever it cites.
 */
export function roomFor(left: Left, optionCost: (ref: number) => number): Room<DrawnLine> {
  return roomAfter({ ...left, plain: PAGE_LENGTH, last: null, begun: false, cited: new Set() }, optionCost);
}

interface Page extends Left {
  /** How much more text it may have. */
  readonly plain: number;
  readonly last: DrawnLine | null;
  /** Whether anything but headings stands on it. */
  readonly begun: boolean;
  readonly cited: ReadonlySet<number>;
}

/** What goes around a line that stands behind another. */
function aroundOf(line: DrawnLine, last: DrawnLine | null): number {
  if (opens(line, last)) return SECTION + LIST + BLOCK;
  return SECTION + (line.depth === last?.depth ? 0 : LIST);
}

/** Whether it begins another block. */
export function opens(line: DrawnLine, last: DrawnLine | null): boolean {
  return last?.part !== line.part || last.kind !== line.kind;
}

/** What a page's lines take of a message's budget. */
export function linesCost(lines: readonly DrawnLine[]): number {
  return lines.reduce((sum, line, at) => sum + line.cost + aroundOf(line, lines[at - 1] ?? null), 0);
}

function roomAfter(page: Page, optionCost: (ref: number) => number): Room<DrawnLine> {
  const { budget, blocks, plain, last, begun, cited } = page;
  return {
    with(line) {
      const fresh = line.refs.filter((ref) => !cited.has(ref));
      const words = budget - line.cost - aroundOf(line, last);
      const after = {
        budget: words - fresh.reduce((sum, ref) => sum + optionCost(ref), 0),
        blocks: blocks - (opens(line, last) ? 1 : 0),
        plain: plain - line.plain.length - 2,
        last: line,
        begun: begun || (line.kind !== "heading" && line.kind !== "title"),
        cited: fresh.length > 0 ? new Set([...cited, ...fresh]) : cited,
      };
      if (after.blocks < 0 || words < 0) return null;
      if (begun && (after.budget < 0 || after.plain < 0 || after.cited.size > LIMIT.options)) return null;
      return roomAfter(after, optionCost);
    },
  };
}
