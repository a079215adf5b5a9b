import type { Article } from "../../domain/article.ts";
import type { CasualtyClaim } from "../../domain/claim.ts";
import type { Span } from "../../domain/span.ts";
import type { Draft } from "./draft.ts";
import { sameClaim } from "./same-claim.ts";

/** The tellings of one claim, in text order. */
export type Telling = Draft[];

/** A claim is looked for among the last so many that could be it, in the last so many of its sentences. */
const TELLINGS = 20;
const SENTENCES = 8;

/** Brings together the sentences that tell the same claim. */
export function merged(article: Article, drafts: readonly Draft[]): Telling[] {
  const claims: Telling[] = [];
  const alike = new Map<string, Telling[]>();
  const plural = new Set<Draft["outcome"]>();
  for (const draft of drafts) {
    const key = `${draft.outcome} ${draft.count.value ?? `${draft.word} ${draft.count.min} ${draft.count.max}`}`;
    const candidates = alike.get(key) ?? [];
    const known = candidates.find((telling) => tells(article, telling, draft));
    if (known) known.push(draft);
    else if (!alreadyCounted(plural, draft) && !howOneDied(claims.at(-1), draft)) {
      const telling = [draft];
      claims.push(telling);
      alike.set(key, [...candidates.slice(1 - TELLINGS), telling]);
      if (draft.status === "stated" && (draft.count.value ?? 2) > 1) plural.add(draft.outcome);
    }
  }
  // A headline's “Man killed” is a claim only where the body tells it too.
  return withHeadlines(claims.filter((telling) => telling.some((draft) => draft.single !== "bare")));
}

/** What a headline's vague word can stand for in the body's figure. */
const ORDERS: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ["several", [3, 30]],
  ["dozens", [24, 199]],
  ["scores", [40, 399]],
  ["hundreds", [200, 9_999]],
  ["thousands", [2_000, 999_999]],
]);

/** “Quake kills scores” over “at least 69 have died” is one claim, counted as the body counts it. */
function withHeadlines(claims: readonly Telling[]): Telling[] {
  return claims.filter((telling) => {
    const [first] = telling;
    const order = first && ORDERS.get(first.word);
    if (!first || !order || telling.some(({ parsed }) => parsed.sentence.kind === "body")) return true;
    const body = claims.find(
      ([other]) =>
        other?.outcome === first.outcome &&
        other.parsed.sentence.kind === "body" &&
        other.status === first.status &&
        other.inside === null &&
        (other.count.value ?? 0) >= order[0] &&
        (other.count.value ?? 0) <= order[1],
    );
    body?.push(...telling);
    return body === undefined;
  });
}

/** Two claims of one sentence are never one. */
function tells(article: Article, telling: Telling, draft: Draft): boolean {
  const last = telling.slice(-SENTENCES);
  return (
    last.some((told) => sameClaim(article, told, draft)) &&
    !last.some((told) => told.parsed.index === draft.parsed.index && told.event !== draft.event)
  );
}

/** “He died”, where several are dead already, is told in their number: not a claim of its own. */
function alreadyCounted(plural: ReadonlySet<Draft["outcome"]>, draft: Draft): boolean {
  if (draft.single !== "pronoun" && draft.single !== "definite") return false;
  if (draft.group?.role === "assailants" || (draft.status !== "stated" && draft.status !== "alleged")) return false;
  if (draft.single === "definite" && !PLAIN.test(draft.group?.head ?? "")) return false;
  return plural.has(draft.outcome);
}

/** Words by which a person already counted is called again; “the driver” may be another than those counted. */
const PLAIN =
  /^(?:man|woman|boy|girl|child|person|victim|other|patient|baby|teenager|youth|infant|toddler|individual)$/u;

/** “He had been stabbed”, behind “was found dead”, is not hurt besides. */
function howOneDied(last: Telling | undefined, draft: Draft): boolean {
  const before = last?.at(-1);
  if (!before || draft.single !== "pronoun" || draft.outcome !== "injured") return false;
  return before.outcome === "killed" && before.count.value === 1 && draft.parsed.index - before.parsed.index <= 2;
}

/** The claim that a telling makes: its best-worded parts, each from the sentence that has it. */
export function claimOf(telling: Telling, id: string): Omit<CasualtyClaim, "partOf"> {
  const body = telling.filter(({ parsed }) => parsed.sentence.kind === "body");
  const order = [...body, ...telling.filter((draft) => !body.includes(draft))];
  const best = order[0] as Draft;
  const group = (
    order.find((draft) => draft.ownGroup && draft.group?.head !== "others") ??
    order.find((draft) => draft.group) ??
    best
  ).group;
  const place = nearest(body.map((draft) => draft.place)) ?? nearest(order.map((draft) => draft.place));
  const asOf = nearest(order.map((draft) => draft.asOf));
  return {
    type: "casualty",
    id,
    outcome: best.outcome,
    count: best.count,
    group: group && { at: group.at, role: group.role },
    place: place?.at ?? null,
    asOf: asOf && { at: asOf.at, from: asOf.from, to: asOf.to },
    attribution: (order.find((draft) => draft.attribution?.speaker) ?? order.find((draft) => draft.attribution) ?? best)
      .attribution,
    scope: (order.find((draft) => draft.scope !== "incident") ?? best).scope,
    status: best.status,
    manner: order.find((draft) => draft.manner)?.manner ?? null,
    source: sourcesOf(telling),
  };
}

/** Of several sentences that say where or when, the one that says it nearest to what happened. */
function nearest<Phrase extends { readonly far: number }>(phrases: readonly (Phrase | null)[]): Phrase | null {
  let best: Phrase | null = null;
  for (const phrase of phrases) if (phrase && (!best || phrase.far < best.far)) best = phrase;
  return best;
}

function sourcesOf(telling: Telling): Span[] {
  const spans = telling.map(({ parsed }) => parsed.sentence.span);
  const byStart = new Map(spans.map((span) => [span.start, span]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}
