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
  return claims;
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
  const pick = <Key extends keyof Draft>(key: Key) => order.find((draft) => draft[key] !== null) ?? best;
  return {
    type: "casualty",
    id,
    outcome: best.outcome,
    count: best.count,
    group: group && { at: group.at, role: group.role },
    place: pick("place").place,
    asOf: pick("asOf").asOf,
    attribution: (order.find((draft) => draft.attribution?.speaker) ?? pick("attribution")).attribution,
    scope: (order.find((draft) => draft.scope !== "incident") ?? best).scope,
    status: best.status,
    manner: pick("manner").manner,
    source: sourcesOf(telling),
  };
}

function sourcesOf(telling: Telling): Span[] {
  const spans = telling.map(({ parsed }) => parsed.sentence.span);
  return spans
    .filter((span, index) => spans.findIndex((other) => other.start === span.start) === index)
    .sort((a, b) => a.start - b.start);
}
