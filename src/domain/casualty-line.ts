import type { Item, Line, Run } from "./answer.ts";
import type { Citations } from "./citations.ts";
import type { CasualtyClaim } from "./claim.ts";
import { date, joined, line, own, verbatim } from "./line.ts";
import type { Report } from "./newsroom.ts";
import type { Span } from "./span.ts";

/** A claim as an item, with those of `others` that stand inside it beneath; `outcome` is said where nothing above says it. */
export function claimItem(
  report: Report,
  claim: CasualtyClaim,
  others: readonly CasualtyClaim[],
  citations: Citations,
  outcome: string | null = null,
): Item {
  const words = [figure(report, claim), ...(outcome === null ? [] : [[own(outcome)]]), ...circumstances(report, claim)];
  const inside = others.filter((other) => other.partOf === claim.id);
  return {
    line: joined(words, ", "),
    refs: citeClaim(report, claim, citations),
    items: inside.map((part) =>
      claimItem(report, part, others, citations, part.outcome === claim.outcome ? null : part.outcome),
    ),
  };
}

/** The numbers of every sentence that a line about the claim takes words from. */
export function citeClaim(report: Report, claim: CasualtyClaim, citations: Citations): readonly number[] {
  return citations.cite(report, [...claim.source, ...spansOf(claim)]);
}

/** The figure with its group, in one piece of the text where they stand together. */
export function figure({ article }: Report, { count, group, status }: CasualtyClaim): Line {
  const counted = count.kind === "counted" && count.value !== null;
  if (counted) return line`${{ kind: "number", value: count.value }} (counted: “${verbatim(article, count.at)}”)`;
  const together = group && besides(article.text, count.at, group.at);
  const stated: Run = verbatim(article, together ?? count.at);
  const whom = group && !together ? line` (${verbatim(article, group.at)})` : [];
  return status === "negated" ? line`none: “${stated}”${whom}` : [stated, ...whom];
}

/** From the count to the group where only a few words of one phrase lie between (“Dozens of assailants”). */
function besides(text: string, count: Span, group: Span): Span | null {
  if (group.start >= count.start && group.end <= count.end) return count;
  if (group.start < count.end) return null;
  return /^(?:\s+[\p{L}\p{N}'’-]+){0,2}\s+$/u.test(text.slice(count.end, group.start))
    ? { ...count, end: group.end }
    : null;
}

/** How, where, as of when, and who says so, each a piece of its own. */
export function circumstances({ article }: Report, claim: CasualtyClaim): Line[] {
  const words: Line[] = [];
  if (claim.manner) words.push([verbatim(article, claim.manner.at)]);
  if (claim.place) words.push([verbatim(article, claim.place)]);
  if (claim.asOf) words.push(asOf(claim.asOf, verbatim(article, claim.asOf.at)));
  if (claim.status === "alleged") words.push([own("not confirmed")]);
  if (claim.status === "denied") words.push([own("denied")]);
  const { attribution } = claim;
  if (attribution?.speaker) {
    const via = attribution.via ? line` via ${verbatim(article, attribution.via)}` : [];
    words.push(line`according to ${verbatim(article, attribution.speaker)}${via}`);
  } else if (attribution) words.push(line`“${verbatim(article, attribution.at)}”`);
  return words;
}

/** The words, and the day they mean where the words alone do not say it. */
function asOf({ from, to }: NonNullable<CasualtyClaim["asOf"]>, words: Run): Line {
  if (from === null || to === null || ("text" in words && words.text.includes(from.slice(0, 4)))) return [words];
  return from === to ? line`${words} (${date(from)})` : line`${words} (${date(from)} to ${date(to)})`;
}

function spansOf(claim: CasualtyClaim): Span[] {
  return [
    claim.count.at,
    claim.group?.at,
    claim.place,
    claim.asOf?.at,
    claim.attribution?.speaker,
    claim.attribution?.via,
    claim.manner?.at,
  ].filter((span) => span != null);
}
