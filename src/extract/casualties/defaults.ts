import type { Article } from "../../domain/article.ts";
import type { AsOf } from "../../domain/claim.ts";
import type { Sentence } from "../../domain/sentence.ts";
import type { Span } from "../../domain/span.ts";
import type { Years } from "../dates/years.ts";
import { type Parsed, parse, spanOfWords } from "../grammar/parsed.ts";
import { asOfPhrase } from "./as-of.ts";
import type { Draft } from "./draft.ts";
import { placePhrases } from "./place.ts";

/** Gives what the opening sentence says of day and place to the claims that say none themselves. */
export function withDefaults(
  article: Article,
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
  years: Years,
): Draft[] {
  const index = sentences.findIndex((sentence) => sentence.kind === "body");
  const opening = sentences[index];
  if (!opening) return [...drafts];
  const parsed = parse(article, opening, index);
  const day = openingDay(article, parsed, years);
  const place = openingPlace(parsed);
  return drafts.map((draft) => {
    if (draft.inside !== null || draft.status === "historical" || draft.status === "hypothetical") return draft;
    return { ...draft, asOf: draft.asOf ?? day, place: draft.place ?? place };
  });
}

/** The one day that the opening sentence names; two days there settle nothing. */
function openingDay(article: Article, parsed: Parsed, years: Years): AsOf | null {
  const days = parsed.dates.filter(
    ({ words, lead }) =>
      lead !== "since" &&
      (words.kind === "weekday" ||
        (words.kind === "date" && words.day !== null) ||
        (words.kind === "offset" && words.from === words.to)),
  );
  const [day] = days;
  if (!day || days.length > 1) return null;
  return asOfPhrase(parsed, day, { published: article.published, year: years.before(parsed.sentence.span.end) });
}

function openingPlace(parsed: Parsed): Span | null {
  const named = placePhrases(parsed).find(({ from, to }) => parsed.words.slice(from, to).some((word) => word.capital));
  return named ? spanOfWords(parsed, named.from, named.to) : null;
}
