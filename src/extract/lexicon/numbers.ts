/** Words of number and what each is worth; no rule stands here. */
function worth(words: string, from: number, step = 1): [string, number][] {
  return words.split(" ").map((word, index) => [word, from + index * step]);
}

export const UNITS: ReadonlyMap<string, number> = new Map([
  ...worth("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen", 0),
  ...worth("sixteen seventeen eighteen nineteen", 16),
]);

export const TENS: ReadonlyMap<string, number> = new Map(
  worth("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
);

/** Indian scales are news in half the English-reading world. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1_000],
  ["lakh", 100_000],
  ["million", 1_000_000],
  ["crore", 10_000_000],
  ["billion", 1_000_000_000],
]);

/** Glued to digits in headlines: 1.2m, 40k. */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ["k", 1_000],
  ["m", 1_000_000],
  ["mn", 1_000_000],
  ["bn", 1_000_000_000],
]);

export const DOZEN = 12;

/** Words that count and give no number; “dozens” is not 12. */
export const VAGUE: ReadonlySet<string> = new Set(
  "dozens scores hundreds thousands millions several many numerous countless multiple few more untold tens".split(" "),
);

/** Nouns of “a … of people”; the value is null where the noun gives none. */
export const COLLECTIVES: ReadonlyMap<string, number | null> = new Map<string, number | null>([
  ["number", null],
  ["handful", null],
  ["couple", null],
  ["string", null],
  ["score", null],
  ["host", null],
  ["lot", null],
  ["majority", null],
  ["pair", 2],
  ["trio", 3],
]);

/** “A fifth person died”: one more of a row. */
export const ORDINALS: ReadonlySet<string> = new Set(
  "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split(
    " ",
  ),
);

/** Words for nobody at all. */
export const NONE: ReadonlySet<string> = new Set(["nobody", "none", "no-one"]);
