import type { AsOf } from "../../domain/claim.ts";
import type { DatePhrase } from "../dates/date-phrases.ts";
import { type DateContext, resolveDate } from "../dates/resolve.ts";
import { clauseDistance } from "../grammar/clause.ts";
import { type Parsed, spanOfWords } from "../grammar/parsed.ts";
import type { Event } from "./event.ts";

/** A date this far off belongs to another part of the sentence. */
const FARTHEST = 45;

/** The date phrase that governs an event: “as of …” wherever it stands, else the nearest. */
export function dateFor(parsed: Parsed, event: Event): DatePhrase | null {
  const asOf = parsed.dates.find((date) => /^(?:as of|as at)$/u.test(date.lead));
  if (asOf) return asOf;
  const middle = event.patients[0]?.from ?? event.at;
  let best: DatePhrase | null = null;
  let least = FARTHEST;
  for (const date of parsed.dates) {
    if (/^(?:before|after|until|till)$/u.test(date.lead)) continue;
    const far = Math.min(clauseDistance(parsed, date.from, event.at), clauseDistance(parsed, date.from, middle));
    if (far < least) {
      least = far;
      best = date;
    }
  }
  return best;
}

export function asOfPhrase(parsed: Parsed, date: DatePhrase, context: DateContext): AsOf {
  const interval = resolveDate(date, context);
  return { at: spanOfWords(parsed, date.from, date.to), from: interval?.from ?? null, to: interval?.to ?? null };
}
