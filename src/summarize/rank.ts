import { givesToll, termsOf, wordCount } from "./terms.ts";

/** A sentence as the ranking sees it. */
export interface Ranked {
  /** Each term once. */
  readonly terms: ReadonlySet<string>;
  readonly words: number;
  readonly givesToll: boolean;
  /** How much of what the whole article is about stands in it; 0–1, 1 for the most central one. */
  readonly centrality: number;
}

/** Ranks sentences among each other: each term weighs the more the fewer of them hold it. */
export class Ranking {
  readonly #holders = new Map<string, number>();
  readonly #count: number;
  readonly sentences: readonly Ranked[];

  constructor(sentences: readonly string[]) {
    this.#count = sentences.length;
    const all = sentences.map((sentence) => ({
      terms: new Set(termsOf(sentence)),
      words: wordCount(sentence),
      givesToll: givesToll(sentence),
    }));
    for (const { terms } of all) for (const term of terms) this.#holders.set(term, (this.#holders.get(term) ?? 0) + 1);
    const closeness = all.map(({ terms }) => this.#closeness(terms));
    const closest = closeness.reduce((most, each) => Math.max(most, each), 0);
    this.sentences = all.map((each, at) => ({ ...each, centrality: closest > 0 ? (closeness[at] ?? 0) / closest : 0 }));
  }

  /** How many sentences hold a term. */
  sentencesWith(term: string): number {
    return this.#holders.get(term) ?? 0;
  }

  weight(term: string): number {
    return Math.log(1 + this.#count / (this.#holders.get(term) ?? 1));
  }

  /** Cosine between the sentence and the sum of all sentences, but for a factor that is the same for all. */
  #closeness(terms: ReadonlySet<string>): number {
    let shared = 0;
    let length = 0;
    for (const term of terms) {
      const weight = this.weight(term);
      shared += weight * weight * (this.#holders.get(term) ?? 0);
      length += weight * weight;
    }
    return length > 0 ? shared / Math.sqrt(length) : 0;
  }

  /** How much of a sentence is not yet said, by weight; 0–1. */
  novelty({ terms }: Ranked, said: ReadonlySet<string>): number {
    let all = 0;
    let fresh = 0;
    for (const term of terms) {
      const weight = this.weight(term);
      all += weight;
      if (!said.has(term)) fresh += weight;
    }
    return all > 0 ? fresh / all : 0;
  }
}

// Words in a sentence that is neither a stub nor a burden.
const FAIR = { least: 10, most: 42 };

/** 1 for a sentence of fair length, falling to both sides. */
export function fairness(words: number): number {
  if (words < FAIR.least) return Math.max(0.2, words / FAIR.least) ** 1.5;
  return words <= FAIR.most ? 1 : Math.max(0.35, 1 - (words - FAIR.most) / 60);
}

/** How much of a heading a sentence takes up; 0–1. */
export function answersTo(heading: ReadonlySet<string>, terms: ReadonlySet<string>): number {
  if (heading.size === 0) return 0;
  let met = 0;
  for (const term of heading) if (terms.has(term)) met++;
  return met / heading.size;
}
