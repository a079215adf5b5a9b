import type { Room } from "../whole.ts";
import { LIMIT } from "./limits.ts";
import { LEFT_OUT, type Markdown, markdownOf, raw, type Words } from "./markdown.ts";

/** A line of a description, or lines that stand together. */
export interface Block extends Markdown {
  readonly refs: readonly number[];
  /** What parts it from a block before it on the page. */
  readonly gap: "\n" | "\n\n";
}

interface Row {
  /** What makes it a heading, an item or a quotation; empty for plain words. */
  readonly prefix: string;
  readonly words: Words;
  readonly refs: readonly number[];
}

// More would fill the page with numbers; “Sources” opens them all.
const MOST_MARKS = 100;

/** Room for a description. A page takes references until its menu is full, and its first block whatever it cites. */
export function roomFor(length: number, elements: number, cited: ReadonlySet<number> | null): Room<Block> {
  return {
    with({ text, elements: more, refs, gap }) {
      const cost = text.length + (cited ? gap.length : 0);
      if (cost > length || more > elements) return null;
      const together = new Set([...(cited ?? []), ...refs]);
      if (cited && together.size > LIMIT.options && together.size > cited.size) return null;
      return roomFor(length - cost, elements - more, together);
    },
  };
}

/**
 * The row as one block. One that is longer than a page becomes several, divided between its runs; a run that is longer
 * than a page by itself is left out whole.
 */
export function blocksFrom(row: Row, links: ReadonlySet<string>): readonly Block[] {
  const whole = drawn(row, markdownOf(row.words, links));
  if (hasRoom(whole)) return [whole];
  const around = drawn(row, raw(""));
  const room = { length: LONGEST - around.text.length, elements: LIMIT.elements - around.elements };
  return segmentsOf(row.words, room, links).map((words) => drawn(row, markdownOf(words, links)));
}

/** The row as one block whatever it takes: words that are longer than a page are left out whole. */
export function blockFrom(row: Row, links: ReadonlySet<string>, instead: Words = [LEFT_OUT]): Block {
  const whole = drawn(row, markdownOf(row.words, links));
  return hasRoom(whole) ? whole : drawn(row, markdownOf(instead, links));
}

// One unit is kept for the mark after a heading that ends in a number sign.
const LONGEST = LIMIT.description - 1;

function hasRoom({ text, elements }: Markdown): boolean {
  return text.length <= LONGEST && elements <= LIMIT.elements;
}

function drawn({ prefix, refs }: Row, { text, elements, leftOut }: Markdown): Block {
  const after = refs.length === 0 ? "" : ` ${marksOf(refs)}`;
  return { text: prefix + text + after, elements: elements + (prefix === "" ? 0 : 1), leftOut, refs, gap: "\n" };
}

// Escaped as all brackets are: from one that opens, a client reads on through what follows until something closes a link.
function marksOf(refs: readonly number[]): string {
  if (refs.length > MOST_MARKS) return `${marksOf(refs.slice(0, MOST_MARKS))} and ${refs.length - MOST_MARKS} more`;
  return refs.map((ref) => `\\[${ref}\\]`).join("");
}

/** Runs in as few segments as have room for them. */
function segmentsOf(
  words: Words,
  room: { readonly length: number; readonly elements: number },
  links: ReadonlySet<string>,
): readonly Words[] {
  const segments: Words[number][][] = [[]];
  let length = 0;
  let elements = 0;
  for (const each of words) {
    const cost = costOf(each, links);
    const fitting = cost.length <= room.length && cost.elements <= room.elements;
    const added = fitting ? cost : costOf(LEFT_OUT, links);
    if (length + added.length > room.length || elements + added.elements > room.elements) {
      segments.push([]);
      length = 0;
      elements = 0;
    }
    segments.at(-1)?.push(fitting ? each : LEFT_OUT);
    length += added.length;
    elements += added.elements;
  }
  return segments;
}

/** The most that it can take beside others: next to them, its first and last character may have to be escaped too. */
function costOf(words: Words[number], links: ReadonlySet<string>): { length: number; elements: number } {
  const { text, elements } = markdownOf([words], links);
  return { length: text.length + 2, elements };
}
