import type { Article } from "../domain/article.ts";
import type { Sentence } from "../domain/sentence.ts";
import { quote } from "../domain/span.ts";
import { canLean } from "./antecedent.ts";
import { partOfQuotation } from "./quotations.ts";
import { answersTo, type Ranked, Ranking } from "./rank.ts";
import { type Known, type Standing, standingOf } from "./stand-alone.ts";
import { termsOf } from "./terms.ts";

// What so many sentences speak of, the article is about.
const OFTEN = 4;
// Characters; no quotation is looked for in longer ones.
const LONGEST = 2000;

/** A body sentence with all that the choice goes by. */
export interface Read {
  readonly sentence: Sentence;
  readonly standing: Standing;
  /** Whether the sentence before it says what a leaning one leaves out. */
  readonly leansBack: boolean;
  readonly rank: Ranked;
  /** How much of it stands between quotation marks; 0–1. */
  readonly quoted: number;
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
  const topic = new Set(termsOf([article.title, ...texts.slice(0, 2)].join(" ")));
  const known: Known = {
    names: namesIn(texts),
    isTopic: (noun) => termsOf(noun).every((term) => topic.has(term) || ranking.sentencesWith(term) >= OFTEN),
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
      const text = texts[at] ?? "";
      if (!rank) return [];
      const isNext = body[at - 1]?.section === sentence.section && text.length <= LONGEST;
      const leansBack = isNext && canLean(text, texts[at - 1] ?? "", known.names);
      return [{ sentence, standing: standing(text, sentence, rank), leansBack, rank, quoted: quotedShare(text) }];
    }),
  };
}

/** Words that stand with a capital in mid-sentence, in small letters. */
function namesIn(texts: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const text of texts)
    for (const [, name] of text.matchAll(/(?<=[\p{Ll},] )(\p{Lu}[\p{L}-]+)/gu)) if (name) names.add(name.toLowerCase());
  return names;
}

function quotedShare(text: string): number {
  if (text.length > LONGEST) return 0;
  let quoted = 0;
  for (const [quotation] of text.matchAll(/“[^”]*”|"[^"]*"/g)) quoted += quotation.length;
  return quoted / Math.max(1, text.length);
}
