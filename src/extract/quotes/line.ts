import type { Sentence } from "../../domain/sentence.ts";
import { type Word, wordsOf } from "../names/reading.ts";
import type { Quoted } from "./marks.ts";

/** A paragraph as the rules for speakers see it: its words with each run of quoted words as one piece. */
export interface Piece {
  readonly word: Word | null;
  readonly quoted: Quoted | null;
  readonly start: number;
  readonly end: number;
  /** The lower-case word; empty for quoted words. */
  readonly lower: string;
  /** A sentence of the outlet's own begins here. */
  readonly opens: boolean;
}

export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly sentences: readonly Sentence[];
}

export function paragraphsOf(sentences: readonly Sentence[]): Paragraph[] {
  const paragraphs: { start: number; end: number; sentences: Sentence[] }[] = [];
  let last = -1;
  for (const sentence of sentences) {
    const current = paragraphs.at(-1);
    if (current && sentence.paragraph === last) {
      current.end = sentence.span.end;
      current.sentences.push(sentence);
    } else paragraphs.push({ start: sentence.span.start, end: sentence.span.end, sentences: [sentence] });
    last = sentence.paragraph;
  }
  return paragraphs;
}

/** The pieces of a paragraph in order; `quoted` are its runs. */
export function piecesOf(text: string, paragraph: Paragraph, quoted: readonly Quoted[]): Piece[] {
  const starts = paragraph.sentences.map((sentence) => sentence.span.start);
  const pieces: Piece[] = [];
  let next = 0;
  const add = (piece: Omit<Piece, "opens">) => {
    let opens = pieces.length === 0;
    while (next < starts.length && (starts[next] ?? 0) <= piece.start) {
      opens = true;
      next += 1;
    }
    // A sentence that begins inside quoted words is not the outlet's own.
    if (piece.quoted) while (next < starts.length && (starts[next] ?? 0) < piece.end) next += 1;
    pieces.push({ ...piece, opens });
  };
  const words = (from: number, to: number) => {
    for (const word of wordsOf(text, from, to))
      add({ word, quoted: null, start: word.start, end: word.end, lower: word.lower });
  };
  let at = paragraph.start;
  for (const run of quoted) {
    words(at, run.open);
    add({ word: null, quoted: run, start: run.open, end: run.close, lower: "" });
    at = run.close;
  }
  words(at, paragraph.end);
  return pieces;
}
