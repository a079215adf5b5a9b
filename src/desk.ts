import type { Article } from "./domain/article.ts";
import type { Report } from "./domain/newsroom.ts";
import { extract } from "./extract/extract.ts";
import { summarize } from "./summarize/summary.ts";

/** Reads one article: the one pipeline, whichever way the article came in. */
export function read(article: Article): Report {
  const { sentences, facts } = extract(article);
  return { article, sentences, facts, summary: summarize(article, sentences) };
}
