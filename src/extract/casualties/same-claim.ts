import type { Article } from "../../domain/article.ts";
import { quote } from "../../domain/span.ts";
import type { Draft } from "./draft.ts";

/** Counts this high are seldom told of two things in one article. */
const TELLING_COUNT = 10;

/** True where two tellings are of one claim. The earlier comes first. */
export function sameClaim(article: Article, a: Draft, b: Draft): boolean {
  if (a.parsed.index === b.parsed.index || a.outcome !== b.outcome || !sameStatus(a, b)) return false;
  if ((a.inside === null) !== (b.inside === null) && !(a.whole || b.whole)) return false;
  if (single(a) && single(b)) return sameOne(article, a, b);
  return sameCount(a, b) && sameGroup(a, b) && sameDate(a, b) && samePlace(article, a, b);
}

/** Said by its own sentence, not taken over from the opening one. */
function own(phrase: { readonly far: number } | null): boolean {
  return phrase !== null && Number.isFinite(phrase.far);
}

function titular(draft: Draft): boolean {
  return draft.parsed.sentence.kind !== "body";
}

function single(draft: Draft): boolean {
  return draft.count.value === 1 && (draft.count.kind === "exact" || draft.count.kind === "counted");
}

function sameStatus(a: Draft, b: Draft): boolean {
  if (a.status === b.status) return true;
  const told = (status: Draft["status"]) => status === "stated" || status === "alleged";
  return told(a.status) && told(b.status) && (titular(a) || titular(b));
}

/** A headline may drop the hedge; “the 12” of a later sentence may too. */
function sameCount(a: Draft, b: Draft): boolean {
  if (a.count.kind === "vague" || b.count.kind === "vague") return a.count.kind === b.count.kind && a.word === b.word;
  if (a.count.kind === "range" || b.count.kind === "range")
    return a.count.kind === b.count.kind && a.count.min === b.count.min && a.count.max === b.count.max;
  if (a.count.value !== b.count.value) return false;
  return a.count.kind === b.count.kind || titular(a) || titular(b) || b.again;
}

function sameGroup(a: Draft, b: Draft): boolean {
  const [one, other] = [a.group?.role ?? "everyone", b.group?.role ?? "everyone"];
  if (one === other) return true;
  if (one !== "everyone" && other !== "everyone") return titular(a) || titular(b);
  if (one === "assailants" || other === "assailants")
    return a.count.kind === "vague" || (a.count.value ?? 0) >= TELLING_COUNT;
  return true;
}

function sameDate(a: Draft, b: Draft): boolean {
  if (
    titular(a) ||
    titular(b) ||
    !own(a.asOf) ||
    !own(b.asOf) ||
    !a.asOf?.from ||
    !b.asOf?.from ||
    !a.asOf.to ||
    !b.asOf.to
  )
    return true;
  const [from, to] = [a.asOf.from.slice(0, 10), a.asOf.to.slice(0, 10)];
  return b.asOf.from.slice(0, 10) <= to && from <= b.asOf.to.slice(0, 10);
}

function samePlace(article: Article, a: Draft, b: Draft): boolean {
  if (titular(a) || titular(b) || !own(a.place) || !own(b.place) || !a.place || !b.place) return true;
  const [one, other] = [quote(article, a.place.at).toLowerCase(), quote(article, b.place.at).toLowerCase()];
  if (one.includes(other) || other.includes(one)) return true;
  return a.count.kind === "vague" || (a.count.value ?? 0) >= TELLING_COUNT;
}

const PLAIN = /^(?:person|people|victim|other|he|she|him|her|himself|herself|individual|civilian)?$/u;

/** One person and one person: the same where the words that name them can be. */
function sameOne(article: Article, a: Draft, b: Draft): boolean {
  if (!sameDate(a, b) || !samePlace(article, a, b)) return false;
  if (a.single === "name" && b.single === "name")
    return sameName(quote(article, a.count.at), quote(article, b.count.at));
  const [one, other] = [a.group?.head ?? "", b.group?.head ?? ""];
  // A second “a man” is another man; a pronoun, a name or “the man” may be the one told of before.
  const reference = b.single !== null || b.again || titular(a) || titular(b);
  if (!reference)
    return (
      a.count.kind === "exact" && b.count.kind === "exact" && one === other && one !== "" && sameWords(article, a, b)
    );
  if ((a.group?.role === "assailants") !== (b.group?.role === "assailants")) return b.single === "pronoun";
  if (a.group?.role === "assailants") return true;
  return one === other || PLAIN.test(one) || PLAIN.test(other) || a.single === "name" || b.single === "name";
}

/** “Veteran pianist Harold Winsome”, “Harold Winsome” and “Winsome” end alike. */
function sameName(one: string, other: string): boolean {
  return ` ${one}`.endsWith(` ${other}`) || ` ${other}`.endsWith(` ${one}`);
}

function sameWords(article: Article, a: Draft, b: Draft): boolean {
  return a.group !== null && b.group !== null && quote(article, a.group.at) === quote(article, b.group.at);
}
