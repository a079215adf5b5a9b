import type { Part } from "../src/domain/answer.ts";
import type { Section } from "../src/domain/article.ts";
import { Citations } from "../src/domain/citations.ts";
import type { Command } from "../src/domain/command.ts";
import { command, credit, date, headline, joined, line, own, said, verbatim } from "../src/domain/line.ts";
import { NameIndex } from "../src/domain/match.ts";
import type { Report } from "../src/domain/newsroom.ts";
import { Problem } from "../src/domain/problem.ts";
import { quote } from "../src/domain/span.ts";
import { articleOption, askedOf, whichReport } from "../src/domain/which-report.ts";

// What the part before the first cross-heading is called: it has no words of its own.
const LEDE = "lede";

export const summary: Command = {
  name: "summary",
  description: "What the article says, section by section, in its own sentences",
  options: [
    {
      kind: "text",
      name: "section",
      description: "Words of a cross-heading; left out: every section",
      required: false,
      complete: async ({ newsroom, typed, options }) => {
        const named = options["article"];
        const [report] = named === undefined ? await newsroom.reports() : await newsroom.reportsNamed(String(named), 1);
        const names = report ? report.article.sections.map((section) => nameOf(report, section)) : [];
        return typed.trim() === ""
          ? names
          : new NameIndex(names, (name) => [name]).search(typed, 25).map(({ item }) => item);
      },
    },
    articleOption,
  ],
  restsOn: "news",
  examples: [{}, { section: LEDE }],

  async answer(request) {
    const report = await whichReport(request);
    const wanted = request.options["section"];
    const sections = wanted === undefined ? report.article.sections : [sectionNamed(report, String(wanted))];
    const citations = new Citations();
    const title = report.article.headline ? citations.cite(report, [report.article.headline]) : [];
    const parts: Part[] = [{ kind: "text", line: about(report), refs: title }];
    for (const section of sections) {
      const { heading } = section;
      if (heading)
        parts.push({
          kind: "heading",
          line: [verbatim(report.article, heading)],
          refs: citations.cite(report, [heading]),
        });
      for (const span of report.summary[report.article.sections.indexOf(section)] ?? [])
        parts.push({ kind: "text", line: [verbatim(report.article, span)], refs: citations.cite(report, [span]) });
    }
    return {
      title: [headline(report.article)],
      parts,
      evidence: citations.evidence,
      actions: [],
      again: askedOf(report, "summary", request.options),
    };
  },
};

function about({ article }: Report) {
  const credits = [article.outlet, article.agency, article.byline]
    .filter((name) => name !== null)
    .map((name) => [credit(name)]);
  const published = article.published ? line`published ${date(article.published)}` : line`publication date not given`;
  return joined([...credits, published], ", ");
}

function nameOf({ article }: Report, section: Section): string {
  return section.heading ? quote(article, section.heading) : LEDE;
}

function sectionNamed(report: Report, typed: string): Section {
  const { sections } = report.article;
  const [best, second] = new NameIndex(sections, (section) => [nameOf(report, section)]).search(typed, 2);
  // All of the words typed begin words of one heading, or are near enough to be a slip of the fingers.
  if (best && best.likeness >= 0.8 && best.likeness !== second?.likeness) return best.item;
  const offers = sections.map((section) => [
    command({ command: "summary", options: { section: nameOf(report, section) } }),
  ]);
  throw new Problem(line`No section is headed “${said(typed)}”. There is ${joined(offers, ", ", " and ")}${own(".")}`);
}
