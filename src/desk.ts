import type { Article } from "./domain/article.ts";
import type { Report } from "./domain/newsroom.ts";
import type { Problem } from "./domain/problem.ts";
import type { Span } from "./domain/span.ts";
import { extract } from "./extract/extract.ts";
import { sentencesOf } from "./extract/sentences.ts";
import { seeds } from "./load/seeds.ts";
import { summarize, summarizeWhole } from "./summarize/summary.ts";

/** Reads one article: the one pipeline, whichever way the article came in. */
export function read(article: Article): Report {
  const { sentences, facts } = extract(article);
  return { article, sentences, facts, summary: summarize(article, sentences) };
}

/** So many sentences that stand for the whole of an article, in the order of the text. */
export function represent(article: Article, count: number): readonly Span[] {
  return summarizeWhole(article, sentencesOf(article), count);
}

/** The sentences alone, for whoever wants no facts. */
export function sentencesIn(article: Article): readonly Span[] {
  return sentencesOf(article).map(({ span }) => span);
}

/** Reads every article of a folder; what could not be read comes with what is wrong with it. Throws a Problem where there is no such folder. */
export async function readSeeds(folder: string): Promise<{
  readonly reports: readonly Report[];
  readonly refused: readonly { readonly file: string; readonly problem: Problem }[];
}> {
  const reports: Report[] = [];
  const refused: { file: string; problem: Problem }[] = [];
  for await (const seed of seeds(folder)) {
    if ("article" in seed) reports.push(read(seed.article));
    else refused.push(seed);
  }
  return { reports, refused };
}
