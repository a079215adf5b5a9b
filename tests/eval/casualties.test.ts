import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { casualtyClaims } from "../../src/extract/casualties/casualties.ts";
import { sentencesOf } from "../../src/extract/sentences.ts";
import { article } from "../fixtures/article.ts";
import { ATTRIBUTES, asMarked, type MarkedClaim, score, Tally } from "./casualties.ts";
import { belowFloors } from "./floors.ts";

const ARTICLES = join(__dirname, "../fixtures/articles");
const PASSAGES = join(__dirname, "../../../shared/gold/casualties/claims-dev.jsonl");

interface MarkedArticle {
  readonly published?: string;
  readonly headings?: readonly string[];
  readonly casualties?: readonly MarkedClaim[];
}

const marked = readdirSync(ARTICLES)
  .map((slug) => {
    const expected = JSON.parse(readFileSync(join(ARTICLES, slug, "expected.json"), "utf8")) as MarkedArticle;
    return { slug, expected, text: readFileSync(join(ARTICLES, slug, "article.txt"), "utf8").trim() };
  })
  .filter(({ expected }) => expected.casualties !== undefined);

function found(
  text: string,
  id: string,
  { published = null, headings = [] }: { published?: string | null; headings?: readonly string[] },
) {
  const report = article(text, headings, { id, title: text.split("\n")[0] ?? "", published });
  return asMarked(report, casualtyClaims(report, sentencesOf(report)));
}

function figures(tally: Tally): Record<string, number> {
  const { precision, recall, f1 } = tally;
  const shares = ATTRIBUTES.map((name) => [name, tally.share(name) * 100]);
  return { precision: precision * 100, recall: recall * 100, f1: f1 * 100, ...Object.fromEntries(shares) };
}

describe("casualty claims in marked articles", () => {
  it.each(marked)("finds in $slug nothing that a reader did not mark", ({ slug, expected, text }) => {
    const tally = new Tally();
    score(tally, slug, expected.casualties ?? [], found(text, slug, expected));
    expect(tally.misses.filter((miss) => miss.startsWith(`${slug} wrong`))).toEqual([]);
  });

  it("stay at their floors", () => {
    const tally = new Tally();
    for (const { slug, expected, text } of marked)
      score(tally, slug, expected.casualties ?? [], found(text, slug, expected));
    expect(belowFloors("casualties in articles", figures(tally))).toEqual([]);
  });
});

const passages = existsSync(PASSAGES) ? readFileSync(PASSAGES, "utf8").trim().split("\n") : null;

describe("casualty claims in marked passages", () => {
  it(passages ? "stay at their floors" : "have no marked passages beside the project to be held against", () => {
    if (!passages) return;
    const tally = new Tally();
    for (const line of passages) {
      const passage = JSON.parse(line) as { id: string; text: string; published: string | null; claims: MarkedClaim[] };
      const report = article(passage.text, [], { published: passage.published });
      score(tally, passage.id, passage.claims, asMarked(report, casualtyClaims(report, sentencesOf(report))));
    }
    expect(belowFloors("casualties in passages", figures(tally))).toEqual([]);
  });
});
