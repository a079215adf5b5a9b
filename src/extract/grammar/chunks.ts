import { COLLECTIVE_PEOPLE } from "../lexicon/groups.ts";
import { ORDINALS } from "../lexicon/numbers.ts";
import { STATES } from "../lexicon/outcomes.ts";
import type { CountPhrase } from "../numbers/count.ts";
import { countAt } from "../numbers/count.ts";
import type { Chunk } from "./chunk.ts";
import { overLead, overMore } from "./lead.ts";
import { ageLength, kindOf, nounFrom, personOf } from "./noun.ts";
import type { Tag, Word } from "./word.ts";

/** The noun chunks of a sentence, in order, none inside another. */
export function chunksOf(words: readonly Word[]): Chunk[] {
  const found: Chunk[] = [];
  for (let at = 0; at < words.length; ) {
    const chunk = chunkAt(words, at);
    if (chunk) found.push(chunk);
    at = Math.max(chunk?.to ?? 0, at + 1);
  }
  return found;
}

/** What a chunk without a count can begin with. */
const OPENING: ReadonlySet<Tag> = new Set(["noun", "determiner", "possessive", "pronoun", "number"]);

export function chunkAt(words: readonly Word[], at: number, depth = 0): Chunk | null {
  const first = words[at];
  if (!first || depth > 3) return null;
  const counted = countChunk(words, at, depth);
  return counted ?? (OPENING.has(first.tag) ? nounChunk(words, at) : null);
}

function countChunk(words: readonly Word[], at: number, depth: number): Chunk | null {
  const begin = overLead(words, at);
  const count = countAt(words, begin);
  if (!count) return noneChunk(words, at);
  const rest = overMore(words, count.to);
  const after = words[rest]?.tag === "quote" && words[rest + 1]?.tag === "noun" ? rest + 1 : rest;
  if (words[rest]?.lower === "of") return partChunk(words, at, count, rest, depth);
  // “dozens of people”: a count that swallowed its “of”.
  if (words[rest - 1]?.lower === "of" && words[after] && words[after].tag !== "noun" && words[after].tag !== "verb")
    return partChunk(words, at, count, rest - 1, depth);
  const noun = nounFrom(words, after, true);
  if (!noun) return bareCount(words, at, count, rest);
  const { head, to, state } = noun;
  const person = personOf(words, head);
  return {
    from: at,
    to,
    kind: "count",
    count,
    head,
    person,
    group: [after, to],
    state,
    whole: null,
  };
}

/** Nothing after the number but what it counts elsewhere: “killed 12”, “12 dead”. */
function bareCount(words: readonly Word[], at: number, count: CountPhrase, to: number): Chunk | null {
  const last = words[count.to - 1];
  // A lone year, a lone “more” or “most” counts nobody.
  if (count.kind === "vague" && /^(?:few|various|more|most|multiple|numerous)$/u.test(last?.lower ?? "")) return null;
  if (count.digits && /^(?:19|20)\d\d$/u.test(words[count.from]?.text ?? "")) return null;
  return { from: at, to, kind: "count", count, head: null, person: null, group: null, state: null, whole: null };
}

/** “four of her eight children”, “two of the 13”, “dozens of them”. */
function partChunk(words: readonly Word[], at: number, count: CountPhrase, of: number, depth: number): Chunk | null {
  const pronoun = words[of + 1];
  const base = { from: at, kind: "count" as const, count, state: null };
  if (pronoun && /^(?:them|whom|those|these|us|which)$/u.test(pronoun.lower)) {
    const whole: Chunk = {
      ...base,
      kind: "pronoun",
      from: of + 1,
      to: of + 2,
      count: null,
      head: null,
      person: null,
      group: null,
      whole: null,
    };
    return { ...base, to: of + 2, head: null, person: null, group: null, whole };
  }
  const inner = chunkAt(words, of + 1, depth + 1);
  if (!inner) return bareCount(words, at, count, of);
  const indefinite = inner.kind === "bare" || inner.kind === "name";
  return {
    ...base,
    to: inner.to,
    head: inner.head,
    person: inner.person,
    group: indefinite ? inner.group : [of, inner.to],
    state: inner.state,
    whole: indefinite ? null : inner,
  };
}

