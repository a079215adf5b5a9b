import type { Credit } from "./credit.ts";
import type { CreditLine } from "./credit-line.ts";
import { type Entry, isCaptionLabel, isComments } from "./entry.ts";

/** A text's entries with where the report's sentences begin and end among them, and what has been learnt so far. */
export interface Page {
  readonly entries: readonly Entry[];
  /** Index of the first sentence of the report; the number of entries where there is none. */
  readonly first: number;
  /** Index of the last; -1 where there is none. */
  readonly last: number;
  readonly credits: Credit[];
  readonly creditLines: Map<Entry, CreditLine>;
}

const FEWEST_BEFORE_COMMENTS = 3;
const LONGEST_CAPTION = 300;
const MOST_SIGNATURE_ENTRIES = 8;

export function pageOf(all: readonly Entry[]): Page {
  const entries = withoutCaptions(all.slice(0, Math.min(endBeforeComments(all), endBeforeSignature(all))));
  const first = entries.findIndex(({ sentence }) => sentence);
  const last = entries.findLastIndex(({ sentence }) => sentence);
  return { entries, first: first === -1 ? entries.length : first, last, credits: [], creditLines: new Map() };
}

/** What readers wrote is no report: everything from the label of the comments on, where the report stands before it. */
function endBeforeComments(entries: readonly Entry[]): number {
  let sentences = 0;
  for (const [index, entry] of entries.entries()) {
    if (sentences >= FEWEST_BEFORE_COMMENTS && isComments(entry)) return index;
    if (entry.sentence) sentences++;
  }
  return entries.length;
}

/** “--” alone opens a mail's signature. */
function endBeforeSignature(entries: readonly Entry[]): number {
  const from = Math.max(1, entries.length - MOST_SIGNATURE_ENTRIES);
  const mark = entries.slice(from).findIndex(({ text }) => text === "--");
  return mark === -1 ? entries.length : from + mark;
}

/** A label and, on the line right below it, the caption that it is for. */
function withoutCaptions(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry, at) => {
    const above = entries[at - 1];
    const caption = above !== undefined && isCaptionLabel(above) && !entry.block.spaced;
    return !isCaptionLabel(entry) && !(caption && entry.text.length <= LONGEST_CAPTION);
  });
}

/** Drops an entry and keeps what it says of the article. */
export function drop(page: Page, entry: Entry, credits: readonly Credit[] = []): void {
  entry.dropped = true;
  page.credits.push(...credits);
}
