/** A place in one version of one article. Offsets are UTF-16 units of `Article.text`; `end` is exclusive. */
export interface Span {
  readonly articleId: string;
  readonly version: number;
  readonly start: number;
  readonly end: number;
}

/** What a span points into: one version of an article's text. */
interface Text {
  readonly id: string;
  readonly version: number;
  readonly text: string;
}

export function spanOf(article: Omit<Text, "text">, start: number, end: number): Span {
  return { articleId: article.id, version: article.version, start, end };
}

/** The only way to get an article's words. Throws where the span belongs to another article or version, or lies outside the text. */
export function quote(article: Text, span: Span): string {
  if (span.articleId !== article.id || span.version !== article.version)
    throw new RangeError(`A span of ${span.articleId} v${span.version} was read in ${article.id} v${article.version}`);
  if (span.start < 0 || span.end > article.text.length || span.start > span.end)
    throw new RangeError(`A span ${span.start}–${span.end} lies outside ${article.id} (${article.text.length} units)`);
  return article.text.slice(span.start, span.end);
}

export function contains(outer: Span, inner: Span): boolean {
  return (
    outer.articleId === inner.articleId &&
    outer.version === inner.version &&
    outer.start <= inner.start &&
    outer.end >= inner.end
  );
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.articleId === b.articleId && a.version === b.version && a.start === b.start && a.end === b.end;
}
