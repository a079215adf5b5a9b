import type { CasualtyClaim } from "../../domain/claim.ts";
import type { Parsed } from "../grammar/parsed.ts";
import type { Draft } from "./draft.ts";
import type { Event } from "./event.ts";
import type { Telling } from "./merge.ts";

type Outcome = CasualtyClaim["outcome"];

/** For each telling the index of the telling that holds it, or null. Nothing holds itself. */
export function holders(tellings: readonly Telling[]): (number | null)[] {
  const held: (number | null)[] = tellings.map(() => null);
  const hold = (index: number, holder: number | null | undefined) => {
    if (held[index] === null && holder !== null && holder !== undefined && holder !== index) held[index] = holder;
  };
  inSentences(tellings, hold);
  ofWholes(tellings, hold);
  inSums(tellings, hold);
  inOveralls(tellings, hold);
  filling(tellings, held, hold);
  return held;
}

type Hold = (index: number, holder: number | null | undefined) => void;

/** “including two”, “three of them”. */
function inSentences(tellings: readonly Telling[], hold: Hold): void {
  const told = new Map<Event, number>();
  for (const [index, telling] of tellings.entries())
    for (const { event } of telling) if (!told.has(event)) told.set(event, index);
  for (const [index, telling] of tellings.entries())
    for (const { inside } of telling) if (inside) hold(index, told.get(inside));
}

/** “two of the 13”, “three of the injured”: the last claim before it that has that number, or that outcome. */
function ofWholes(tellings: readonly Telling[], hold: Hold): void {
  const byNumber = new Map<string, number>();
  const byOutcome = new Map<Outcome, number[]>();
  for (const [index, telling] of tellings.entries()) {
    for (const { whole, outcome } of telling) {
      if (!whole) continue;
      const numbers =
        whole.value === null ? [] : [outcome, whole.of, "injured"].map((of) => byNumber.get(`${of} ${whole.value}`));
      const named = whole.value === null && whole.of ? fullest(tellings, byOutcome.get(whole.of) ?? []) : undefined;
      hold(index, numbers.find((number) => number !== undefined) ?? named ?? behind(tellings, index, whole.of));
    }
    for (const { outcome, count } of telling) {
      byNumber.set(`${outcome} ${count.value}`, index);
      if (count.value !== 0) byOutcome.set(outcome, [...(byOutcome.get(outcome)?.slice(-20) ?? []), index]);
    }
  }
}

/** “two children among 27 drowned”: in a headline the whole stands behind its part. */
function behind(tellings: readonly Telling[], index: number, outcome: Outcome | null): number | undefined {
  const sentence = tellings[index]?.[0]?.parsed;
  for (let at = index + 1; at <= index + 2; at += 1)
    if (tellings[at]?.some((draft) => draft.parsed === sentence && draft.outcome === outcome)) return at;
  return undefined;
}

/** Of several claims the one that most sentences tell, the latest of those. */
function fullest(tellings: readonly Telling[], indices: readonly number[]): number | undefined {
  let best: number | undefined;
  for (const index of indices)
    if (best === undefined || (tellings[index]?.length ?? 0) >= (tellings[best]?.length ?? 0)) best = index;
  return best;
}

/** “Fifteen were killed; seven in A, seven in B and one in C”: parts that plainly fill the first number of a sentence. */
function inSums(tellings: readonly Telling[], hold: Hold): void {
  const bySentence = new Map<Parsed, { readonly draft: Draft; readonly index: number }[]>();
  for (const [index, telling] of tellings.entries())
    for (const draft of telling)
      if (!draft.inside) bySentence.set(draft.parsed, [...(bySentence.get(draft.parsed) ?? []), { draft, index }]);
  for (const here of bySentence.values())
    for (const outcome of new Set(here.map(({ draft }) => draft.outcome))) {
      const told = here.filter(({ draft }) => draft.outcome === outcome);
      const [total, ...parts] = told.sort((a, b) => a.draft.count.at.start - b.draft.count.at.start);
      if (!total || parts.length < 2 || sum(parts.map(({ draft }) => draft)) !== total.draft.count.value) continue;
      for (const { index } of parts) hold(index, total.index);
    }
}

const OVERALL =
  /\b(?:overall|in all|in total|altogether|bringing the (?:total|death toll|toll)|brings the (?:total|death toll|toll))\b/iu;

/** “In all, 30 were killed”: what was told before of the same outcome is inside it. */
function inOveralls(tellings: readonly Telling[], hold: Hold): void {
  const open = new Map<string, number[]>();
  for (const [index, [first]] of tellings.entries()) {
    if (!first) continue;
    const key = `${first.outcome} ${first.status}`;
    const before = open.get(key) ?? [];
    if (isOverall(first)) {
      for (const part of before)
        if ((tellings[part]?.[0]?.count.value ?? Number.POSITIVE_INFINITY) < (first.count.value ?? 0))
          hold(part, index);
      before.length = 0;
    }
    open.set(key, [...before.slice(-50), index]);
  }
}

function isOverall({ parsed }: Draft): boolean {
  const { start, end } = parsed.sentence.span;
  return OVERALL.test(parsed.article.text.slice(start, end));
}

/** “Two fatalities… A man was found… a woman died”: those told after a first total that they fill to the last. */
function filling(tellings: readonly Telling[], held: readonly (number | null)[], hold: Hold): void {
  const groups = new Map<string, number[]>();
  for (const [index, [first]] of tellings.entries()) {
    if (!first || first.inside || first.group?.role === "assailants" || held[index] !== null) continue;
    const key = `${first.outcome} ${first.status}`;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  for (const group of groups.values()) {
    const [total, ...parts] = group;
    const first = total === undefined ? undefined : tellings[total]?.[0];
    if (first?.count.kind !== "exact" || first.single !== null || parts.length < 2) continue;
    const drafts = parts.map((part) => tellings[part]?.[0]).filter((draft) => draft !== undefined);
    if (sum(drafts) === first.count.value) for (const part of parts) hold(part, total);
  }
}

/** Not a number where one of them has none. */
function sum(drafts: readonly Draft[]): number {
  return drafts.reduce((count, draft) => count + (draft.count.value ?? Number.NaN), 0);
}
