import type { CasualtyClaim } from "../../domain/claim.ts";
import type { DatePhrase } from "../dates/date-phrases.ts";
import type { Parsed } from "../grammar/parsed.ts";
import type { Event } from "./event.ts";

export type Scope = CasualtyClaim["scope"];

const TOTALS = /^(?:so far|in total|in all|as of|as at|a total|total of|overall toll|all told)$/u;

/** Over what a figure runs, from the words that say so. */
export function scopeOf(parsed: Parsed, event: Event, date: DatePhrase | null): Scope {
  const words = parsed.words.map((word) => word.lower);
  if (date?.lead === "since") return "period";
  if (date?.words.kind === "period" && date.words.unit === "year") return "period";
  if (date?.words.kind === "offset" && date.words.to - date.words.from > 2) return "period";
  if (event.toll) return "total";
  const near = words.slice(Math.max(0, event.from - 12), event.to + 12);
  if (
    near.some(
      (word, index) => TOTALS.test(`${word} ${near[index + 1] ?? ""}`) || /^(?:overall|altogether)$/u.test(word),
    )
  )
    return "total";
  if (date && /^(?:as of|as at)$/u.test(date.lead)) return "total";
  if (
    date &&
    (words[date.to] === "alone" ||
      (date.words.kind === "offset" && date.words.from !== date.words.to && date.lead !== ""))
  )
    return "day";
  return "incident";
}
