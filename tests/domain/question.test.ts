import * as fc from "fast-check";
import { commands } from "../../commands/index.ts";
import { parse } from "../../src/ask/parse.ts";
import { typed } from "../../src/domain/question.ts";

describe("a question as it is typed", () => {
  it("names the command as the platform does", () => {
    expect(typed({ command: "who", options: { name: "tokayev" } }, "whois")).toBe("/whois tokayev");
  });

  it("is read back as the same question, whatever its values hold", () => {
    const value = fc
      .string({ unit: "binary", minLength: 1, maxLength: 60 })
      .filter((text) => text.trim() === text && text !== "");
    const question = fc.oneof(
      fc.record({ command: fc.constant("who"), options: fc.record({ name: value }) }),
      fc.record({ command: fc.constant("summary"), options: fc.record({ section: value, article: value }) }),
      fc.record({
        command: fc.constant("source"),
        options: fc.record({ number: fc.integer({ min: 1, max: 9999 }), of: value }),
      }),
    );
    fc.assert(fc.property(question, (asked) => expect(parse(typed(asked), commands)).toEqual(asked)));
  });
});
