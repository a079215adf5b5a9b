import type { Article } from "./domain/article.ts";
import type { Report } from "./domain/newsroom.ts";
import type { Problem } from "./domain/problem.ts";
import { extract } from "./extract/extract.ts";
import { seeds } from "./load/seeds.ts";
import { summarize } from "./summarize/summary.ts";

/** Reads one article: the one pipeline, whichever way the article came in. */
export function read(article: Article): Report {
  const { sentences, facts } = extract(article);
  return { article, sentences, facts, summary: summarize(article, sentences) };
}

/** Reads every article of a folder; one that can't be read comes with what is wrong with it, and the others still come. */
export async function* readSeeds(folder: string): AsyncGenerator<{ file: string; report: Report } | { file: string; problem: Problem }> {
  for await (const seed of seeds(folder)) yield "article" in seed ? { file: seed.file, report: read(seed.article) } : seed;
}
