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
const FEWEST_WORDS = 4;
// Characters; nothing dear is looked for in longer ones.
const LONGEST = 2000;

/** What the reader of one article goes by. */
interface Context extends Known {
  readonly headline: ReadonlySet<string>;
  /** Sentences that hold only part of a quotation. */
  readonly halves: ReadonlySet<Sentence>;
}

/** A body sentence with all that the choice goes by; what is dear is worked out when it is asked for. */
export class Read {
  readonly sentence: Sentence;
  readonly text: string;
  readonly rank: Ranked;
  readonly #before: Read | undefined;
  readonly #context: Context;
  #standing: Standing | undefined;

  constructor(sentence: Sentence, text: string, rank: Ranked, before: Read | undefined, context: Context) {
    this.sentence = sentence;
    this.text = text;
    this.rank = rank;
    this.#before = before;
    this.#context = context;
  }

  get standing(): Standing {
    this.#standing ??= this.#stands();
    return this.#standing;
  }

  /** Whether the sentence before it says what a leaning one leaves out. */
  get leansBack(): boolean {
    const before = this.#before;
    if (before?.sentence.section !== this.sentence.section) return false;
    return canLean(this.text.slice(0, LONGEST), before.text.slice(0, LONGEST), this.#context.names);
  }

  /** How much of it stands between quotation marks; 0–1. */
  get quoted(): number {
    if (this.text.length > LONGEST) return 0;
    let quoted = 0;
    for (const [quotation] of this.text.matchAll(/“[^”]*”|"[^"]*"/g)) quoted += quotation.length;
    return quoted / Math.max(1, this.text.length);
  }

  #stands(): Standing {
    const { headline, halves } = this.#context;
    const { terms, words } = this.rank;
    if (halves.has(this.sentence) || words < FEWEST_WORDS) return "never";
    // A caption that says the headline over again; the first sentence may be what the title was taken from.
    if (this.#before && terms.size > 0 && terms.size <= headline.size && answersTo(terms, headline) === 1)
      return "never";
    return standingOf(this.text, this.#context);
  }
}

export interface Reading {
  readonly sentences: readonly Read[];
  readonly ranking: Ranking;
}

/** Reads the body of an article once, for every section and for the whole. */
export function readingOf(article: Article, sentences: readonly Sentence[]): Reading {
  const body = sentences.filter(({ kind }) => kind === "body");
  const texts = body.map(({ span }) => quote(article, span));
  const ranking = new Ranking(texts);
  const topic = new Set(termsOf([article.title, ...texts.slice(0, 2)].join(" ")));
  const context: Context = {
    names: namesIn(texts),
    isTopic: (noun) => termsOf(noun).every((term) => topic.has(term) || ranking.sentencesWith(term) >= OFTEN),
    headline: new Set(termsOf(article.title)),
    halves: partOfQuotation(article.text, body),
  };
  const read: Read[] = [];
  for (const [at, sentence] of body.entries()) {
    const rank = ranking.sentences[at];
    if (rank) read.push(new Read(sentence, texts[at] ?? "", rank, read.at(-1), context));
  }
  return { ranking, sentences: read };
}

/** Words that stand with a capital in mid-sentence, in small letters. */
function namesIn(texts: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const text of texts)
    for (const [, name] of text.matchAll(/(?<=[\p{Ll},] )(\p{Lu}[\p{L}-]+)/gu)) if (name) names.add(name.toLowerCase());
  return names;
}
