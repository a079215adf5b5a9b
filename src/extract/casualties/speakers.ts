import type { Article } from "../../domain/article.ts";
import type { Attribution } from "../../domain/claim.ts";
import type { Sentence } from "../../domain/sentence.ts";
import { type AttributionPhrase, attributionOf, attributionPhrases } from "../attribution.ts";
import { LONGEST, parse } from "../grammar/parsed.ts";
import type { Draft } from "./draft.ts";

/** How many sentences back a pronoun is followed. */
const BACK = 6;
/** In sentences; a paragraph that goes on longer is no quotation. */
const LONGEST_QUOTATION = 30;
const SAID =
  /\b(?:said|says|told|according|added|adds|confirmed|reported|announced|quoted|statement|tweeted|wrote|put)\b/u;

/** Gives “he said” its name, and what stands within a quotation its speaker. */
export function withSpeakers(article: Article, sentences: readonly Sentence[], drafts: readonly Draft[]): Draft[] {
  const sources = new Sources(article, sentences);
  return drafts.map((draft) => {
    if (draft.source?.pronoun) {
      const found = meant(sources, draft.parsed.index, draft.source);
      return found && draft.attribution
        ? { ...draft, attribution: { ...draft.attribution, speaker: found.speaker } }
        : draft;
    }
    if (draft.attribution || !quoted(article, sentences, draft.parsed.index)) return draft;
    const attribution = speakerOf(sources, sentences, draft.parsed.index);
    return attribution ? { ...draft, attribution } : draft;
  });
}

/** The last speaker before a sentence who can be the one that a pronoun means. */
function meant(sources: Sources, index: number, pronoun: AttributionPhrase): Attribution | null {
  for (let at = index - 1; at >= 0 && index - at <= BACK; at -= 1) {
    const last = sources.at(at).findLast(({ phrase }) => !phrase.pronoun && phrase.number === pronoun.number);
    if (last) return last.attribution;
  }
  return null;
}

/** Who says the quotation that a sentence stands in: the nearest cue of its paragraph, after it first. */
function speakerOf(sources: Sources, sentences: readonly Sentence[], index: number): Attribution | null {
  const paragraph = sentences[index]?.paragraph;
  for (const step of [1, -1])
    for (let at = index + step; sentences[at]?.paragraph === paragraph && Math.abs(at - index) <= BACK; at += step) {
      const [first] = sources.at(at);
      if (first) return (first.phrase.pronoun ? meant(sources, at, first.phrase) : null) ?? first.attribution;
    }
  return null;
}

interface Source {
  readonly phrase: AttributionPhrase;
  readonly attribution: Attribution;
}

/** The named or pronominal sources of each sentence, each sentence read once and only when asked for. */
class Sources {
  readonly #article: Article;
  readonly #sentences: readonly Sentence[];
  readonly #read = new Map<number, readonly Source[]>();

  constructor(article: Article, sentences: readonly Sentence[]) {
    this.#article = article;
    this.#sentences = sentences;
  }

  at(index: number): readonly Source[] {
    const known = this.#read.get(index);
    if (known) return known;
    const found = this.#find(index);
    this.#read.set(index, found);
    return found;
  }

  #find(index: number): readonly Source[] {
    const sentence = this.#sentences[index];
    if (sentence?.kind !== "body" || sentence.span.end - sentence.span.start > LONGEST) return [];
    if (!SAID.test(this.#article.text.slice(sentence.span.start, sentence.span.end))) return [];
    const parsed = parse(this.#article, sentence, index);
    return attributionPhrases(parsed)
      .filter(({ speaker }) => speaker !== null)
      .map((phrase) => ({ phrase, attribution: attributionOf(parsed, phrase) }));
  }
}

/** True where a sentence begins within quotation marks: they are open, or it opens them. */
function quoted(article: Article, sentences: readonly Sentence[], index: number): boolean {
  const sentence = sentences[index];
  if (!sentence) return false;
  let first = index;
  while (index - first < LONGEST_QUOTATION && sentences[first - 1]?.paragraph === sentence.paragraph) first -= 1;
  const from = sentences[first]?.span.start ?? sentence.span.start;
  const before = article.text.slice(from, sentence.span.start);
  const straight = (before.match(/"/gu) ?? []).length % 2 === 1;
  const curly = (before.match(/“/gu) ?? []).length > (before.match(/”/gu) ?? []).length;
  return straight || curly || /^["“]/u.test(article.text.slice(sentence.span.start, sentence.span.start + 1));
}
