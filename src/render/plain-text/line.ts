import type { Line, Run } from "../../domain/answer.ts";
import { typed } from "../../domain/question.ts";
import { plainDate } from "./date.ts";
import { harmless } from "./harmless.ts";

/** What a platform calls a command. */
export type NameOf = (command: string) => string;

const COUNT = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 20 });

/** The line's characters, with none among them that could steer a terminal, hide, or turn other text round. */
export function plainLine(line: Line, nameOf: NameOf): string {
  return line.map((run) => plainRun(run, nameOf)).join("");
}

export function plainRun(run: Run, nameOf: NameOf): string {
  switch (run.kind) {
    case "own":
    case "verbatim":
    case "credit":
    case "typed":
      return harmless(run.text);
    case "number":
      return COUNT.format(run.value);
    case "date":
      return plainDate(run.iso);
    case "command":
      return harmless(typed(run.question, nameOf(run.question.command)));
    case "channel":
      return `channel ${harmless(run.id)}`;
    case "link":
      return `${harmless(run.text)} (${harmless(run.url)})`;
  }
}

/** “[1][2]” */
export function marks(refs: readonly number[]): string {
  return refs.map((ref) => `[${ref}]`).join("");
}

/** The two marks to quote words with: single ones where the words hold double ones, so that both stay readable. */
export function quotationMarks(words: string): readonly [string, string] {
  return /["“”„«»]/.test(words) ? ["‘", "’"] : ["“", "”"];
}

export function quoted(words: string): string {
  return quotationMarks(words).join(words);
}

/** Whether a line says nothing at all, and so needs no room. */
export function isBlank(line: Line, refs: readonly number[]): boolean {
  return refs.length === 0 && line.every((run) => "text" in run && !/[^\s\p{Cf}]/u.test(run.text));
}
