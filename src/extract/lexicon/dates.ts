function index(list: string, from = 0): [string, number][] {
  return list
    .split(/\s+/u)
    .filter(Boolean)
    .map((word, at) => [word, from + at]);
}

/** 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...index("sunday monday tuesday wednesday thursday friday saturday"),
  ...index("sun mon tue wed thu fri sat"),
  ["tues", 2],
  ["thur", 4],
  ["thurs", 4],
]);

/** 1 is January. Short forms that are words of their own (“mar”, “may” in small letters) need a day beside them. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...index("january february march april may june july august september october november december", 1),
  ...index("jan feb mar apr may jun jul aug sep oct nov dec", 1),
  ["sept", 9],
]);

/** Months whose names are common words too. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  "may",
  "march",
  "mar",
  "dec",
  "sep",
  "jan",
  "jun",
  "sat",
  "sun",
  "wed",
]);

export const DAY_PARTS: ReadonlySet<string> = new Set(
  "morning afternoon evening night noon midday midnight dawn dusk lunchtime overnight tonight daybreak sunset nightfall".split(
    " ",
  ),
);

/** Parts with an hour of their own. */
export const DAY_HOURS: ReadonlyMap<string, string> = new Map([
  ["noon", "12:00"],
  ["midday", "12:00"],
  ["midnight", "00:00"],
]);

export const PERIODS: ReadonlySet<string> = new Set(
  "day days week weeks month months year years decade decades century centuries weekend weekends hour hours minute minutes".split(
    " ",
  ),
);

/** Words that stand as a time and so are neither the people nor the verb. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  [...WEEKDAYS.keys(), ...MONTHS.keys(), ...DAY_PARTS, "yesterday", "today", "tonight", "tomorrow"].filter(
    (word) => !DOUBTFUL_MONTHS.has(word),
  ),
);
