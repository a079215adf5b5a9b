import fc from "fast-check";
import { Problem } from "../../src/domain/problem.ts";
import { readWhen } from "../../src/schedule/words.ts";

const READ: readonly (readonly [typed: string, cron: string, said: string])[] = [
  ["weekdays at 8:00", "0 8 * * 1-5", "weekdays at 08:00"],
  ["every day at 8", "0 8 * * *", "every day at 08:00"],
  ["daily at 8pm", "0 20 * * *", "every day at 20:00"],
  ["Daily at 8 p.m.", "0 20 * * *", "every day at 20:00"],
  ["mondays and thursdays at 18:30", "30 18 * * 1,4", "Mondays and Thursdays at 18:30"],
  ["every 6 hours", "0 */6 * * *", "every 6 hours"],
  ["every 30 minutes", "*/30 * * * *", "every 30 minutes"],
  ["every half hour", "*/30 * * * *", "every 30 minutes"],
  ["hourly", "0 * * * *", "every hour"],
  ["every hour", "0 * * * *", "every hour"],
  ["twice a day at 8 and 20", "0 8,20 * * *", "every day at 08:00 and 20:00"],
  ["twice a day", "0 8,20 * * *", "every day at 08:00 and 20:00"],
  ["every monday 9am", "0 9 * * 1", "Mondays at 09:00"],
  ["weekends at noon", "0 12 * * 0,6", "weekends at 12:00"],
  ["first of the month at 9", "0 9 1 * *", "the 1st of the month at 09:00"],
  ["1st and 15th of the month at 9:15", "15 9 1,15 * *", "the 1st and 15th of the month at 09:15"],
  ["first monday of the month at 9", "0 9 1-7 * 1", "the first Monday of the month at 09:00"],
  ["midnight", "0 0 * * *", "every day at 00:00"],
  ["12am", "0 0 * * *", "every day at 00:00"],
  ["mon-fri 7.45", "45 7 * * 1-5", "weekdays at 07:45"],
  ["friday to monday at 10", "0 10 * * 0,1,5,6", "Mondays, Fridays, Saturdays and Sundays at 10:00"],
  ["every evening at 7", "0 19 * * *", "every day at 19:00"],
  ["mornings", "0 8 * * *", "every day at 08:00"],
  ["weekly", "0 8 * * 1", "Mondays at 08:00"],
  ["every hour from 9 to 17 on weekdays", "0 9-17 * * 1-5", "every hour from 09:00 to 17:00 on weekdays"],
  ["0 8 * * MON-FRI", "0 8 * * mon-fri", "weekdays at 08:00"],
  ["  0  8 * *  1-5 ", "0 8 * * 1-5", "weekdays at 08:00"],
  ["0 9 13 * 5", "0 9 13 * 5", "0 9 13 * 5"],
];

const REFUSED: readonly (readonly [typed: string, told: RegExp])[] = [
  ["", /Try weekdays at/],
  ["whenever", /Try weekdays at/],
  ["weekdays at 25:00", /Try weekdays at/],
  ["every 7 hours", /come out even/],
  ["every 2 days", /come out even/],
  ["8:00 and 18:30", /two digests/],
  ["three times a day at 8 and 20", /another number/],
  ["every 5 minutes", /muted before it is read/],
  ["* * * * *", /muted before it is read/],
  ["0,10 8 * * *", /muted before it is read/],
  ["0 8 30 2 *", /Try weekdays at|never come/],
  ["99 8 * * *", /Try weekdays at/],
  ["0 8 * * 1#2", /Try weekdays at/],
  ["every 6 hours at 8", /Try weekdays at/],
];

describe("a schedule in words", () => {
  it.each(READ)("“%s” is %s", (typed, cron, said) => {
    expect(readWhen(typed)).toEqual({ cron, words: said });
  });

  it.each(REFUSED)("“%s” is refused with what can be typed", (typed, told) => {
    expect(() => readWhen(typed)).toThrow(told);
  });

  it("reads what it says as the same schedule", () => {
    const some = (least: number, most: number) =>
      fc.uniqueArray(fc.integer({ min: least, max: most }), { minLength: 1, maxLength: 4 }).map((all) => all.join(","));
    const field = (least: number, most: number) => fc.oneof(fc.constant("*"), some(least, most));
    fc.assert(
      fc.property(some(0, 59), field(0, 23), field(1, 28), field(0, 6), (...[minute, hour, day, weekday]) => {
        let when: ReturnType<typeof readWhen>;
        try {
          when = readWhen(`${minute} ${hour} ${day} * ${weekday}`);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
          return;
        }
        expect(readWhen(when.words).words).toBe(when.words);
      }),
    );
  });

  it("takes any text without a defect", () => {
    const words = "every weekdays at 8 pm - 18:30 and twice a day first of month from to 0 * */5 1-5 noon ½ ８".split(
      " ",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((all) => all.join(" ")),
    );
    fc.assert(
      fc.property(text, (typed) => {
        try {
          expect(readWhen(typed).cron.split(" ")).toHaveLength(5);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
    );
  });
});
