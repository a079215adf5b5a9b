import type { Article } from "../../domain/article.ts";
import type { Attribution } from "../../domain/claim.ts";
import type { Sentence } from "../../domain/sentence.ts";
import { type AttributionPhrase, attributionOf, attributionPhrases } from "../attribution.ts";
import { type Parsed, parse } from "../grammar/parsed.ts";
import type { Draft } from "./draft.ts";

/** How many sentences back a pronoun is followed. */
const BACK = 6;
const SAID =
  /\b(?:said|says|told|according|added|adds|confirmed|reported|announced|quoted|statement|tweeted|wrote|put)\b/u;

/** Gives “he said” its name, and what stands within a quotation its speaker. */
export function withSpeakers(article: Article, sentences: readonly Sentence[], drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    if (draft.source?.pronoun) {
      const found = meant(article, sentences, draft.parsed.index, draft.source);
      return found && draft.attribution
        ? { ...draft, attribution: { ...draft.attribution, speaker: found.speaker } }
        : draft;
    }
    if (draft.attribution || !quoted(article, sentences, draft.parsed.index)) return draft;
    const attribution = speakerOf(article, sentences, draft.parsed.index);
    return attribution ? { ...draft, attribution } : draft;
  });
}

/** The last speaker before a sentence who can be the one that a pronoun means. */
function meant(
  article: Article,
  sentences: readonly Sentence[],
  index: number,
  pronoun: AttributionPhrase,
): Attribution | null {
  for (let at = index - 1; at >= 0 && index - at <= BACK; at -= 1) {
    const read = sourcesAt(article, sentences, at);
    const last = read?.phrases.findLast(
      (phrase) => phrase.speaker && !phrase.pronoun && phrase.number === pronoun.number,
    );
    if (read && last) return attributionOf(read.parsed, last);
  }
  return null;
}

/** Who says the quotation that a sentence stands in: the nearest cue of its paragraph, after it first. */
function speakerOf(article: Article, sentences: readonly Sentence[], index: number): Attribution | null {
  const paragraph = sentences[index]?.paragraph;
  const inParagraph = (at: number) => sentences[at]?.paragraph === paragraph;
  for (const step of [1, -1])
    for (let at = index + step; inParagraph(at); at += step) {
      const read = sourcesAt(article, sentences, at);
      const phrase = read?.phrases.find(({ speaker }) => speaker !== null);
      if (!read || !phrase) continue;
      return phrase.pronoun
        ? (meant(article, sentences, at, phrase) ?? attributionOf(read.parsed, phrase))
        : attributionOf(read.parsed, phrase);
    }
  return null;
}

function sourcesAt(
  article: Article,
  sentences: readonly Sentence[],
  at: number,
): { parsed: Parsed; phrases: AttributionPhrase[] } | null {
  const sentence = sentences[at];
  if (sentence?.kind !== "body" || sentence.span.end - sentence.span.start > 2500) return null;
  if (!SAID.test(article.text.slice(sentence.span.start, sentence.span.end))) return null;
  const parsed = parse(article, sentence, at);
  return { parsed, phrases: attributionPhrases(parsed) };
}

/** True where a sentence begins within quotation marks: they are open, or it opens them. */
function quoted(article: Article, sentences: readonly Sentence[], index: number): boolean {
  const sentence = sentences[index];
  if (!sentence) return false;
  let first = index;
  while (sentences[first - 1]?.paragraph === sentence.paragraph) first -= 1;
  const from = sentences[first]?.span.start ?? sentence.span.start;
  const before = article.text.slice(from, sentence.span.start);
  const straight = (before.match(/"/gu) ?? []).length % 2 === 1;
  const curly = (before.match(/“/gu) ?? []).length > (before.match(/”/gu) ?? []).length;
  return straight || curly || /^["“]/u.test(article.text.slice(sentence.span.start, sentence.span.start + 1));
}
