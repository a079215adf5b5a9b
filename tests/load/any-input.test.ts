import fc from "fast-check";
import type { Article } from "../../src/domain/article.ts";
import { Problem } from "../../src/domain/problem.ts";
import { quote } from "../../src/domain/span.ts";
import { loadFields, loadText } from "../../src/load/text.ts";

const LINES = [
  "Three killed in Kabul blast",
  "By Jane Doe",
  "6 January 2022",
  "Reuters",
  "Advertisement",
  "Related stories",
  "Ten killed in market blast",
  "State of emergency",
  "What happened?",
  "“A war zone”",
  "Caption: Soldiers patrol.",
  "Police said on Monday that three people had been killed in the blast.",
  "KABUL (Reuters) - A bomb killed three people in the Afghan capital on Monday.",
  "He was 81.",
  "## Background",
  "- a list item",
  "Agence France-Presse is an international news agency.",
  "© 2022 The Daily Star. All rights reserved.",
  "https://example.com/a",
  "3 Comments",
  "---",
  "--",
  "Title: Three killed",
  "Image caption,",
  "Dear all,",
  "Officials gave these figures:",
  "1. First point",
];

const lines = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: "binary" })),
      fc.constantFrom("\n", "\n\n", "\r\n", " "),
    ),
  )
  .map((parts) => parts.flat().join(""));

const orProblem = (load: () => Article): Article | null => {
  try {
    return load();
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
};

/** What holds of every article, however it came in. */
function expectSound(article: Article): void {
  const { text, sections, headline } = article;
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/u);
  expect(text).not.toMatch(/\p{Surrogate}/u);
  expect(article.title).not.toBe("");
  let end = 0;
  for (const section of sections) {
    expect(section.start).toBe(end);
    expect(section.end).toBeGreaterThan(section.start);
    end = section.end;
  }
  expect(end).toBe(text.length);
  for (const { heading, start } of sections.slice(1)) {
    expect(heading && quote(article, heading).trim()).not.toBe("");
    expect(heading?.start).toBeGreaterThanOrEqual(start);
  }
  expect(sections[0]?.heading).toBeNull();
  if (headline) expect(quote(article, headline).trim()).not.toBe("");
}

test("makes an article or a Problem of any bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const article = orProblem(() => loadText(bytes, "a"));
      if (article) expectSound(article);
    }),
    { numRuns: 200 },
  );
});

test("makes a sound article of any lines", () => {
  fc.assert(
    fc.property(lines, (text) => {
      const article = orProblem(() => loadText(new TextEncoder().encode(text), "a"));
      if (article) expectSound(article);
    }),
    { numRuns: 300 },
  );
});

test("makes a sound article of any fields", () => {
  fc.assert(
    fc.property(
      fc.record({ id: fc.string(), text: lines, title: fc.option(lines), published: fc.string() }),
      (fields) => {
        const article = orProblem(() => loadFields(fields));
        if (article) expectSound(article);
      },
    ),
    { numRuns: 200 },
  );
});

test("puts one blank line between the blocks of a file's article, and no white space around them", () => {
  fc.assert(
    fc.property(lines, (text) => {
      const article = orProblem(() => loadText(new TextEncoder().encode(text), "a"));
      for (const block of article?.text.split("\n\n") ?? []) {
        expect(block).toBe(block.trim());
        expect(block).toMatch(/\S/);
        expect(block).not.toContain("\n");
      }
    }),
    { numRuns: 200 },
  );
});

// Not so where several bare dates stand in it: what is a chronicle with two may be none when furniture took one away.
test("reads its own cleaned text as it stands, where a headline of three words and a paragraph open it", () => {
  const opening =
    "Three killed in Kabul blast\n\nPolice said on Monday that three people had been killed in the blast.\n\n";
  const blocks = LINES.filter((line) => !/^\d+ \p{L}+ \d{4}$/u.test(line));
  const rest = fc.array(fc.tuple(fc.constantFrom(...blocks), fc.constantFrom("\n", "\n\n")));
  fc.assert(
    fc.property(rest, (parts) => {
      const { text } = loadText(new TextEncoder().encode(opening + parts.flat().join("")), "a");
      expect(loadText(new TextEncoder().encode(text), "a").text).toBe(text);
    }),
    { numRuns: 300 },
  );
});
