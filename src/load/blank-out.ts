import type { Laid } from "./assemble.ts";
import type { Block } from "./lines.ts";
import type { Reading } from "./reading.ts";

/** The text with blanks where blocks were dropped: everything else stays where it stood. */
export function blankedOut(text: string, blocks: readonly Block[], { kept, headline, headings }: Reading): Laid {
  const stays = new Map(kept.map((entry) => [entry.block, entry]));
  const pieces: string[] = [];
  const places: { start: number; end: number }[] = [];
  let place: Laid["headline"] = null;
  let from = 0;
  for (const block of blocks) {
    const entry = stays.get(block);
    if (entry === undefined) {
      pieces.push(text.slice(from, block.start), text.slice(block.start, block.end).replaceAll(/[^\n]/g, " "));
      from = block.end;
      continue;
    }
    const start = block.start + entry.lead;
    if (headings.has(entry)) places.push({ start, end: block.end - entry.tail });
    if (entry === headline?.entry)
      place = { start, end: block.end - entry.tail - (entry.text.length - headline.text.length) };
  }
  pieces.push(text.slice(from));
  return { text: pieces.join(""), headline: place, headings: places };
}
