import { SPEECH_VERBS } from "../lexicon/speech.ts";
import type { Chunk } from "./chunk.ts";
import type { Parsed } from "./parsed.ts";
import { openingComma } from "./subject.ts";
import type { Tag, Word } from "./word.ts";

const PREDICATES: ReadonlySet<Tag> = new Set(["verb", "be", "have", "modal", "get", "do"]);

/** The rest of a list that begins with an object: “an officer, a clerk and two guards”. */
export function listAfter(parsed: Parsed, first: Chunk): Chunk[] {
  const { words, starting } = parsed;
  const list = [first];
  // A list ends with its “and”: what only a comma joins describes (“the skipper, Lee Sang-woo”) or begins anew.
  let whole = 1;
  for (let last = first; ; ) {
    const joint = jointLength(words, last.to);
    const next = joint > 0 ? starting.get(last.to + joint) : undefined;
    if (
      !next ||
      !(canBeListed(parsed, next) || sharesPossessor(words, first, next)) ||
      PREDICATES.has(words[next.to]?.tag ?? "noun")
    )
      return list.slice(0, whole);
    if (words[next.to]?.lower === "dead" || words[next.to]?.lower === "missing") return list.slice(0, whole);
    list.push(next);
    if (joint > 1 || words[last.to]?.tag !== "comma") whole = list.length;
    last = next;
  }
}

/** The rest of a list that ends with a subject, in text order. */
export function listBefore(parsed: Parsed, last: Chunk): Chunk[] {
  const { words, ending } = parsed;
  const list = [last];
  for (let first = last; ; ) {
    const joint = jointBefore(words, first.from);
    const near = joint > 0 ? ending.get(first.from - joint) : undefined;
    const before = near && belongs(parsed, near) ? near : pastComment(parsed, first.from, joint);
    if (!before || !belongs(parsed, before)) return counted(list);
    // “rebels, troops and civilians”: the “and” stands inside the last chunk.
    const joined = words.slice(last.from, last.to).some((word) => word.lower === "and");
    const described = first === last && !joined && words[first.from - 1]?.tag === "comma";
    if (described || governed(words, before) || words[first.from]?.lower === "whose") return counted(list);
    list.unshift(before);
    first = before;
  }
}

function belongs(parsed: Parsed, chunk: Chunk): boolean {
  return canBeListed(parsed, chunk) || (chunk.kind === "bare" && chunk.person?.plural === true);
}

/** “two men, both of Kabul, and a woman”: the member before what stands between commas. */
function pastComment(parsed: Parsed, from: number, joint: number): Chunk | undefined {
  const opening = joint === 2 && parsed.words[from - 2]?.tag === "comma" ? openingComma(parsed, from - 2) : null;
  return opening === null ? undefined : parsed.ending.get(opening);
}

/** True where a preposition or a verb has the chunk for its own, so that a list can't begin with it. */
function governed(words: readonly Word[], chunk: Chunk): boolean {
  const governor = words[chunk.from - 1];
  if (!governor || jointBefore(words, chunk.from) > 0) return false;
  return (
    (governor.tag === "verb" && !SPEECH_VERBS.has(governor.lower)) ||
    governor.tag === "preposition" ||
    governor.tag === "to"
  );
}

/** “hundreds of rebels, troops and civilians”: nouns without a number stand under the one before them, or name nobody. */
function counted(list: readonly Chunk[]): Chunk[] {
  const last = list.at(-1);
  const named = list.filter((chunk) => chunk.kind !== "bare" || chunk.person?.plural === false);
  return named.length > 0 && named[0] === list[0] ? named : last ? [last] : [];
}

/** “his wife’s mother and grandmother”: the second has the first one’s possessor. */
function sharesPossessor(words: readonly Word[], first: Chunk, next: Chunk): boolean {
  const possessed = words
    .slice(first.from, first.to)
    .some((word) => word.tag === "possessive" || word.tag === "genitive");
  return possessed && next.kind === "bare" && next.person?.plural === false;
}

function canBeListed({ words, sentence }: Parsed, chunk: Chunk): boolean {
  // Headlines leave out the article: “woman and three children”.
  if (chunk.kind === "bare" && sentence.kind !== "body") return chunk.person?.plural === false;
  // A full name can stand in a list; one capital word is as often a place.
  if (chunk.kind === "name") return words.slice(chunk.from, chunk.to).filter((word) => word.capital).length > 1;
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
