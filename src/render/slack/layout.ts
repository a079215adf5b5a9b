import type { HeaderBlock, KnownBlock, RichTextBlock, RichTextSection } from "@slack/types";
import { hasInk } from "../plain-text/harmless.ts";
import { LIMIT } from "./limits.ts";
import type { DrawnLine } from "./lines.ts";
import { plainText, takesPlain } from "./plain.ts";
import { opens } from "./room.ts";
import { BREAK, bold, together } from "./words.ts";

type RichText = RichTextBlock["elements"][number];

/** The lines of a page as blocks: one for each heading, and one for what each part has on it. */
export function blocksOf(lines: readonly DrawnLine[]): readonly KnownBlock[] {
  const groups: DrawnLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && !opens(line, last[0] ?? null)) last.push(line);
    else groups.push([line]);
  }
  return groups.map(blockOf);
}

function blockOf(lines: readonly DrawnLine[]): KnownBlock {
  const [first] = lines;
  switch (first?.kind) {
    case "title":
    case "heading":
      return headerOf(lines) ?? richText([section([bold(rowsOf(lines))])]);
    case "item":
      return richText(listsOf(lines));
    case "quote":
      return richText(lines.map(({ elements }) => ({ type: "rich_text_quote", elements: [...elements] })));
    case "text":
    case "row":
    case undefined:
      return richText([section([rowsOf(lines)])]);
  }
}

/** A header, which screen readers know for one, where there is room for all of it and nothing in it could be read as more than characters. */
export function headerOf(lines: readonly DrawnLine[]): HeaderBlock | null {
  const { plain, elements, leftOut } = rowsOf(lines);
  const pure = elements.every(({ type }) => type === "text");
  const words = plain.trim();
  if (!pure || leftOut > 0 || words.length > LIMIT.header || !hasInk(words) || !takesPlain(words)) return null;
  return { type: "header", text: plainText(words) };
}

/** Items that stand equally deep make a list; Slack indents lists, not items. */
function listsOf(lines: readonly DrawnLine[]): readonly RichText[] {
  const lists: { indent: number; elements: RichTextSection[] }[] = [];
  for (const line of lines) {
    const last = lists.at(-1);
    if (last?.indent === line.depth) last.elements.push(section([line]));
    else lists.push({ indent: line.depth, elements: [section([line])] });
  }
  return lists.map(({ indent, elements }) => ({ type: "rich_text_list", style: "bullet", indent, elements }));
}

function rowsOf(lines: readonly DrawnLine[]) {
  return together(lines.flatMap((line, at) => (at === 0 ? [line] : [BREAK, line])));
}

function section(words: readonly Pick<DrawnLine, "elements">[]): RichTextSection {
  return { type: "rich_text_section", elements: words.flatMap(({ elements }) => elements) };
}

function richText(elements: readonly RichText[]): RichTextBlock {
  return { type: "rich_text", elements: [...elements] };
}
