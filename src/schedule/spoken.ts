import { ORDINALS, WEEKDAYS } from "./lexicon/days.ts";
import { FILLERS, NAMED_TIMES, NUMBERS, PARTS_OF_DAY } from "./lexicon/times.ts";

/** What the words of a schedule say, before it is a cron expression. */
export interface Spoken {
  /** Minutes of the day, as often as they were said. */
  readonly times: number[];
  readonly weekdays: Set<number>;
  /** Days of the month; from 1. */
  readonly days: Set<number>;
  /** “every 6 hours” */
  every: { readonly count: number; readonly unit: Unit } | null;
  /** “twice a day” */
  perDay: number | null;
  /** “from 9 to 17”: minutes of the day. */
  window: { readonly from: number; readonly to: number } | null;
  /** Where no time was said, but a part of the day. */
  partHour: number | null;
}

type Unit = "minute" | "hour" | "day" | "week" | "month";

const UNITS: ReadonlyMap<string, Unit> = new Map(
  (["minute", "hour", "day", "week", "month"] as const).flatMap((unit) =>
    [unit, `${unit}s`].map((word) => [word, unit] as const),
  ),
);
const SHORT_UNITS: ReadonlyMap<string, Unit> = new Map([
  ["min", "minute"],
  ["mins", "minute"],
  ["m", "minute"],
  ["h", "hour"],
  ["hr", "hour"],
  ["hrs", "hour"],
]);
const ADVERBS: ReadonlyMap<string, Unit> = new Map([
  ["hourly", "hour"],
  ["daily", "day"],
  ["everyday", "day"],
  ["weekly", "week"],
  ["monthly", "month"],
]);
const THROUGH = new Set(["-", "–", "to", "till", "til", "until", "through", "thru", "and"]);
const TOKEN =
  /\d+(?:st|nd|rd|th)\b|\d{1,2}(?:[:.]\d{2}|h\d{2}?)?\s*[ap]\.?m\b\.?|\d{1,2}[:.]\d{2}|\d{1,2}h\d{2}|\d+|\p{L}+|[^\s,;&+]/gu;

