import type { Entry } from "./entry.ts";
import { countWords } from "./shape.ts";

const MOST_WORDS = 10;
const MOST_QUESTION_WORDS = 14;
const MOST_QUOTED_WORDS = 6;
const LONGEST = 80;

/**
 * The cross-headings among the entries that were kept after the headline: a short line alone, with a sentence of the report
 * somewhere before it and a paragraph right after it. Three short lines in a row are a list.
 */
export function headingsAmong(kept: readonly Entry[]): ReadonlySet<Entry> {
  const found = new Set<Entry>();
  const spaced = kept.filter(({ block }) => block.spaced).length * 2 > kept.length;
  let begun = false;
  for (let at = 0; at < kept.length; at++) {
    const entry = kept[at] as Entry;
    if (entry.shape !== "line") {
      begun ||= entry.sentence;
      continue;
    }
    let end = at + 1;
    while (kept[end]?.shape === "line") end++;
    const next = kept[end];
    const heads = begun && end - at <= 2 && next !== undefined && isParagraph(next, entry);
    // Of two lines the first heads the section and the second stands in it.
    if (heads && isHeading(entry, spaced)) found.add(entry);
    else if (heads && end - at === 2 && isHeading(kept[at + 1] as Entry, spaced)) found.add(kept[at + 1] as Entry);
    at = end - 1;
  }
  return found;
}

function isParagraph(next: Entry, heading: Entry): boolean {
  if (/^\p{Ll}/u.test(next.text)) return false; // the line runs on into it
  return next.sentence || (next.shape === "other" && next.text.length > heading.text.length);
}

function isHeading({ text, block, marked }: Entry, spaced: boolean): boolean {
  const words = countWords(text);
  if (marked) return words <= MOST_WORDS * 2;
  if (spaced && !block.spaced) return false;
  const asks = /\?["'”’)]*$/.test(text);
  if (text.length > LONGEST || words > (asks ? MOST_QUESTION_WORDS : MOST_WORDS)) return false;
  if (/[!@]|https?:|www\.|[-–—]$/i.test(text) || !/^["'“‘«]?[\p{Lu}\p{N}\p{Lo}¿]/u.test(text)) return false;
  return !isQuotedSentence(text, words);
}

/** A line that is all quotation: pulled out of the text, unless it is a few words of it. */
function isQuotedSentence(text: string, words: number): boolean {
  return /^["“«].*["”»]$/.test(text) && (words > MOST_QUOTED_WORDS || /[.!?…,]["”»]$/.test(text));
}
