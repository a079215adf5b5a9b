import type { Count, GroupRole } from "../../domain/claim.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { type Parsed, spanOfWords } from "../grammar/parsed.ts";
import { roleOf } from "../grammar/person.ts";
import { bounds } from "../numbers/count.ts";
import type { Event } from "./event.ts";
import { perTime } from "./nouns.ts";

/** Who a claim is about and how many they are, from one or more chunks. */
export interface Counted {
  readonly count: Count;
  readonly word: string;
  readonly group: {
    readonly from: number;
    readonly to: number;
    readonly role: GroupRole | null;
    readonly head: string;
  } | null;
  readonly chunk: Chunk;
  readonly single: Chunk["kind"] | null;
}

/** A list that sums to no more than this is counted as one; larger numbers side by side stay claims of their own. */
const LIST_MOST = 30;

/** The claims that the people of one event make: one for a list that a reader would count, one each for the rest. */
export function countedIn(parsed: Parsed, event: Event): Counted[] {
  const members = event.patients.map((chunk) => countedAs(parsed, chunk, event)).filter((member) => member !== null);
  if (members.length < 2 || members.length < event.patients.length) return members;
  const values = members.map(({ count }) => (count.kind === "exact" || count.kind === "counted" ? count.value : null));
  const sum = values.reduce<number>((total, value) => total + (value ?? Number.POSITIVE_INFINITY), 0);
  const roles = new Set(members.map(({ group }) => group?.role ?? "everyone"));
  if (sum > LIST_MOST || sum === 0 || (roles.has("assailants") && roles.size > 1)) return members;
  return [listed(parsed, members, sum, roles)];
}

function listed(parsed: Parsed, members: readonly Counted[], sum: number, roles: ReadonlySet<GroupRole>): Counted {
  const [first, last] = [members[0] as Counted, members.at(-1) as Counted];
  const at = spanOfWords(parsed, first.chunk.from, last.chunk.to);
  const mixed = [...roles].every((role) => role === "civilians" || role === "children" || role === "women")
    ? "civilians"
    : "everyone";
  const role = roles.size === 1 ? ([...roles][0] ?? mixed) : mixed;
  return {
    count: { at, kind: "counted", value: sum, min: sum, max: sum },
    word: "",
    group: { from: first.chunk.from, to: last.chunk.to, role, head: "" },
    chunk: first.chunk,
    single: null,
  };
}

function countedAs(parsed: Parsed, chunk: Chunk, event: Event): Counted | null {
  if (chunk.head !== null && !chunk.person && chunk.kind !== "name") return null;
  if (perTime(parsed.words, chunk.to)) return null;
  switch (chunk.kind) {
    case "count":
    case "none":
      return (
        chunk.count && {
          ...base(parsed, chunk),
          count: countOf(parsed, chunk),
          word: vagueWord(parsed, chunk),
          single: null,
        }
      );
    case "both":
      return { ...base(parsed, chunk), count: exactly(parsed, bothAt(parsed, chunk), 2), word: "", single: null };
    case "article":
    case "ordinal":
      // “a family”, “a police”: one word for several counts none of them.
      if (chunk.person?.plural) return null;
      return { ...base(parsed, chunk), count: exactly(parsed, leadOf(parsed, chunk), 1), word: "", single: null };
    case "definite":
    case "name":
    case "pronoun":
      return singled(parsed, chunk, event);
    case "bare":
      return bareOne(parsed, chunk, event);
  }
}

/** “his mother and grandmother”: the second of a list; in a headline, “Gunman killed”. */
function bareOne(parsed: Parsed, chunk: Chunk, event: Event): Counted | null {
  if (!chunk.person || chunk.person.plural) return null;
  const titular = parsed.sentence.kind !== "body";
  if (!titular && (event.patients.length < 2 || event.patients[0] === chunk)) return null;
  const at = spanOfWords(parsed, chunk.from, chunk.to);
  return { ...base(parsed, chunk), count: { at, kind: "counted", value: 1, min: 1, max: 1 }, word: "", single: "bare" };
}