/** Reads every word, or null where one of them can't be read. */
export function spokenIn(text: string): Spoken | null {
  const tokens = text.toLowerCase().replaceAll(/['’]/g, "").match(TOKEN) ?? [];
  const spoken: Spoken = {
    times: [],
    weekdays: new Set(),
    days: new Set(),
    every: null,
    perDay: null,
    window: null,
    partHour: null,
  };
  const half = tokens.map((token) => PARTS_OF_DAY.get(token)?.half).find((each) => each !== undefined) ?? null;
  for (let at = 0; at < tokens.length; ) {
    const taken = take(tokens.slice(at, at + 5), spoken, half);
    if (taken === 0) return null;
    at += taken;
  }
  return tokens.length === 0 ? null : spoken;
}

/** How many of the tokens were read as one thing; 0 where the first can't be. */
function take(tokens: readonly string[], spoken: Spoken, half: "am" | "pm" | null): number {
  return (
    takeInterval(tokens, spoken) ||
    takeDays(tokens, spoken) ||
    takeTimes(tokens, spoken, half) ||
    takeRest(tokens, spoken)
  );
}

/** “every 6 hours”, “every half hour”, “hourly”, “three times a day”. */
function takeInterval([first = "", second = "", third = "", fourth = ""]: readonly string[], spoken: Spoken): number {
  const adverb = ADVERBS.get(first);
  if (adverb) return setEvery(spoken, 1, adverb, 1);
  if ((first === "once" || first === "twice") && ["a", "per", "each", "every"].includes(second) && third === "day") {
    spoken.perDay = first === "once" ? 1 : 2;
    return 3;
  }
  const count = countOf(first);
  if (count !== null && second === "times" && ["a", "per", "each", "every"].includes(third) && fourth === "day") {
    spoken.perDay = count;
    return 4;
  }
  if (first !== "every" && first !== "each") return 0;
  if (second === "half" && third === "hour") return setEvery(spoken, 30, "minute", 3);
  if (second === "half" && third === "an" && fourth === "hour") return setEvery(spoken, 30, "minute", 4);
  if (second === "quarter" && third === "hour") return setEvery(spoken, 15, "minute", 3);
  const alone = UNITS.get(second);
  if (alone) return setEvery(spoken, 1, alone, 2);
  const many = second === "other" ? 2 : countOf(second);
  const unit = UNITS.get(third) ?? SHORT_UNITS.get(third);
  return many !== null && unit ? setEvery(spoken, many, unit, 3) : 0;
}

/** 0, so that it can't be read, where there was an interval before. */
function setEvery(spoken: Spoken, count: number, unit: Unit, taken: number): number {
  if (spoken.every && !(count === 1 && unit === spoken.every.unit)) return 0;
  spoken.every = { count, unit };
  return taken;
}

/** “mondays”, “mon-fri”, “1st”, “first monday”. */
function takeDays([first = "", second = "", third = ""]: readonly string[], spoken: Spoken): number {
  const named = WEEKDAYS.get(first);
  const until = THROUGH.has(second) && second !== "and" ? WEEKDAYS.get(third) : undefined;
  if (named?.length === 1 && until?.length === 1) {
    for (let day = named[0] as number; ; day = (day + 1) % 7) {
      spoken.weekdays.add(day);
      if (day === until[0]) return 3;
    }
  }
  if (named) {
    for (const day of named) spoken.weekdays.add(day);
    return 1;
  }
  const ordinal = ORDINALS.get(first) ?? (/^\d+(?:st|nd|rd|th)$/.test(first) ? Number.parseInt(first, 10) : null);
  if (ordinal === null || ordinal < 1 || ordinal > 31) return 0;
  const weekday = WEEKDAYS.get(second);
  if (weekday === undefined) {
    spoken.days.add(ordinal);
    return second === "day" ? 2 : 1;
  }
  // The first Monday is the Monday among the first seven days.
  if (ordinal > 4 || spoken.days.size > 0) return 0;
  for (let day = 7 * ordinal - 6; day <= 7 * ordinal; day += 1) spoken.days.add(day);
  return 1;
}

/** “8”, “8:30 pm”, “noon”, “from 9 to 17”, “between 9 and 17”. */
function takeTimes(
  [first = "", second = "", third = "", fourth = ""]: readonly string[],
  spoken: Spoken,
  half: "am" | "pm" | null,
): number {
  if (first === "from" || first === "between") {
    const [from, to] = [timeOf(second, half), timeOf(fourth, half)];
    if (from === null || to === null || from >= to || !THROUGH.has(third)) return 0;
    spoken.window = { from, to };
    return 4;
  }
  const time = timeOf(first, half);
  if (time === null) return 0;
  spoken.times.push(time);
  return 1;
}

function takeRest([first = ""]: readonly string[], spoken: Spoken): number {
  const part = PARTS_OF_DAY.get(first);
  if (part) spoken.partHour = part.hour;
  return part || FILLERS.has(first) || first === "day" || first === "month" || first === "week" ? 1 : 0;
}

function timeOf(token: string, half: "am" | "pm" | null): number | null {
  const named = NAMED_TIMES.get(token);
  if (named !== undefined) return named;
  const [, hours, minutes = "0", meridiem] = /^(\d{1,2})(?:[:.h](\d{2})|h)?\s*(?:([ap])\.?m\.?)?$/.exec(token) ?? [];
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (hours === undefined || hour > 24 || minute > 59) return null;
  const said = meridiem === undefined ? (half !== null && hour <= 12 ? half : null) : `${meridiem}m`;
  if (said === null) return (hour % 24) * 60 + minute;
  return hour < 1 || hour > 12 ? null : ((hour % 12) + (said === "pm" ? 12 : 0)) * 60 + minute;
}

function countOf(token: string): number | null {
  return NUMBERS.get(token) ?? (/^\d{1,3}$/.test(token) ? Number(token) : null);
}
