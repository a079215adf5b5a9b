import type { Item, Line, Part } from "../../domain/answer.ts";
import { isBlank } from "../plain-text/line.ts";
import { ledBy, type Piece } from "../whole.ts";
import { type Block, blockFrom, blocksFrom } from "./blocks.ts";
import { element, escaped, LEFT_OUT, type Markdown, markdownOf, raw, together } from "./markdown.ts";

// Deeper lists leave no width for words on a telephone.
const DEEPEST = 4;
/** For a label or a speaker: words beside the words that matter. */
const BESIDE = { length: 1000, elements: 50 };

/** The parts in order, to be put on pages; a heading stands with what it heads. */
export function piecesOf(parts: readonly Part[], links: ReadonlySet<string>): readonly Piece<Block>[] {
  const pieces: Piece<Block>[] = [];
  let headings: readonly Block[] = [];
  for (const part of parts) {
    if (part.kind === "heading") headings = [...headings, ...headingBlocks(part.line, part.refs, links)];
    else {
      const below = pieceOf(part, links);
      if (!below) continue;
      pieces.push(apart(headings.length === 0 ? below : ledBy(headings, below)));
      headings = [];
    }
  }
  return headings.length === 0 ? pieces : [...pieces, apart({ whole: headings })];
}

export function headingBlocks(line: Line, refs: readonly number[], links: ReadonlySet<string>): readonly Block[] {
  if (isBlank(line, refs)) return [];
  return blocksFrom({ prefix: "### ", words: line, refs }, links).map((block) => {
    // Discord takes number signs at the end of a heading for its closing marks, escaped or not.
    return block.text.endsWith("#") ? { ...block, text: `${block.text}\u200b` } : block;
  });
}

function pieceOf(part: Exclude<Part, { kind: "heading" }>, links: ReadonlySet<string>): Piece<Block> | null {
  switch (part.kind) {
    case "text":
      if (isBlank(part.line, part.refs)) return null;
      return pieceFrom(blocksFrom({ prefix: "", words: part.line, refs: part.refs }, links).map(alone));
    case "list":
      return pieceFrom(itemPieces(part.items, links, 0));
    case "facts":
      return pieceFrom(
        part.rows.flatMap(({ label, value, refs }) => {
          if (isBlank([{ kind: "own", text: label }, ...value], refs)) return [];
          return blocksFrom({ prefix: "", words: [nameFrom(label), ...value], refs }, links).map(alone);
        }),
      );
    case "quote": {
      const speaker = part.speaker && !isBlank(part.speaker, []) ? [speakerFrom(part.speaker, links)] : [];
      if (isBlank(part.words, part.refs) && speaker.length === 0) return null;
      const row = { prefix: "> ", words: [...part.words, ...speaker], refs: part.refs };
      return alone(blockFrom(row, links, [LEFT_OUT, ...speaker]));
    }
  }
}

/** An item keeps what stands under it; below the deepest level that is shown, items stand side by side. */
function itemPieces(items: readonly Item[], links: ReadonlySet<string>, depth: number): readonly Piece<Block>[] {
  const prefix = `${"  ".repeat(Math.min(depth, DEEPEST))}- `;
  return items.flatMap(({ line, refs, items: under }) => {
    const own = isBlank(line, refs) ? [] : blocksFrom({ prefix, words: line, refs }, links).map(alone);
    const pieces = [...own, ...itemPieces(under, links, depth + 1)];
    const piece = depth < DEEPEST ? pieceFrom(pieces) : null;
    return piece ? [piece] : pieces;
  });
}

function nameFrom(label: string): Markdown {
  return label.trim() === "" ? raw("") : together([element("**"), bounded(escaped(label)), raw(":** ")]);
}

function speakerFrom(speaker: Line, links: ReadonlySet<string>): Markdown {
  return together([element("\n> — "), bounded(markdownOf(speaker, links))]);
}

function bounded(words: Markdown): Markdown {
  return words.text.length <= BESIDE.length && words.elements <= BESIDE.elements ? words : LEFT_OUT;
}

/** With a blank line before its first block. */
function apart(piece: Piece<Block>): Piece<Block> {
  if ("whole" in piece)
    return { whole: piece.whole.map((block, at) => (at === 0 ? { ...block, gap: "\n\n" } : block)) };
  return { pieces: piece.pieces.map((each, at) => (at === 0 ? apart(each) : each)) };
}

function alone(block: Block): Piece<Block> {
  return { whole: [block] };
}

function pieceFrom(pieces: readonly Piece<Block>[]): Piece<Block> | null {
  const [first, second] = pieces;
  return second ? { pieces } : (first ?? null);
}
