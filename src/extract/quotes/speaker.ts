import { QUANTIFIERS } from "../lexicon/quoting.ts";
import { AUXILIARIES, SMALL_WORDS } from "../lexicon/small-words.ts";
import { isRoleNoun } from "../lexicon/titles.ts";
import { IRREGULAR_PASTS } from "../lexicon/verb-forms.ts";
import type { Cast, Mention } from "./cast.ts";
import type { Piece } from "./line.ts";
import {
  commaParts,
  endsPhrase,
  indexAt,
  isAside,
  isOffice,
  isPastForm,
  isTitleLike,
  PREPOSITIONS,
} from "./phrases.ts";
import type { Voice } from "./voice.ts";

const PERSONAL: ReadonlyMap<string, "m" | "f"> = new Map([
  ["he", "m"],
  ["she", "f"],
]);
const NOBODY =
  /^(?:i|we|you|they|one|that|this|these|those|there|which|what|all|both|some|others|who|whom|nobody|none)$/;
const FILLERS =
  /^(?:but|and|however|meanwhile|yet|still|also|then|later|earlier|while|as|though|although|because|so|when|where|that|if|since|whereas|or|nor|only|even|just|again|once|now|instead|separately|today|yesterday)$/;
const MOST_WORDS = 14;

/** Reads noun phrases as speakers. */
export class Speakers {
  private readonly cast: Cast;

  constructor(cast: Cast) {
    this.cast = cast;
  }

  /** The subject that a stretch of pieces before a verb names; null where it names nobody for certain. */
  subject(pieces: readonly Piece[], from: number, to: number): Voice | null {
    const parts = commaParts(pieces, from, to);
    const closed = pieces[to - 1]?.lower === "," || pieces[to - 1]?.word?.text === ",";
    for (let index = parts.length - 1; index >= 0; index -= 1) {
      const part = parts[index];
      if (part === undefined) continue;
      const aside = parts.length > 1 && (closed || index < parts.length - 1);
      const named = aside && isAside(pieces, part[0], part[1]) ? null : this.namedIn(pieces, part[0], part[1]);
      if (named) return named;
      if (!closed) break;
    }
    const part = closed ? parts[0] : parts.at(-1);
    return part ? this.phrase(pieces, part[0], part[1]) : null;
  }

  /** Whom “who” means: the words before it, or what they are set beside (“Mary Kurian, a nun who …”). */
  antecedent(pieces: readonly Piece[], from: number, to: number): Voice | null {
    const parts = commaParts(pieces, from, to);
    const [last, before] = [parts.at(-1), parts.at(-2)];
    if (!last) return null;
    const named = this.namedIn(pieces, last[0], last[1]);
    if (named) return named;
    if (before && pieces[last[0]]?.word?.kind === "number") return this.namedIn(pieces, before[0], before[1]);
    if (before && isTitleLike(pieces, last[0], last[1]) && /^(?:a|an|the|his|her)$/.test(pieces[last[0]]?.lower ?? ""))
      return this.namedIn(pieces, before[0], before[1]);
    return null;
  }

  /** What follows the verb (“said a spokesman for the ministry”, “said Jane Doe, who …”). */
  follower(pieces: readonly Piece[], from: number, limit: number): Voice | null {
    let to = from;
    while (to < limit && to < from + MOST_WORDS && !endsPhrase(pieces[to], to > from, pieces, to, from)) to += 1;
    const named = this.namedIn(pieces, from, to);
    if (named) return named;
    if (pieces[to]?.lower === "," && to > from && isTitleLike(pieces, from, to)) {
      let end = to + 1;
      while (end < limit && end < to + 8 && !endsPhrase(pieces[end], true, pieces, end, to + 1)) end += 1;
      const beside = this.namedIn(pieces, to + 1, end);
      if (beside && beside.start - (pieces[to]?.end ?? 0) < 60) return beside;
    }
    return this.phrase(pieces, from, to);
  }

  /** A person who is the head of a phrase, not inside “Smith's lawyer” or “a spokesman for Smith”. */
  private namedIn(pieces: readonly Piece[], from: number, to: number): Voice | null {
    const [first, last] = [pieces[from], pieces[to - 1]];
    if (!first || !last || to <= from) return null;
    for (const mention of this.cast.between(first.start, last.end)) {
      const at = indexAt(pieces, from, to, mention.start);
      const behind = indexAt(pieces, at, to, mention.end);
      if (/^(?:'s|’s|'|’)$/.test(pieces[behind]?.word?.text ?? "") && behind < to) continue;
      if (this.isComplement(pieces, from, at)) return null;
      // “Sachie and Kenji wrote”: neither alone.
      if (at - 1 > from && pieces[at - 1]?.lower === "and" && pieces[at - 2]?.word?.capital)
        return { start: first.start, end: mention.end, person: null };
      const next = pieces[behind];
      if (
        behind < to &&
        next &&
        !PREPOSITIONS.test(next.lower) &&
        next.word?.kind !== "mark" &&
        next.word?.kind !== "number"
      ) {
        if (next.lower === "and") return this.pair(pieces, at, to, mention);
        // “Lombardini spokeswoman Halee Dobbins”: the head of the phrase is named behind.
        continue;
      }
      return { start: mention.start, end: mention.end, person: mention.person };
    }
    return null;
  }

