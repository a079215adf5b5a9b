import type { Line, Run } from "./answer.ts";
import type { Article } from "./article.ts";
import type { Question } from "./question.ts";
import { quote, type Span } from "./span.ts";

export const own = (text: string): Run => ({ kind: "own", text });
export const verbatim = (article: Article, span: Span): Run => ({ kind: "verbatim", text: quote(article, span), span });
export const number = (value: number): Run => ({ kind: "number", value });
export const date = (iso: string): Run => ({ kind: "date", iso });
export const credit = (text: string): Run => ({ kind: "credit", text });
export const said = (text: string): Run => ({ kind: "typed", text });
export const command = (question: Question): Run => ({ kind: "command", question });
export const channel = (id: string): Run => ({ kind: "channel", id });
export const link = (text: string, url: string): Run => ({ kind: "link", text, url });

/** A line written as a template: its words are the bot's own, its holes are runs or lines. */
export function line(words: TemplateStringsArray, ...holes: readonly (Run | Line)[]): Line {
  return words.flatMap((text, index) => {
    const hole = holes[index] ?? [];
    return [...(text === "" ? [] : [own(text)]), ...("kind" in hole ? [hole] : hole)];
  });
}

/** Lines in a row with the bot's own words between them. */
export function joined(lines: readonly Line[], between: string, last = between): Line {
  return lines.flatMap((each, index) => {
    if (index === 0) return each;
    return [own(index === lines.length - 1 ? last : between), ...each];
  });
}

/** The article's own headline, as its words where they stand in the text and as its credit where they do not. */
export function headline(article: Article): Run {
  return article.headline ? verbatim(article, article.headline) : credit(article.title);
}
