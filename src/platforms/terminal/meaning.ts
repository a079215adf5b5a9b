import type { Answer, Line } from "../../domain/answer.ts";
import { line, number, own } from "../../domain/line.ts";
import type { Question } from "../../domain/question.ts";

/** What a typed line wants: of the bot (`ask`), of the chat itself, or nothing. `say` tells why it can't be done. */
export type Meaning =
  | { readonly kind: "ask"; readonly question: string | Question }
  | { readonly kind: "say"; readonly line: Line }
  | { readonly kind: "leave" | "clear" | "nothing" };

/** Longest line that is read, in UTF-16 units. */
export const LONGEST_LINE = 4000;

/**
 * `last` is the answer that stands above the line. A number by itself chooses among what it offers to ask next; where
 * it offers nothing, it is the number of a source, as “[2]” always is.
 */
export function meaningOf(typed: string, last: Answer | null): Meaning {
  if (typed.length > LONGEST_LINE)
    return { kind: "say", line: line`That is too long: a line is read up to ${number(LONGEST_LINE)} characters.` };
  const text = typed
    .replaceAll("\t", " ")
    .replaceAll(/\p{Cc}/gu, "")
    .trim();
  if (text === "" || text.startsWith("#")) return { kind: "nothing" };
  if (/^\/?(?:exit|quit)$/i.test(text)) return { kind: "leave" };
  if (/^\/?clear$/i.test(text)) return { kind: "clear" };
  const source = /^\[(\d{1,4})\]$/.exec(text)?.[1];
  if (source !== undefined) return { kind: "ask", question: `/source ${source}` };
  return /^\d{1,4}$/.test(text) ? chosen(Number(text), last) : { kind: "ask", question: text };
}

function chosen(choice: number, last: Answer | null): Meaning {
  if (!last || last.actions.length === 0) return { kind: "ask", question: `/source ${choice}` };
  const action = last.actions[choice - 1];
  if (action) return { kind: "ask", question: action.question };
  const most = last.actions.length;
  const range = most === 1 ? line`only ${number(1)}` : line`${number(1)} to ${number(most)}`;
  return { kind: "say", line: line`There is ${range} to choose from above. For a source, type ${own(`[${choice}]`)}.` };
}
