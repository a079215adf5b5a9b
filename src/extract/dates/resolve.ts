import {
  type Day,
  dayFromIso,
  dayOf,
  fromTo,
  type Interval,
  isoDay,
  monthOf,
  onDay,
  weekdayOf,
  wholeMonth,
  wholeYear,
  yearOf,
} from "./calendar.ts";
import type { DatePhrase } from "./date-phrases.ts";

/** What dates are read against: the day of publication, and the year that the text itself last gave. */
export interface DateContext {
  readonly published: string | null;
  readonly year: number | null;
}

/** The closed interval that a phrase means, or null where that can't be known. A year is never guessed. */
export function resolveDate(phrase: DatePhrase, context: DateContext): Interval | null {
  const day = dayFromIso(context.published);
  const interval = intervalOf(phrase, day, context.year);
  // “since Friday” runs on to the day of publication.
  if (interval && phrase.lead === "since") return { from: interval.from, to: day === null ? interval.to : isoDay(day) };
  if (!interval || phrase.hour === null || interval.from !== interval.to) return interval;
  return { from: `${interval.from}T${phrase.hour}`, to: `${interval.to}T${phrase.hour}` };
}

function intervalOf({ words, lead }: DatePhrase, published: Day | null, written: number | null): Interval | null {
  switch (words.kind) {
    case "year":
      return wholeYear(words.year);
    case "date": {
      const year = words.year ?? yearFor(words.month, words.day, published, written, lead);
      if (year === null) return null;
      if (words.day === null) return wholeMonth(year, words.month);
      const day = dayOf(year, words.month, words.day);
      return day === null ? null : onDay(day);
    }
    case "weekday": {
      if (published === null) return null;
      const back = (weekdayOf(published) - words.weekday + 7) % 7;
      return onDay(published - back - (words.last && back === 0 ? 7 : 0));
    }
    case "offset":
      return published === null ? null : fromTo(published + words.from, published + words.to);
    case "period":
      return published === null ? null : periodOf(words.unit, words.offset, published);
  }
}

/** The year last written before it; else the latest in which the day was no later than a month after publication. */
function yearFor(
  month: number,
  day: number | null,
  published: Day | null,
  written: number | null,
  lead: string,
): number | null {
  if (published === null) return written;
  const year = yearOf(published);
  const then = dayOf(year, month, day ?? 1);
  if (then === null) return year;
  // “by March”, written in June, is the next one.
  if (lead === "by" || lead === "until") return then < published - 31 ? year + 1 : year;
  // What runs since a day cannot begin in the future; what is dated may be announced a month ahead.
  return then > published + (lead === "since" ? 0 : 31) ? year - 1 : year;
}

function periodOf(unit: string, offset: number, published: Day): Interval | null {
  if (unit === "year") return wholeYear(yearOf(published) + offset);
  if (unit === "month") {
    const months = yearOf(published) * 12 + monthOf(published) - 1 + offset;
    return wholeMonth(Math.floor(months / 12), (months % 12) + 1);
  }
  const monday = published - ((weekdayOf(published) + 6) % 7) + offset * 7;
  if (unit === "past weekend") {
    const monday = published - ((weekdayOf(published) + 6) % 7);
    const saturday = weekdayOf(published) === 0 || weekdayOf(published) === 6 ? monday + 5 : monday - 2;
    return fromTo(saturday, saturday + 1);
  }
  if (unit === "week") return fromTo(monday, monday + 6);
  return unit === "weekend" ? fromTo(monday + 5, monday + 6) : null;
}
