import type { Line, Part, Run } from "../src/domain/answer.ts";
import { claimItem } from "../src/domain/casualty-line.ts";
import { Citations } from "../src/domain/citations.ts";
import { type CasualtyClaim, OUTCOMES } from "../src/domain/claim.ts";
import type { Command, Options } from "../src/domain/command.ts";
import { command, headline, joined, line, number, own, said } from "../src/domain/line.ts";
import { NameIndex } from "../src/domain/match.ts";
import type { Report } from "../src/domain/newsroom.ts";
import { Problem } from "../src/domain/problem.ts";
import { quote } from "../src/domain/span.ts";
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
    {
      kind: "text",
      name: "place",
      description: "Only figures that the text itself puts there; left out: everywhere",
      required: false,
      complete: ({ newsroom, typed }) => newsroom.placesNamed(typed, 25),
    },
    articleOption,
  ],
  restsOn: "news",
  examples: [{}, { outcome: "killed" }, { place: "almaty" }],

  async answer(request) {
    const report = await whichReport(request);
    const { outcome, place } = request.options;
    const found = report.facts.filter((fact) => fact.type === "casualty");
    const all = place === undefined ? found : placedIn(String(place), report, found);
    const ofOutcome = (claim: CasualtyClaim) => outcome === undefined || claim.outcome === outcome;
    const claims = all.filter(ofOutcome);
    const others = found.filter(ofOutcome).length - claims.length;
    const citations = new Citations();
    const parts = [...ofThisEvent(report, claims, citations), ...setApart(report, claims, citations)];
    if (parts.length === 0) parts.push({ kind: "text", line: nothing(report, all, outcome), refs: [] });
    if (others > 0) parts.push({ kind: "text", line: elsewhere(others), refs: [] });
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

/** Throws a Problem that names the places there are where none is called so. */
function placedIn(typed: string, { article }: Report, claims: readonly CasualtyClaim[]): readonly CasualtyClaim[] {
  const wordsOf = ({ place }: CasualtyClaim) => (place ? quote(article, place) : "");
  const places = [...new Set(claims.map(wordsOf))].filter((words) => words !== "");
  const matches = new NameIndex(places, (words) => [words]).search(typed, places.length);
  const meant = new Set(matches.filter(({ exact }) => exact).map(({ item }) => item));
  if (meant.size > 0) return claims.filter((claim) => meant.has(wordsOf(claim)));
  const [near] = matches;
  const offers = (near ? [near.item] : places).map((words) => [askFor({ place: words })]);
  const others =
    offers.length === 0
      ? line`No figure here comes with a place; ${askFor({})} shows them all.`
      : line`Try ${joined(offers, ", ", " or ")}, or ${askFor({})} for all figures.`;
  throw new Problem(line`No figure in this article is put in “${said(typed)}”. ${others}`);
}

/** A text names the place of only some of its figures: the others may be of the same place. */
function elsewhere(count: number): Line {
  return line`${number(count)} more in this article ${own(count === 1 ? "comes" : "come")} with another place or with none; ${askFor({})} shows all.`;
}

function askFor(options: Options): Run {
  return command({ command: "casualties", options });
}

function nothing(
  { article }: Report,
  all: readonly CasualtyClaim[],
  outcome: string | number | boolean | undefined,
): Line {
  if (article.language !== "en")
    return line`This article does not seem to be in English, so it was not read for figures.`;
  if (outcome === undefined) return line`No figure of people hurt was found in this article.`;
  const others = [...new Set(all.map((claim) => claim.outcome))].map((each) => [askFor({ outcome: each })]);
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
