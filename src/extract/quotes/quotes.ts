import type { Article } from "../../domain/article.ts";
import type { Person, Quotation } from "../../domain/fact.ts";
import type { Sentence } from "../../domain/sentence.ts";
import { type Span, spanOf } from "../../domain/span.ts";
import { type Attributed, Attributions } from "./attribution.ts";
import { Cast } from "./cast.ts";
import { isDirect, isTitle } from "./kinds.ts";
import { type Paragraph, type Piece, paragraphsOf, piecesOf } from "./line.ts";
import { type Quoted, quotedRuns } from "./marks.ts";
import { Speakers } from "./speaker.ts";
import type { Voice } from "./voice.ts";

interface Found extends Attributed {
  readonly run: Quoted;
  readonly direct: boolean;
}

/** Every run of words that an article quotes from somebody, with who says it; names of works and scare quotes are none. */
export function quotations(article: Article, sentences: readonly Sentence[], people: readonly Person[]): Quotation[] {
  const { text } = article;
  const paragraphs = paragraphsOf(sentences);
  const runs = withoutNicknames(quotedRuns(text, paragraphs), people);
  const inRun = insideOf(runs);
  const cast = new Cast(article, sentences, people, inRun);
  const speakers = new Speakers(cast);
  const found: Found[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    const own: Quoted[] = [];
    for (let run = runs[next]; run && run.open < paragraph.end; run = runs[next]) {
      own.push(run);
      next += 1;
    }
    if (own.length > 0) found.push(...inParagraph(text, paragraph, own, speakers, cast, found.at(-1)));
  }
  return found.map((one, index) => quotationOf(article, sentences, one, `q${index + 1}`));
}

/** Robert “Bobby” Clark: part of a name, said by nobody. */
function withoutNicknames(runs: readonly Quoted[], people: readonly Person[]): Quoted[] {
  const within = people.flatMap(({ mentions }) => mentions.filter(({ start, end }) => end - start < MOST_OF_NAME));
  const opens = new Map(runs.map((run) => [run.open, run]));
  for (const { start, end } of within)
    for (let at = start; at < end; at += 1) if ((opens.get(at)?.close ?? end + 1) <= end) opens.delete(at);
  return [...opens.values()];
}

const MOST_OF_NAME = 80;

function inParagraph(
  text: string,
  paragraph: Paragraph,
  runs: readonly Quoted[],
  speakers: Speakers,
  cast: Cast,
  last: Found | undefined,
): Found[] {
  const pieces = piecesOf(text, paragraph, runs);
  const attributions = new Attributions(pieces, speakers);
  const found: Found[] = [];
  for (const [index, piece] of pieces.entries()) {
    const run = piece.quoted;
    if (!run) continue;
    const inside = text.slice(run.start, run.end);
    const previous = found.at(-1) ?? (run.goneOn ? last : undefined);
    const direct = isDirect(pieces, index, inside, previous?.direct === true);
    if (isTitle(pieces, index, inside, direct)) continue;
    const told = attributed(attributions, pieces, index, inside, direct, run, previous);
    if (!told && !(direct && inside.length > 25)) continue;
    const one: Found = { run, direct, cue: told?.cue ?? null, voice: told?.voice ?? null };
    if (one.voice) cast.remember(one.voice);
    found.push(one);
  }
  return found;
}

/** Who says a run: by its own sentence, by the run before it, or by the sentence before it. */
function attributed(
  attributions: Attributions,
  pieces: readonly Piece[],
  index: number,
  inside: string,
  direct: boolean,
  run: Quoted,
  previous: Found | undefined,
): Attributed | null {
  if (run.goneOn && previous) return { cue: null, voice: previous.voice };
  const split =
    previous &&
    direct &&
    previous.direct &&
    previous.cue &&
    previous.cue.start > previous.run.end &&
    sameSentence(pieces, previous.run, index);
  if (split && pieces[index - 1]?.word?.text === ",") return { cue: previous.cue, voice: previous.voice };
  if (attributions.isIntroduced(index)) {
    const introduced = attributions.before(index, direct);
    if (introduced) return introduced;
  }
  const own = direct
    ? (attributions.after(index, inside) ?? attributions.before(index, direct))
    : (attributions.before(index, direct) ?? attributions.after(index, inside) ?? attributions.trailing(index));
  if (own) return own;
  if (!direct) return null;
  const alone = pieces[attributions.sentenceStart(index)]?.quoted === run;
  if (alone && previous && previous.run.close > (pieces[0]?.start ?? 0)) return { cue: null, voice: previous.voice };
  return null;
}

/** No sentence of the outlet's begins between a run and a later piece. */
function sameSentence(pieces: readonly Piece[], run: Quoted, index: number): boolean {
  for (let at = index; at > 0 && pieces[at]?.quoted !== run; at -= 1) if (pieces[at]?.opens) return false;
  return true;
}

function insideOf(runs: readonly Quoted[]): (offset: number) => boolean {
  const opens = runs.map((run) => run.open);
  return (offset) => {
    let low = 0;
    let high = opens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((opens[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const run = runs[low - 1];
    return run !== undefined && offset < run.close;
  };
}

function quotationOf(
  article: Article,
  sentences: readonly Sentence[],
  { run, direct, cue, voice }: Found,
  id: string,
): Quotation {
  // A verb at the end of the text, with nothing behind it, names nobody.
  const named = voice && voice.start < voice.end ? voice : null;
  return {
    type: "quotation",
    id,
    at: spanOf(article, run.start, run.end),
    speaker: named ? spanOf(article, named.start, named.end) : null,
    personId: named?.person?.id ?? null,
    direct,
    cue: cue ? spanOf(article, cue.start, cue.end) : null,
    source: sourcesOf(sentences, run, cue, named),
  };
}

/** The sentences that hold the quoted words, and those that say whose they are. */
function sourcesOf(sentences: readonly Sentence[], run: Quoted, cue: Attributed["cue"], voice: Voice | null): Span[] {
  const spans = [run, cue, voice].flatMap((one) => (one ? [one] : []));
  const source = new Set<Span>();
  for (const one of spans) {
    const start = one === run ? run.open : one.start;
    for (let at = sentenceAt(sentences, start); at < sentences.length; at += 1) {
      const span = sentences[at]?.span;
      if (!span || span.start >= one.end) break;
      if (span.end > start) source.add(span);
    }
  }
  return [...source].toSorted((a, b) => a.start - b.start);
}

function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
