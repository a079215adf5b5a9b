import { DAY_HOURS, DAY_PARTS, DOUBTFUL_MONTHS, MONTHS, WEEKDAYS } from "../lexicon/dates.ts";
import type { Token } from "../tokens.ts";
import type { Core, DateWords } from "./date-words.ts";
import { relativeAt } from "./relative-dates.ts";

export interface DatePhrase {
  readonly words: DateWords;
  /** Token indices of the whole phrase: “As of midday Thursday”, “on 21 July”, “July 2009”. */
  readonly from: number;
  readonly to: number;
  /** How the phrase begins, in small letters: “as of”, “on”, “since”, “by”; empty where nothing does. */
  readonly lead: string;
  /** An hour of the day that the words give (“12:00”). */
  readonly hour: string | null;
}

/** Every phrase for a date in a sentence, in order. */
export function datePhrases(tokens: readonly Token[]): DatePhrase[] {
  const found: DatePhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const core = coreAt(tokens, at);
    if (!core) continue;
    const phrase = withLead(tokens, at, core);
    if (phrase.from >= (found.at(-1)?.to ?? 0)) found.push(phrase);
    at = core.to - 1;
  }
  return found;
}

function coreAt(tokens: readonly Token[], at: number): Core | null {
  const core = calendarAt(tokens, at) ?? weekdayAt(tokens, at) ?? relativeAt(tokens, at) ?? yearAt(tokens, at);
  return core && partAfter(tokens, core);
}

function monthAt(tokens: readonly Token[], at: number): { month: number; to: number } | null {
  const token = tokens[at];
  const month = token && /^\p{Lu}/u.test(token.text) ? MONTHS.get(token.lower.replace(/\.$/u, "")) : undefined;
  if (!token || month === undefined) return null;
  // “Jan. 6”: the point of the short form, never the full stop after a whole name.
  const point = tokens[at + 1]?.text === "." && token.text.length <= 4 && tokens[at + 1]?.start === token.end;
  return { month, to: point && /^\d/u.test(tokens[at + 2]?.text ?? "") ? at + 2 : at + 1 };
}

