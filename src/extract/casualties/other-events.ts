import type { Article } from "../../domain/article.ts";
import { quote } from "../../domain/span.ts";
import { dayFromIso } from "../dates/calendar.ts";
import { EVENT_NOUNS, VEHICLES } from "../lexicon/status.ts";
import type { Draft } from "./draft.ts";

/** An event this many days before the article's own is no part of it. */
const DAYS = 2;
/** Among so many first tellings the article gives its own day. */
const FIRST = 3;

/** “On Sunday two boats collided on the Huallaga”, in the report of Tuesday's bus crash: another day, place and cause. */
export function withOtherEvents(article: Article, drafts: readonly Draft[]): Draft[] {
  const main = drafts.slice(0, FIRST).find((draft) => draft.parsed.sentence.kind === "body" && ownDay(draft) !== null);
  const day = main ? ownDay(main) : null;
  if (!main || day === null) return [...drafts];
  return drafts.map((draft) => {
    const then = draft === main || draft.status !== "stated" ? null : ownDay(draft);
    const earlier = then !== null && then <= day - DAYS && draft.parsed.index > main.parsed.index;
    return earlier && elsewhere(article, main, draft) && brings(draft) ? { ...draft, status: "historical" } : draft;
  });
}

/** The last day of what the sentence itself says of when, where it says one day. */
function ownDay({ asOf, scope }: Draft): number | null {
  if (!asOf || !Number.isFinite(asOf.far) || scope !== "incident" || asOf.from?.slice(0, 10) !== asOf.to?.slice(0, 10))
    return null;
  return dayFromIso(asOf.to);
}

function elsewhere(article: Article, main: Draft, draft: Draft): boolean {
  if (!draft.place || !Number.isFinite(draft.place.far)) return false;
  const here = main.place ? quote(article, main.place.at).toLowerCase() : "";
  const there = quote(article, draft.place.at).toLowerCase();
  return !there.split(/\s+/u).some((word) => word.length > 4 && here.includes(word));
}

/** The sentence brings in a cause of its own: “a vehicle”, “two boats”, “another blast”. */
function brings({ parsed: { words } }: Draft): boolean {
  return words.some(
    (word, index) =>
      (EVENT_NOUNS.has(word.lower) || VEHICLES.has(word.lower)) &&
      [1, 2, 3].some((back) => /^(?:a|an|another|two|three|several)$/u.test(words[index - back]?.lower ?? "")),
  );
}
