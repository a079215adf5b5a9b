import type { Answer, Evidence, Part } from "../src/domain/answer.ts";
import { Citations } from "../src/domain/citations.ts";
import type { Command } from "../src/domain/command.ts";
import { command, credit, date, joined, line, number, own, verbatim } from "../src/domain/line.ts";
import type { Newsroom } from "../src/domain/newsroom.ts";
import { Problem } from "../src/domain/problem.ts";
import { sameSpan } from "../src/domain/span.ts";

export const source: Command = {
  name: "source",
  description: "The sentence behind a numbered reference, word for word, with what stands around it",
  options: [
    {
      kind: "integer",
      name: "number",
      description: "The number in square brackets; left out: all of them",
      required: false,
      min: 1,
      max: 9999,
    },
    {
      kind: "text",
      name: "of",
      description: "The question that the number belongs to; left out: your last one",
      required: false,
    },
  ],
  restsOn: "asker",
  examples: [{ number: 1 }, { number: 1, of: "/casualties killed" }],

  async answer({ newsroom, options, previous }) {
    if (!previous)
      throw new Problem(
        line`Ask something first, then ask for the sentence behind a number: ${command({ command: "summary", options: {} })}`,
      );
    if (previous.evidence.length === 0)
      throw new Problem(line`Your last answer rests on no sentence of an article, so there is none to show.`);
    const wanted = options["number"];
    const chosen = previous.evidence.filter(({ ref }) => wanted === undefined || ref === wanted);
    if (chosen.length === 0)
      throw new Problem(
        line`There is no reference ${number(Number(wanted))} in that answer: they go from ${number(1)} to ${number(previous.evidence.length)}.`,
      );
    return shown(newsroom, previous.evidence, chosen, wanted === undefined);
  },
};

const CHANGED = line`An article has changed since this was told. Here is what it said then.`;

async function shown(
  newsroom: Newsroom,
  known: readonly Evidence[],
  chosen: readonly Evidence[],
  all: boolean,
): Promise<Answer> {
  const citations = new Citations(known);
  const parts: Part[] = [];
  const kept: Evidence[] = [];
  for (const evidence of chosen) {
    const report = await newsroom.report(evidence.span.articleId, evidence.span.version);
    const { ref, span, sentence } = evidence;
    // What a digest rested on stays readable when the article is held in other words, or not at all.
    if (!report) kept.push(evidence);
    const refs = report ? citations.cite(report, [span]) : [ref];
    parts.push({ kind: "quote", words: [{ kind: "verbatim", text: sentence, span }], speaker: null, refs });
    parts.push({ kind: "text", line: credits(evidence), refs: [] });
    if (all || !report) continue;
    const at = report.sentences.findIndex(({ span }) => sameSpan(span, evidence.span));
    const row = (label: string, index: number) => {
      const near = report.sentences[index];
      return near
        ? [{ label, value: [verbatim(report.article, near.span)], refs: citations.cite(report, [near.span]) }]
        : [];
    };
    const rows = [...row("Before", at - 1), ...row("After", at + 1)];
    if (rows.length > 0) parts.push({ kind: "facts", rows });
  }
  const [only] = chosen;
  const title = all || !only ? [own("Sources")] : line`Source ${number(only.ref)}`;
  if (kept.length > 0) parts.unshift({ kind: "text", line: CHANGED, refs: [] });
  const evidence = [...kept, ...citations.evidence].sort((a, b) => a.ref - b.ref);
  return { title, parts, evidence, actions: [] };
}

function credits({ section, title, outlet, published, url }: Evidence) {
  return joined(
    [
      section === null ? [own("the lede")] : line`section “${credit(section)}”`,
      [credit(title)],
      ...(outlet === null ? [] : [[credit(outlet)]]),
      published === null ? [own("date not given")] : [date(published)],
      ...(url === null ? [] : [[credit(url)]]),
    ],
    " · ",
  );
}
