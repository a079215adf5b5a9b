import { fold } from "../domain/fold.ts";
import type { Report } from "../domain/newsroom.ts";
import { quote, type Span } from "../domain/span.ts";

/** Each is held against every sentence of the earlier version. */
const MOST_COMPARED = 12;
/** Share of words: a sentence with a slip mended or a clause moved is the same sentence. */
const SAME = 0.7;

/** Sentences that stand for a report and said nothing like it in its earlier version. */
export function newSentences(before: Report, after: Report): Span[] {
  const old = before.sentences.map(({ span }) => wordsOf(before, span));
  return after.summary
    .flat()
    .slice(0, MOST_COMPARED)
    .filter((span) => {
      const words = wordsOf(after, span);
      return words.size > 0 && !old.some((each) => alike(words, each));
    });
}

function wordsOf({ article }: Report, span: Span): ReadonlySet<string> {
  return new Set(fold(quote(article, span)).split(" ").filter(Boolean));
}

/** Alike in words, and in every number. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  const apart = [...one].filter((word) => !other.has(word)).concat([...other].filter((word) => !one.has(word)));
  return shared / Math.max(one.size, other.size) >= SAME && !apart.some((word) => /\d/.test(word));
}
