import type { Item, Line, Part } from "../domain/answer.ts";
import type { Citations } from "../domain/citations.ts";
import { command, credit, date, headline, joined, line, number, own, verbatim } from "../domain/line.ts";
import type { Report } from "../domain/newsroom.ts";
import type { Question } from "../domain/question.ts";
import type { Span } from "../domain/span.ts";
import type { Changes } from "./changes.ts";
import { correctedItem, labelled, ledgerItem, type Manner, revisedItem, statedItem, topLines } from "./digest-lines.ts";
import type { StoryNews } from "./news.ts";

// Of one story: what is more is asked for by its own command.
const MOST = {
  brief: { figures: 5, people: 3, sentences: 2 },
  full: { figures: 20, people: 10, sentences: 3 },
} as const;
/** Corrections are never left for another command but where a whole list was taken out of a report. */
const MOST_CORRECTIONS = 50;

function mannerFor({ story }: StoryNews, detail: Manner["detail"], citations: Citations): Manner {
  return { citations, detail, several: story.length > 1 };
}

/** A story of which nothing was told yet: headline, two or three sentences, figures. */
export function freshParts(news: StoryNews, detail: Manner["detail"], citations: Citations): Part[] {
  const [newest] = news.story;
  const about = creditsOf(newest);
  return [
    headingOf(newest, citations),
    ...(about.length > 0 ? [text(about)] : []),
    ...openingOf(newest).map((span) => text([verbatim(newest.article, span)], citations.cite(newest, [span]))),
    ...listOf(figuresOf(news, mannerFor(news, detail, citations))),
  ];
}

/** What is new in a story of which the channel knows; nothing where there are only corrections. */
export function changedParts(news: StoryNews, detail: Manner["detail"], citations: Citations): Part[] {
  if (!news.changes) return [];
  const manner = mannerFor(news, detail, citations);
  const items = changeItems(news.changes, news.story[0], manner);
  if (items.length === 0) return [];
  const now = detail === "full" ? figuresOf(news, manner) : [];
  return [
    headingOf(news.story[0], citations),
    ...listOf([...items, ...(now.length > 0 ? [{ line: [own("As it stands now")], refs: [], items: now }] : [])]),
  ];
}

function changeItems(changes: Changes, newest: Report, manner: Manner): Item[] {
  const most = MOST[manner.detail];
  const { citations } = manner;
  const figures = [
    ...changes.revised.map(({ was, now }) => revisedItem(was, now, manner)),
    ...changes.added.map((each) =>
      labelled(`New, ${each.claim.outcome}`, statedItem(each, { ...manner, detail: "brief" })),
    ),
    ...changes.renewed.map((each) =>
      labelled(`Unchanged, ${each.claim.outcome}`, statedItem(each, { ...manner, detail: "brief" })),
    ),
  ];
  const people = changes.people.map(({ report, person: { name, roles } }): Item => {
    const [role] = roles;
    return {
      line: line`New name: ${verbatim(report.article, name)}${role ? line`, ${verbatim(report.article, role.at)}` : []}`,
      refs: citations.cite(report, role ? [name, role.at] : [name]),
      items: [],
    };
  });
  const reports = changes.reports.map(
    (report): Item => ({
      line: line`New report: ${headline(report.article)}${prefixed(", ", creditsOf(report))}`,
      refs: headlineRefs(report, citations),
      items: [],
    }),
  );
  const sentences = changes.sentences.map(
    ({ report, span }): Item => ({
      line: [verbatim(report.article, span)],
      refs: citations.cite(report, [span]),
      items: [],
    }),
  );
  return [
    ...some(reports, most.figures, { command: "sources", options: {} }),
    ...some(figures, most.figures, ask("casualties", newest)),
    ...some(people, most.people, ask("summary", newest)),
    ...some(sentences, most.sentences, ask("summary", newest)),
  ];
}

/** What a story's reports took back or changed, under its headline; null where there is nothing of the kind. */
export function correctionsOf(news: StoryNews, citations: Citations): Item | null {
  const manner = mannerFor(news, "brief", citations);
  const corrected = (news.changes?.corrections ?? []).map((each) => correctedItem(each, manner));
  const lost = news.lost.flatMap((): Item[] => [
    {
      line: [own("It was changed, and what it said before is held no more. Now it says:")],
      refs: [],
      items: figuresOf(news, manner),
    },
  ]);
  const items = some([...corrected, ...lost], MOST_CORRECTIONS, ask("casualties", news.story[0]));
  return items.length === 0 ? null : headlineItem(news.story[0], citations, items);
}

/** What sources of a story disagree about; null where they do not. */
export function disputeOf(news: StoryNews, citations: Citations): Item | null {
  const disputed = news.ledger.lines.filter((each) => each.disputed);
  const items = disputed.map((each) => ledgerItem(each, mannerFor(news, "brief", citations)));
  const shown = some(items, MOST.brief.figures, ask("casualties", news.story[0]));
  return shown.length === 0 ? null : headlineItem(news.story[0], citations, shown);
}

function figuresOf({ ledger, story }: StoryNews, manner: Manner): Item[] {
  const items = topLines(ledger, manner.detail).map((each) => ledgerItem(each, manner));
  return some(items, MOST[manner.detail].figures, ask("casualties", story[0]));
}

/** The sentences that stand for the lede; where it is only one, the next section's with it. */
function openingOf({ summary }: Report): readonly Span[] {
  const [first = [], ...others] = summary.filter((spans) => spans.length > 0);
  const next = others[0] ?? [];
  return first.length === 1 && next.length <= 2 ? [...first, ...next] : first;
}

/** As many as there is room for, and how to see the others. */
export function some(items: readonly Item[], most: number, question: Question): Item[] {
  if (items.length <= most) return [...items];
  const more = line`More of these: ${number(items.length - most)}. ${command(question)}`;
  return [...items.slice(0, most), { line: more, refs: [], items: [] }];
}

function ask(name: string, { article }: Report): Question {
  return { command: name, options: { article: article.id } };
}

function headingOf(report: Report, citations: Citations): Part {
  return { kind: "heading", line: [headline(report.article)], refs: headlineRefs(report, citations) };
}

function headlineItem(report: Report, citations: Citations, items: readonly Item[]): Item {
  return { line: [headline(report.article)], refs: headlineRefs(report, citations), items };
}

function headlineRefs(report: Report, citations: Citations): readonly number[] {
  return report.article.headline ? citations.cite(report, [report.article.headline]) : [];
}

function creditsOf({ article }: Report): Line {
  const names = [article.outlet, article.agency].flatMap((name) => (name === null ? [] : [[credit(name)]]));
  return joined([...names, ...(article.published ? [line`published ${date(article.published)}`] : [])], ", ");
}

function prefixed(between: string, words: Line): Line {
  return words.length === 0 ? [] : [own(between), ...words];
}

function listOf(items: readonly Item[]): Part[] {
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

export function text(words: Line, refs: readonly number[] = []): Part {
  return { kind: "text", line: words, refs };
}
