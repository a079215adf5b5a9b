import type { Credit } from "./credit.ts";
import { type CreditLine, readCreditLine } from "./credit-line.ts";
import { type Entry, isEmptyKey, isGreeting, isMenu, isShares, isSignOff } from "./entry.ts";
import { readFurniture } from "./furniture.ts";
import { readKeyLine } from "./key-line.ts";
import { drop, type Page } from "./page.ts";

/** Keys that open a line of credits between paragraphs too; others (“Region: …”) may be the report's. */
const INNER_KEY = /^(?:sources?|url|link|author|published|updated|last updated)\s?:/i;
const MOST_EARLY_SENTENCES = 2;
const MOST_EARLY_ENTRIES = 8;
/** A page has not more lines than this above its article and below it that are worth reading. */
const FARTHEST = 400;

/** Drops what its own words and its place show to be no part of the report. */
export function dropSure(page: Page): void {
  const { entries, first, last } = page;
  // Several bare dates between sentences are the headings of a chronicle.
  const chronicle = entries.slice(first, Math.min(last, first + FARTHEST)).filter(isBareTime).length > 1;
  const greeted = entries.slice(0, FARTHEST).some(isGreeting);
  let sentences = 0;
  let kept = 0;
  for (const [at, entry] of entries.entries()) {
    const edge = at < first ? "head" : at > last ? "tail" : null;
    if (entry.sentence) sentences++;
    else if (entry.never) drop(page, entry);
    else if (edge !== null) {
      const near = at < FARTHEST || (at >= first - FARTHEST && at < first) || at <= last + FARTHEST;
      if (near) dropAtEdge(page, entry, edge, greeted);
    } else if (entry.furniture?.where === "anywhere") drop(page, entry, entry.furniture.credits);
    else if (isShares(entry, false)) drop(page, entry);
    else dropInside(page, entry, sentences <= MOST_EARLY_SENTENCES && kept <= MOST_EARLY_ENTRIES, chronicle);
    if (at > first && !entry.dropped) kept++;
  }
}

function dropAtEdge(page: Page, entry: Entry, edge: "head" | "tail", greeted: boolean): void {
  const read = readKeyLine(entry.text);
  // Below the report a headline is that of another one.
  const keys = edge === "tail" && read?.some(({ kind }) => kind === "title") ? null : read;
  const line = keys === null ? (creditLineOf(entry) ?? dated(entry)) : null;
  const label = isMenu(entry) || (entry.furniture !== null && line?.kind === "outlet");
  if (line !== null || keys !== null) page.creditLines.set(entry, line ?? { kind: "contact", credits: keys ?? [] });
  if (keys !== null) drop(page, entry, keys);
  else if (line !== null && line.kind !== "weak" && !label) drop(page, entry, line.credits);
  else if (entry.furniture) drop(page, entry, entry.furniture.credits);
  else if (isShares(entry, true) || label || isEmptyKey(entry) || (edge === "head" && isGreeting(entry)))
    drop(page, entry);
  else if (greeted && isSignOff(entry)) drop(page, entry);
}

/** A date with furniture behind it: “December 2, 2021 Share this story”. */
function dated({ text }: Entry): CreditLine | null {
  const [, date = "", rest = ""] = /^(.{0,40}?\d{4})[\s,|–—-]+(\p{L}.{2,80})$/u.exec(text) ?? [];
  const line =
    rest !== "" && (/^in \p{Lu}[\p{L}/ &-]{2,30}$/u.test(rest) || readFurniture(rest)) ? readCreditLine(date) : null;
  return line?.kind === "bare time" || line?.kind === "time" ? line : null;
}

function dropInside(page: Page, entry: Entry, early: boolean, chronicle: boolean): void {
  const line = creditLineOf(entry);
  const keys = line === null && INNER_KEY.test(entry.text) ? readKeyLine(entry.text) : null;
  if (keys !== null) drop(page, entry, early ? keys : []);
  if (line === null) return;
  page.creditLines.set(entry, line);
  const dated = !early || chronicle || page.credits.some(({ kind }) => kind === "published");
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
      return early && !dated && credits.length > 0 ? credits : null;
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
