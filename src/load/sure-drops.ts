import type { Credit } from "./credit.ts";
import { type CreditLine, readCreditLine } from "./credit-line.ts";
import { type Entry, isGreeting, isMenu, isShares, isSignOff } from "./entry.ts";
import { readFurniture } from "./furniture.ts";
import { readKeyLine } from "./key-line.ts";
import { drop, type Page } from "./page.ts";

const MOST_EARLY_SENTENCES = 2;
const MOST_EARLY_ENTRIES = 8;

/** Drops what its own words and its place show to be no part of the report. */
export function dropSure(page: Page): void {
  const { entries, first, last } = page;
  // Several bare dates between sentences are the headings of a chronicle.
  const chronicle = entries.slice(first, Math.max(last, 0)).filter(isBareTime).length > 1;
  let sentences = 0;
  for (const [at, entry] of entries.entries()) {
    if (entry.sentence) sentences++;
    else if (entry.never) drop(page, entry);
    else if (at < first || at > last) dropAtEdge(page, entry);
    else if (entry.furniture?.where === "anywhere") drop(page, entry, entry.furniture.credits);
    else if (isShares(entry, false)) drop(page, entry);
    else dropInside(page, entry, sentences <= MOST_EARLY_SENTENCES && at <= first + MOST_EARLY_ENTRIES, chronicle);
  }
}

function dropAtEdge(page: Page, entry: Entry): void {
  const keys = readKeyLine(entry.text);
  const line = keys === null ? (creditLineOf(entry) ?? dated(entry)) : null;
  if (line !== null) page.creditLines.set(entry, line);
  if (keys !== null) drop(page, entry, keys);
  else if (line !== null && line.kind !== "weak") drop(page, entry, line.credits);
  else if (entry.furniture) drop(page, entry, entry.furniture.credits);
  else if (isShares(entry, true) || isMenu(entry) || isGreeting(entry)) drop(page, entry);
  else if (isSignOff(entry) && page.entries.some(isGreeting)) drop(page, entry);
}

/** A date with furniture behind it: “December 2, 2021 Share this story”. */
function dated({ text }: Entry): CreditLine | null {
  const [, date = "", rest = ""] = /^(.{0,40}?\d{4})[\s,|–—-]+(\p{L}.{2,80})$/u.exec(text) ?? [];
  const line = rest !== "" && readFurniture(rest) ? readCreditLine(date) : null;
  return line?.kind === "bare time" || line?.kind === "time" ? line : null;
}

function dropInside(page: Page, entry: Entry, early: boolean, chronicle: boolean): void {
  const line = creditLineOf(entry);
  if (line === null) return;
  page.creditLines.set(entry, line);
  const dated = chronicle || page.credits.some(({ kind }) => kind === "published");
  const credits = creditsInside(line, early, dated);
  if (credits !== null) drop(page, entry, credits);
}

/**
 * Between sentences only what can't be the report's: a link, an agency's name, a byline, a time that says it is one of
 * publication. What they say counts where they stand below a standfirst; further down they belong to another report.
 */
function creditsInside({ kind, credits }: CreditLine, early: boolean, dated: boolean): readonly Credit[] | null {
  switch (kind) {
    case "link":
    case "agency":
    case "contact":
      return [];
    case "byline":
    case "time":
      return early ? credits : [];
    case "bare time":
      return early && !dated ? credits : null;
    case "outlet":
      return early ? credits : null;
    case "weak":
      return null;
  }
}

function creditLineOf({ sentence, text }: Entry): CreditLine | null {
  return sentence ? null : readCreditLine(text);
}

function isBareTime(entry: Entry): boolean {
  return /\d/.test(entry.text) && entry.text.length < 60 && creditLineOf(entry)?.kind === "bare time";
}
