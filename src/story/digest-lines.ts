import type { Item, Line, Run } from "../domain/answer.ts";
import { circumstances, citeClaim, claimItem, figure } from "../domain/casualty-line.ts";
import type { Citations } from "../domain/citations.ts";
import { OUTCOMES, type Outcome } from "../domain/claim.ts";
import { credit, date, joined, line, own, verbatim } from "../domain/line.ts";
import type { Correction } from "./differences.ts";
import type { Ledger, LedgerLine } from "./ledger.ts";
import { type Stated, statedIn } from "./stated.ts";

/** How a story's figures are written. */
export interface Manner {
  readonly citations: Citations;
  readonly detail: "brief" | "full";
  /** Whether the story has several reports, so that a figure must say whose it is. */
  readonly several: boolean;
}

/** The lines of the event itself that stand in no other, by outcome; in brief only the widest of each, and what is disputed. */
export function topLines({ lines }: Ledger, detail: Manner["detail"]): readonly LedgerLine[] {
  const top = lines.filter(({ inside }) => inside === null);
  return OUTCOMES.flatMap((outcome) => {
    const here = top.filter((each) => outcomeOf(each) === outcome);
    const widest = here.find(isOfEveryone) ?? here[0];
    return detail === "full" ? here : here.filter((each) => each === widest || each.disputed);
  });
}

function outcomeOf({ standing }: LedgerLine): Outcome | undefined {
  return standing[0]?.claim.outcome;
}

function isOfEveryone({ standing }: LedgerLine): boolean {
  const group = standing[0]?.claim.group ?? null;
  return group === null || group.role === "everyone";
}

/** “Killed: 13 security officers, Almaty, according to officials”; in full with what stands inside it, what others say, and what was said before. */
export function ledgerItem(ledgerLine: LedgerLine, manner: Manner): Item {
  const { standing, superseded, disputed } = ledgerLine;
  const said = standing.map((each) => statedItem(each, manner));
  const name = named(outcomeOf(ledgerLine));
  if (disputed) return { line: line`${own(name)}, disputed`, refs: [], items: said };
  const [first, ...others] = said as [Item, ...Item[]];
  if (manner.detail === "brief") return labelled(name, first);
  const before = superseded.map((each) => labelled("before", statedItem(each, { ...manner, detail: "brief" })));
  return labelled(name, { ...first, items: [...first.items, ...others, ...before] });
}

/** A figure by itself, in full with what stands inside it. */
export function statedItem(stated: Stated, { citations, detail, several }: Manner): Item {
  const { report, claim } = stated;
  const inside = detail === "full" ? statedIn(report).map((each) => each.claim) : [];
  const drawn = claimItem(report, claim, inside, citations);
  return { ...drawn, line: joined([drawn.line, ...(several ? sourceOf(stated) : [])], ", ") };
}

/** Whose report it is and of when, where the claim itself says neither. */
function sourceOf({ report: { article }, claim }: Stated): Line[] {
  const outlet = claim.attribution === null && article.outlet ? [line`according to ${credit(article.outlet)}`] : [];
  const published = claim.asOf === null && article.published ? [line`published ${date(article.published)}`] : [];
  return [...outlet, ...published];
}

/** “Killed: 13 → 18 security officers, according to the ministry, published 7 January” */
export function revisedItem(was: Stated, now: Stated, { citations, several }: Manner): Item {
  const { report, claim } = now;
  const refs = [...citeClaim(was.report, was.claim, citations), ...citeClaim(report, claim, citations)];
  const pieces = [figure(report, claim), ...circumstances(report, claim), ...(several ? sourceOf(now) : [])];
  return {
    line: line`${own(named(claim.outcome))}: ${countOf(was)} → ${joined(pieces, ", ")}`,
    refs: [...new Set(refs)].sort((a, b) => a - b),
    items: [],
  };
}

export function correctedItem({ was, now }: Correction, manner: Manner): Item {
  if (now) return revisedItem(was, now, manner);
  return labelled(`Withdrawn, ${was.claim.outcome}`, statedItem(was, { ...manner, detail: "brief" }));
}

function countOf({ report: { article }, claim: { count, status } }: Stated): Run | Line {
  if (count.kind === "counted" && count.value !== null) return { kind: "number", value: count.value };
  const words = verbatim(article, count.at);
  return status === "negated" ? line`none (“${words}”)` : words;
}

export function labelled(label: string, { line: words, ...rest }: Item): Item {
  return { ...rest, line: [own(`${label}: `), ...words] };
}

function named(outcome: Outcome = "killed"): string {
  return outcome.charAt(0).toUpperCase() + outcome.slice(1);
}
