import type { Evidence } from "./answer.ts";
import { sectionAt } from "./article.ts";
import type { Report } from "./newsroom.ts";
import { quote, type Span } from "./span.ts";

/** Gathers the evidence of one answer: each sentence gets one number, in the order in which it is first cited. */
export class Citations {
  readonly #numbers = new Map<string, number>();
  readonly #evidence: Evidence[] = [];

  get evidence(): readonly Evidence[] {
    return this.#evidence;
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
    const key = `${article.id} ${article.version} ${span.start}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const heading = sectionAt(article, span.start)?.heading;
    const ref = this.#evidence.push({
      ref: this.#evidence.length + 1,
      span,
      sentence: quote(article, span),
      section: heading ? quote(article, heading) : null,
      title: article.title,
      outlet: article.outlet,
      published: article.published,
      url: article.url,
    });
    this.#numbers.set(key, ref);
    return ref;
  }
}
