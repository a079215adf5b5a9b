import { charactersOf, columnsOf, isNarrow, widthOf } from "./characters.ts";

/** Characters to be drawn in one way. */
export interface Piece {
  readonly text: string;
  readonly style: (text: string) => string;
  /** Of ASCII, and never broken; a space at its start does not part it from the word before it. */
  readonly whole?: boolean;
}

interface Chunk {
  readonly text: string;
  readonly columns: number;
  readonly piece: Piece;
}

interface Word {
  readonly spaces: readonly Chunk[];
  readonly chunks: Chunk[];
  columns: number;
}

/**
 * Breaks pieces into rows of at most `width` columns: at spaces, between wide characters, and inside a word only where
 * no row holds it. Each row is styled on its own, so that it can be indented or stand alone.
 */
export function rowsOf(pieces: readonly Piece[], width: number): readonly string[] {
  // Not wrap-ansi: it normalises what it wraps, which changes letters of names (U+FA19 to U+795E) that must stay as written.
  const rows: Chunk[][] = [];
  let row: Chunk[] = [];
  let used = 0;
  const breakRow = () => {
    rows.push(row);
    row = [];
    used = 0;
  };
  const put = (chunk: Chunk) => {
    row.push(chunk);
    used += chunk.columns;
  };
  for (const { spaces, chunks, columns } of wordsOf(pieces.flatMap(chunksOf))) {
    if (used > 0 && used + columnsOfAll(spaces) + columns > width) breakRow();
    if (used > 0) spaces.forEach(put);
    for (const chunk of chunks) {
      for (const part of used + chunk.columns > width ? split(chunk, width - used, width) : [chunk]) {
        if (used > 0 && used + part.columns > width) breakRow();
        put(used === 0 && part.piece.whole ? { ...part, text: part.text.trimStart() } : part);
      }
    }
  }
  return [...rows, row].map(drawn);
}

const WORDS_AND_SPACES = /[\S\u00a0\u2007\u202f]+|[^\S\u00a0\u2007\u202f]+/g;

/** Spaces, words of narrow letters, and what else there is character by character, as a reader counts them. */
function chunksOf(piece: Piece): readonly Chunk[] {
  if (piece.whole) return [{ text: piece.text, columns: piece.text.length, piece }];
  const chunks: Chunk[] = [];
  for (const [text] of piece.text.matchAll(WORDS_AND_SPACES)) {
    if (isNarrow(text) || isSpace(text)) chunks.push({ text, columns: widthOf(text), piece });
    else
      for (const character of charactersOf(text))
        chunks.push({ text: character, columns: columnsOf(character), piece });
  }
  return chunks;
}

function isSpace(text: string): boolean {
  return /^[^\S\u00a0\u2007\u202f]/.test(text) && text.trim() === "";
}

function wordsOf(chunks: readonly Chunk[]): readonly Word[] {
  const words: Word[] = [];
  let spaces: Chunk[] = [];
  let before: Chunk | null = null;
  for (const chunk of chunks) {
    if (isSpace(chunk.text)) {
      spaces.push(chunk);
      before = null;
      continue;
    }
    if (before === null || breaksBetween(before, chunk)) words.push({ spaces, chunks: [], columns: 0 });
    spaces = [];
    const word = words.at(-1);
    word?.chunks.push(chunk);
    if (word) word.columns += chunk.columns;
    before = chunk;
  }
  return words;
}

/** Chinese and Japanese break anywhere but before what closes and after what opens. */
function breaksBetween(before: Chunk, after: Chunk): boolean {
  if (after.piece.whole || !(isWide(before) || isWide(after))) return false;
  return !/^[\p{Pe}\p{Pf}\p{Po}]/u.test(after.text) && !/^[\p{Ps}\p{Pi}]/u.test(before.text);
}

function isWide({ text, columns }: Chunk): boolean {
  return columns > 1 && !isNarrow(text);
}

/** A word of narrow letters in pieces, the first for the room that is left in a row, the others for whole rows. */
function split(chunk: Chunk, room: number, width: number): readonly Chunk[] {
  if (chunk.piece.whole || !isNarrow(chunk.text)) return [chunk];
  const chunks: Chunk[] = [];
  for (let start = 0, end = room; start < chunk.text.length; start = end, end += width) {
    const text = chunk.text.slice(start, end);
    if (text !== "") chunks.push({ ...chunk, text, columns: text.length });
  }
  return chunks;
}

function columnsOfAll(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, { columns }) => sum + columns, 0);
}

function drawn(chunks: readonly Chunk[]): string {
  let row = "";
  let text = "";
  chunks.forEach((chunk, index) => {
    text += chunk.text;
    if (chunks[index + 1]?.piece === chunk.piece) return;
    row += chunk.piece.style(text);
    text = "";
  });
  return row;
}
