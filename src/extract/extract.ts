import type { Article } from "../domain/article.ts";
import type { Fact } from "../domain/fact.ts";
import type { Sentence } from "../domain/sentence.ts";
import { casualtyClaims } from "./casualties/casualties.ts";
import { people } from "./people/people.ts";
import { quotations } from "./quotes/quotes.ts";
import { sentencesOf } from "./sentences.ts";

/** Everything that is read in an article. Facts are found in English only; of other languages just the sentences. */
export function extract(article: Article): {
  readonly sentences: readonly Sentence[];
  readonly facts: readonly Fact[];
} {
  const sentences = sentencesOf(article);
  if (article.language !== "en") return { sentences, facts: [] };
  const named = people(article, sentences);
  return {
    sentences,
    facts: [...casualtyClaims(article, sentences), ...named, ...quotations(article, sentences, named)],
  };
}
