import type { Action, Answer, Item, Line, Part } from "../domain/answer.ts";
import { harmless } from "./plain-text/harmless.ts";
import { marks, type NameOf, plainLine, plainRun, quoted } from "./plain-text/line.ts";
import { type Source, sourcesOf } from "./plain-text/sources.ts";

/** The whole answer as unwrapped lines, for pipes, screen readers and notifications. Ends without a line break. */
export function plainText(answer: Answer, nameOf: NameOf): string {
  const write = (line: Line, refs: readonly number[] = []) =>
    [plainLine(line, nameOf), marks(refs)].filter((words) => words !== "").join(" ");
  const sources = plainSources(answer);
  const blocks = [
    [write(answer.title)],
    ...blocksOf(answer.parts, (part) => plainPart(part, write)),
    sources.length > 0 ? ["Sources", ...sources] : [],
    answer.actions.map((action) => plainAction(action, nameOf)),
  ];
  return blocks
    .map((rows) => rows.filter((row) => row !== "").join("\n"))
    .filter((block) => block !== "")
    .join("\n\n");
}

/** Draws each part as rows; what stands under a heading makes one block with it. */
export function blocksOf(parts: readonly Part[], draw: (part: Part) => readonly string[]): readonly string[][] {
  const blocks: string[][] = [];
  let heading: string[] | null = null;
  for (const part of parts) {
    const rows: string[] = [...(heading ?? []), ...draw(part)];
    if (heading) blocks.pop();
    blocks.push(rows);
    heading = part.kind === "heading" ? rows : null;
  }
  return blocks;
}

type Write = (line: Line, refs?: readonly number[]) => string;

function plainPart(part: Part, write: Write): readonly string[] {
  switch (part.kind) {
    case "heading":
    case "text":
      return [write(part.line, part.refs)];
    case "list":
      return part.items.flatMap((item) => plainItem(item, write));
    case "facts":
      return part.rows.map(({ label, value, refs }) => `${harmless(label)}: ${write(value, refs)}`);
    case "quote": {
      const speaker = part.speaker ? ` — ${write(part.speaker)}` : "";
      return [`${quoted(write(part.words))}${speaker} ${marks(part.refs)}`.trimEnd()];
    }
  }
}

function plainItem({ line, refs, items }: Item, write: Write): readonly string[] {
  const below = items.flatMap((item) => plainItem(item, write));
  return [`- ${write(line, refs)}`, ...below.map((row) => `  ${row}`)];
}

/** What to type for it. */
export function plainAction({ label, question }: Action, nameOf: NameOf): string {
  return `Next: ${plainLine(label, nameOf)} ${plainRun({ kind: "command", question }, nameOf)}`;
}

/** Each source as a row with its title and rows with its sentences. */
export function plainSources(answer: Answer): readonly string[] {
  return sourcesOf(answer).flatMap(plainSource);
}

function plainSource({ title, outlet, published, url, sentences }: Source): readonly string[] {
  const credits = [title, outlet, published, url && harmless(url)].filter((credit) => credit).join(", ");
  const rows = sentences.map(({ refs, sentence, section }) => {
    const words = sentence ? quoted(sentence.map(({ text }) => text).join("")) : "word for word above";
    return `${marks(refs)} ${words}${section ? ` (under ${quoted(section)})` : ""}`;
  });
  return [credits, ...rows];
}
