import type { Room } from "../whole.ts";
import { LIMIT } from "./limits.ts";
import type { DrawnLine } from "./lines.ts";

/** What a page's text may be, so that all of it can be read out: beside it stand the title, the note, and what is left out or put above. */
const PAGE_LENGTH = LIMIT.fallback - 900;
// What goes around a line, as JSON: a section, the list that it begins, the block that it begins.
const SECTION = 60;
const LIST = 80;
const BLOCK = 60;

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
