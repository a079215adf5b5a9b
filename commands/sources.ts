import type { Line, Part, Run } from "../src/domain/answer.ts";
import { Citations } from "../src/domain/citations.ts";
import type { Command } from "../src/domain/command.ts";
import { command, credit, date, headline, joined, line, number, own, verbatim } from "../src/domain/line.ts";
import type { Report } from "../src/domain/newsroom.ts";

export const sources: Command = {
  name: "sources",
  description: "The articles that answers rest on: outlet, date, link and what was found in each",
  options: [],
  restsOn: "news",
  examples: [{}],

  async answer({ newsroom }) {
    const reports = await newsroom.reports();
    const citations = new Citations();
    const parts = reports.flatMap((report) => partsOf(report, citations));
    const none: Part = {
      kind: "text",
      line: line`No article is held yet. Put one into the folder of seeds and start again.`,
      refs: [],
    };
    return {
      title: [own("Articles held")],
      parts: parts.length > 0 ? parts : [none],
      evidence: citations.evidence,
      actions: [],
    };
  },
};

function partsOf(report: Report, citations: Citations): Part[] {
  const { article } = report;
  const refs = article.headline ? citations.cite(report, [article.headline]) : [];
  const headings = article.sections.map(({ heading }) => heading).filter((heading) => heading !== null);
  const rows = [
    ...known("Outlet", article.outlet, credit),
    ...known("Agency", article.agency, credit),
    ...known("Byline", article.byline, credit),
    ...known("Published", article.published, date),
    ...known("Link", article.url, credit),
    ...(headings.length === 0
      ? []
      : [
          {
            label: "Sections",
            value: joined(
              headings.map((heading) => [verbatim(article, heading)]),
              " · ",
            ),
            refs: citations.cite(report, headings),
          },
        ]),
    { label: "Found", value: found(report), refs: [] },
    { label: "Ask", value: [command({ command: "summary", options: { article: article.title } })], refs: [] },
  ];
  return [
    { kind: "heading", line: [headline(article)], refs },
    { kind: "facts", rows },
  ];
}

function known(label: string, value: string | null, runOf: (value: string) => Run) {
  return value === null ? [] : [{ label, value: [runOf(value)], refs: [] }];
}

function found({ article, facts }: Report): Line {
  if (article.language !== "en") return line`not read: this article does not seem to be in English`;
  const count = (type: string) => number(facts.filter((fact) => fact.type === type).length);
  return line`figures of casualties ${count("casualty")}, people ${count("person")}, quotations ${count("quotation")}`;
}
