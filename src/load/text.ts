import type { Article } from "../domain/article.ts";
import { assemble, type Laid } from "./assemble.ts";
import { plainCharacters } from "./characters.ts";
import { best } from "./credit.ts";
import { decode } from "./decode.ts";
import { blocksOf } from "./lines.ts";
import { type Reading, readBlocks } from "./reading.ts";
import { noSentence } from "./refusal.ts";
import { isReadable, sameAs } from "./shape.ts";

/** Reads an article from a plain-text file. Throws a Problem for a file that holds none. */
export function loadText(bytes: Uint8Array, id: string): Article {
  const reading = readBlocks(blocksOf(plainCharacters(decode(bytes))), null);
  if (!reading.kept.some(({ text }) => isReadable(text))) throw noSentence();
  return assemble(id, reading, laidOut(reading));
}

/** Headline, paragraphs and cross-headings, a blank line between each. */
function laidOut(reading: Reading): Laid {
  const parts: string[] = [];
  let length = 0;
  const add = (text: string) => {
    const start = length === 0 ? 0 : length + 2;
    parts.push(text);
    length = start + text.length;
    return { start, end: length };
  };
  const title = best(reading.credits, "title");
  const apart = reading.headline === null && title !== null && sameAs(title) !== "" ? add(title) : null;
  const standing = reading.headline && add(reading.headline.text);
  const headings: { start: number; end: number }[] = [];
  for (const entry of reading.kept) {
    if (entry === reading.headline?.entry) continue;
    const place = add(entry.text);
    if (reading.headings.has(entry)) headings.push(place);
  }
  return { text: parts.join("\n\n"), headline: standing ?? apart, headings };
}
