import type { CasualtyClaim } from "../domain/claim.ts";
import { fold } from "../domain/fold.ts";
import type { Report } from "../domain/newsroom.ts";
import { quote, type Span } from "../domain/span.ts";

/** A claim with the report that makes it. */
export interface Stated {
  readonly report: Report;
  readonly claim: CasualtyClaim;
}

export function statedIn(report: Report): Stated[] {
  return report.facts.flatMap((fact) => (fact.type === "casualty" ? [{ report, claim: fact }] : []));
}

/** Of another event, or of what only could be: never beside what happened. */
export function isApart({ claim: { status } }: Stated): boolean {
  return status === "historical" || status === "hypothetical";
}

/**
 * What a figure is of. Two claims of one story are certain to speak of the same only where they agree in all of it;
 * `inside` is the subject of the claim that this one is part of.
 */
export function subjectOf(stated: Stated, inside: string | null): string {
  const { outcome, place, scope, manner, count } = stated.claim;
  const where = place && wordsOf(stated.report, place);
  // “A man died”, beside the toll of a town, is one of those whom it counts.
  const alone = count.value === 1 && count.kind !== "at_least" && scope !== "total";
  return JSON.stringify([outcome, whomOf(stated), where, scope, dayOf(stated), manner?.as ?? null, alone, inside]);
}

/** The group by its role; by its words where it has none. */
export function whomOf({ report, claim: { group } }: Stated): string {
  return group === null ? "everyone" : (group.role ?? wordsOf(report, group.at));
}

/** A running total goes on from day to day; what happened on Monday is not what happened on Tuesday. */
function dayOf({ report, claim: { asOf, scope } }: Stated): string | null {
  if (asOf === null || scope === "total") return null;
  if (asOf.from === null || asOf.to === null) return wordsOf(report, asOf.at);
  return `${asOf.from.slice(0, 10)} ${asOf.to.slice(0, 10)}`;
}

/** Who says so: the one who is named, else the outlet itself, on its own account or “reportedly”. */
export function voiceOf({ report, claim: { attribution } }: Stated): string {
  const { id, outlet } = report.article;
  if (attribution?.speaker) return wordsOf(report, attribution.speaker);
  return JSON.stringify([outlet ?? id, attribution && wordsOf(report, attribution.at)]);
}

/** What is said, however the number is spelled. */
export function figureOf({ report, claim: { count, status } }: Stated): string {
  const kind = count.kind === "counted" ? "exact" : count.kind;
  const number = count.value ?? (kind === "range" ? `${count.min} ${count.max}` : wordsOf(report, count.at));
  return `${status} ${kind} ${number}`;
}

function wordsOf({ article }: Report, span: Span): string {
  return fold(quote(article, span)).replace(/^(?:the|an?) /, "");
}
