import { CALENDAR_WORDS } from "../lexicon/calendar-words.ts";
import { CLAUSE_OPENERS, QUOTING_VERBS } from "../lexicon/quoting.ts";
import { AUXILIARIES } from "../lexicon/small-words.ts";
import { IRREGULAR_PASTS, NOT_PASTS } from "../lexicon/verb-forms.ts";
import type { Piece } from "./line.ts";

/** How far the rules look along a sentence. */
export const FARTHEST = 40;
const ADVERB =
  /(?:ly|^(?:also|later|then|earlier|previously|reportedly|once|now|again|never|not|only|just|himself|herself|itself|themselves|both|in|turn|has|have|had|is|was|were|are|be|been|being|will|would|could|may|might|should|must|did|does|do))$/;

/** The sentences, clauses and verbs of a paragraph's pieces. */
export class Clauses {
  readonly pieces: readonly Piece[];
  /** For each piece, the first of its sentence and the one behind its last. */
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
    let start = 0;
    this.starts = pieces.map((piece, index) => {
      if (piece.opens) start = index;
      return start;
    });
    let end = pieces.length;
    this.ends = pieces
      .map((_, index) => {
        const at = pieces.length - 1 - index;
        const behind = end;
        if (pieces[at]?.opens) end = at;
        return behind;
      })
      .toReversed();
  }

  /** First piece of the outlet's sentence that holds an index. */
  sentenceStart(index: number): number {
    return this.starts[Math.min(index, this.starts.length - 1)] ?? 0;
  }

  /** Behind the last piece of the sentence. */
  sentenceEnd(from: number, index: number): number {
    const at = Math.max(from, index + 1);
    return this.pieces[at]?.opens === true ? at : (this.ends[at] ?? at);
  }

  isFinite(at: number): boolean {
    const piece = this.pieces[at];
    if (!piece?.word || isCapital(piece) || !QUOTING_VERBS.has(piece.lower)) return false;
    if (this.pieces[at - 1]?.lower === "to" || piece.lower.endsWith("ing")) return false;
    return !this.isNoun(at);
  }

  /** “the report”, “a call”, “his comments”: a noun that looks like the verb. */
  private isNoun(at: number): boolean {
    const before = this.pieces[at - 1];
    const verb = this.pieces[at]?.lower ?? "";
    if (/(?:ed|said|told|wrote|ing)$/.test(verb)) return false;
    // “told ERT state TV”, “a UN report”: behind one name no bare form is a verb.
    if (/^(?:state|report|claim|call|answer|comment|demand|charge)$/.test(verb) && before?.word?.capital)
      return !before.lower.endsWith("s");
    if (before && isPast(before) && !AUXILIARIES.has(before.lower)) return true;
    return NOUN_OPENERS.test(before?.lower ?? "");
  }

  isVerbOfSaying(at: number): boolean {
    const piece = this.pieces[at];
    return piece?.word != null && QUOTING_VERBS.has(piece.lower) && !isCapital(piece) && !this.isNoun(at);
  }

  beforeAdverbs(verb: number, from: number): number {
    let to = verb;
    while (to > Math.max(from, verb - 6) && this.isAside(to - 1)) to -= 1;
    return to;
  }

  isAdverb(at: number): boolean {
    const piece = this.pieces[at];
    return piece?.word?.kind === "word" && ADVERB.test(piece.lower);
  }

  /** Adverbs, auxiliaries and days (“late on Wednesday”) between a subject and its verb. */
  private isAside(at: number): boolean {
    const piece = this.pieces[at];
    if (!piece?.word) return false;
    if (CALENDAR_WORDS.has(piece.lower) || (ADVERB.test(piece.lower) && !isCapital(piece))) return true;
    return (
      /^(?:on|late|early|last)$/.test(piece.lower) &&
      /^(?:on|late|early|night|week|month)$|day$/.test(this.pieces[at + 1]?.lower ?? "")
    );
  }

  /** Where the main clause begins that a participle hangs on. */
  mainStart(from: number, start: number): number {
    for (let at = from; at > Math.max(start, from - FARTHEST); at -= 1) {
      const { lower = "", word } = this.pieces[at] ?? {};
      if (word?.text === ";" || (/^(?:while|but|whereas)$/.test(lower) && !word?.capital)) return at + 1;
    }
    return start;
  }

  /** The last verb of saying before an index that has a subject of its own or shares one. */
  verbBefore(from: number, start: number): number {
    for (let at = from; at >= Math.max(start, from - FARTHEST); at -= 1) if (this.isFinite(at)) return at;
    return -1;
  }

  /** Whether a main verb may stand here, of saying or not. */
  isMainVerb(at: number): boolean {
    const piece = this.pieces[at];
    if (this.isFinite(at)) return true;
    const before = this.pieces[at - 1];
    return piece !== undefined && isPast(piece) && !/^(?:the|a|an|,)$/.test(before?.word?.text ?? "");
  }

  /** “NEW DELHI: …”, “SEOUL, South Korea (AP) — …” */
  behindDateline(start: number): number {
    if (this.pieces[start]?.word?.upper !== true) return start;
    for (let at = start + 1; at < start + 10; at += 1)
      if (/^(?::|-|–|—|--)$/.test(this.pieces[at]?.word?.text ?? "")) return at + 1;
    return start;
  }

  /** Where the clause begins whose subject stands before an index. */
  clauseStart(to: number, start: number): number {
    for (let at = to - 1; at >= Math.max(start, to - FARTHEST); at -= 1) {
      const piece = this.pieces[at];
      if (!piece?.word) return at + 1;
      if (/^(?:who|which)$/.test(piece.lower)) return at;
      if (/^[:;—–]$|^--$/.test(piece.word.text)) return at + 1;
      if (CLAUSE_OPENERS.has(piece.lower) && !piece.word.capital) return at + 1;
      if (piece.lower === "with" && this.pieces[at - 1]?.word?.text === ",") return at;
      if (piece.lower === "and" && this.joinsClauses(at, start)) return at + 1;
      if (QUOTING_VERBS.has(piece.lower) && this.isFinite(at) && at < to - 1) return at + 1;
    }
    return Math.max(start, to - FARTHEST);
  }

  /** “and” between clauses, not between two names: behind a comma, before a pronoun, or with a verb before it. */
  private joinsClauses(and: number, start: number): boolean {
    if (
      this.pieces[and - 1]?.word?.text === "," ||
      /^(?:he|she|it|they|that|was|has|had)$/.test(this.pieces[and + 1]?.lower ?? "")
    )
      return true;
    for (let at = and - 1; at >= Math.max(start, and - 12); at -= 1) {
      const piece = this.pieces[at];
      if (piece?.quoted) return true;
      if (this.isFinite(at) || (piece && isPast(piece))) return true;
    }
    return false;
  }
}

const NOUN_OPENERS =
  /^(?:the|a|an|his|her|their|its|this|that|no|any|some|of|'s|’s|new|first|last|latest|recent|in|for|with|police|media|press|news|s)$/;

/** An auxiliary or what looks like a past tense. */
function isPast(piece: Piece): boolean {
  if (AUXILIARIES.has(piece.lower)) return true;
  return (
    !isCapital(piece) &&
    (IRREGULAR_PASTS.has(piece.lower) || (piece.lower.endsWith("ed") && !NOT_PASTS.has(piece.lower)))
  );
}

/** Written with a capital; a whole sentence in capitals counts as written without. */
export function isCapital(piece: Piece): boolean {
  return piece.word?.capital === true && !piece.word.upper;
}