  /** Two who say one thing: the words that name both, and neither alone. */
  private pair(pieces: readonly Piece[], at: number, to: number, mention: Mention): Voice | null {
    const last = pieces[to - 1];
    const first = pieces[at];
    return first && last && to - at <= MOST_WORDS ? { start: mention.start, end: last.end, person: null } : null;
  }

  private isComplement(pieces: readonly Piece[], from: number, at: number): boolean {
    for (let index = at - 1; index >= from; index -= 1) {
      const piece = pieces[index];
      if (!piece?.word) return false;
      if (PREPOSITIONS.test(piece.lower)) return !(piece.lower === "of" && isOffice(pieces, index, at)) && index > from;
      if (
        /^(?:after|before|since|while|when|despite|amid|during)$/.test(piece.lower) ||
        (piece.lower.endsWith("ing") && !piece.word.capital && !isRoleNoun(piece.lower))
      )
        return true;
      if (piece.word.kind === "mark" && piece.word.text !== ".") return false;
    }
    return false;
  }

  /** A phrase without a found person's name: a pronoun, “the president”, or a body or group as worded. */
  private phrase(pieces: readonly Piece[], start: number, end: number): Voice | null {
    let from = start;
    let to = end;
    while (
      from < to &&
      (FILLERS.test(pieces[from]?.lower ?? "") ||
        (pieces[from]?.word?.kind === "mark" && !/^[“"$€£]$/.test(pieces[from]?.word?.text ?? "")))
    )
      from += 1;
    while (from < to - 1 && QUANTIFIERS.has(pieces[from]?.lower ?? "")) from += 1;
    while (to > from && pieces[to - 1]?.word?.kind === "mark" && !/^[.)]$/.test(pieces[to - 1]?.word?.text ?? ""))
      to -= 1;
    const first = pieces[from];
    const last = pieces[to - 1];
    if (!first?.word || !last?.word || to - from > MOST_WORDS) return null;
    if (to - from === 1) {
      const sex = PERSONAL.get(first.lower);
      if (sex) return this.cast.pronoun(first.start, sex);
      if (first.lower === "it") return this.cast.body(first.start);
      if (
        NOBODY.test(first.lower) ||
        (SMALL_WORDS.has(first.lower) && !/^(?:police|officials|witnesses|authorities|critics)$/.test(first.lower))
      )
        return null;
    }
    for (let at = from; at < to; at += 1) {
      const piece = pieces[at];
      if (
        !piece?.word ||
        (at === to - 1 && /^(?:and|or|but|of|the|a|an)$/.test(piece.lower)) ||
        (at > from &&
          !piece.word.capital &&
          (IRREGULAR_PASTS.has(piece.lower) || isPastForm(piece.lower, pieces[at - 1]?.lower ?? ""))) ||
        AUXILIARIES.has(piece.lower) ||
        PERSONAL.has(piece.lower) ||
        /^(?:it|they|we|who|which|not|that)$/.test(piece.lower)
      )
        return null;
    }
    if (PREPOSITIONS.test(first.lower) || /^(?:to|by|after|before|during|amid|despite|with)$/.test(first.lower))
      return null;
    const known = this.known(pieces, from, to);
    if (known) return known;
    return { start: first.start, end: last.end, person: null };
  }

  /** “the president”, “the 27-year-old”: somebody met before, where only one can be meant. */
  private known(pieces: readonly Piece[], from: number, to: number): Voice | null {
    const first = pieces[from];
    if (first?.lower !== "the" || to - from > 5) return null;
    const head = pieces[to - 1]?.lower ?? "";
    if (pieces.slice(from, to).some((piece) => piece.lower.endsWith("year-old")))
      return this.cast.pronoun(first.start, null);
    return isRoleNoun(head) && !head.endsWith("s")
      ? this.cast.bearer(
          first.start,
          pieces
            .slice(from + 1, to)
            .map((piece) => piece.lower)
            .join(" "),
        )
      : null;
  }
}
