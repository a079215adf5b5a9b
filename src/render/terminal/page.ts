import pc from "picocolors";
import type { Line } from "../../domain/answer.ts";
import { plainRun } from "../plain-text/line.ts";
import { widthOf } from "./characters.ts";
import { type Piece, rowsOf } from "./rows.ts";

/** What the screen can do. */
export interface Screen {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
  /** Whether an address can be clicked (OSC 8). */
  readonly links: boolean;
}

export type Style = (text: string) => string;

// Longer rows are hard to read on: the eye loses the next one.
const WIDEST = 92;
const NARROWEST = 10;

/** The sheet that an answer is written on: knows how wide it is and how things look, not what they are. */
export class Page {
  readonly paint: ReturnType<typeof pc.createColors>;
  readonly links: boolean;
  readonly #width: number;

  constructor({ width, colour, links }: Screen) {
    this.paint = pc.createColors(colour);
    this.links = colour && links;
    this.#width = Math.min(Math.max(width, NARROWEST), WIDEST);
  }

  /** How much of `columns` may go to what stands beside the text. */
  beside(columns: number): number {
    return Math.min(columns, Math.floor(this.#width / 3));
  }

  pieces(line: Line, refs: readonly number[] = [], style: Style = String): readonly Piece[] {
    const words = line.map((run): Piece => {
      const text = plainRun(run, (name) => name);
      return { text, style: run.kind === "command" ? (command) => style(this.paint.cyan(command)) : style };
    });
    return [...words, ...this.marks(refs)];
  }

  /** “ [1][2]”, each kept whole and the first with the word before it. */
  marks(refs: readonly number[]): readonly Piece[] {
    return refs.map((ref, index) => ({
      text: index === 0 ? ` [${ref}]` : `[${ref}]`,
      style: this.paint.dim,
      whole: true,
    }));
  }

  /** Rows that hang `columns` in; `mark` stands in the space before the first one. */
  hanging(columns: number, mark: Piece | null, pieces: readonly Piece[]): readonly string[] {
    const indent = this.beside(columns);
    const room = indent - widthOf(mark?.text ?? "");
    if (mark && room < 1) return this.hanging(0, null, [mark, { text: " ", style: String }, ...pieces]);
    const before = mark ? mark.style(mark.text) + " ".repeat(room) : " ".repeat(indent);
    return rowsOf(pieces, this.#width - indent).map((row, index) =>
      row === "" ? "" : (index === 0 ? before : " ".repeat(indent)) + row,
    );
  }
}