function dayNumber(token: Token | undefined): number | null {
  const found = token?.kind === "number" ? /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(token.lower) : null;
  const day = found ? Number(found[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

function yearNumber(token: Token | undefined): number | null {
  return token && /^(?:1[5-9]|20)\d\d$/u.test(token.text) ? Number(token.text) : null;
}

/** “21 August 2010”, “August 21, 2010”, “21st of August”, “August 2010”, “August”, “3 JAN 90”, “2010-08-21”. */
function calendarAt(tokens: readonly Token[], at: number): Core | null {
  const day = dayNumber(tokens[at]);
  if (day !== null) {
    const of = tokens[at + 1]?.lower === "of" ? 1 : 0;
    const month = monthAt(tokens, at + 1 + of);
    if (month) return withYear(tokens, month.to, month.month, day);
    return isoAt(tokens, at);
  }
  const iso = isoAt(tokens, at);
  if (iso) return iso;
  const month = monthAt(tokens, at);
  if (!month) return null;
  const after = dayNumber(tokens[month.to]);
  // “May 12 people”: a number that people follow is theirs.
  if (after !== null && tokens[month.to + 1]?.kind !== "word")
    return withYear(tokens, month.to + 1, month.month, after);
  if (
    after !== null &&
    !/^(?:people|others|men|women|children|soldiers|police)$/u.test(tokens[month.to + 1]?.lower ?? "")
  )
    return withYear(tokens, month.to + 1, month.month, after);
  const year = yearNumber(tokens[month.to]);
  if (year !== null) return { words: { kind: "date", year, month: month.month, day: null }, to: month.to + 1 };
  const doubtful = DOUBTFUL_MONTHS.has(tokens[at]?.lower ?? "") || (tokens[at]?.text.length ?? 0) <= 3;
  const led = /^(?:in|since|last|early|late|mid|until|by|during|of|and|next|this)$/u.test(tokens[at - 1]?.lower ?? "");
  return doubtful && !led ? null : { words: { kind: "date", year: null, month: month.month, day: null }, to: month.to };
}

function withYear(tokens: readonly Token[], at: number, month: number, day: number): Core {
  const comma = tokens[at]?.text === "," ? 1 : 0;
  const year = yearNumber(tokens[at + comma]);
  if (year !== null) return { words: { kind: "date", year, month, day }, to: at + comma + 1 };
  // The old wires write 3 JAN 90.
  const short = comma === 0 && /^[6-9]\d$/u.test(tokens[at]?.text ?? "") ? 1900 + Number(tokens[at]?.text) : null;
  return { words: { kind: "date", year: short, month, day }, to: short === null ? at : at + 1 };
}

function isoAt(tokens: readonly Token[], at: number): Core | null {
  const [year, dash, month, second, day] = tokens.slice(at, at + 5);
  if (!year || !dash || !month || !second || !day || dash.text !== "-" || second.text !== "-") return null;
  const found = yearNumber(year);
  if (found === null || day.end - year.start !== 10) return null;
  return { words: { kind: "date", year: found, month: Number(month.text), day: Number(day.text) }, to: at + 5 };
}

function weekdayAt(tokens: readonly Token[], at: number): Core | null {
  const token = tokens[at];
  const weekday = token && /^\p{Lu}/u.test(token.text) ? WEEKDAYS.get(token.lower) : undefined;
  if (!token || weekday === undefined) return null;
  if (token.text.length <= 4 && DOUBTFUL_MONTHS.has(token.lower)) return null;
  // “Thursday, 6 January 2022” is one date.
  const comma = tokens[at + 1]?.text === "," ? 1 : 0;
  const dated = calendarAt(tokens, at + 1 + comma);
  if (dated && dated.words.kind === "date" && dated.words.day !== null) return dated;
  return { words: { kind: "weekday", weekday, last: tokens[at - 1]?.lower === "last" }, to: at + 1 };
}

/** A year alone needs a word that makes it one: “in 2011”, “the 2011 quake”. */
function yearAt(tokens: readonly Token[], at: number): Core | null {
  const year = yearNumber(tokens[at]);
  if (
    year === null ||
    !/^(?:in|since|by|until|of|from|during|before|after|early|late|the|a|and|mid)$/u.test(tokens[at - 1]?.lower ?? "")
  )
    return null;
  return { words: { kind: "year", year }, to: at + 1 };
}

/** “Thursday morning”, “21 July at midday”. */
function partAfter(tokens: readonly Token[], core: Core): Core {
  const next = tokens[core.to]?.lower ?? "";
  return DAY_PARTS.has(next) ? { ...core, to: core.to + 1, hour: DAY_HOURS.get(next) ?? null } : core;
}

/** “since the outbreak began in October”: where the “since” stands. */
function sinceBefore(tokens: readonly Token[], at: number): number | null {
  for (let index = at - 1; index >= 0 && at - index <= 7; index -= 1) {
    const token = tokens[index];
    if (token?.lower === "since") return index;
    if (token?.kind !== "word" || /^(?:and|but|when|while|after|before)$/u.test(token.lower)) return null;
  }
  return null;
}

const LEADS = "as of|as at|as from|until|till|by|on|since|early on|late on|early|late|around|before|after|from";

/** Takes in what stands before: “as of”, “late on”, “the morning of”. “In” stays outside, as the guide marks it. */
function withLead(tokens: readonly Token[], at: number, core: Core): DatePhrase {
  const since = sinceBefore(tokens, at);
  if (since !== null) return { words: core.words, from: since, to: core.to, lead: "since", hour: null };
  let from = at;
  let hour = core.hour ?? null;
  const part = tokens[from - 1]?.lower ?? "";
  if (DAY_PARTS.has(part)) {
    hour ??= DAY_HOURS.get(part) ?? null;
    from -= 1;
  } else if (/^(?:early|late|last|mid)$/u.test(part)) from -= 1;
  // “early in the morning on December 15”
  const two = `${tokens[from - 2]?.lower ?? ""} ${tokens[from - 1]?.lower ?? ""}`;
  const one = tokens[from - 1]?.lower ?? "";
  const leads = LEADS.split("|");
  const lead = leads.includes(two) ? two : leads.includes(one) ? one : one === "in" || one === "during" ? one : "";
  const length =
    lead === "" || lead === "in" || lead === "during" || /^(?:from|before|after|around)$/u.test(lead)
      ? 0
      : lead.split(" ").length;
  return { words: core.words, from: from - length, to: core.to, lead, hour };
}
