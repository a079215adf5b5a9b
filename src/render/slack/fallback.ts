import type { Answer } from "../../domain/answer.ts";
import type { NameOf } from "../plain-text/line.ts";
import { plainAction, plainSources } from "../plain-text.ts";
import { inert } from "./inert.ts";
import { LIMIT } from "./limits.ts";
import type { DrawnLine } from "./lines.ts";

interface Shown {
  readonly lines: readonly DrawnLine[];
  /** What the message says below its words; empty where nothing. */
  readonly note: string;
  /** Whether it is the whole answer. */
  readonly whole: boolean;
  readonly nameOf: NameOf;
}

// Kept back to say how much is left out, and for a line that is put above the answer.
const BESIDES = 400;

/**
 * What a screen reader and a notification say: the words that the message shows and, of an answer of one page, its sources and what
 * its buttons ask. Lines are whole or left out whole, and counted.
 */
export function fallbackOf(answer: Answer, { lines, note, whole, nameOf }: Shown): string {
  const rows = lines.map((line, at) => gapBefore(line, lines[at - 1]) + bulleted(line));
  const text = new Text(LIMIT.fallback - BESIDES - note.length);
  text.add(rows, (more) => `\n\n${more} more in the message itself, too long to be read out here`);
  text.say(note === "" ? "" : `\n\n${note}`);
  if (!whole) return text.written;
  text.add(
    answer.actions.map((action, at) => (at === 0 ? "\n\n" : "\n") + plainAction(action, nameOf)),
    (more) => `\n${more} more to ask: see the buttons`,
  );
  const sources = plainSources(answer);
  if (sources.length > 0)
    text.add(
      ["\n\nSources", ...sources.map((row) => `\n${row}`)],
      (more) => `\n${more} more of the sources: press Sources`,
    );
  return text.written;
}

class Text {
  #written = "";
  #left: number;

  constructor(room: number) {
    this.#left = room;
  }

  get written(): string {
    return this.#written;
  }

  /** Takes rows as long as they have room, one after another, then says how many it has not taken. */
  add(rows: readonly string[], leftOut: (more: number) => string): void {
    let more = 0;
    for (const row of rows) {
      const words = row.length <= this.#left ? inert(row) : null;
      if (more > 0 || words === null || words.length > this.#left) more += 1;
      else {
        this.#written += words;
        this.#left -= words.length;
      }
    }
    if (more > 0) this.#written += inert(leftOut(more));
  }

  say(words: string): void {
    this.#written += inert(words);
  }
}

function gapBefore(line: DrawnLine, before: DrawnLine | undefined): string {
  if (!before) return "";
  return before.part === line.part || before.kind === "heading" ? "\n" : "\n\n";
}

function bulleted({ kind, depth, plain }: DrawnLine): string {
  return kind === "item" ? `${"  ".repeat(depth)}- ${plain}` : plain;
}
