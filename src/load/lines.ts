import { KEYS } from "./lexicon/keys.ts";

/** A paragraph, or a line that stands for itself. */
export interface Block {
  /** Offsets into the text that it was found in, without the white space around it. */
  readonly start: number;
  readonly end: number;
  /** Its words in one line, wrapping and runs of spaces undone. */
  readonly text: string;
  /** True where a blank line (or the start of the text) stands before it. */
  readonly spaced: boolean;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly spaced: boolean;
  readonly indented: boolean;
}

// News is wrapped at 60 to 80 characters; a line past 100 is a paragraph, a column under 40 holds no prose.
const WIDEST = 100;
const NARROWEST = 40;

/** The blocks of a text whose only white space is the space and the newline. Hard-wrapped lines make one block. */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const width = columnOf(text, lines);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const first = lines[at] as Line;
    let last = first;
    for (at++; at < lines.length; at++) {
      const next = lines[at] as Line;
      if (!runsOn(text, last, next, width)) break;
      last = next;
    }
    blocks.push({
      start: first.start,
      end: last.end,
      spaced: first.spaced,
      text: oneLine(text.slice(first.start, last.end)),
    });
  }
  return blocks;
}

function oneLine(text: string): string {
  if (!text.includes("\n") && !text.includes("  ")) return text;
  return text.replaceAll(/(?<=\p{L}-) *\n */gu, "").replaceAll(/\s+/g, " ");
}

/** The lines that hold something. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let spaced = true;
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf("\n", from);
    const stop = newline === -1 ? text.length : newline;
    let [start, end] = [from, stop];
    while (start < end && text.charCodeAt(start) === 32) start++;
    while (end > start && text.charCodeAt(end - 1) === 32) end--;
    if (start < end) lines.push({ start, end, spaced, indented: start > from });
    spaced = start === end;
    from = stop + 1;
  }
  return lines;
}

/** The column at which the text is wrapped by hand; null where each paragraph is one line. */
function columnOf(text: string, lines: readonly Line[]): number | null {
  const lengths: number[] = [];
  let pairs = 0;
  for (let at = 1; at < lines.length; at++) {
    const [line, next] = [lines[at - 1] as Line, lines[at] as Line];
    if (next.spaced) continue;
    pairs++;
    const length = line.end - line.start;
    if (length <= WIDEST && length >= NARROWEST && staysOpen(text, line) && carriesOn(text, next)) lengths.push(length);
  }
  if (lengths.length === 0 || lengths.length < pairs * 0.3) return null;
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? null;
}

/** Whether a paragraph goes on over the line end: no room was left for the next word, or the sentence is in its middle. */
function runsOn(text: string, line: Line, next: Line, width: number | null): boolean {
  if (next.spaced || isMarked(text, next)) return false;
  const length = line.end - line.start;
  const inSentence = (width !== null || length >= NARROWEST) && staysOpen(text, line) && startsSmall(text, next);
  if (width === null || length > WIDEST) return inSentence;
  if (next.indented && !line.indented) return inSentence;
  const space = text.indexOf(" ", next.start);
  const word = Math.min(space === -1 ? next.end : space, next.end) - next.start;
  return (
    length + 1 + word > width || inSentence || (length > width * 0.7 && isCapital(text, line) && isCapital(text, next))
  );
}

/** No full stop, colon or the like at its end. */
function staysOpen(text: string, line: Line): boolean {
  return !/[.!?…:;。！？]["'”’»)\]]*$/.test(text.slice(Math.max(line.start, line.end - 4), line.end));
}

function startsSmall(text: string, line: Line): boolean {
  return /^["'“‘(]?\p{Ll}/u.test(text.slice(line.start, line.start + 3));
}

/** In small letters, or in a text that has none. */
function carriesOn(text: string, line: Line): boolean {
  return startsSmall(text, line) || isCapital(text, line);
}

/** In capitals throughout, as old wire copy is. */
function isCapital(text: string, line: Line): boolean {
  const head = text.slice(line.start, Math.min(line.end, line.start + NARROWEST));
  return !/\p{Ll}/u.test(head) && /\p{Lu}{2}/u.test(head);
}

/** Starts with what opens a line of its own: a bullet, a number of a list, a heading's or rule's marks. */
function isMarked(text: string, line: Line): boolean {
  const key = /^\**(\p{L}[\p{L} _-]{0,24}):/u.exec(text.slice(line.start, Math.min(line.end, line.start + 28)))?.[1];
  if (key !== undefined && KEYS.has(key.toLowerCase())) return true;
  const head = text.slice(line.start, Math.min(line.end, line.start + 8));
  return /^(?:[•⁃▪‣◦●*#>=_]|[-–—]\s|\(?(?:\d{1,3}|[a-z])[.)]\s)/u.test(head) || /^(?:[-–—=_*~]{3})/.test(head);
}
