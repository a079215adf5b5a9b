import type { CasualtyClaim } from "../../domain/claim.ts";
import type { Draft } from "./draft.ts";
import type { Telling } from "./merge.ts";

/** For each telling the index of the telling that holds it, or null. */
export function holders(tellings: readonly Telling[]): (number | null)[] {
  return tellings.map((telling, index) => {
    for (const draft of telling) {
      const holder =
        inSentence(tellings, draft) ??
        ofWhole(tellings, draft, index) ??
        inSum(tellings, draft) ??
        inOverall(tellings, draft) ??
        filling(tellings, draft);
      if (holder !== null && holder !== index) return holder;
    }
    return null;
  });
}

/** “including two”, “three of them”. */
function inSentence(tellings: readonly Telling[], draft: Draft): number | null {
  if (!draft.inside) return null;
  return found(tellings, (other) => other.parsed === draft.parsed && other.event === draft.inside);
}

/** “two of the 13”, “three of the injured”: the claim that has that number, or the latest of that outcome. */
function ofWhole(tellings: readonly Telling[], draft: Draft, index: number): number | null {
  const { whole } = draft;
  if (!whole || (whole.value === null && whole.of === null)) return null;
  const outcomes: ReadonlySet<CasualtyClaim["outcome"]> = new Set([
    draft.outcome,
    ...(whole.of ? [whole.of] : []),
    "injured",
  ]);
  const fits = (other: Draft) =>
    outcomes.has(other.outcome) &&
    (whole.value === null ? other.outcome === (whole.of ?? draft.outcome) : other.count.value === whole.value);
  for (let at = index - 1; at >= 0; at -= 1) if (tellings[at]?.some(fits)) return at;
  return null;
}

/** “Fifteen were killed; seven in A, seven in B and one in C”: parts that plainly fill a total told before them. */
function inSum(tellings: readonly Telling[], draft: Draft): number | null {
  const here = tellings.flatMap((telling) =>
    telling.filter((other) => other.parsed === draft.parsed && other.outcome === draft.outcome && !other.inside),
  );
  const [total, ...parts] = here.sort((a, b) => a.count.at.start - b.count.at.start);
  if (!total || parts.length < 2 || !parts.includes(draft)) return null;
  const sum = parts.reduce((count, part) => count + (part.count.value ?? Number.NaN), 0);
  return sum === total.count.value ? found(tellings, (other) => other === total) : null;
}

/** “In all, 30 were killed”: what was told before of the same outcome is inside it. */
function inOverall(tellings: readonly Telling[], draft: Draft): number | null {
  return found(
    tellings,
    (other) =>
      other.outcome === draft.outcome &&
      other.status === draft.status &&
      other.parsed.index > draft.parsed.index &&
      overall(other) &&
      (draft.count.value ?? Number.POSITIVE_INFINITY) < (other.count.value ?? 0),
  );
}

const OVERALL =
  /\b(?:overall|in all|in total|altogether|bringing the (?:total|death toll|toll)|brings the (?:total|death toll|toll))\b/iu;

function overall({ parsed }: Draft): boolean {
  const { start, end } = parsed.sentence.span;
  return OVERALL.test(parsed.article.text.slice(start, end));
}

/** “Two fatalities… A man was found… a woman died”: single people told after a total that they fill to the last. */
function filling(tellings: readonly Telling[], draft: Draft): number | null {
  const of = (other: Draft | undefined): other is Draft =>
    other?.outcome === draft.outcome &&
    other.status === draft.status &&
    !other.inside &&
    other.group?.role !== "assailants";
  const firsts = tellings.map(([first]) => first).filter(of);
  const [total, ...parts] = firsts;
  if (total?.count.kind !== "exact" || parts.length < 2 || !parts.some((part) => part.count.at === draft.count.at))
    return null;
  const sum = parts.reduce((count, part) => count + (part.count.value ?? Number.NaN), 0);
  return sum === total.count.value && total.single === null ? found(tellings, (other) => other === total) : null;
}

function found(tellings: readonly Telling[], fits: (draft: Draft) => boolean): number | null {
  const at = tellings.findIndex((telling) => telling.some(fits));
  return at < 0 ? null : at;
}
