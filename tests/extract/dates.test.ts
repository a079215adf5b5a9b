import fc from "fast-check";
import { datePhrases } from "../../src/extract/dates/date-phrases.ts";
import { resolveDate } from "../../src/extract/dates/resolve.ts";
import { tokenize } from "../../src/extract/tokens.ts";

/** Every date of a text as `words from..to`, read on a Thursday. */
function dates(text: string, published: string | null = "2022-01-06T18:31", year: number | null = null): string[] {
  const tokens = tokenize(text);
  return datePhrases(tokens).map((phrase) => {
    const words = text.slice(tokens[phrase.from]?.start, tokens[phrase.to - 1]?.end);
    const interval = resolveDate(phrase, { published, year });
    if (!interval) return `${words} ?`;
    return interval.from === interval.to ? `${words} ${interval.from}` : `${words} ${interval.from}..${interval.to}`;
  });
}

describe("dates", () => {
  it.each([
    ["As of midday Thursday, ten had died", "As of midday Thursday 2022-01-06T12:00"],
    ["on Wednesday night", "on Wednesday night 2022-01-05"],
    ["late on Wednesday", "late on Wednesday 2022-01-05"],
    ["early Friday", "early Friday 2021-12-31"],
    ["last Friday", "last Friday 2021-12-31"],
    ["yesterday", "yesterday 2022-01-05"],
    ["overnight", "overnight 2022-01-05..2022-01-06"],
    ["this week", "this week 2022-01-03..2022-01-09"],
    ["last year", "last year 2021-01-01..2021-12-31"],
    ["two years ago", "two years ago 2020-01-01..2020-12-31"],
    ["over the weekend", "the weekend 2022-01-01..2022-01-02"],
    ["on 21 July 2009", "on 21 July 2009 2009-07-21"],
    ["on July 21, 2009", "on July 21, 2009 2009-07-21"],
    ["on June 7th, 2016", "on June 7th, 2016 2016-06-07"],
    ["in July 2009", "July 2009 2009-07-01..2009-07-31"],
    ["in 2011", "2011 2011-01-01..2011-12-31"],
    ["SAN SALVADOR, 3 JAN 90 --", "3 JAN 90 1990-01-03"],
    ["on Jan. 2", "on Jan. 2 2022-01-02"],
    ["on December 30", "on December 30 2021-12-30"],
    ["2021-12-31", "2021-12-31 2021-12-31"],
    ["since Monday", "since Monday 2022-01-03..2022-01-06"],
    ["since the outbreak began in October", "since the outbreak began in October 2021-10-01..2022-01-06"],
    ["by March", "by March 2022-03-01..2022-03-31"],
  ])("reads “%s” against the day of publication", (text, date) => expect(dates(text)).toEqual([date]));

  it("never guesses a year or a weekday", () => {
    expect(dates("on 21 July", null)).toEqual(["on 21 July ?"]);
    expect(dates("on Thursday", null)).toEqual(["on Thursday ?"]);
    expect(dates("on 21 July", null, 2009)).toEqual(["on 21 July 2009-07-21"]);
  });

  it("takes the day of a month that has it", () => {
    expect(dates("on 31 February 2020")).toEqual(["on 31 February 2020 ?"]);
    expect(dates("on 29 February 2020")).toEqual(["on 29 February 2020 2020-02-29"]);
  });

  it.each(["troops may march on", "in all, 12 people", "In May 12 people died", "the second man", "he sat in the sun"])(
    "finds no day in “%s”",
    (text) => expect(dates(text).filter((date) => / \d{4}-\d\d-\d\d$/.test(date))).toEqual([]),
  );

  it("keeps every interval closed and in order, on any words", () => {
    const words = fc.constantFrom(
      ..."on as of since early late Monday Thursday 21 3 January May 2009 90 , yesterday last this week year overnight ago two the past 24 hours midday".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (list) => {
        for (const date of dates(list.join(" "))) {
          const [, from, to] = /(\d{4}-\d\d-\d\dT?[\d:]*)(?:\.\.(\d{4}-\d\d-\d\d))?$/.exec(date) ?? [];
          if (from && to) expect(from <= to).toBe(true);
        }
      }),
    );
  });
});
