import type { Report } from "../domain/newsroom.ts";
import { quote } from "../domain/span.ts";
import { grouped } from "./grouped.ts";
import { figureOf, isApart, type Stated, statedIn, subjectOf, whomOf } from "./stated.ts";

/** A figure that an earlier version of a report gave, and what it gives now; null where it gives none. */
export interface Correction {
  readonly was: Stated;
  readonly now: Stated | null;
}

/** What became of the figures of a report in a later version of it. */
export interface Differences {
  readonly corrected: readonly Correction[];
  /** Given in the later version alone. */
  readonly added: readonly Stated[];
  /** Given in both. */
  readonly kept: readonly { readonly was: Stated; readonly now: Stated }[];
}

/**
 * Compares two versions of one report. A figure whose sentence stands in both is neither withdrawn nor new, however
 * the words around it make it read.
 */
export function differences(before: Report, after: Report): Differences {
  const was = new Set(statedIn(before).filter((stated) => !isApart(stated)));
  const now = new Set(statedIn(after).filter((stated) => !isApart(stated)));
  const kept = [...paired(was, now, exactly), ...paired(was, now, inOtherWords)];
  const [wordsBefore, wordsAfter] = [wordsOf(before), wordsOf(after)];
  for (const stated of was) if (standsIn(wordsAfter, stated)) was.delete(stated);
  for (const stated of now) if (standsIn(wordsBefore, stated)) now.delete(stated);
  // What is corrected must be the one figure that went, and the one that came, of what it is of.
  const changed = [...paired(was, now, ofTheSame, "alone"), ...paired(was, now, ofTheLike, "alone")];
  return { corrected: [...changed, ...[...was].map((stated) => ({ was: stated, now: null }))], added: [...now], kept };
}

const exactly = (stated: Stated) => `${ofTheSame(stated)} ${figureOf(stated)}`;
const inOtherWords = (stated: Stated) => `${ofTheLike(stated)} ${figureOf(stated)}`;
const ofTheSame = (stated: Stated) => subjectOf(stated, stated.claim.partOf && "inside");
const ofTheLike = (stated: Stated) =>
  JSON.stringify([stated.claim.outcome, whomOf(stated), stated.claim.scope, stated.claim.partOf !== null]);

/** Takes out of both sets those with the same key, in order; `alone`: only where each has one such. */
function paired(was: Set<Stated>, now: Set<Stated>, keyOf: (stated: Stated) => string, only?: "alone") {
  const after = grouped(now, keyOf);
  const pairs: { was: Stated; now: Stated }[] = [];
  for (const [key, befores] of grouped(was, keyOf)) {
    const afters = after.get(key) ?? [];
    if (only === "alone" && (befores.length !== 1 || afters.length !== 1)) continue;
    befores.slice(0, afters.length).forEach((stated, at) => {
      const other = afters[at] as Stated;
      pairs.push({ was: stated, now: other });
      was.delete(stated);
      now.delete(other);
    });
  }
  return pairs;
}

function wordsOf({ article, sentences }: Report): ReadonlySet<string> {
  return new Set(sentences.map(({ span }) => quote(article, span)));
}

function standsIn(words: ReadonlySet<string>, { report, claim }: Stated): boolean {
  return claim.source.some((span) => words.has(quote(report.article, span)));
}
