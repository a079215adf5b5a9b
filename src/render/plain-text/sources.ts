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
export function sourcesOf({ parts, evidence }: Answer): readonly Source[] {
  const taken = takenFrom(parts);
  const articles = new Map<string, Evidence[]>();
  for (const each of evidence)
    gather(articles, JSON.stringify([each.title, each.outlet, each.published, each.url]), each);
  return [...articles.values()].flatMap((cited) => {
    const [first] = cited;
    if (!first) return [];
    const { title, outlet, published, url } = first;
    return {
      title: harmless(title),
      outlet: outlet && harmless(outlet),
      published: published && plainDate(published),
      url,
      sentences: sentencesOf(cited, taken),
    };
  });
}

type Verbatim = Extract<Run, { kind: "verbatim" }>;
type Taken = ReadonlyMap<number, readonly Verbatim[]>;

function sentencesOf(cited: readonly Evidence[], taken: Taken): readonly Cited[] {
  const sentences: Cited[] = [];
  const above = new Map<string | null, number[]>();
  for (const evidence of cited) {
    const { ref, sentence, section: heading } = evidence;
    // A cross-heading is its own section, which need not be said twice.
    const section = heading && heading !== sentence ? harmless(heading) : null;
    const words = taken.get(ref) ?? [];
    if (!words.some(({ text }) => text === sentence)) {
      sentences.push({ refs: [ref], sentence: stretches(evidence, words), section });
      continue;
    }
    const refs = gather(above, section, ref);
    if (refs.length === 1) sentences.push({ refs, sentence: null, section });
  }
  return sentences;
}

/** The sentence, parted where words begin and end that the answer has taken from it. */
function stretches({ sentence, span }: Evidence, words: readonly Verbatim[]): readonly Stretch[] {
  const inside = words
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

/** For each reference, the words of articles in the lines that carry it. */
function takenFrom(parts: readonly Part[]): Taken {
  const taken = new Map<number, Verbatim[]>();
  for (const { line, refs } of parts.flatMap(citedLines))
    for (const run of line) if (run.kind === "verbatim") for (const ref of refs) gather(taken, ref, run);
  return taken;
}

/** Adds to the list under a key, and returns that list. */
function gather<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): Value[] {
  const list = lists.get(key) ?? [];
  if (list.length === 0) lists.set(key, list);
  list.push(value);
  return list;
}

interface CitedLine {
  readonly line: Line;
  readonly refs: readonly number[];
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
