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
  if (date?.words.kind === "period" && (date.words.unit === "year" || date.words.unit === "season")) return "period";
  if (date?.words.kind === "offset" && date.words.to - date.words.from > 2) return "period";
  if (event.toll || acrossAll(parsed, event)) return "total";
  const start = parsed.words.findLastIndex((word, index) => index < event.from && word.tag === "comma");
  const near = words.slice(Math.max(0, event.from - 12, start), event.to + 12);
  if (
    near.some(
      (word, index) => TOTALS.test(`${word} ${near[index + 1] ?? ""}`) || /^(?:overall|altogether)$/u.test(word),
    )
  )
    return "total";
  if (date && /^(?:as of|as at)$/u.test(date.lead)) return "total";
  if (date && (words[date.to] === "alone" || words.slice(date.from, date.to).includes("hours"))) return "day";
  return "incident";
}

const RUNNING =
  /^(?:floods?|flooding|storms?|cyclone|hurricane|typhoon|monsoon|rains|wildfires|bushfires|earthquake|quake|tsunami|outbreak|epidemic|drought|heatwave|famine|disaster|landslides|mudslides|avalanches)$/u;

/** “died across the province”, “in the floods”, “as a result of the cyclone”: said of the whole. */
function acrossAll({ words }: Parsed, event: Event): boolean {
  const end = Math.max(event.to, event.patients.at(-1)?.to ?? 0);
  const after = words.slice(end, end + 7).map((word) => word.lower);
  if (/^(?:across|throughout|nationwide|countrywide)$/u.test(after[0] ?? "")) return true;
  const link = after.findIndex((word) => /^(?:in|during|of|from|by)$/u.test(word));
  return link >= 0 && after[link + 1] === "the" && RUNNING.test(after[link + 2] ?? "");
}
