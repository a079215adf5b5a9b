import type { AsOf } from "../../domain/claim.ts";
import type { DatePhrase } from "../dates/date-phrases.ts";
import { type DateContext, resolveDate } from "../dates/resolve.ts";
import { clauseDistance } from "../grammar/clause.ts";
import { type Parsed, spanOfWords } from "../grammar/parsed.ts";
import { compared, measures } from "./bygone.ts";
import type { Event } from "./event.ts";

/** When, and how far from the event the sentence says so. */
export interface Dated extends AsOf {
  readonly far: number;
}

interface Near {
  readonly date: DatePhrase;
  readonly far: number;
}

/** A date this far off belongs to another part of the sentence. */
const FARTHEST = 45;

/** The date phrase that governs an event: “as of …” wherever it stands, else the nearest. */
export function dateFor(parsed: Parsed, event: Event): Near | null {
  const asOf = parsed.dates.find((date) => /^(?:as of|as at)$/u.test(date.lead));
  if (asOf) return { date: asOf, far: 0 };
  const middle = event.patients[0]?.from ?? event.at;
  let best: Near | null = null;
  for (const date of parsed.dates) {
    if (/^(?:before|after|until|till)$/u.test(date.lead) || inBrackets(parsed, date.from)) continue;
    if (measures(parsed, date) && !compared(parsed, event)) continue;
    const far = Math.min(clauseDistance(parsed, date.from, event.at), clauseDistance(parsed, date.from, middle));
    if (far < (best?.far ?? FARTHEST)) best = { date, far };
  }
  return best;
}

/** “damage of ₹75 crore (US$250 million in 2023)”: what brackets hold dates nothing outside them. */
function inBrackets({ words }: Parsed, at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index < 15; index -= 1) {
    if (words[index]?.tag === "close") return false;
    if (words[index]?.tag === "open") return true;
  }
  return false;
}

export function dated(parsed: Parsed, { date, far }: Near, context: DateContext): Dated {
  const interval = resolveDate(date, context);
  return { at: spanOfWords(parsed, date.from, date.to), from: interval?.from ?? null, to: interval?.to ?? null, far };
}