/** “no officers”, “no one”, “not a single child”. */
function noneChunk(words: readonly Word[], at: number): Chunk | null {
  const [first, second, third] = [words[at]?.lower, words[at + 1]?.lower, words[at + 2]?.lower];
  const single = first === "not" && second === "a" && third === "single" ? 3 : 0;
  if (first !== "no" && single === 0) return null;
  const zero = (to: number): CountPhrase => ({ kind: "exact", value: 0, min: 0, max: 0, from: at, to, digits: false });
  const base = { from: at, kind: "none" as const, whole: null };
  if (second === "one")
    return { ...base, to: at + 2, count: zero(at + 2), head: null, person: null, group: null, state: null };
  const start = single || 1;
  const noun = nounFrom(words, start + at, true);
  if (!noun) return null;
  const { head, to, state } = noun;
  return { ...base, to, count: zero(at + start), head, person: personOf(words, head), group: [at + start, to], state };
}

function nounChunk(words: readonly Word[], at: number): Chunk | null {
  const first = words[at];
  if (!first) return null;
  const base = { from: at, count: null, whole: null, group: null, state: null };
  if (first.tag === "pronoun") {
    const both = words[at + 1]?.lower === "both" ? 2 : 1;
    return { ...base, to: at + both, kind: both === 2 ? "both" : "pronoun", head: null, person: null };
  }
  if (first.lower === "both" && words[at + 1]?.lower === "of") {
    const inner = nounChunk(words, at + 2);
    return inner && { ...inner, from: at, kind: "both" };
  }
  const determined = first.tag === "determiner" || first.tag === "possessive";
  const start = determined ? at + 1 : at;
  const possesses = words[start]?.tag === "noun" || words[start]?.tag === "verb" || ageLength(words, start) > 0;
  if (first.tag === "possessive" && !possesses)
    return { ...base, to: at + 1, kind: "pronoun", head: null, person: null };
  if (first.lower === "another" && words[start]?.lower === "one")
    return { ...base, to: start + 1, kind: "ordinal", head: null, person: null };
  const ordinal = /^(?:a|an|the)$/u.test(first.lower) && ORDINALS.has(words[start]?.lower ?? "") ? 1 : 0;
  const noun = nounFrom(words, start + ordinal, determined);
  // “the injured”, “the dead”: the state stands for those who are in it.
  if (
    !noun &&
    first.tag === "determiner" &&
    first.lower !== "all" &&
    first.lower !== "both" &&
    STATES.has(words[start]?.lower ?? "")
  )
    return {
      ...base,
      to: start + 1,
      kind: "definite",
      head: start,
      person: { role: "everyone", plural: true },
      group: [start, start + 1],
    };
  if (!noun && first.lower === "both" && words[start]?.tag === "possessive") {
    const inner = nounChunk(words, start);
    return inner && { ...inner, from: at, kind: "both" };
  }
  if (!noun && first.lower === "another" && words[start]?.tag !== "verb")
    return { ...base, to: start, kind: "ordinal", head: null, person: null };
  if (!noun && first.lower === "both") return { ...base, to: start, kind: "both", head: null, person: null };
  if (!noun) {
    // “a fifth died in hospital”; a lone determiner names nobody that can be counted.
    if (ordinal && first.lower === "a") return { ...base, to: start + 1, kind: "ordinal", head: null, person: null };
    return determined ? { ...base, to: start, kind: "definite", head: null, person: null } : null;
  }
  const { head, to, state } = noun;
  const person = personOf(words, head);
  const family = person === null && COLLECTIVE_PEOPLE.has(words[head]?.lower ?? "") && words[to]?.lower === "of";
  const inner = family ? countChunk(words, to + 1, 2) : null;
  // “a family of five”, “a group of 12 tourists”, “a crew of 20”.
  if (inner?.count)
    return {
      ...inner,
      from: at,
      group: inner.group ?? [start, to],
      person: inner.person ?? { role: "everyone", plural: true },
    };
  return {
    ...base,
    to,
    head,
    person,
    state,
    kind: kindOf(words, first, head, ordinal > 0, person),
    group: [start + ordinal, to],
  };
}
