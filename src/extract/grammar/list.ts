import type { Chunk } from "./chunk.ts";
import type { Parsed } from "./parsed.ts";
import type { Tag, Word } from "./word.ts";

const PREDICATES: ReadonlySet<Tag> = new Set(["verb", "be", "have", "modal", "get", "do"]);

/** The rest of a list that begins with an object: “an officer, a clerk and two guards”. */
export function listAfter(parsed: Parsed, first: Chunk): Chunk[] {
  const { words, starting } = parsed;
  const list = [first];
  for (let last = first; ; ) {
    const joint = jointLength(words, last.to);
    const next = joint > 0 ? starting.get(last.to + joint) : undefined;
    if (!next || !canBeListed(next) || PREDICATES.has(words[next.to]?.tag ?? "noun")) return list;
    if (words[next.to]?.lower === "dead" || words[next.to]?.lower === "missing") return list;
    list.push(next);
    last = next;
  }
}

/** The rest of a list that ends with a subject, in text order. */
export function listBefore(parsed: Parsed, last: Chunk): Chunk[] {
  const { words, ending } = parsed;
  const list = [last];
  for (let first = last; ; ) {
    const joint = jointBefore(words, first.from);
    const before = joint > 0 ? ending.get(first.from - joint) : undefined;
    if (!before || !canBeListed(before)) return list;
    const governor = words[before.from - 1];
    if (governor?.tag === "preposition" || governor?.tag === "verb" || governor?.tag === "to") return list;
    list.unshift(before);
    first = before;
  }
}

function canBeListed(chunk: Chunk): boolean {
  return chunk.person !== null && chunk.kind !== "bare" && chunk.kind !== "none" && chunk.kind !== "pronoun";
}

/** “and”, “, and”, “,”, “as well as”, “along with”, “plus”. */
function jointLength(words: readonly Word[], at: number): number {
  const text = words.slice(at, at + 3).map((word) => word.lower);
  if (text[0] === "," && text[1] === "and") return 2;
  if (text[0] === "and" || text[0] === "plus" || text[0] === "&") return 1;
  if (text[0] === "as" && text[1] === "well" && text[2] === "as") return 3;
  if (text[0] === "along" && text[1] === "with") return 2;
  return text[0] === "," ? 1 : 0;
}

function jointBefore(words: readonly Word[], at: number): number {
  const last = words[at - 1]?.lower;
  if (last === "and" || last === "plus" || last === "&") return words[at - 2]?.tag === "comma" ? 2 : 1;
  if (last === "as" && words[at - 2]?.lower === "well") return 3;
  if (last === "with" && words[at - 2]?.lower === "along") return 2;
  return last === "," ? 1 : 0;
}
