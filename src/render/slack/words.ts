import type { RichTextElement } from "@slack/types";
import { harmless } from "../plain-text/harmless.ts";
import { marks } from "../plain-text/line.ts";
import { LIMIT } from "./limits.ts";

/** Words as Slack draws them: in rich text, what is no element of its own is characters and nothing else, with no escape to forget. */
export interface Words {
  readonly elements: readonly RichTextElement[];
  /** The same for who can't see the blocks. */
  readonly plain: string;
  /** How many runs of words are left out, whole, because no message has room for them. */
  readonly leftOut: number;
}

// More would fill the page with numbers; “Sources” opens them all.
const MOST_MARKS = 100;
export const LEFT_OUT: Words = { ...text(" (words too long for a message on Slack, left out whole) "), leftOut: 1 };

export function text(words: string, style?: { readonly bold?: true; readonly code?: true }): Words {
  const plain = harmless(words);
  const elements = chunksOf(plain).map(
    (chunk): RichTextElement => ({ type: "text", text: chunk, ...(style ? { style } : {}) }),
  );
  return { elements, plain, leftOut: 0 };
}

/** A break between two rows of one block. */
export const BREAK: Words = { elements: [{ type: "text", text: "\n" }], plain: "\n", leftOut: 0 };

/** “ [1][2]”, nothing where there are none. */
export function marksOf(refs: readonly number[]): Words {
  if (refs.length === 0) return together([]);
  const more = refs.length - MOST_MARKS;
  return text(` ${marks(refs.slice(0, MOST_MARKS))}${more > 0 ? ` and ${more} more` : ""}`);
}

/** In a row; plain text beside plain text becomes one element. */
export function together(pieces: readonly Words[]): Words {
  const elements: RichTextElement[] = [];
  let plain = "";
  let leftOut = 0;
  for (const piece of pieces) {
    plain += piece.plain;
    leftOut += piece.leftOut;
    for (const element of piece.elements) {
      const last = elements.at(-1);
      const joined = last?.type === "text" && element.type === "text" && !last.style && !element.style;
      if (joined && last.text.length + element.text.length <= LIMIT.text)
        elements[elements.length - 1] = { type: "text", text: last.text + element.text };
      else elements.push(element);
    }
  }
  return { elements, plain, leftOut };
}

export function bold({ elements, plain, leftOut }: Words): Words {
  const each = elements.map((element): RichTextElement => ({ ...element, style: { ...element.style, bold: true } }));
  return { elements: each, plain, leftOut };
}

/** The text in as few pieces as have room for it, parted between words where there are any; shown, they are one again. */
function chunksOf(words: string): readonly string[] {
  if (words.length <= LIMIT.text) return words === "" ? [] : [words];
  const chunks: string[] = [];
  for (let at = 0; at < words.length; ) {
    const end = at + LIMIT.text;
    const space = end < words.length ? words.lastIndexOf(" ", end - 1) : -1;
    const next = end >= words.length ? words.length : space > at ? space + 1 : beforePair(words, end);
    chunks.push(words.slice(at, next));
    at = next;
  }
  return chunks;
}

function beforePair(words: string, end: number): number {
  return /[\ud800-\udbff]/.test(words.charAt(end - 1)) ? end - 1 : end;
}
