import type { Answer, Evidence, Item, Line, Part, Run } from "../../domain/answer.ts";
import { contains } from "../../domain/span.ts";
import { plainDate } from "./date.ts";
import { harmless } from "./harmless.ts";

/** One article that an answer rests on, with the sentences it is cited for. All texts but `url` are harmless. */
export interface Source {
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string | null;
  /** As the outlet gives it: not necessarily an address. */
  readonly url: string | null;
  readonly sentences: readonly Cited[];
}

export interface Cited {
  /** More than one where several sentences of one section stand in the answer already. */
  readonly refs: readonly number[];
  /** The sentence in stretches; null where the line that carries the reference is the sentence, word for word. */
  readonly sentence: readonly Stretch[] | null;
  readonly section: string | null;
}

export interface Stretch {
  readonly text: string;
  /** Whether the answer has taken these words from here. */
  readonly taken: boolean;
}

/** The evidence by article, so that outlet, date and link stand once, and no sentence stands twice in one answer. */
export function sourcesOf({ title: titleLine, parts, evidence }: Answer): readonly Source[] {
  const lines = parts.flatMap(citedLines);
  const above = new Set(lines.flatMap((cited) => shownBy(cited, evidence)));
  const taken = [titleLine, ...lines.map(({ line }) => line)].flat().filter((run) => run.kind === "verbatim");
  const articles = new Map<string, Evidence[]>();
  for (const each of evidence) {
    const article = JSON.stringify([each.title, each.outlet, each.published, each.url]);
    const others = articles.get(article);
    if (others) others.push(each);
    else articles.set(article, [each]);
  }
  return [...articles.values()].flatMap((cited) => {
    const [first] = cited;
    if (!first) return [];
    const { title, outlet, published, url } = first;
    return {
      title: harmless(title),
      outlet: outlet && harmless(outlet),
      published: published && plainDate(published),
      url,
      sentences: gathered(cited, above, taken),
    };
  });
}

type Verbatim = Extract<Run, { kind: "verbatim" }>;

function gathered(
  cited: readonly Evidence[],
  above: ReadonlySet<number>,
  taken: readonly Verbatim[],
): readonly Cited[] {
  const sentences: Cited[] = [];
  for (const evidence of cited) {
    const { ref, sentence, section: heading } = evidence;
    // A cross-heading is its own section, which need not be said twice.
    const section = heading && heading !== sentence ? harmless(heading) : null;
    if (!above.has(ref)) {
      sentences.push({ refs: [ref], sentence: stretches(evidence, taken), section });
      continue;
    }
    const same = sentences.findIndex((each) => each.sentence === null && each.section === section);
    const refs = [...(sentences[same]?.refs ?? []), ref];
    sentences.splice(same < 0 ? sentences.length : same, 1, { refs, sentence: null, section });
  }
  return sentences;
}

/** The sentence, parted where words begin and end that the answer has taken from it. */
function stretches({ sentence, span }: Evidence, taken: readonly Verbatim[]): readonly Stretch[] {
  const inside = taken
    .filter((run) => contains(span, run.span))
    .map((run) => ({ start: run.span.start - span.start, end: run.span.end - span.start, text: run.text }))
    .filter(({ start, end, text }) => text !== "" && sentence.slice(start, end) === text)
    .sort((a, b) => a.start - b.start);
  const found: Stretch[] = [];
  let at = 0;
  const add = (end: number, isTaken: boolean) => {
    if (end > at) found.push({ text: harmless(sentence.slice(at, end)), taken: isTaken });
    at = Math.max(at, end);
  };
  for (const { start, end } of inside) {
    add(start, false);
    add(end, true);
  }
  add(sentence.length, false);
  return found;
}

interface CitedLine {
  readonly line: Line;
  readonly refs: readonly number[];
}

/** Of the sentences that a line cites, those that it holds whole. */
function shownBy({ line, refs }: CitedLine, evidence: readonly Evidence[]): readonly number[] {
  const whole = new Set(line.flatMap((run) => (run.kind === "verbatim" ? [run.text] : [])));
  return refs.filter((ref) => whole.has(evidence[ref - 1]?.sentence ?? ""));
}

function citedLines(part: Part): readonly CitedLine[] {
  switch (part.kind) {
    case "heading":
    case "text":
      return [part];
    case "list":
      return part.items.flatMap(citedItems);
    case "facts":
      return part.rows.map(({ value, refs }) => ({ line: value, refs }));
    case "quote":
      return [{ line: part.words, refs: part.refs }];
  }
}

function citedItems(item: Item): readonly CitedLine[] {
  return [item, ...item.items.flatMap(citedItems)];
}
