import type { Article } from "../domain/article.ts";
import type { Sentence } from "../domain/sentence.ts";
import { quote, type Span } from "../domain/span.ts";
import { choose } from "./choose.ts";
import { answersTo } from "./rank.ts";
import { type Read, readingOf } from "./reading.ts";
import { termsOf } from "./terms.ts";

// How fast a place further down counts less: in the lede, under a cross-heading, in a whole article.
const FALL = { lede: 0.35, section: 0.15, whole: 0.4 };
const WEIGHT = { place: 0.4, centrality: 0.3, heading: 0.2, toll: 0.15 };
// A whole article is summed up from its best candidates, so that a very long one is not read over for each of them.
const CANDIDATES = 200;

/** For each section, in order, the one to three of its sentences that stand for it, in text order; none where it has none. */
export function summarize(article: Article, sentences: readonly Sentence[]): readonly (readonly Span[])[] {
  const { ranking, sentences: read } = readingOf(article, sentences);
  const sections = bySection(read);
  const said = new Set<string>();
  return article.sections.map((section, index) => {
    const own = sections.get(index) ?? [];
    const heading = new Set(section.heading ? termsOf(quote(article, section.heading)) : []);
    const fall = section.heading ? FALL.section : FALL.lede;
    if (section.heading) for (const term of termsOf(article.title)) said.add(term);
    return choose(own, {
      ranking,
      count: own.length <= 3 ? 1 : own.length <= 8 ? 2 : 3,
      said,
      worth: ({ rank }, place) =>
        WEIGHT.place / (1 + fall * place) +
        WEIGHT.centrality * rank.centrality +
        WEIGHT.heading * answersTo(heading, rank.terms) +
        (rank.givesToll ? WEIGHT.toll : 0),
    });
  });
}

/** The sentences that stand for the whole article, in text order: at most `count`, fewer where it has no more. */
export function summarizeWhole(article: Article, sentences: readonly Sentence[], count: number): readonly Span[] {
  const { ranking, sentences: read } = readingOf(article, sentences);
  return choose(read.slice(0, Math.max(CANDIDATES, 4 * count)), {
    ranking,
    count,
    said: new Set(),
    // News says the most important first.
    worth: ({ rank }: Read, place: number) =>
      1 / (1 + FALL.whole * place) + WEIGHT.centrality * rank.centrality + (rank.givesToll ? WEIGHT.toll : 0),
  });
}

function bySection(read: readonly Read[]): ReadonlyMap<number, readonly Read[]> {
  const sections = new Map<number, Read[]>();
  for (const each of read) {
    const own = sections.get(each.sentence.section);
    if (own) own.push(each);
    else sections.set(each.sentence.section, [each]);
  }
  return sections;
}
