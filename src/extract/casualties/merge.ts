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
    else if (!alreadyCounted(plural, draft)) {
      const telling = [draft];
      claims.push(telling);
      alike.set(key, [...candidates.slice(1 - TELLINGS), telling]);
      if (draft.status === "stated" && (draft.count.value ?? 2) > 1) plural.add(draft.outcome);
    }
  }
  // A headline's “Man killed” is a claim only where the body tells it too.
  return claims.filter((telling) => telling.some((draft) => draft.single !== "bare"));
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
  return plural.has(draft.outcome);
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
