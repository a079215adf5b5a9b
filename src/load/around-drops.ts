import { isPersonName } from "./byline.ts";
import { type Entry, isSame } from "./entry.ts";
import { type Headline, says } from "./headline.ts";
import { drop, type Page } from "./page.ts";
import { countWords, sameAs } from "./shape.ts";

const MOST_LABEL_WORDS = 3;
const MOST_LINKLESS_WORDS = 4;
const NEAR = 2;
const FEWEST_REPEATED_WORDS = 4;

/** Drops what the headline's place decides: what stands before it, what repeats it, the names and labels under it. */
export function dropAroundHeadline(page: Page, headline: Headline | null, title: string | null): void {
  const at = headline === null ? -1 : page.entries.indexOf(headline.entry);
  for (const entry of page.entries.slice(0, Math.max(at, 0))) if (!entry.dropped) drop(page, entry);
  const words = sameAs(headline?.text ?? title ?? "");
  if (words !== "")
    for (const entry of page.entries)
      if (entry !== headline?.entry && !entry.dropped && repeats(entry, words)) drop(page, entry);
  const copied = page.entries.slice(0, page.first).some((entry) => entry.dropped);
  for (let index = at + 1; index < Math.min(page.last, page.first + NEAR * 2); index++) {
    const entry = page.entries[index] as Entry;
    if (entry.dropped || entry.shape !== "line") continue;
    const line = page.creditLines.get(entry);
    if (line?.kind === "weak" && isBesideCredits(page, index)) drop(page, entry, line.credits);
    // A name alone is hardly ever a subheading, but not surely the reporter's either: it is left out and credited to nobody.
    else if (index < page.first && isLabel(entry) && (copied || (at !== -1 && isPersonName(entry.text))))
      drop(page, entry);
  }
}

function repeats(entry: Entry, words: string): boolean {
  return isSame(entry, words) || (!entry.sentence && countWords(words) >= FEWEST_REPEATED_WORDS && says(entry, words));
}

/** A date or a byline within two lines: then a lone name is the reporter's and a role is what the reporter is. */
function isBesideCredits({ entries, creditLines }: Page, index: number): boolean {
  return entries.slice(Math.max(0, index - NEAR), index + NEAR + 1).some((entry) => {
    const line = creditLines.get(entry);
    return entry.dropped && line !== undefined && line.kind !== "weak";
  });
}

/** A few words without a figure between headline and report, on a page that was copied with its furniture. */
function isLabel({ text, marked }: Entry): boolean {
  return !marked && countWords(text) <= MOST_LABEL_WORDS && !/\d/.test(text);
}

/** Drops the links that follow a label (“Related stories”), and the page's foot. */
export function dropLists(page: Page): void {
  const { entries, first, last } = page;
  if (last === -1) return;
  for (let at = first + 1; at < entries.length; at++) {
    const label = entries[at] as Entry;
    if (!label.list || !label.dropped) continue;
    // Links that stand right under their label end where the next blank line does.
    const under = entries[at + 1]?.block.spaced === false;
    let end = at + 1;
    while (entries[end]?.shape === "line" && !(under && entries[end]?.block.spaced)) end++;
    const links = entries.slice(at + 1, end).filter((entry) => !entry.dropped);
    const [only] = links;
    // One line of few words before the next sentence is the heading of what follows.
    const heads = end < last && only?.block.spaced && countWords(only.text) <= MOST_LINKLESS_WORDS;
    if (links.length === 1 && heads) links.pop();
    for (const entry of links) drop(page, entry);
    at = end - 1;
  }
  let foot = false;
  for (const entry of entries.slice(last + 1)) {
    if (!entry.dropped && foot && entry.shape === "line") drop(page, entry);
    foot ||=
      entry.dropped && !entry.never && (entry.furniture === null || entry.furniture.where === "edges" || entry.list);
  }
}
