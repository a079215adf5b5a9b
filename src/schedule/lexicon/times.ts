/** Times that have a name, in minutes of the day. */
export const NAMED_TIMES: ReadonlyMap<string, number> = new Map([
  ["midnight", 0],
  ["noon", 12 * 60],
  ["midday", 12 * 60],
]);

/** Parts of the day: what an hour up to twelve means in them, and the hour where none is named. */
export const PARTS_OF_DAY: ReadonlyMap<string, { readonly half: "am" | "pm"; readonly hour: number }> = new Map(
  [
    ["morning", "am", 8],
    ["afternoon", "pm", 14],
    ["evening", "pm", 18],
  ].flatMap(([word, half, hour]) =>
    [word, `${word}s`].map(
      (each) => [String(each), { half: half === "am" ? "am" : "pm", hour: Number(hour) }] as const,
    ),
  ),
);

export const NUMBERS: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve".split(" ").map((word, index) => [word, index + 1]),
);

/** Words that a schedule reads the same without. */
export const FILLERS: ReadonlySet<string> = new Set(
  "at on and in the of a an then please clock oclock o each every sharp".split(" "),
);
