import type { Entry } from "./entry.ts";
import type { Headline } from "./headline.ts";
import { sameAs } from "./shape.ts";

/** In sentences: how far down a page says again what stands above its report. */
const NEAR = 8;
const SHORTEST = 30;
const MOST = 20;
const LONGEST_COMPARED = 1000;

/** The entries without a paragraph said again near the top, whole or only its beginning with “…” behind it. */
export function withoutRepeatedSentences(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>();
  const again = new Set<Entry>();
  let sentences = 0;
  for (const [at, entry] of entries.entries()) {
    if (!entry.sentence || entry.text.length < SHORTEST) continue;
    if (sentences > NEAR) break;
    const words = sameAs(entry.text.slice(0, LONGEST_COMPARED));
    const following = entries.slice(at + 1, at + 1 + NEAR);
    const begins = /(?:…|\.\.\.)$/.test(entry.text) && following.some(({ text }) => beginsWith(text, words));
    if (begins || seen.has(words)) again.add(entry);
    else sentences++;
    seen.add(words);
  }
  // So many are no page's way of saying things twice.
  return again.size > MOST ? entries : entries.filter((entry) => !again.has(entry));
}

function beginsWith(text: string, words: string): boolean {
  return sameAs(text.slice(0, LONGEST_COMPARED * 2)).startsWith(words);
}

/** Drops lines said twice over: a picture's, once for those who can't see it and once below it. */
export function dropDoubledLines(entries: readonly Entry[], headline: Headline | null): void {
  const above: Entry[] = [];
  for (const entry of entries) {
    if (entry.dropped || entry === headline?.entry) continue;
    const last = above.at(-1);
    if (last?.text === entry.text && entry.shape === "line") {
      entry.dropped = last.dropped = true;
      above.pop();
    } else above.push(entry);
  }
}