/** One known person, counted by the reader. */
function singled(parsed: Parsed, chunk: Chunk, event: Event): Counted | null {
  const word = parsed.words[chunk.from]?.lower ?? "";
  // “Owen and Luke Pryce”: a name behind an “and” that is no list here is not the only one.
  if (chunk.kind === "name" && event.patients.length === 1 && parsed.words[chunk.from - 1]?.lower === "and")
    return null;
  const one =
    chunk.kind === "pronoun"
      ? /^(?:he|she|him|her|himself|herself)$/u.test(word)
      : chunk.kind === "name" || (chunk.person !== null && !chunk.person.plural);
  if (!one) return null;
  const at = spanOfWords(parsed, chunk.from, chunk.to);
  const own = base(parsed, chunk.kind === "pronoun" && !chunk.group ? withAntecedent(parsed, chunk) : chunk);
  const group = own.group ?? { from: chunk.from, to: chunk.to, role: "everyone" as const, head: word };
  return {
    ...own,
    group: {
      ...group,
      from: chunk.kind === "pronoun" ? group.from : chunk.from,
      role: assailant(event, chunk) ? "assailants" : group.role,
    },
    count: { at, kind: "counted", value: 1, min: 1, max: 1 },
    word: "",
    single: chunk.kind,
  };
}

/** Whoever died by their own act did it; “he was arrested” is said of who did it too. */
function assailant(event: Event, chunk: Chunk): boolean {
  return event.ownHand === true || (event.outcome === "detained" && chunk.kind === "pronoun");
}

/** “his ex-wife’s home, where he shot her”: the last woman named before “her”, in the same sentence. */
function withAntecedent(parsed: Parsed, pronoun: Chunk): Chunk {
  const female = /^(?:she|her|herself)$/u.test(parsed.words[pronoun.from]?.lower ?? "");
  const named = parsed.chunks.findLast((chunk) => {
    if (chunk.to > pronoun.from || !chunk.person || chunk.person.plural || !chunk.group) return false;
    return (roleOf(parsed.words.slice(...chunk.group)) === "women") === female;
  });
  return named?.group && female ? { ...pronoun, group: named.group } : pronoun;
}

function base(parsed: Parsed, chunk: Chunk): Pick<Counted, "group" | "chunk"> {
  if (!chunk.group) return { group: null, chunk };
  const [from, to] = chunk.group;
  const role = roleOf(parsed.words.slice(from, to));
  const head = parsed.words[chunk.head ?? to - 1]?.lower ?? "";
  return { group: { from, to, role, head }, chunk };
}

function countOf(parsed: Parsed, chunk: Chunk): Count {
  const { words } = parsed;
  const phrase = chunk.count;
  if (!phrase) return exactly(parsed, [chunk.from, chunk.to], 0);
  let from = phrase.from;
  let to = phrase.to;
  // “dozens of people” is dozens; “a number of people” is a number of.
  if (words[to - 1]?.lower === "of" && words[from]?.lower !== "a" && words[from]?.lower !== "an") to -= 1;
  if (words[from]?.lower === "one" && words[from - 1]?.lower === "another") from -= 1;
  const at = spanOfWords(parsed, from, to);
  return { at, kind: phrase.kind, value: phrase.value, min: phrase.min, max: phrase.max };
}

function vagueWord(parsed: Parsed, chunk: Chunk): string {
  const phrase = chunk.count;
  if (phrase?.kind !== "vague") return "";
  const words = parsed.words.slice(phrase.from, phrase.to).map((word) => word.lower);
  return words.filter((word) => !/^(?:of|at|least|more|than|about|some|nearly|up|to|over)$/u.test(word)).join(" ");
}

function exactly(parsed: Parsed, [from, to]: readonly [number, number], value: number): Count {
  return { at: spanOfWords(parsed, from, to), kind: "exact", value, ...bounds("exact", value) };
}

/** The article, “another” or “a fifth” before the noun. */
function leadOf(parsed: Parsed, chunk: Chunk): readonly [number, number] {
  const { words } = parsed;
  const second = words[chunk.from + 1];
  if (chunk.to === chunk.from + 1) return [chunk.from, chunk.to];
  if (chunk.kind === "ordinal" && (words[chunk.from]?.lower !== "another" || second?.lower === "one"))
    return [chunk.from, chunk.from + 2];
  return [chunk.from, chunk.from + 1];
}

function bothAt(parsed: Parsed, chunk: Chunk): readonly [number, number] {
  const offset = parsed.words.slice(chunk.from, chunk.to).findIndex((word) => word.lower === "both");
  return [chunk.from + Math.max(0, offset), chunk.from + Math.max(0, offset) + 1];
}
