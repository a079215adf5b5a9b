import type { Article } from "../domain/article.ts";
import type { Sentence } from "../domain/sentence.ts";
import { quote } from "../domain/span.ts";
import { partOfQuotation } from "./quotations.ts";
import { answersTo, type Ranked, Ranking } from "./rank.ts";
import { type Standing, standingOf } from "./stand-alone.ts";
import { termsOf } from "./terms.ts";

/** A body sentence with all that the choice goes by. */
export interface Read {
  readonly sentence: Sentence;
  readonly standing: Standing;
  readonly rank: Ranked;
}

export interface Reading {
  readonly sentences: readonly Read[];
  readonly ranking: Ranking;
}

/** Reads the body of an article once, for every section and for the whole. */
export function readingOf(article: Article, sentences: readonly Sentence[]): Reading {
  const body = sentences.filter(({ kind }) => kind === "body");
  const texts = body.map(({ span }) => quote(article, span));
  const halves = partOfQuotation(article.text, body);
  const ranking = new Ranking(texts);
  const known = {
    names: namesIn(texts),
    topic: new Set(`${article.title} ${texts[0] ?? ""}`.toLowerCase().match(/[\p{L}]+/gu)),
  };
  const headline = new Set(termsOf(article.title));
  const standing = (text: string, sentence: Sentence, rank: Ranked | undefined): Standing => {
    if (halves.has(sentence) || !rank || rank.words < 4) return "never";
    // A caption that says the headline over again.
    if (rank.terms.size > 0 && rank.terms.size <= headline.size && answersTo(rank.terms, headline) === 1)
      return "never";
    return standingOf(text, known);
  };
  return {
    ranking,
    sentences: body.flatMap((sentence, at) => {
      const rank = ranking.sentences[at];
      return rank ? [{ sentence, rank, standing: standing(texts[at] ?? "", sentence, rank) }] : [];
    }),
  };
}

/** Words that stand with a capital in mid-sentence, in small letters. */
function namesIn(texts: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const text of texts)
    for (const [, name] of text.matchAll(/[\p{Ll},] (\p{Lu}[\p{L}’'-]+)/gu)) if (name) names.add(name.toLowerCase());
  return names;
}
