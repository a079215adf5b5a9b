import type { Span } from "../domain/span.ts";
import { fairness, type Ranking } from "./rank.ts";
import type { Read } from "./reading.ts";
import type { Standing } from "./stand-alone.ts";

// A leaning sentence is chosen only right behind the one that it leans on.
const STANDING: Readonly<Record<Standing, number>> = { alone: 1, loose: 0.9, leaning: 0.7, never: 0 };
// What is said counts for less than what happened.
const QUOTED = 0.5;
// How much of a sentence's worth hangs on its saying something new; less new than the least is a repetition.
const NOVEL = { share: 0.6, least: 0.25 };

export interface Choice {
  readonly ranking: Ranking;
  readonly count: number;
  /** Terms already told; those of the chosen sentences are added. */
  readonly said: Set<string>;
  /** What a sentence is worth for itself, by its place among the candidates. */
  readonly worth: (read: Read, place: number) => number;
}

/** Chooses the best sentences one by one, each for what it adds; in text order. One at least, where there is any. */
export function choose(from: readonly Read[], { ranking, count, said, worth }: Choice): Span[] {
  const worths = from.map((read, place) => worth(read, place) * fairness(read.rank.words));
  const chosen = new Set<number>();
  while (chosen.size < count) {
    let best = -1;
    let most = 0;
    for (const [at, read] of from.entries()) {
      const top = worths[at] ?? 0;
      // All that follows only takes away, and standing is dear to find out.
      if (top <= most || chosen.has(at)) continue;
      const novelty = ranking.novelty(read.rank, said);
      if (novelty < NOVEL.least && chosen.size > 0) continue;
      const fresh = top * (1 - NOVEL.share + NOVEL.share * novelty);
      if (fresh <= most || !isOpen(read, at)) continue;
      const value = fresh * STANDING[read.standing] * (1 - QUOTED * read.quoted);
      if (value > most) [best, most] = [at, value];
    }
    if (best < 0) break;
    take(best);
  }
  if (chosen.size === 0 && count > 0) take(leastBad(from));
  return [...chosen].sort((a, b) => a - b).flatMap((at) => from[at]?.sentence.span ?? []);

  function isOpen(read: Read, at: number): boolean {
    return read.standing === "leaning" ? chosen.has(at - 1) && read.leansBack : read.standing !== "never";
  }

  function take(at: number): void {
    const read = from[at];
    if (!read) return;
    chosen.add(at);
    for (const term of read.rank.terms) said.add(term);
  }
}

/** Where none can stand by itself: the first that leans, or else the first at all. */
function leastBad(from: readonly Read[]): number {
  const leaning = from.findIndex(({ standing }) => standing === "leaning");
  return Math.max(leaning, 0);
}
