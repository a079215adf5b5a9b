import type { Clauses } from "./clauses.ts";

/** “a group called”, “widely known as”: the verb gives a name, nobody says it. */
export function isNaming({ pieces }: Clauses, at: number): boolean {
  const before = pieces[at - 1];
  if (!before?.word) return true;
  if (/^(?:he|she|they|it|who|which|we|i)$/.test(before.lower)) return false;
  if (/^(?:is|was|were|are|been|being|be|widely|commonly|also|now|sometimes|often)$/.test(before.lower)) return true;
  return /^(?:known|nicknamed|titled|entitled|codenamed|code-named|christened|headlined|so-called|alias|phrase|word|term|slogan|meaning|named|dubbed|styled)$/.test(
    pieces[at]?.lower ?? "",
  );
}

/** “was described as”, “a plan described as”: the words before the verb are not who speaks. */
export function isSuffered(clauses: Clauses, at: number): boolean {
  const { pieces } = clauses;
  const verb = pieces[at];
  if (!/(?:ed|said|told|put|seen|felt|known|written)$/.test(verb?.lower ?? "")) return false;
  const to = clauses.beforeAdverbs(at, 0);
  for (let index = to; index < at; index += 1)
    if (/^(?:is|was|were|are|been|being|be)$/.test(pieces[index]?.lower ?? "")) return true;
  return (
    /^(?:as|by)$/.test(pieces[at + 1]?.lower ?? "") &&
    verb?.lower.endsWith("ed") === true &&
    !/^(?:he|she|they|who)$/.test(pieces[to - 1]?.lower ?? "")
  );
}
