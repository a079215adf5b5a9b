import type { Article } from "../domain/article.ts";
import { assemble, type Laid } from "./assemble.ts";
import { plainCharacters, plainCharactersInPlace } from "./characters.ts";
import { type Credit, SURE } from "./credit.ts";
import { agencyNamed } from "./lexicon/agencies.ts";
import { type Block, blocksOf } from "./lines.ts";
import { readMoment } from "./moment.ts";
import { type Reading, readBlocks } from "./reading.ts";
import { emptyFile, MOST_BYTES, tooLarge } from "./refusal.ts";

/** An article whose parts its source keeps apart. */
export interface Fields {
  readonly id: string | number;
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly published?: string | null | undefined;
}

/**
 * Makes an article of separate fields. The text stays as it was given, line ends and spaces too, so that offsets into it
 * hold; only furniture, control and invisible characters are taken out. Throws a Problem where it holds nothing.
 */
export function loadFields(fields: Fields): Article {
  if (fields.text.length > MOST_BYTES) throw tooLarge();
  const text = plainCharactersInPlace(fields.text);
  if (!/[\p{L}\p{N}]/u.test(text)) throw emptyFile();
  const blocks = blocksOf(text);
  const title = oneLine(fields.title);
  const read = readBlocks(blocks, title);
  const reading = read.kept.length > 0 ? read : { ...read, kept: [], headings: new Set<never>() };
  const laid = reading.kept.length > 0 ? cutOut(text, blocks, reading) : { text, headline: null, headings: [] };
  return assemble(String(fields.id), { ...reading, credits: [...given(fields, title), ...reading.credits] }, laid);
}

/** What the fields say outweighs whatever the text says. */
function given(fields: Fields, title: string | null): Credit[] {
  const weight = SURE.stated + 1;
  const outlet = oneLine(fields.outlet);
  const agency = agencyNamed(outlet ?? "");
  const moment = readMoment(oneLine(fields.published) ?? "");
  const published = moment?.published ?? moment?.updated ?? null;
  return [
    ...(title === null ? [] : [{ kind: "title", value: title, weight } as const]),
    ...(outlet === null ? [] : [{ kind: "outlet", value: outlet, weight } as const]),
    ...(agency === null ? [] : [{ kind: "agency", value: agency, weight } as const]),
    ...(published === null ? [] : [{ kind: "published", value: published, weight } as const]),
  ];
}

function oneLine(value: string | null | undefined): string | null {
  const words = plainCharacters(value ?? "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return words === "" ? null : words;
}

/** The text without the blocks that were dropped, and nothing else of it changed. */
function cutOut(text: string, blocks: readonly Block[], { kept, headline, headings }: Reading): Laid {
  const stays = new Map(kept.map((entry) => [entry.block, entry]));
  const pieces: string[] = [];
  const places: { start: number; end: number }[] = [];
  let place: Laid["headline"] = null;
  let from = 0;
  let removed = 0;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    const entry = stays.get(block);
    if (entry === undefined) {
      let next = at + 1;
      while (next < blocks.length && !stays.has(blocks[next] as Block)) next++;
      const to = blocks[next]?.start ?? text.length;
      pieces.push(text.slice(from, block.start));
      removed += to - block.start;
      from = to;
      at = next - 1;
      continue;
    }
    const start = block.start + entry.lead - removed;
    if (headings.has(entry)) places.push({ start, end: start + entry.text.length });
    if (entry === headline?.entry) place = { start, end: start + headline.text.length };
  }
  pieces.push(text.slice(from));
  return { text: pieces.join(""), headline: place, headings: places };
}
