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
  const opensAt = (start: number) => {
    let opens = pieces.length === 0;
    while (next < starts.length && (starts[next] ?? 0) <= start) {
      opens = true;
      next += 1;
    }
    return opens;
  };
  const words = (from: number, to: number) => {
    for (const word of wordsOf(text, from, to)) {
      const { start, end, lower } = word;
      pieces.push({ word, quoted: null, start, end, lower, opens: opensAt(start) });
    }
  };
  let at = paragraph.start;
  for (const run of quoted) {
    words(at, run.open);
    const { open: start, close: end } = run;
    pieces.push({ word: null, quoted: run, start, end, lower: "", opens: opensAt(start) });
    // A sentence that begins inside quoted words is not the outlet's own.
    while (next < starts.length && (starts[next] ?? 0) < end) next += 1;
    at = end;
  }
  words(at, paragraph.end);
  return pieces;
}
