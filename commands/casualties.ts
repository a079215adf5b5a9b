import type { Item, Line, Part, Run } from "../src/domain/answer.ts";
import { Citations } from "../src/domain/citations.ts";
import { type CasualtyClaim, OUTCOMES } from "../src/domain/claim.ts";
import type { Command } from "../src/domain/command.ts";
import { command, date, headline, joined, line, own, verbatim } from "../src/domain/line.ts";
import type { Report } from "../src/domain/newsroom.ts";
import type { Span } from "../src/domain/span.ts";
import { articleOption, askedOf, whichReport } from "../src/domain/which-report.ts";

export const casualties: Command = {
  name: "casualties",
  description: "Who was hurt: every figure as it was worded, who says so and as of when",
  options: [
    {
      kind: "text",
      name: "outcome",
      description: "What happened to them; left out: everything",
      required: false,
      choices: OUTCOMES,
    },
    articleOption,
  ],
  restsOn: "news",
  examples: [{}, { outcome: "killed" }],

  async answer(request) {
    const report = await whichReport(request);
    const outcome = request.options["outcome"];
    const all = report.facts.filter((fact) => fact.type === "casualty");
    const claims = outcome === undefined ? all : all.filter((claim) => claim.outcome === outcome);
    const citations = new Citations();
    const parts = [...ofThisEvent(report, claims, citations), ...setApart(report, claims, citations)];
    if (parts.length === 0) parts.push({ kind: "text", line: nothing(report, all, outcome), refs: [] });
    const title = line`Casualties: ${headline(report.article)}`;
    if (report.article.headline) citations.cite(report, [report.article.headline]);
    return {
      title,
      parts,
      evidence: citations.evidence,
      actions: [],
      again: askedOf(report, "casualties", request.options),
    };
  },
};

function nothing(
  { article }: Report,
  all: readonly CasualtyClaim[],
  outcome: string | number | boolean | undefined,
): Line {
  if (article.language !== "en")
    return line`This article does not seem to be in English, so it was not read for figures.`;
  if (outcome === undefined) return line`No figure of people hurt was found in this article.`;
  const others = [...new Set(all.map((claim) => claim.outcome))].map((each) => [
    command({ command: "casualties", options: { outcome: each } }),
  ]);
  const none = line`No figure of people ${own(String(outcome))} was found in this article.`;
  return others.length === 0 ? none : line`${none} There is ${joined(others, ", ", " and ")}.`;
}

/** Figures of the event itself, by outcome; one that stands inside another is told beneath it. */
function ofThisEvent(report: Report, claims: readonly CasualtyClaim[], citations: Citations): Part[] {
  const here = claims.filter(({ status }) => status !== "historical" && status !== "hypothetical");
  const shown = new Set(here.map(({ id }) => id));
  return OUTCOMES.flatMap((outcome) => {
    const top = here.filter((claim) => claim.outcome === outcome && !(claim.partOf && shown.has(claim.partOf)));
    if (top.length === 0) return [];
    const heading: Part = { kind: "heading", line: [own(capitalised(outcome))], refs: [] };
    return [heading, { kind: "list", items: top.map((claim) => itemOf(report, claim, here, citations)) }];
  });
}

/** What must never be read as this event's: other events' figures, and what only could happen. */
function setApart(report: Report, claims: readonly CasualtyClaim[], citations: Citations): Part[] {
  const groups = [
    ["historical", "Of other events"],
    ["hypothetical", "Not happened: said of what could be"],
  ] as const;
  return groups.flatMap(([status, words]) => {
    const apart = claims.filter((claim) => claim.status === status);
    if (apart.length === 0) return [];
    const items = apart.map((claim) => itemOf(report, claim, [], citations, claim.outcome));
    return [{ kind: "heading", line: [own(words)], refs: [] } satisfies Part, { kind: "list", items } satisfies Part];
  });
}

function itemOf(
  report: Report,
  claim: CasualtyClaim,
  others: readonly CasualtyClaim[],
  citations: Citations,
  outcome: string | null = null,
): Item {
  const words = [figure(report, claim), ...(outcome === null ? [] : [[own(outcome)]]), ...circumstances(report, claim)];
  const refs = citations.cite(report, [...claim.source, ...spansOf(claim)]);
  const inside = others.filter((other) => other.partOf === claim.id);
  return {
    line: joined(words, ", "),
    refs,
    items: inside.map((part) =>
      itemOf(report, part, others, citations, part.outcome === claim.outcome ? null : part.outcome),
    ),
  };
}

/** The figure with its group, in one piece of the text where they stand together. */
function figure({ article }: Report, { count, group, status }: CasualtyClaim): Line {
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

function circumstances({ article }: Report, claim: CasualtyClaim): Line[] {
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

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
