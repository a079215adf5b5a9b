import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { Problem } from "../../src/domain/problem.ts";
import { quote } from "../../src/domain/span.ts";
import { loadFields } from "../../src/load/text.ts";

const POLICE = "Police said on Monday that three people had been killed in the blast in the capital.";
const MINISTRY = "The ministry said that 12 others had been hurt, four of them badly.";

test("leaves a plain passage exactly as it was given", () => {
  for (const text of [
    `  ${POLICE}  ${MINISTRY}\n`,
    "12 killed",
    `${POLICE}\n${MINISTRY}`,
    "Officials in the northern province said late on Monday that the bodies\nof three people had been found in the ruins of the\nhouse.\n\n   They were not named.",
    "- one\n- two\n\n1.) three",
  ])
    expect(loadFields({ id: "a", text })).toMatchObject({ text, sections: [{ start: 0, end: text.length }] });
});

test("takes what the fields say over what the text says", () => {
  const text = `By Jane Doe\nPublished: 1 Jan 2020\n\n${POLICE}`;
  expect(
    loadFields({ id: 7, text, title: "Blast kills three", outlet: "Daily Post", published: "Jan. 6, 2022" }),
  ).toMatchObject({
    id: "7",
    title: "Blast kills three",
    outlet: "Daily Post",
    published: "2022-01-06",
    byline: "Jane Doe",
    headline: null,
  });
});

test("finds the given title where it opens the text, and nowhere else", () => {
  const text = `Blast kills three\n\n${POLICE}`;
  const article = loadFields({ id: "a", text, title: "Blast kills three" });
  expect(article.headline && quote(article, article.headline)).toBe("Blast kills three");
  expect(loadFields({ id: "a", text: POLICE, title: "Blast kills three" }).headline).toBeNull();
});

test("blanks furniture in its place", () => {
  const text = `${POLICE}\r\n\r\nAdvertisement\r\n\r\nState of emergency\r\n\r\n${MINISTRY}\r\n\r\nFollow us on Twitter`;
  const article = loadFields({ id: "a", text });
  expect(article.text).toHaveLength(text.length);
  expect(article.text.indexOf(MINISTRY)).toBe(text.indexOf(MINISTRY));
  expect(article.text).not.toMatch(/Advertisement|Follow|\r/);
  expect(article.sections.map(({ heading }) => heading && quote(article, heading))).toEqual([
    null,
    "State of emergency",
  ]);
});

test("answers text without a letter with a Problem", () => {
  for (const text of ["", " \n ", "...", "\u200b"]) expect(() => loadFields({ id: "a", text })).toThrow(Problem);
});

test("keeps every character in its place, whatever the text", () => {
  const pieces = fc.constantFrom(
    POLICE,
    MINISTRY,
    "Advertisement",
    "By Jane Doe",
    "Heading here",
    "\n",
    "\n\n",
    "\r\n",
    "\u00a0",
    "\t",
    "6 Jan 2022",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string({ unit: fc.constantFrom("a", "B", " ", ".", "\n", "'", "“") }))),
      (parts) => {
        const text = parts.join("");
        if (!/[\p{L}\p{N}]/u.test(text)) return;
        const article = loadFields({ id: "a", text });
        expect(article.text).toHaveLength(text.length);
        for (let at = 0; at < text.length; at++)
          if (article.text.charAt(at) !== text.charAt(at)) expect(article.text.charAt(at)).toMatch(/[ \n]/);
      },
    ),
  );
});

const MARKED = join(__dirname, "../../../shared/gold/casualties/claims-dev.jsonl");
test("changes no sentence of the marked passages, where they are at hand", () => {
  if (!existsSync(MARKED)) return;
  const lines = readFileSync(MARKED, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const passages = lines.map((line) => JSON.parse(line) as { id: string; text: string });
  for (const { id, text } of passages) {
    const article = loadFields({ id, text });
    for (const line of text.split("\n")) if (/[.”"]$/.test(line.trim())) expect(article.text).toContain(line.trim());
  }
});
