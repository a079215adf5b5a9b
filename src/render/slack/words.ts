import type { RichTextElement } from "@slack/types";
import type { Line, Run } from "../../domain/answer.ts";
import { addressOf } from "../plain-text/address.ts";
import { harmless } from "../plain-text/harmless.ts";
import { marks, type NameOf, plainRun } from "../plain-text/line.ts";
import { LIMIT } from "./limits.ts";

/** Words as Slack draws them: in rich text, what is no element of its own is characters and nothing else, with no escape to forget. */
export interface Words {
  readonly elements: readonly RichTextElement[];
  /** The same for who can't see the blocks. */
  readonly plain: string;
  /** How many runs of words are left out, whole, because no message has room for them. */
  readonly leftOut: number;
}

/** What the words of one answer are drawn with. */
export interface Look {
  readonly nameOf: NameOf;
  /** The addresses that sources give: nothing else becomes a link, but a message that the bot posted. */
  readonly links: ReadonlySet<string>;
}

// More would fill the page with numbers; “Sources” opens them all.
const MOST_MARKS = 100;
// So far past any message that it need not be read to know that it has no room.
const HOPELESS = LIMIT.message;

export const LEFT_OUT: Words = { ...text(" (words too long for a message on Slack, left out whole) "), leftOut: 1 };

export function wordsOf(line: Line, look: Look): Words {
  return together(line.map((run) => drawn(run, look)));
}

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

/** A run as an element of its own: a source's address, a moment in the reader's own time zone, a command to copy. */
function drawn(run: Run, { nameOf, links }: Look): Words {
  switch (run.kind) {
    case "own":
    case "verbatim":
    case "typed":
      return run.text.length > HOPELESS ? LEFT_OUT : text(run.text);
    case "credit":
      if (run.text.length > HOPELESS) return LEFT_OUT;
      return links.has(run.text) ? linkTo(run.text, run.text) : text(run.text);
    case "number":
      return text(plainRun(run, nameOf));
    case "date":
      return momentOf(run, nameOf);
    case "command": {
      const command = plainRun(run, nameOf);
      return command.length > HOPELESS ? LEFT_OUT : text(command, { code: true });
    }
    case "channel": {
      const known = /^[CGD][A-Z0-9]{2,20}$/.test(run.id);
      return known
        ? element({ type: "channel", channel_id: run.id }, plainRun(run, nameOf))
        : text(plainRun(run, nameOf));
    }
    case "link":
      if (run.text.length > HOPELESS) return LEFT_OUT;
      return linkTo(run.url, harmless(run.text));
  }
}

function linkTo(url: string, shown: string): Words {
  const address = addressOf(url);
  if (address === null || address.length > LIMIT.link || shown.trim() === "")
    return text(shown === url ? url : `${shown} (${url})`);
  return element({ type: "link", url: address, text: shown }, shown === url ? url : `${shown} (${url})`);
}

// The shortest form with day, month, year and time that both of Slack's lists of date tokens have.
const MOMENT = "{date_short}, {time}";

/** A time that states its offset; a day, or a time on the outlet's own clock, is no moment that could be told in another zone. */
function momentOf(run: Extract<Run, { kind: "date" }>, nameOf: NameOf): Words {
  const plain = plainRun(run, nameOf);
  const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(run.iso);
  const timestamp = isMoment ? Math.floor(Date.parse(run.iso) / 1000) : Number.NaN;
  if (Number.isNaN(timestamp)) return run.iso.length > HOPELESS ? LEFT_OUT : text(plain);
  return element({ type: "date", timestamp, format: MOMENT, fallback: plain }, plain);
}

function element(one: RichTextElement, plain: string): Words {
  return { elements: [one], plain, leftOut: 0 };
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
