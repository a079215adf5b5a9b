import type { Article } from "../../domain/article.ts";
import type { Sentence } from "../../domain/sentence.ts";
import { type AttributionPhrase, attributionFor, attributionOf, attributionPhrases } from "../attribution.ts";
import type { DateContext } from "../dates/resolve.ts";
import { LONGEST, type Parsed, parse, spanOfWords } from "../grammar/parsed.ts";
import { OUTCOME_NOUNS, STATES } from "../lexicon/outcomes.ts";
import { TRIGGERS } from "../lexicon/triggers.ts";
import { dated, dateFor } from "./as-of.ts";
import { believable } from "./believable.ts";
import { isBygone } from "./bygone.ts";
import { type Counted, countedIn } from "./counted.ts";
import type { Draft } from "./draft.ts";
import type { Event } from "./event.ts";
import { eventsOf } from "./events.ts";
import { mannerOf } from "./manner.ts";
import { type PlacePhrase, placeFor, placePhrases } from "./place.ts";
import { scopeOf } from "./scope.ts";
import { statusOf } from "./status.ts";

/** Begins of words, by their first letter, so that hardly more than one letter of a word is looked at. */
const TELLS = new RegExp(
  `\\b(?:${[...new Set(TRIGGERS.map((word) => word[0] ?? ""))]
    .map((letter) => {
      const rests = TRIGGERS.filter((word) => word.startsWith(letter)).map((word) => word.slice(1));
      return `${letter}(?:${rests.join("|")})`;
    })
    .join("|")})`,
  "i",
);

/** What one sentence tells of casualties. */
export function draftsOf(article: Article, sentence: Sentence, index: number, yearOf: () => number | null): Draft[] {
  const { start, end } = sentence.span;
  if (end - start > LONGEST || !TELLS.test(article.text.slice(start, end))) return [];
  const parsed = parse(article, sentence, index);
  const events = eventsOf(parsed);
  if (events.length === 0) return [];
  const around = {
    places: placePhrases(parsed),
    sources: attributionPhrases(parsed),
    context: { published: article.published, year: yearOf() },
  };
  const drafts: Draft[] = [];
  for (const event of events) {
    const status = statusOf(parsed, event);
    if (status === null) continue;
    for (const counted of countedIn(parsed, event))
      if (believable(parsed, event, counted)) {
        const draft = draftOf(
          parsed,
          event,
          counted,
          status,
          around,
          drafts.findLast(({ inside }) => inside === null),
        );
        // Arrests of other events are nobody's casualties.
        if (draft.outcome !== "detained" || draft.status !== "historical") drafts.push(draft);
      }
  }
  return drafts;
}

interface Around {
  readonly places: readonly PlacePhrase[];
  readonly sources: readonly AttributionPhrase[];
  readonly context: DateContext;
}

function draftOf(
  parsed: Parsed,
  event: Event,
  counted: Counted,
  status: Draft["status"],
  around: Around,
  before: Draft | undefined,
): Draft {
  const near = dateFor(parsed, event);
  const date = near?.date ?? null;
  const source = attributionFor(parsed, event.at, around.sources);
  const own = counted.group && {
    at: spanOfWords(parsed, counted.group.from, counted.group.to),
    role: counted.group.role,
    head: counted.group.head,
  };
  const bygone = (status === "stated" || status === "alleged") && isBygone(parsed, event, date, around.context);
  const unsure = status === "stated" && source?.speaker === null;
  return {
    parsed,
    event,
    outcome: event.outcome,
    count: counted.count,
    word: counted.word,
    group: own ?? inherited(parsed, counted, event, before),
    ownGroup: own !== null,
    place: placeFor(parsed, event, around.places, around.sources),
    asOf: near && dated(parsed, near, around.context),
    attribution: source && attributionOf(parsed, source),
    source,
    scope: scopeOf(parsed, event, date),
    status: bygone ? "historical" : unsure ? "alleged" : status,
    manner: mannerOf(parsed, event),
    inside: event.inside ?? null,
    whole: event.among ? { value: null, of: event.among } : wholeOf(parsed, counted),
    single: counted.single,
    again: /^(?:the|these|those|all)$/u.test(parsed.words[counted.chunk.from]?.lower ?? ""),
  };
}

/** “350 officers had been wounded and 13 killed”: a bare count takes the group beside it. */
function inherited(
  parsed: Parsed,
  counted: Counted,
  { outcome, toll }: Event,
  before: Draft | undefined,
): Draft["group"] {
  const { chunk } = counted;
  const words = parsed.words.slice(chunk.from, chunk.to);
  if (toll || counted.single || !before?.group || counted.count.value === 0 || before.group.head === "others")
    return null;
  // “another 82 were wounded” are others than those before; “200 more” of the same are like them.
  const others =
    words.some((word) => /^(?:another|other|others|further|no|nobody)$/u.test(word.lower)) ||
    words.at(-1)?.lower === "more";
  return others && before.outcome !== outcome ? null : before.group;
}

function wholeOf(parsed: Parsed, { chunk }: Counted): Draft["whole"] {
  const whole = chunk.whole;
  if (!whole || whole.kind === "pronoun") return null;
  const words = parsed.words.slice(whole.from, whole.to);
  const of = words
    .map((word) => STATES.get(word.lower) ?? OUTCOME_NOUNS.get(word.lower))
    .find((outcome) => outcome !== undefined);
  return { value: whole.count?.value ?? null, of: of ?? null };
}
