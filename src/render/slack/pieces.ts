import type { Item, Line, Part } from "../../domain/answer.ts";
import { isBlank, quoted } from "../plain-text/line.ts";
import { ledBy, type Piece } from "../whole.ts";
import { type DrawnLine, lineFrom, linesFrom, wordsCost } from "./lines.ts";
import { type Look, wordsOf } from "./runs.ts";
import { BREAK, LEFT_OUT, text, together, type Words } from "./words.ts";

// Deeper lists leave no width for words on a telephone.
const DEEPEST = 4;
/** For a label or a speaker: words beside the words that matter. */
const LONGEST_BESIDE = 1000;

/** The parts in order, to be put on pages; a heading stands with what it heads. */
export function piecesOf(parts: readonly Part[], look: Look): readonly Piece<DrawnLine>[] {
  const pieces: Piece<DrawnLine>[] = [];
  let headings: readonly DrawnLine[] = [];
  parts.forEach((part, at) => {
    if (part.kind === "heading") {
      headings = [...headings, ...headingLines("heading", at, part.line, part.refs, look)];
      return;
    }
    const below = pieceOf(part, at, look);
    if (!below) return;
    pieces.push(headings.length === 0 ? below : ledBy(headings, below));
    headings = [];
  });
  return headings.length === 0 ? pieces : [...pieces, { whole: headings }];
}

export function headingLines(
  kind: "title" | "heading",
  part: number,
  line: Line,
  refs: readonly number[],
  look: Look,
): readonly DrawnLine[] {
  return isBlank(line, refs) ? [] : linesFrom({ kind, part, depth: 0 }, line, refs, look);
}

function pieceOf(part: Exclude<Part, { kind: "heading" }>, at: number, look: Look): Piece<DrawnLine> | null {
  const place = { part: at, depth: 0 };
  switch (part.kind) {
    case "text":
      if (isBlank(part.line, part.refs)) return null;
      return pieceFrom(linesFrom({ ...place, kind: "text" }, part.line, part.refs, look).map(alone));
    case "list":
      return pieceFrom(itemPieces(part.items, at, look, 0));
    case "facts":
      return pieceFrom(
        part.rows.flatMap(({ label, value, refs }) => {
          if (isBlank([{ kind: "own", text: label }, ...value], refs)) return [];
          return linesFrom({ ...place, kind: "row" }, value, refs, look, nameFrom(label)).map(alone);
        }),
      );
    case "quote": {
      const speaker = part.speaker && !isBlank(part.speaker, []) ? [speakerFrom(part.speaker, look)] : [];
      if (isBlank(part.words, part.refs) && speaker.length === 0) return null;
      const said = wordsOf(part.words, look);
      const words = [{ ...said, plain: quoted(said.plain) }, ...speaker];
      return alone(lineFrom({ ...place, kind: "quote" }, words, [LEFT_OUT, ...speaker], part.refs));
    }
  }
}

/** An item keeps what stands under it; below the deepest level that is shown, items stand side by side. */
function itemPieces(items: readonly Item[], part: number, look: Look, depth: number): readonly Piece<DrawnLine>[] {
  const place = { kind: "item", part, depth: Math.min(depth, DEEPEST) } as const;
  return items.flatMap(({ line, refs, items: under }) => {
    const own = isBlank(line, refs) ? [] : linesFrom(place, line, refs, look).map(alone);
    const pieces = [...own, ...itemPieces(under, part, look, depth + 1)];
    const piece = depth < DEEPEST ? pieceFrom(pieces) : null;
    return piece ? [piece] : pieces;
  });
}

function nameFrom(label: string): Words {
  if (label.trim() === "") return together([]);
  const name = label.length > LONGEST_BESIDE ? LEFT_OUT : bounded(text(`${label}:`, { bold: true }));
  return together([name, text(" ")]);
}

function speakerFrom(speaker: Line, look: Look): Words {
  return together([{ ...BREAK, plain: " " }, text("— "), bounded(wordsOf(speaker, look))]);
}

function bounded(words: Words): Words {
  return wordsCost(words) <= LONGEST_BESIDE ? words : LEFT_OUT;
}

function alone(line: DrawnLine): Piece<DrawnLine> {
  return { whole: [line] };
}

function pieceFrom(pieces: readonly Piece<DrawnLine>[]): Piece<DrawnLine> | null {
  const [first, second] = pieces;
  return second ? { pieces } : (first ?? null);
}
