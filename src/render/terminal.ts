import type { Action, Answer, Item, Part } from "../domain/answer.ts";
import { harmless } from "./plain-text/harmless.ts";
import { quotationMarks } from "./plain-text/line.ts";
import { blocksOf } from "./plain-text.ts";
import { widthOf } from "./terminal/characters.ts";
import { Page, type Screen } from "./terminal/page.ts";
import type { Piece } from "./terminal/rows.ts";
import { sourceBlocks } from "./terminal/sources.ts";

interface Look extends Screen {
  /** Whether an action is asked by typing its number. */
  readonly numbered: boolean;
}

/** The whole answer in rows as wide as the screen, at most. Ends without a line break. */
export function renderTerminal(answer: Answer, look: Look): string {
  const page = new Page(look);
  const blocks = [
    page.hanging(0, null, page.pieces(answer.title, [], page.paint.bold)),
    ...blocksOf(answer.parts, (part) => rowsOfPart(part, page)),
    ...sourceBlocks(answer, page),
    next(answer.actions, look.numbered, page),
  ];
  return blocks
    .map((rows) => rows.filter((row) => row !== "").join("\n"))
    .filter((block) => block !== "")
    .join("\n\n");
}

function rowsOfPart(part: Part, page: Page): readonly string[] {
  switch (part.kind) {
    case "heading":
      return page.hanging(0, null, page.pieces(part.line, part.refs, page.paint.bold));
    case "text":
      return page.hanging(0, null, page.pieces(part.line, part.refs));
    case "list":
      return part.items.flatMap((item) => rowsOfItem(item, 2, page));
    case "facts":
      return rowsOfFacts(part, page);
    case "quote":
      return rowsOfQuote(part, page);
  }
}

function rowsOfItem(item: Item, depth: number, page: Page): readonly string[] {
  const bullet: Piece = { text: `${" ".repeat(Math.max(page.beside(depth) - 2, 0))}•`, style: page.paint.dim };
  return [
    ...page.hanging(depth, bullet, page.pieces(item.line, item.refs)),
    ...item.items.flatMap((below) => rowsOfItem(below, depth + 2, page)),
  ];
}

/** In two columns; a label too long for the first has a row of its own, with the value beneath. */
function rowsOfFacts({ rows }: Extract<Part, { kind: "facts" }>, page: Page): readonly string[] {
  const widths = rows.map(({ label }) => widthOf(harmless(label)));
  const most = page.beside(26);
  const columns = widths.reduce((widest, width) => (width + 2 <= most ? Math.max(widest, width + 2) : widest), 2);
  return rows.flatMap(({ label, value, refs }, index) => {
    const mark: Piece = { text: harmless(label), style: page.paint.green };
    const pieces = page.pieces(value, refs);
    if ((widths[index] ?? 0) + 2 <= columns) return page.hanging(columns, mark, pieces);
    return [...page.hanging(0, null, [mark]), ...page.hanging(columns, null, pieces)];
  });
}

function rowsOfQuote({ words, speaker, refs }: Extract<Part, { kind: "quote" }>, page: Page): readonly string[] {
  const said = page.pieces(words);
  const [open, close] = quotationMarks(said.map(({ text }) => text).join(""));
  const marked = [{ text: open, style: String }, ...said, { text: close, style: String }, ...page.marks(refs)];
  const by = speaker ? page.hanging(4, { text: "  —", style: String }, page.pieces(speaker)) : [];
  return [...page.hanging(2, null, marked), ...by];
}

function next(actions: readonly Action[], numbered: boolean, page: Page): readonly string[] {
  if (actions.length === 0) return [];
  const columns = numbered ? `${actions.length}`.length + 3 : 2;
  return [
    ...page.hanging(0, null, [{ text: numbered ? "Next: type its number" : "Next", style: page.paint.bold }]),
    ...actions.flatMap(({ label, question }, index) => {
      const mark: Piece = { text: numbered ? ` ${index + 1}` : "•", style: page.paint.cyan };
      const command = page.pieces([
        { kind: "own", text: "  " },
        { kind: "command", question },
      ]);
      return page.hanging(columns, mark, [...page.pieces(label), ...command]);
    }),
  ];
}
