import { NAMING_VERBS, QUOTING_VERBS } from "../lexicon/quoting.ts";
import type { Piece } from "./line.ts";

const LEADING = /^[\s([“‘"'…. -]*/u;

/**
 * Whole sentences: they begin with a capital where a sentence of the speaker's can begin, and end as one does. The second
 * half of “…,” he said, “…” is one where the first is.
 */
export function isDirect(pieces: readonly Piece[], index: number, inside: string, afterDirect: boolean): boolean {
  const words = inside.replace(LEADING, "");
  const capital =
    /^[\p{Lu}\p{N}]/u.test(words) &&
    !(inside === inside.toUpperCase() && inside.split(" ").length < 4 && !/[!?]$/.test(inside));
  const before = pieces[index - 1];
  const next = pieces[index + 1];
  const ended =
    /[.,!?…—–-]["'”’)]*$/u.test(inside) || next === undefined || /^[.,]$/.test(next.word?.text ?? "") || next.opens;
  if (!capital) return afterDirect && before?.word?.text === "," && /[.,!?…]$/u.test(inside) && !pieces[index]?.opens;
  if (!ended || (!/\s/.test(words) && !/[!?.]$/.test(words))) return false;
  if (pieces[index]?.opens || before === undefined) return true;
  if (/^[,:—–]$|^--$/.test(before.word?.text ?? "")) return true;
  return (
    QUOTING_VERBS.has(before.lower) ||
    /^(?:that|as|reporters|him|her|them|us|me|agency|television|tv|statement|radio|reuters|afp|ap|by)$/.test(
      before.lower,
    ) ||
    /[!?.]$/.test(words)
  );
}

/** The name of a work, a nickname or a word as a word: every word has its capital, or the text says that it is a name. */
export function isTitle(pieces: readonly Piece[], index: number, inside: string, direct: boolean): boolean {
  const before = pieces[index - 1];
  const next = pieces[index + 1];
  if (
    /^(?:known|nicknamed|titled|entitled|codenamed|code-named|christened|headlined|so-called|alias|aka|named|dubbed|styled)$/.test(
      before?.lower ?? "",
    )
  )
    return true;
  if (
    before?.lower === "as" &&
    NAMING_VERBS.has(pieces[index - 2]?.lower ?? "") &&
    pieces[index - 2]?.lower === "known"
  )
    return true;
  if (
    before?.word?.capital &&
    next?.word?.capital &&
    !/\s.*\s.*\s/.test(inside) &&
    before.end + 1 === pieces[index]?.start
  )
    return true;
  const naming = NAMING_VERBS.has(before?.lower ?? "");
  if (direct && !naming && /[.!?,]$/.test(inside) && QUOTING_VERBS.has(before?.lower ?? "")) return false;
  const words = inside.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const capitals = words.filter(
    (word) =>
      /^\P{L}*\p{Lu}/u.test(word) || /^(?:of|the|and|in|on|a|an|to|for|at|de|la|le|from|with|by|is)$/.test(word),
  );
  if (words.length === 0 || /[!?]$/.test(inside) || /^\P{L}*\p{Ll}/u.test(inside)) return words.length === 0;
  const shouted = inside === inside.toUpperCase();
  return (
    capitals.length === words.length &&
    words.length <= 8 &&
    !shouted &&
    !(pieces[index]?.opens && /[,.]$/.test(inside) && words.length < 3) &&
    !isSpoken(words)
  );
}

/** “Yes,” “We Can” – a pronoun or a small word with a capital begins speech rather than a name. */
function isSpoken(words: readonly string[]): boolean {
  return (
    /^(?:I|We|You|He|She|It|They|Yes|No|Not|I'm|I’m|Don't|Don’t|Never|This|That|There|Please|What|Why|How)$/.test(
      words[0] ?? "",
    ) && words.length < 4
  );
}
