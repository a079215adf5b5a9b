import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { quote } from "../../src/domain/span.ts";
import { loadText } from "../../src/load/text.ts";

interface Expected {
  readonly title: string;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly agency: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string;
  /** The cross-headings, in order. */
  readonly headings: readonly string[];
  /** The words with which the body begins after the headline, and those with which it ends. */
  readonly first: string;
  readonly last: string;
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

const FIXTURES = join(__dirname, "../fixtures/load");
const cases = readdirSync(FIXTURES).sort();

const read = (slug: string) => {
  const article = loadText(readFileSync(join(FIXTURES, slug, "article.txt")), slug);
  const expected = JSON.parse(readFileSync(join(FIXTURES, slug, "expected.json"), "utf8")) as Expected;
  return { article, expected };
};

describe.each(cases)("in %s", (slug) => {
  const { article, expected } = read(slug);

  test("credits what a reader would credit", () => {
    const { title, outlet, byline, agency, published, url, language } = article;
    expect(expected).toMatchObject({ title, outlet, byline, agency, published, url, language });
  });

  test("finds the cross-headings and no others", () => {
    const headings = article.sections.flatMap(({ heading }) => (heading ? [quote(article, heading)] : []));
    expect(headings).toEqual(expected.headings);
  });

  test("keeps the report from its first word to its last", () => {
    const body = article.text.slice(article.headline?.end ?? 0).trim();
    expect(body.slice(0, expected.first.length)).toBe(expected.first);
    expect(body.slice(-expected.last.length)).toBe(expected.last);
    for (const words of expected.present) expect(article.text).toContain(words);
  });

  test("leaves the furniture out", () => {
    for (const words of expected.absent) expect(article.text).not.toContain(words);
  });

  test("reads its own cleaned text as it stands", () => {
    expect(loadText(new TextEncoder().encode(article.text), slug).text).toBe(article.text);
  });
});

test("has articles of at least a dozen manners", () => {
  expect(cases.length).toBeGreaterThanOrEqual(12);
});
