import { dayFromIso } from "../dates/calendar.ts";
import type { DatePhrase } from "../dates/date-phrases.ts";
import { type DateContext, resolveDate } from "../dates/resolve.ts";
import { clauseDistance } from "../grammar/clause.ts";
import type { Parsed } from "../grammar/parsed.ts";
import type { Word } from "../grammar/word.ts";
import { BYGONE, EVENT_NOUNS, SUPERLATIVES } from "../lexicon/status.ts";
import type { Event } from "./event.ts";

// Where an article tells its own day, in UTF-16 units from its start.
const LEDE = 600;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;

/** News is told within weeks; a date further back is another event's. */
const NEWS_DAYS = 20;
const NEAR = 35;
/** How far before an event the words that make it another one stand, in tokens. */
const REACH = 14;

/** “the deadliest since 2013”: the date of what the event is measured against. */
export function measures({ words }: Parsed, date: DatePhrase): boolean {
  if (date.lead !== "since") return false;
  return superlative(words.slice(Math.max(0, date.from - REACH), date.from));
}

/** “the worst”, “the deadliest”; “most of them” measures nothing. */
function superlative(words: readonly Word[]): boolean {
  return words.some((word, index) => SUPERLATIVES.test(word.lower) && words[index + 1]?.lower !== "of");
}

/** True where the date or the words beside an event make it another, earlier one than the article's. */
export function isBygone(parsed: Parsed, event: Event, date: DatePhrase | null, context: DateContext): boolean {
  if (compared(parsed, event) || relativeToAnother(parsed, event)) return true;
  if (date && date.lead !== "since" && clauseDistance(parsed, date.from, event.at) < NEAR) {
    if (inAnotherYear(date)) return true;
    const interval = resolveDate(date, context);
    const last = dayFromIso(interval?.to ?? null);
    const published = dayFromIso(context.published);
    if (last !== null && published !== null) return last < published - NEWS_DAYS;
    if (last !== null && published === null && date.words.kind === "year" && tellsItsDay(parsed)) return true;
    if (last !== null && context.year !== null && date.words.kind === "year") return date.words.year !== context.year;
  }
  return similar(parsed, event);
}

/** “Last year, floods killed 26”. */
function inAnotherYear({ words }: DatePhrase): boolean {
  return words.kind === "period" && words.unit === "year" && words.offset < 0;
}

/** An undated article that tells its own day as “on Tuesday” is of that week: a year written out dates another event. */
function tellsItsDay({ article }: Parsed): boolean {
  return WEEKDAY.test(article.text.slice(0, LEDE));
}

/** “the deadliest since 2015, when 9,000 people were killed”: what comes behind the “since” is what it is compared with. */
export function compared({ words }: Parsed, event: Event): boolean {
  const since = words.slice(0, event.at).findLastIndex((word) => word.lower === "since");
  if (since < 0 || !superlative(words.slice(Math.max(0, since - REACH), since))) return false;
  // “the deadliest since 2013, killing 23”: behind a comma that opens no “when” the sentence goes on with its own event.
  const comma = words.findIndex((word, index) => index > since && index < event.at && word.tag === "comma");
  return comma < 0 || /^(?:when|where|which|who|that|in)$/u.test(words[comma + 1]?.lower ?? "");
}

/** “The collapse the following year killed 1,100”: the year is counted from another event's. */
function relativeToAnother({ words }: Parsed, event: Event): boolean {
  const near = words.slice(Math.max(0, event.from - REACH), event.to + REACH);
  const text = near.map((word) => word.lower).join(" ");
  return /\b(?:the (?:following|previous|next) year|the year (?:before|after)|that same year|years? (?:earlier|later))\b/u.test(
    text,
  );
}

/** “a similar attack killed 12”, “the previous quake”, “Uganda's last outbreak”. */
function similar({ words }: Parsed, event: Event): boolean {
  const from = Math.max(0, event.from - REACH);
  const near = words.slice(from, event.from);
  return near.some(
    (word, index) =>
      BYGONE.has(word.lower) &&
      OPENS.has(near[index - 1]?.tag ?? "break") &&
      EVENT_NOUNS.has(near[index + 1]?.lower ?? ""),
  );
}

/** What may stand before “previous attack” for it to be one that is told of: a determiner, a possessive, a preposition, or nothing. */
const OPENS: ReadonlySet<string> = new Set(["determiner", "possessive", "genitive", "preposition", "break"]);
