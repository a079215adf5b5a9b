import type { Span } from "./span.ts";

/** One sentence of an article, or one headline or cross-heading, which is read as a sentence of its own. */
export interface Sentence {
  readonly span: Span;
  readonly kind: "headline" | "heading" | "body";
  /** Counts paragraphs of the article from 0; a headline or heading is a paragraph of its own. */
  readonly paragraph: number;
  /** Index into `Article.sections`. */
  readonly section: number;
}
