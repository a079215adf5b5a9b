import type { Run } from "../../domain/answer.ts";
import { addressOf } from "../plain-text/address.ts";
import { harmless } from "../plain-text/harmless.ts";
import { plainRun } from "../plain-text/line.ts";
import { LIMIT } from "./limits.ts";

/** A piece of one line as Discord reads it. */
export interface Markdown {
  readonly text: string;
  /** How many elements the clients count in it. */
  readonly elements: number;
  /** How many runs of words it leaves out, whole, because no message has room for them. */
  readonly leftOut: number;
}

/** A line, some of it markdown already. */
export type Words = readonly (Run | Markdown)[];

export const LEFT_OUT: Markdown = {
  text: " (words too long for a message on Discord, left out whole) ",
  elements: 0,
  leftOut: 1,
};

// Whatever may begin formatting, a mention, a link or a timestamp; a colon where a link or the name of an emoji may go on.
const SPECIAL = /[\\*_~`|<>[\]#@]|:(?=\/|[^\s:]*:)/g;
// What makes a list where it starts a line, or stands behind the mark of a list or of a quotation.
const LIST_MARK = /^(\s*\d*)([-+.)])(?=\s|$)/;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/gu;

/** The text with nothing in it that Discord reads as anything but characters. */
export function escaped(text: string): Markdown {
  const plain = harmless(text);
  return {
    text: plain.replace(SPECIAL, "\\$&").replace(LIST_MARK, "$1\\$2"),
    elements: plain.match(EMOJI)?.length ?? 0,
    leftOut: 0,
  };
}

export function raw(text: string): Markdown {
  return { text, elements: 0, leftOut: 0 };
}

export function element(text: string): Markdown {
  return { text, elements: 1, leftOut: 0 };
}

export function together(pieces: readonly Markdown[]): Markdown {
  let text = "";
  let elements = 0;
  let leftOut = 0;
  for (const piece of pieces) {
    text += piece.text;
    elements += piece.elements;
    leftOut += piece.leftOut;
  }
  return { text, elements, leftOut };
}

/** The words as markdown on one line. `links` are the addresses that sources give: nothing else becomes a link. */
export function markdownOf(words: Words, links: ReadonlySet<string>): Markdown {
  const pieces: Markdown[] = [];
  // Escaped as one, since what two runs make together may be special though neither is.
  let characters = "";
  for (const each of words) {
    const piece = "kind" in each ? elementOf(each, links) : each;
    if (piece === null && "kind" in each) characters += plainRun(each, commandName);
    else if (piece !== null) {
      pieces.push(characters === "" ? between(pieces.at(-1), piece) : escapedBefore(characters), piece);
      characters = "";
    }
  }
  if (characters !== "") pieces.push(escaped(characters));
  return together(pieces);
}

/** Words with an element behind them, past which the name of an emoji could go on from a colon. */
function escapedBefore(characters: string): Markdown {
  const words = escaped(characters);
  return { ...words, text: words.text.replace(/(?<!\\):(?=[^\s:]*$)/, "\\:") };
}

// Side by side, two commands would be read as one that holds backticks.
function between(before: Markdown | undefined, after: Markdown): Markdown {
  return raw(before?.text.endsWith("`") && after.text.startsWith("`") ? " " : "");
}

/** Commands have their own names on Discord. */
export const commandName = (command: string): string => command;

// So far past any message that it need not be read to know that it has no room.
const HOPELESS = 16 * LIMIT.description;

/** The run as an element of its own: a source's address, a moment in the reader's own time zone, a command to copy. */
function elementOf(run: Run, links: ReadonlySet<string>): Markdown | null {
  switch (run.kind) {
    case "number":
      return null;
    case "own":
    case "verbatim":
    case "typed":
      return run.text.length > HOPELESS ? LEFT_OUT : null;
    case "credit":
      if (run.text.length > HOPELESS) return LEFT_OUT;
      return links.has(run.text) ? element(`<${run.text}>`) : null;
    case "date":
      return momentOf(run.iso);
    case "command": {
      const command = plainRun(run, commandName);
      return command.includes("`") ? null : element(`\`${command}\``);
    }
    case "channel":
      return /^\d{1,20}$/.test(run.id) ? element(`<#${run.id}>`) : null;
    case "link": {
      const url = addressOf(run.url);
      return url === null ? null : together([escaped(run.text), element(` <${url}>`)]);
    }
  }
}

/** A time that states its offset; a day, or a time on the outlet's own clock, is no moment that could be told in another zone. */
function momentOf(iso: string): Markdown | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(iso)) return null;
  const seconds = Math.floor(Date.parse(iso) / 1000);
  return Number.isNaN(seconds) ? null : element(`<t:${seconds}:f>`);
}
