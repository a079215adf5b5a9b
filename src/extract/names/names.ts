import type { Article } from "../../domain/article.ts";
import type { Sentence } from "../../domain/sentence.ts";
import { figuresOf } from "./agreement.ts";
import { type Candidate, candidateOf } from "./candidate.ts";
import { isSmall } from "./classes.ts";
import type { Figure } from "./figure.ts";
import { type Reading, readSentences } from "./reading.ts";
import { runsOf } from "./runs.ts";
import { shoutedCandidates } from "./shouted.ts";
import { isCalledAfter } from "./thing.ts";
import { namedInTitles } from "./titled.ts";

export interface Names {
  readonly readings: readonly Reading[];
  readonly figures: readonly Figure[];
}

/** Reads the names of people in an article, everywhere they stand. */
export function namesOf(article: Article, sentences: readonly Sentence[]): Names {
  const readings = readSentences(article, sentences);
  const candidates: Candidate[] = [];
  const blocked = new Map<string, number>();
  for (const reading of readings) {
    if (reading.casing === "upper") candidates.push(...shoutedCandidates(reading));
    if (reading.casing !== "plain" || isCredit(article.text, reading)) continue;
    for (const run of runsOf(reading.words, article.text)) {
      const found = candidateOf(reading, run);
      if (found === null) continue;
      if ("parts" in found) candidates.push(found);
      else block(blocked, reading, found.from, found.to);
    }
  }
  const figures = figuresOf(candidates, blocked, loweredIn(readings));
  namedInTitles(readings, figures);
  return { readings, figures };
}

/** “(Reporting by Jane Lee; editing by …)” names those who wrote, nobody in the story. */
function isCredit(text: string, { sentence: { span } }: Reading): boolean {
  return (
    CREDIT.test(text.slice(span.start, span.start + 40)) ||
    CONTRIBUTED.test(text.slice(Math.max(span.start, span.end - 40), span.end))
  );
}

const CREDIT = /^[([]?(?:additional |with )?(?:reporting|writing|editing|compiled|photograph[sy]?|translated) by\b/i;
const CONTRIBUTED = /\bcontributed (?:reporting|to this (?:report|story|article))[^.]{0,12}\.?\)?$/i;

/** What a storm or ship is called, and less surely the words of any body or building, is nobody's name by itself. */
function block(blocked: Map<string, number>, reading: Reading, from: number, to: number): void {
  const called = [reading.words[from], reading.words[from - 1]].some((word) => word && isCalledAfter(word));
  for (const word of reading.words.slice(from, Math.min(to, from + 12)))
    if (word.capital) blocked.set(word.plain, Math.max(blocked.get(word.plain) ?? 0, called ? 6 : 1.5));
}

/** Words that the article writes without a capital somewhere. */
function loweredIn(readings: readonly Reading[]): ReadonlySet<string> {
  const lowered = new Set<string>();
  for (const { words, casing } of readings)
    if (casing === "plain")
      for (const word of words)
        if (word.kind === "word" && !word.capital && word.text.length > 2 && !isSmall(word.lower))
          lowered.add(word.plain);
  return lowered;
}
