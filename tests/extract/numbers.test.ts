import fc from "fast-check";
import { type CountPhrase, countAt } from "../../src/extract/numbers/count.ts";
import { numeralAt } from "../../src/extract/numbers/numeral.ts";
import { tokenize } from "../../src/extract/tokens.ts";

const readBack = (text: string) => numeralAt(tokenize(text), 0)?.value ?? null;

/** The first count of a text, with its own words. */
function first(text: string): (CountPhrase & { words: string }) | null {
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const count = countAt(tokens, at);
    if (!count) continue;
    const [start, end] = [tokens[count.from]?.start ?? 0, tokens[count.to - 1]?.end ?? 0];
    return { ...count, words: text.slice(start, end) };
  }
  return null;
}

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A number as English writes it out. */
function spelled(value: number, and: string): string {
  if (value < 20) return UNITS[value] ?? "";
  if (value < 100)
    return value % 10 === 0 ? (TENS[value / 10] ?? "") : `${TENS[Math.floor(value / 10)]}-${UNITS[value % 10]}`;
  for (const [name, size] of [
    ["million", 1_000_000],
    ["thousand", 1_000],
    ["hundred", 100],
  ] as const) {
    if (value < size) continue;
    const rest = value % size;
    const head = `${spelled(Math.floor(value / size), and)} ${name}`;
    return rest === 0 ? head : `${head}${rest < 100 ? and : " "}${spelled(rest, and)}`;
  }
  return "";
}

describe("numbers", () => {
  it("reads back every number that it is given in words", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom(" ", " and "), (value, and) => {
        expect(readBack(spelled(value, and))).toBe(value);
      }),
    );
  });

  it("reads back every number that it is given in digits, whatever groups them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom(",", "\u00a0", "\u202f", "\u2009", " "),
        (value, mark) => {
          expect(readBack(value.toLocaleString("en").replaceAll(",", mark))).toBe(value);
        },
      ),
    );
  });

  it.each([
    ["1,00,000", 100_000],
    ["12,34,567", 1_234_567],
    ["2 lakh", 200_000],
    ["1.2 million", 1_200_000],
    ["1.2m", 1_200_000],
    ["40k", 40_000],
    ["half a million", 500_000],
    ["a hundred", 100],
    ["a hundred and six", 106],
    ["a dozen", 12],
    ["two dozen", 24],
    ["half a dozen", 6],
    ["twenty one", 21],
    ["two-million", 2_000_000],
    ["two hundred and thirty thousand", 230_000],
  ])("reads %s", (text, value) => expect(readBack(text)).toBe(value));

  it.each(["1.5", "6th", "first", "a", "half", "COVID-19", ""])("reads no number in %s", (text) =>
    expect(readBack(text)).toBeNull(),
  );
});

describe("counts", () => {
  it.each([
    ["12 people", "12", "exact", 12, 12, 12],
    ["more than 1,000 people", "more than 1,000", "more_than", 1000, 1001, null],
    ["over a hundred people", "over a hundred", "more_than", 100, 101, null],
    ["at least twelve people", "at least twelve", "at_least", 12, 12, null],
    ["no fewer than 12 people", "no fewer than 12", "at_least", 12, 12, null],
    ["107 or more people", "107 or more", "at_least", 107, 107, null],
    ["100-plus people", "100-plus", "at_least", 100, 100, null],
    ["nearly 400 people", "nearly 400", "nearly", 400, null, 399],
    ["fewer than 10 people", "fewer than 10", "less_than", 10, null, 9],
    ["up to 30 people", "up to 30", "up_to", 30, null, 30],
    ["as many as 30 people", "as many as 30", "up_to", 30, null, 30],
    ["no more than 30 people", "no more than 30", "up_to", 30, null, 30],
    ["about 50 people", "about 50", "about", 50, null, null],
    ["an estimated 50 people", "an estimated 50", "about", 50, null, null],
    ["some 122 people", "some 122", "about", 122, null, null],
    ["10 to 15 people", "10 to 15", "range", null, 10, 15],
    ["10-15 people", "10-15", "range", null, 10, 15],
    ["between 10 and 15 people", "between 10 and 15", "range", null, 10, 15],
    ["two or three people", "two or three", "range", null, 2, 3],
    ["two to three million people", "two to three million", "range", null, 2_000_000, 3_000_000],
    ["dozens of people", "dozens", "vague", null, null, null],
    ["hundreds of thousands of people", "hundreds of thousands", "vague", null, null, null],
    ["several hundred people", "several hundred", "vague", null, null, null],
    ["a few dozen people", "a few dozen", "vague", null, null, null],
    ["an unknown number of people", "an unknown number of", "vague", null, null, null],
    ["nobody", "nobody", "exact", 0, 0, 0],
  ] as const)("keeps %s as worded, with its bounds", (text, words, kind, value, min, max) =>
    expect(first(text)).toMatchObject({ words, kind, value, min, max }),
  );

  it.each([
    "aged 34",
    "the 34-year-old driver",
    "Smith, 34, said",
    "between the ages of 12 and 15",
    "$600",
    "600 dollars",
    "£400m",
    "12 percent",
    "12%",
    "12 days",
    "300 metres",
    "at 3:30",
    "6.15 p.m.",
    "on 21 July",
    "on July 21",
    "in 2019",
    "the 2011 quake",
    "Flight 370",
    "Highway 61",
    "Article 5",
    "9/11",
    "a 3-1 win",
    "1.5",
    "how many",
  ])("counts nobody in “%s”", (text) => expect(first(text)).toBeNull());

  it("keeps bounds that hold the stated value, on any words", () => {
    const words = fc.constantFrom(
      ..."at least more than no fewer about nearly up to between 10 15 1,000 and or a dozen dozens of hundreds several 12 three to - % million people".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (list) => {
        const tokens = tokenize(list.join(" "));
        for (let at = 0; at < tokens.length; at += 1) {
          const count = countAt(tokens, at);
          if (!count) continue;
          expect(count.from).toBe(at);
          expect(count.to).toBeGreaterThan(at);
          expect(count.to).toBeLessThanOrEqual(tokens.length);
          if (count.min !== null && count.max !== null) expect(count.min).toBeLessThanOrEqual(count.max);
        }
      }),
    );
  });

  it("reads any text without throwing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const tokens = tokenize(text);
        for (let at = 0; at < tokens.length; at += 1) countAt(tokens, at);
      }),
    );
  });
});
