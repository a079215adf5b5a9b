import { dayFromIso } from "../dates/calendar.ts";
import type { DatePhrase } from "../dates/date-phrases.ts";
import { type DateContext, resolveDate } from "../dates/resolve.ts";
import { clauseDistance } from "../grammar/clause.ts";
import type { Parsed } from "../grammar/parsed.ts";
import type { Event } from "./event.ts";

/** News is told within weeks; a date further back is another event's. */
const NEWS_DAYS = 20;
const NEAR = 35;

/** True where the date or the words beside an event make it another, earlier one than the article's. */
export function isBygone(parsed: Parsed, event: Event, date: DatePhrase | null, context: DateContext): boolean {
  if (
    date &&
    date.lead !== "since" &&
    !sinceNear(parsed, date.from) &&
    clauseDistance(parsed, date.from, event.at) < NEAR
  ) {
    const interval = resolveDate(date, context);
    const last = dayFromIso(interval?.to ?? null);
    const published = dayFromIso(context.published);
    if (last !== null && published !== null) return last < published - NEWS_DAYS;
    if (last !== null && context.year !== null && date.words.kind === "year") return date.words.year !== context.year;
  }
  return similar(parsed, event);
}

/** “since the outbreak began in October” goes on to this day. */
function sinceNear({ words }: Parsed, at: number): boolean {
  return words.slice(Math.max(0, at - 6), at).some((word) => word.lower === "since");
}

/** “a similar attack killed 12”, “the previous quake”. */
function similar({ words }: Parsed, event: Event): boolean {
  const from = Math.max(0, event.from - 8);
  const near = words.slice(from, event.from).map((word) => word.lower);
  return near.some(
    (word, index) => /^(?:similar|previous)$/u.test(word) && /^(?:a|the|in|another)$/u.test(near[index - 1] ?? ""),
  );
}
