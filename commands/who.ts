import type { Answer, Item, Line, Part } from "../src/domain/answer.ts";
import { Citations } from "../src/domain/citations.ts";
import type { Command } from "../src/domain/command.ts";
import type { Person, Quotation } from "../src/domain/fact.ts";
import { command, headline, joined, line, own, said, verbatim } from "../src/domain/line.ts";
import type { PersonFound, Report } from "../src/domain/newsroom.ts";
import { Problem } from "../src/domain/problem.ts";
import { contains, quote, type Span } from "../src/domain/span.ts";

export const who: Command = {
  name: "who",
  description: "Who somebody is: roles, words and what is said of them, with sources",
  options: [
    {
      kind: "text",
      name: "name",
      description: "A name or part of one, however it is spelled",
      required: true,
      complete: async ({ newsroom, typed }) => (await newsroom.peopleNamed(typed, 25)).map(({ name }) => name),
    },
  ],
  restsOn: "news",
  examples: [{ name: "tokayev" }],

  async answer({ newsroom, options }) {
    const typed = String(options["name"]);
    const match = await newsroom.people(typed);
    if (match.kind === "several") return choice(typed, match.people);
    if (match.kind === "none") throw nobody(typed, match.nearest);
    return profile(match.person, match.exact ? [] : line`Nobody here is spelled “${said(typed)}”. The nearest name:`);
  },
};

function nobody(typed: string, nearest: readonly PersonFound[]): Problem {
  if (nearest.length === 0) return new Problem(line`Nobody called “${said(typed)}” is named in the articles held.`);
  const offers = nearest.map(({ name }) => [command(ask(name))]);
  return new Problem(
    line`Nobody called “${said(typed)}” is named here. The nearest: ${joined(offers, ", ", " or ")}.`,
    actions(nearest),
  );
}

const ask = (name: string) => ({ command: "who", options: { name } });

function actions(people: readonly PersonFound[]): Answer["actions"] {
  return people.map((person) => ({ label: [firstMention(person)], question: ask(person.name) }));
}

function firstMention({ in: [first] }: PersonFound) {
  if (!first) throw new RangeError("A person was found in no report");
  return verbatim(first.report.article, first.person.name);
}

function choice(typed: string, people: readonly PersonFound[]): Answer {
  const citations = new Citations();
  const items: Item[] = people.map((person) => ({
    line: line`${firstMention(person)}${roleOf(person)}: ${command(ask(person.name))}`,
    refs: person.in
      .slice(0, 1)
      .flatMap(({ report, person: { name, roles } }) =>
        citations.cite(report, [name, ...roles.slice(0, 1).map(({ at }) => at)]),
      ),
    items: [],
  }));
  return {
    title: line`Which “${said(typed)}”?`,
    parts: [{ kind: "list", items }],
    evidence: citations.evidence,
    actions: actions(people),
  };
}

function roleOf({ in: [first] }: PersonFound): Line {
  const role = first?.person.roles[0];
  return first && role ? line`, ${verbatim(first.report.article, role.at)}` : [];
}

function profile(found: PersonFound, notice: Line): Answer {
  const citations = new Citations();
  const several = found.in.length > 1;
  const parts: Part[] = notice.length > 0 ? [{ kind: "text", line: notice, refs: [] }] : [];
  for (const { report, person } of found.in) {
    const name = citations.cite(report, [person.name]);
    if (several)
      parts.push({
        kind: "heading",
        line: [headline(report.article)],
        refs: report.article.headline ? citations.cite(report, [report.article.headline]) : name,
      });
    parts.push({ kind: "facts", rows: rowsOf(report, person, citations) }, ...wordsOf(report, person, citations));
    const rest = person.source.filter(
      (sentence) => !quotationsOf(report, person).some(({ source }) => source.some((span) => contains(sentence, span))),
    );
    if (rest.length > 0) {
      parts.push({ kind: "heading", line: [own("In the report")], refs: [] });
      parts.push({ kind: "list", items: rest.map((span) => sentence(report, span, citations)) });
    }
  }
  return { title: [firstMention(found)], parts, evidence: citations.evidence, actions: [] };
}

function sentence(report: Report, span: Span, citations: Citations): Item {
  return { line: [verbatim(report.article, span)], refs: citations.cite(report, [span]), items: [] };
}

function rowsOf(report: Report, person: Person, citations: Citations) {
  const { article } = report;
  const refs = (spans: readonly Span[]) => citations.cite(report, spans);
  const rows: { label: string; value: Line; refs: readonly number[] }[] = [
    { label: "Name", value: [verbatim(article, person.name)], refs: refs([person.name]) },
  ];
  for (const role of person.roles)
    rows.push({ label: "Role", value: [verbatim(article, role.at)], refs: refs([role.at, ...role.source]) });
  const name = quote(article, person.name);
  const others = person.aliases.filter((alias) => quote(article, alias) !== name);
  if (others.length > 0)
    rows.push({
      label: "Also",
      value: joined(
        others.map((alias) => [verbatim(article, alias)]),
        ", ",
      ),
      refs: refs(others),
    });
  return rows;
}

function quotationsOf(report: Report, person: Person): Quotation[] {
  return report.facts.filter((fact) => fact.type === "quotation" && fact.personId === person.id) as Quotation[];
}

function wordsOf(report: Report, person: Person, citations: Citations): Part[] {
  const quotations = quotationsOf(report, person);
  if (quotations.length === 0) return [];
  const parts: Part[] = [{ kind: "heading", line: [own("Said")], refs: [] }];
  // A fragment says little without its sentence, so that sentence is shown, once for all fragments in it.
  const shown = new Set<number>();
  for (const { at, source, direct } of quotations) {
    if (direct) {
      const refs = citations.cite(report, [at, ...source]);
      parts.push({ kind: "quote", words: [verbatim(report.article, at)], speaker: null, refs });
      continue;
    }
    const items = source.filter(({ start }) => !shown.has(start)).map((span) => sentence(report, span, citations));
    for (const { start } of source) shown.add(start);
    if (items.length > 0) parts.push({ kind: "list", items });
  }
  return parts;
}
