import type { Article } from "../../domain/article.ts";
import type { Sentence } from "../../domain/sentence.ts";
import { quote } from "../../domain/span.ts";
import type { Years } from "../dates/years.ts";
import { LONGEST, type Parsed, parse, spanOfWords } from "../grammar/parsed.ts";
import { type Dated, dated } from "./as-of.ts";
import type { Draft } from "./draft.ts";
import { type Placed, placePhrases } from "./place.ts";

/** Gives what the opening sentence says of day and place to the claims that say none themselves. */
export function withDefaults(
  article: Article,
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
  years: Years,
): Draft[] {
  const index = sentences.findIndex((sentence) => sentence.kind === "body");
  const opening = sentences[index];
  if (!opening || opening.span.end - opening.span.start > LONGEST) return [...drafts];
  const parsed = parse(article, opening, index);
  const day = openingDay(article, parsed, years);
  const place = openingPlace(parsed);
  const fewest = fewestPlaced(article, drafts, place);
  return drafts.map((draft) => {
    if (draft.status === "historical" || draft.status === "hypothetical") return draft;
    // A part happened where its whole did; only its day is worth repeating.
    return {
      ...draft,
      asOf: draft.asOf ?? day,
      place: draft.place ?? (draft.inside || beyond(draft, fewest) ? null : place),
    };
  });
}

/** The one day that the opening sentence names; two days there settle nothing. */
function openingDay(article: Article, parsed: Parsed, years: Years): Dated | null {
  const days = parsed.dates.filter(
    ({ words, lead }) =>
      lead !== "since" &&
      (words.kind === "weekday" ||
        (words.kind === "date" && words.day !== null) ||
        (words.kind === "offset" && words.from === words.to)),
  );
  const [day] = days;
  if (!day || days.length > 1 || goesOn(parsed, day.from)) return null;
  const context = { published: article.published, year: years.before(parsed.sentence.span.end) };
  return dated(parsed, { date: day, far: Number.POSITIVE_INFINITY }, context);
}

/** “began on 7 August”: a day on which something only started dates nothing that came of it. */
function goesOn({ words }: Parsed, at: number): boolean {
  return words
    .slice(Math.max(0, at - 4), at)
    .some((word) => /^(?:began|begun|begins|started|starts|formed|until|continued|first)$/u.test(word.lower));
}

/** For each outcome the smallest figure that its own sentence puts in the place. */
function fewestPlaced(article: Article, drafts: readonly Draft[], place: Placed | null): ReadonlyMap<string, number> {
  const fewest = new Map<string, number>();
  if (!place) return fewest;
  const words = quote(article, place.at);
  for (const { outcome, count, place: own } of drafts)
    if (own && count.value !== null && quote(article, own.at) === words)
      fewest.set(outcome, Math.min(count.value, fewest.get(outcome) ?? Number.POSITIVE_INFINITY));
  return fewest;
}

/** “40 killed in two provinces” over “thirty were killed in Bandung”: a larger figure may be of more than that place. */
function beyond({ outcome, count }: Draft, fewest: ReadonlyMap<string, number>): boolean {
  return (count.value ?? 0) > (fewest.get(outcome) ?? Number.POSITIVE_INFINITY);
}

function openingPlace(parsed: Parsed): Placed | null {
  const named = placePhrases(parsed).find(({ from, to }) => parsed.words.slice(from, to).some((word) => word.capital));
  return named ? { at: spanOfWords(parsed, named.from, named.to), far: Number.POSITIVE_INFINITY } : null;
}
