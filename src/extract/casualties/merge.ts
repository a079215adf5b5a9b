import type { Article } from "../../domain/article.ts";
import type { CasualtyClaim } from "../../domain/claim.ts";
import type { Span } from "../../domain/span.ts";
import type { Draft } from "./draft.ts";
import { sameClaim } from "./same-claim.ts";

/** The tellings of one claim, in text order. */
export type Telling = Draft[];

/** Brings together the sentences that tell the same claim. */
export function merged(article: Article, drafts: readonly Draft[]): Telling[] {
  const claims: Telling[] = [];
  for (const draft of drafts) {
    const known = claims.find(
      (telling) =>
        telling.some((told) => sameClaim(article, told, draft)) &&
        !telling.some((told) => told.parsed.index === draft.parsed.index && told.event !== draft.event),
    );
    if (known) known.push(draft);
    else if (!alreadyCounted(claims, draft)) claims.push([draft]);
  }
  // A headline's “Man killed” is a claim only where the body tells it too.
  return claims.filter((telling) => telling.some((draft) => draft.single !== "bare"));
}

/** “He died”, where several are dead already, is told in their number: not a claim of its own. */
function alreadyCounted(claims: readonly Telling[], draft: Draft): boolean {
  if (draft.single !== "pronoun" && draft.single !== "definite") return false;
  if (draft.group?.role === "assailants" || (draft.status !== "stated" && draft.status !== "alleged")) return false;
  return claims.some(
    ([first]) => first?.outcome === draft.outcome && first.status === "stated" && (first.count.value ?? 2) > 1,
  );
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
  const place = nearest(order.map((draft) => draft.place));
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
  return spans
    .filter((span, index) => spans.findIndex((other) => other.start === span.start) === index)
    .sort((a, b) => a.start - b.start);
}
