import type { Laid } from "./assemble.ts";
import { best } from "./credit.ts";
import type { Reading } from "./reading.ts";
import { sameAs } from "./shape.ts";

/** Headline, paragraphs and cross-headings, a blank line between each. */
export function laidOut(reading: Reading): Laid {
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
