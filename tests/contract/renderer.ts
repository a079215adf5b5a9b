import * as fc from "fast-check";
import type { Answer, Evidence, Item, Line, Part } from "../../src/domain/answer.ts";
import { anyAnswer, POSTED } from "./answers.ts";

/** What a person gets of one rendering, as the platform would show it. */
export interface Reading {
  /** Every character shown, in reading order: markup and escapes undone, rows and boxes set apart by newlines. */
  readonly text: string;
  /** Every address that a click opens. */
  readonly links: readonly string[];
  /** Whoever would be notified. */
  readonly pings: readonly string[];
  /** The ids of channels that are named as such. */
  readonly channels: readonly string[];
  /** What the rendering says that it left out for want of room, whole. */
  readonly leftOut: { readonly parts: number; readonly sources: number };
}

/** Puts a check to answers: to those that fast-check thinks of, unless a test has its own. */
export type ForEvery = (check: (answer: Answer) => void) => void;

export const forAnyAnswer: ForEvery = (check) => fc.assert(fc.property(anyAnswer(), check));

/** The promises that every renderer keeps. `read` sees the payload as the platform does, and undoes only what the platform undoes. */
export function rendererContract<Payload>(
  name: string,
  render: (answer: Answer) => Payload,
  read: (payload: Payload) => Reading,
  forEvery: ForEvery = forAnyAnswer,
): void {
  const promise = (words: string, check: (answer: Answer, reading: Reading) => void) =>
    it(words, () => forEvery((answer) => check(answer, read(render(answer)))));

  describe(`${name} keeps what every renderer promises`, () => {
    promise("shows every part whole and in order, or says that it left it out", (answer, reading) => {
      expect(missing([answer.title], reading.text)).toEqual([]);
      const lost = missing(answer.parts, reading.text);
      if (lost.length > reading.leftOut.parts) expect(lost).toEqual([]);
    });

    promise("shows the sentence behind every reference exactly, or says that it left it out", (answer, reading) => {
      const shown = visible(reading.text);
      const lost = answer.evidence.filter((source) => !shown.includes(visible(source.sentence)));
      if (lost.length > reading.leftOut.sources) expect(lost).toEqual([]);
    });

    promise("marks what it shows with the numbers of its sources", (answer, reading) => {
      if (reading.leftOut.parts > 0) return;
      for (const ref of new Set(answer.parts.flatMap(refsOf))) expect(reading.text).toContain(`[${ref}]`);
    });

    promise("lets nothing in an answer ping anyone", (_, reading) => {
      expect(reading.pings).toEqual([]);
    });

    promise("names no channel but those that the bot itself names", (answer, reading) => {
      const named = JSON.stringify(answer);
      for (const id of reading.channels) expect(named).toContain(JSON.stringify({ kind: "channel", id }));
    });

    promise("links only to where a source says that it comes from, and to what the bot posted", (answer, reading) => {
      for (const link of reading.links) {
        expect(link).toMatch(/^https?:\/\/[!-~]+$/);
        const sources = answer.evidence.filter(({ url }) => url !== null).map(addressOf);
        expect([...sources, ...POSTED]).toContain(new URL(link).href);
      }
    });

    promise("shows no control character and turns no text round", (_, reading) => {
      expect(reading.text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
    });

    it("renders the same answer the same way and leaves the answer as it was", () =>
      forEvery((answer) => {
        const before = structuredClone(answer);
        expect(render(structuredClone(answer))).toEqual(render(answer));
        expect(answer).toEqual(before);
      }));
  });
}

/** Only what leaves ink: renderers may wrap, and show or drop what is invisible, each in its own way. */
function visible(text: string): string {
  return text.replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S}]|[\u2400-\u2421\ufffd]/gu, "");
}

/** Those of `pieces` whose words do not all stand in `text`, each after the one before it. */
function missing<Piece extends Line | Part>(pieces: readonly Piece[], text: string): readonly Piece[] {
  const shown = visible(text);
  let from = 0;
  return pieces.filter((piece) => {
    let at = from;
    for (const words of wordsOf(piece)) {
      const found = shown.indexOf(visible(words), at);
      if (found < 0) return true;
      at = found + visible(words).length;
    }
    from = at;
    return false;
  });
}

function wordsOf(piece: Line | Part): readonly string[] {
  if (!("kind" in piece)) return piece.flatMap((run) => ("text" in run ? [run.text] : []));
  switch (piece.kind) {
    case "heading":
    case "text":
      return wordsOf(piece.line);
    case "list":
      return piece.items.flatMap(wordsOfItem);
    case "facts":
      return piece.rows.flatMap((row) => [row.label, ...wordsOf(row.value)]);
    case "quote":
      return [...wordsOf(piece.words), ...wordsOf(piece.speaker ?? [])];
  }
}

function wordsOfItem(item: Item): readonly string[] {
  return [...wordsOf(item.line), ...item.items.flatMap(wordsOfItem)];
}

function refsOf(part: Part): readonly number[] {
  switch (part.kind) {
    case "heading":
    case "text":
    case "quote":
      return part.refs;
    case "list":
      return part.items.flatMap(refsOfItem);
    case "facts":
      return part.rows.flatMap((row) => row.refs);
  }
}

function refsOfItem(item: Item): readonly number[] {
  return [...item.refs, ...item.items.flatMap(refsOfItem)];
}

function addressOf({ url }: Evidence): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).href : null;
}
