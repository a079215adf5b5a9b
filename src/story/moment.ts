import type { Stated } from "./stated.ts";

/** Below 0 where `a` holds earlier than `b`, above where later; 0 where that is not certain. */
export function inTime(a: Stated, b: Stated): number {
  const [one, other] = [a.claim.asOf?.to ?? null, b.claim.asOf?.to ?? null];
  const [said, saidAfter] = [a.report.article.published, b.report.article.published];
  return moments(one ?? said, other ?? saidAfter) || moments(said, saidAfter);
}

/** For putting figures in order, newest first; those of no date last. */
export function newestFirst(a: Stated, b: Stated): number {
  const [one, other] = [sortable(a), sortable(b)];
  return one === other ? 0 : one < other ? 1 : -1;
}

/** ISO 8601, each to its own precision: a day and an hour of that day can't be told apart. */
export function moments(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  const shared = Math.min(a.length, b.length, MINUTE);
  const [one, other] = [minuteOf(a).slice(0, shared), minuteOf(b).slice(0, shared)];
  return one === other ? 0 : one < other ? -1 : 1;
}

/** The length of `2022-01-06T18:31`. */
const MINUTE = 16;

/** In UTC where the offset is known; else as the clock on the spot has it. */
function minuteOf(iso: string): string {
  return /T.*(?:Z|[+-]\d\d:\d\d)$/.test(iso) && !Number.isNaN(Date.parse(iso)) ? new Date(iso).toISOString() : iso;
}

function sortable({ report, claim }: Stated): string {
  const { published } = report.article;
  return [claim.asOf?.to ?? published, published]
    .map((iso) =>
      minuteOf(iso ?? "")
        .slice(0, MINUTE)
        .padEnd(MINUTE, "~"),
    )
    .join(" ");
}
