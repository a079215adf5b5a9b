import type { Evidence } from "./answer.ts";
import { sectionAt } from "./article.ts";
import type { Report } from "./newsroom.ts";
import { quote, type Span } from "./span.ts";

/**
 * Gathers the evidence of one answer: each sentence gets one number, in the order in which it is first cited. A sentence
 * that `known` evidence numbers already keeps that number, and new ones go on behind.
 */
export class Citations {
  readonly #numbers = new Map<string, number>();
  readonly #evidence = new Map<number, Evidence>();
  #last = 0;

  constructor(known: readonly Evidence[] = []) {
    for (const { span, ref } of known) {
      this.#numbers.set(keyOf(span), ref);
      this.#last = Math.max(this.#last, ref);
    }
  }

  /** What was cited, in order of its numbers. */
  get evidence(): readonly Evidence[] {
    return [...this.#evidence.values()].sort((a, b) => a.ref - b.ref);
  }

  /** The numbers of the sentences that hold these spans, ascending. */
  cite(report: Report, spans: readonly Span[]): readonly number[] {
    const refs = new Set<number>();
    for (const span of spans)
      for (const sentence of report.sentences)
        if (sentence.span.start < span.end && sentence.span.end > span.start)
          refs.add(this.#number(report, sentence.span));
    return [...refs].sort((a, b) => a - b);
  }

  #number({ article }: Report, span: Span): number {
    const ref = this.#numbers.get(keyOf(span)) ?? ++this.#last;
    if (this.#evidence.has(ref)) return ref;
    const heading = sectionAt(article, span.start)?.heading;
    this.#evidence.set(ref, {
      ref,
      span,
      sentence: quote(article, span),
      section: heading ? quote(article, heading) : null,
      title: article.title,
      outlet: article.outlet,
      published: article.published,
      url: article.url,
    });
    this.#numbers.set(keyOf(span), ref);
    return ref;
  }
}

function keyOf({ articleId, version, start }: Span): string {
  return `${articleId} ${version} ${start}`;
}
