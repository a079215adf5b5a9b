import type { Laid } from "./assemble.ts";
import type { Block } from "./lines.ts";
import type { Reading } from "./reading.ts";

/** The text without the blocks that were dropped, and nothing else of it changed. */
export function cutOut(text: string, blocks: readonly Block[], { kept, headline, headings }: Reading): Laid {
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
