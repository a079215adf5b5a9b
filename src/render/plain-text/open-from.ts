import type { Answer } from "../../domain/answer.ts";

type Pages = readonly (readonly { readonly refs: readonly number[] }[])[];

/** The references to open from a page, counted from 1; the first page also has those that no line cites, such as the headline's. */
export function openFrom({ evidence }: Answer, pages: Pages, at: number): ReadonlySet<number> {
  if (pages.length === 1) return new Set(evidence.map(({ ref }) => ref));
  const here = refsOf(pages[at - 1] ?? []);
  if (at > 1) return here;
  const cited = refsOf(pages.flat());
  return new Set([...here, ...evidence.map(({ ref }) => ref).filter((ref) => !cited.has(ref))]);
}

function refsOf(lines: Pages[number]): ReadonlySet<number> {
  return new Set(lines.flatMap(({ refs }) => refs));
}
