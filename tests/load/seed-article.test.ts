import { readFileSync } from "node:fs";
import { join } from "node:path";
import { quote } from "../../src/domain/span.ts";
import { loadText } from "../../src/load/text.ts";

const bytes = readFileSync(join(__dirname, "../../seeds/kazakhstan-2022.txt"));
const article = loadText(bytes, "kazakhstan-2022");

test("credits the outlet that only an advert names, and the agency that only the last line names", () => {
  expect(article).toMatchObject({
    title: "Russia-led troops sent to Kazakhstan as 'dozens' killed in unrest",
    outlet: "24 News HD",
    agency: "Agence France-Presse",
    published: "2022-01-06T18:31",
    byline: null,
    language: "en",
  });
});

test("has a lede and two sections under their own headings", () => {
  expect(article.sections.map(({ heading }) => heading && quote(article, heading))).toEqual([
    null,
    "More than 1,000 wounded",
    "State of emergency",
  ]);
});

test("keeps every paragraph of the body word for word, and nothing else", () => {
  const lines = bytes
    .toString("utf8")
    .split("\n")
    .map((line) => line.replaceAll("\u00a0", " ").trim())
    .filter((line) => line !== "");
  const body = lines.slice(
    lines.findIndex((line) => line.startsWith("A Moscow-led")),
    -1,
  );
  expect(article.text.split("\n\n")).toEqual([lines[0], ...body]);
});
