import type { Article } from "../../src/domain/article.ts";
import type { CasualtyClaim } from "../../src/domain/claim.ts";
import { quote, type Span } from "../../src/domain/span.ts";

/** A claim as a reader marked it, or as one was found, in the JSON form of the facts. */
export interface MarkedClaim {
  readonly outcome: string;
  readonly count: {
    readonly text: string;
    readonly kind: string;
    readonly value?: number | null;
    readonly min?: number | null;
    readonly max?: number | null;
  };
  readonly group?: { readonly text: string; readonly role?: string | null } | null;
  readonly place?: { readonly text: string } | null;
  readonly asOf?: { readonly text?: string; readonly from: string | null; readonly to: string | null } | null;
  readonly attribution?: {
    readonly text?: string;
    readonly speaker: string | null;
    readonly via?: string | null;
  } | null;
  readonly scope?: string;
  readonly status?: string;
  /** Place of the claim that holds it, in the same list. */
  readonly partOf?: number | null;
  readonly manner?: string | null;
  readonly sources: readonly string[];
}

/** What is held against the mark besides the claim itself. */
export const ATTRIBUTES = [
  "status",
  "scope",
  "partOf",
  "group",
  "role",
  "place",
  "asOf",
  "attribution",
  "manner",
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** Right and wrong, summed over articles. */
export class Tally {
  right = 0;
  found = 0;
  marked = 0;
  readonly attributes = new Map<Attribute, { right: number; of: number }>(
    ATTRIBUTES.map((name) => [name, { right: 0, of: 0 }]),
  );
  readonly misses: string[] = [];

  get precision(): number {
    return this.found === 0 ? 1 : this.right / this.found;
  }

  get recall(): number {
    return this.marked === 0 ? 1 : this.right / this.marked;
  }

  get f1(): number {
    const { precision, recall } = this;
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  }

  /** Share of the attribute's right values among the claims that were found. */
  share(name: Attribute): number {
    const { right, of } = this.attributes.get(name) ?? { right: 0, of: 0 };
    return of === 0 ? 1 : right / of;
  }
}

/** Holds the claims found in one article against the marked ones: same outcome, same count, a sentence in common. */
export function score(tally: Tally, id: string, marked: readonly MarkedClaim[], found: readonly MarkedClaim[]): void {
  tally.marked += marked.length;
  tally.found += found.length;
  const pairs = paired(marked, found);
  tally.right += pairs.size;
  const pairOf = (index: number | null | undefined) =>
    index === null || index === undefined ? null : (pairs.get(index) ?? -1);
  for (const [at, by] of pairs) {
    const [mark, claim] = [marked[at], found[by]];
    if (!mark || !claim) continue;
    for (const name of ATTRIBUTES) {
      const told = mark[name === "role" ? "group" : name];
      if (told === undefined) continue;
      const sum = tally.attributes.get(name);
      if (!sum) continue;
      sum.of += 1;
      const right =
        name === "partOf" ? pairOf(mark.partOf) === (claim.partOf ?? null) : sameAttribute(name, mark, claim);
      if (right) sum.right += 1;
      else tally.misses.push(`${id} ${name}: ${line(mark)} – ${shown(mark, name)} – found ${shown(claim, name)}`);
    }
  }
  const used = new Set(pairs.values());
  for (const [index, mark] of marked.entries())
    if (!pairs.has(index)) tally.misses.push(`${id} missed: ${line(mark)} « ${mark.sources[0]}`);
  for (const [index, claim] of found.entries())
    if (!used.has(index)) tally.misses.push(`${id} wrong: ${line(claim)} « ${claim.sources[0]}`);
}

/** Each marked claim's found one, by index. */
function paired(marked: readonly MarkedClaim[], found: readonly MarkedClaim[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  marked.forEach((mark, at) => {
    const fits = found
      .map((claim, index) => ({ claim, index }))
      .filter(({ claim, index }) => !used.has(index) && sameClaim(mark, claim));
    const best =
      fits.find(({ claim }) => sameAttribute("group", mark, claim) && sameAttribute("place", mark, claim)) ?? fits[0];
    if (!best) return;
    used.add(best.index);
    pairs.set(at, best.index);
  });
  return pairs;
}

function sameClaim(mark: MarkedClaim, claim: MarkedClaim): boolean {
  if (mark.outcome !== claim.outcome || !sameCount(mark.count, claim.count)) return false;
  return mark.sources.some((one) =>
    claim.sources.some((other) => plain(one).includes(plain(other)) || plain(other).includes(plain(one))),
  );
}

function sameCount(mark: MarkedClaim["count"], claim: MarkedClaim["count"]): boolean {
  if (mark.kind !== claim.kind) return false;
  if (mark.kind === "vague") return plain(mark.text).replace(/ of$/u, "") === plain(claim.text).replace(/ of$/u, "");
  if (mark.kind === "range") return mark.min === claim.min && mark.max === claim.max;
  return mark.value === claim.value;
}

function sameAttribute(name: Attribute, mark: MarkedClaim, claim: MarkedClaim): boolean {
  switch (name) {
    case "status":
    case "scope":
      return (mark[name] ?? null) === (claim[name] ?? null);
    case "manner":
      return (mark.manner ?? null) === null
        ? (claim.manner ?? null) === null
        : plain(mark.manner ?? "").includes(plain(claim.manner ?? "–"));
    case "partOf":
      return (mark.partOf ?? null) === (claim.partOf ?? null);
    case "group":
      return alike(mark.group?.text, claim.group?.text);
    case "role":
      return (mark.group?.role ?? null) === (claim.group?.role ?? null);
    case "place":
      return alike(mark.place?.text, claim.place?.text);
    case "asOf":
      return (
        (mark.asOf?.from ?? null) === (claim.asOf?.from ?? null) && (mark.asOf?.to ?? null) === (claim.asOf?.to ?? null)
      );
    case "attribution":
      return (
        (mark.attribution === null) === (claim.attribution === null) &&
        alike(mark.attribution?.speaker, claim.attribution?.speaker)
      );
  }
}

/** The same words, or one within the other. */
function alike(one: string | null | undefined, other: string | null | undefined): boolean {
  if (!one || !other) return !one === !other;
  const [a, b] = [plain(one), plain(other)];
  return a.includes(b) || b.includes(a);
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/gu, " ").replaceAll("’", "'").trim();
}

function line({ outcome, count, group }: MarkedClaim): string {
  return `${outcome} “${count.text}” (${count.kind} ${count.value ?? ""}) ${group?.text ?? ""}`;
}

function shown(claim: MarkedClaim, name: Attribute): string {
  const value = name === "role" ? claim.group?.role : claim[name];
  return JSON.stringify(value ?? null);
}

/** Found claims in the same form. */
export function asMarked(article: Article, claims: readonly CasualtyClaim[]): MarkedClaim[] {
  const words = (span: Span) => quote(article, span);
  return claims.map((claim) => ({
    outcome: claim.outcome,
    count: {
      text: words(claim.count.at),
      kind: claim.count.kind,
      value: claim.count.value,
      min: claim.count.min,
      max: claim.count.max,
    },
    group: claim.group && { text: words(claim.group.at), role: claim.group.role },
    place: claim.place && { text: words(claim.place) },
    asOf: claim.asOf && { text: words(claim.asOf.at), from: claim.asOf.from, to: claim.asOf.to },
    attribution: claim.attribution && {
      text: words(claim.attribution.at),
      speaker: claim.attribution.speaker && words(claim.attribution.speaker),
      via: claim.attribution.via && words(claim.attribution.via),
    },
    scope: claim.scope,
    status: claim.status,
    partOf: claim.partOf === null ? null : claims.findIndex(({ id }) => id === claim.partOf),
    manner: claim.manner?.as ?? null,
    sources: claim.source.map(words),
  }));
}
