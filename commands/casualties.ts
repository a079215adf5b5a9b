import type { Line, Part } from "../src/domain/answer.ts";
import { claimItem } from "../src/domain/casualty-line.ts";
import { Citations } from "../src/domain/citations.ts";
import { type CasualtyClaim, OUTCOMES } from "../src/domain/claim.ts";
import type { Command } from "../src/domain/command.ts";
import { command, headline, joined, line, own } from "../src/domain/line.ts";
import type { Report } from "../src/domain/newsroom.ts";
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
    return [heading, { kind: "list", items: top.map((claim) => claimItem(report, claim, here, citations)) }];
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
    const items = apart.map((claim) => claimItem(report, claim, [], citations, claim.outcome));
    return [{ kind: "heading", line: [own(words)], refs: [] } satisfies Part, { kind: "list", items } satisfies Part];
  });
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
