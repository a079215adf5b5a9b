import type { Article } from "../../domain/article.ts";
import type { Sentence } from "../../domain/sentence.ts";
import { type Span, spanOf } from "../../domain/span.ts";
import { type DatePhrase, datePhrases } from "../dates/date-phrases.ts";
import { type Token, tokenize } from "../tokens.ts";
import type { Chunk } from "./chunk.ts";
import { chunksOf } from "./chunks.ts";
import { isShouted, tagWords } from "./tag.ts";
import type { Word } from "./word.ts";

/** A sentence read as far as words, dates and noun chunks. Everything later works on token indices of `words`. */
export interface Parsed {
  readonly article: Article;
  readonly sentence: Sentence;
  /** Place of the sentence among the article's. */
  readonly index: number;
  readonly words: readonly Word[];
  readonly dates: readonly DatePhrase[];
  readonly chunks: readonly Chunk[];
  /** The chunk that begins at a token. */
  readonly starting: ReadonlyMap<number, Chunk>;
  /** The chunk whose last token is the one before an index. */
  readonly ending: ReadonlyMap<number, Chunk>;
  readonly shouted: boolean;
}

/** No sentence of news is longer; what is, is no sentence, and reading it would take more than its length in time. */
export const LONGEST = 2500;

export function parse(article: Article, sentence: Sentence, index: number): Parsed {
  const { start, end } = sentence.span;
  const tokens = withoutPoints(tokenize(article.text, start, end));
  const shouted = isShouted(tokens);
  const dates = datePhrases(tokens);
  const words = tagWords(tokens, shouted);
  for (const date of dates)
    for (let at = date.from; at < date.to; at += 1) words[at] = { ...(words[at] as Word), tag: "time" };
  const chunks = chunksOf(words);
  return {
    article,
    sentence,
    index,
    words,
    dates,
    chunks,
    starting: new Map(chunks.map((chunk) => [chunk.from, chunk])),
    ending: new Map(chunks.map((chunk) => [chunk.to, chunk])),
    shouted,
  };
}

const POINTED = new Set(
  "mr mrs ms dr gen lt sgt col maj capt cpl pvt sen rep gov st mt no prof rev hon fr jr sr adm cmdr insp".split(" "),
);

/** “Mr.”, “Lt.”, “Gen.”: their points end nothing, so the words of a name stand together. */
function withoutPoints(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, index) => {
    const before = tokens[index - 1];
    return (
      token.text !== "." || before?.end !== token.start || !POINTED.has(before.lower) || index === tokens.length - 1
    );
  });
}

/** The span of some tokens; `to` is exclusive. */
export function spanOfWords(parsed: Parsed, from: number, to: number): Span {
  const first = parsed.words[from];
  const last = parsed.words[to - 1];
  return spanOf(parsed.article, first?.start ?? 0, last?.end ?? 0);
}
