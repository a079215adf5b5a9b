import fc from "fast-check";
import { tokenize } from "../../src/extract/tokens.ts";

const read = (text: string) => tokenize(text).map(({ text: own, kind }) => `${own} ${kind}`);

test.each([
  ["grouped numbers", "1,000 1,00,000 1.2m 6th", ["1,000 number", "1,00,000 number", "1.2m number", "6th number"]],
  ["words that begin with a digit", "1990s 4x4", ["1990s word", "4x4 word"]],
  ["an age", "14-year-old", ["14 number", "- mark", "year-old word"]],
  ["possessives", "Ann’s o'clock", ["Ann word", "’s word", "o'clock word"]],
  ["initials", "U.S. Lt.", ["U.S. word", "Lt word", ". mark"]],
  ["letters beyond ASCII", "É Örn ½", ["É word", "Örn word", "½ word"]],
  ["marks", "-- ... “😀", ["-- mark", "... mark", "“ mark", "😀 mark"]],
])("tells %s apart", (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("writes the straight apostrophe in lower case", () => {
  expect(tokenize("O’Brien’s").map(({ lower }) => lower)).toEqual(["o'brien", "'s"]);
});

test("leaves out nothing but space, for any stretch of any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(20), fc.nat(20), (text, from, length) => {
      const stretch = text.slice(from, from + length);
      const tokens = tokenize(text, from, from + length);
      expect(tokens.map((token) => token.text).join("")).toBe(stretch.replaceAll(/\s+/g, ""));
      for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    }),
  );
});
