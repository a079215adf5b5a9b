import { AUXILIARIES } from "../lexicon/small-words.ts";
import { type Clauses, FARTHEST } from "./clauses.ts";
import type { Piece } from "./line.ts";
import type { Speakers } from "./speaker.ts";
import type { Voice } from "./voice.ts";

/** Finds whose deed a verb of saying is. */
export class Subjects {
  private readonly clauses: Clauses;
  private readonly pieces: readonly Piece[];
  private readonly speakers: Speakers;

  constructor(clauses: Clauses, speakers: Speakers) {
    this.clauses = clauses;
    this.pieces = clauses.pieces;
    this.speakers = speakers;
  }

  /** “said Jane Doe”, “said a spokesman for the ministry” */
  inverted(verb: number, limit: number): Voice | null {
    let at = verb + 1;
    while (at < limit && this.clauses.isAdverb(at)) at += 1;
    return this.isClause(at, limit) ? null : this.speakers.follower(this.pieces, at, limit);
  }

  /** “said his wife and one of his children were hurt”: what follows is said, and nobody says it. */
  private isClause(from: number, limit: number): boolean {
    for (let at = from; at < Math.min(limit, from + FARTHEST); at += 1) {
      const piece = this.pieces[at];
      if (!piece?.word || (piece.word.kind === "mark" && !/^[.'’&-]$/.test(piece.word.text))) return false;
      if (/^(?:who|whom|whose|which|that|what|as|when|where|while|after|before|because|if)$/.test(piece.lower))
        return false;
      if (AUXILIARIES.has(piece.lower) && !piece.word.capital) return true;
    }
    return false;
  }

  /** Whose deed a verb is: the words before it, or for “…, saying” and “and urged” the subject of the verb before. */
  subjectOf(verb: number, start: number): Voice | null {
    let at = verb;
    for (let steps = 0; steps < 4; steps += 1) {
      const to = this.clauses.beforeAdverbs(at, start);
      const from = this.clauses.clauseStart(to, start);
      const ing = this.pieces[at]?.lower.endsWith("ing") === true;
      const behindComma = this.pieces[to - 1]?.word?.text === ",";
      if (to > from && !(ing && behindComma)) {
        const opener = this.pieces[from];
        if (opener?.lower === "who") {
          const end = this.pieces[from - 1]?.word?.text === "," ? from - 1 : from;
          return this.speakers.antecedent(this.pieces, this.clauses.clauseStart(end, start), end);
        }
        if (this.isIt(from, to)) return this.speakers.subject(this.pieces, from, to) ?? this.bodyBefore(start);
        if (opener?.lower === "which") {
          const end = this.pieces[from - 1]?.word?.text === "," ? from - 1 : from;
          return this.clauses.clauseStart(end, start) === start ? this.speakers.subject(this.pieces, start, end) : null;
        }
        if (/^(?:and|but|then|or)$/.test(this.pieces[to - 1]?.lower ?? "")) return this.mainSubject(from, to - 1);
        const absolute = ing && opener?.lower === "with";
        const own =
          ing && !absolute && from === start
            ? this.mainSubject(start, at)
            : this.speakers.subject(this.pieces, absolute ? from + 1 : from, to);
        if (own || !ing) return own ?? (behindComma ? this.beforeAside(start, to) : null);
      } else if (to <= start) return null;
      if (ing && (behindComma || to === from)) {
        const main = this.mainSubject(this.clauses.mainStart(to - 1, start), to) ?? this.mainSubject(start, to);
        if (main) return main;
      }
      const earlier = this.clauses.verbBefore(to - 1, start);
      if (earlier < 0)
        return ing || behindComma || /^(?:and|but|then)$/.test(this.pieces[to - 1]?.lower ?? "")
          ? this.mainSubject(start, to)
          : null;
      at = earlier;
    }
    return null;
  }

  /** “Jane Doe, who fell when the bridge broke, said”: the aside has clauses of its own. */
  private beforeAside(start: number, to: number): Voice | null {
    for (let at = start; at < Math.min(to - 1, start + FARTHEST); at += 1) {
      const piece = this.pieces[at];
      if (!piece?.word || this.clauses.isMainVerb(at)) return null;
      if (piece.word.text === "," && /^(?:who|whose)$/.test(this.pieces[at + 1]?.lower ?? ""))
        return this.speakers.antecedent(this.pieces, start, at);
    }
    return null;
  }

  isIt(from: number, to: number): boolean {
    return to - from === 1 && this.pieces[from]?.lower === "it";
  }

  /** “…, Moody's said. The storm “…”, it added”: the body that spoke in the sentence before. */
  bodyBefore(start: number): Voice | null {
    if (start === 0) return null;
    const earlier = this.clauses.sentenceStart(start - 1);
    const verb = this.clauses.verbBefore(start - 1, earlier);
    const voice = verb < 0 ? null : this.subjectOf(verb, earlier);
    return voice?.person === null ? voice : null;
  }

  /** The sentence's own subject: what stands before its first verb. */
  mainSubject(from: number, limit: number): Voice | null {
    const start = this.clauses.behindDateline(from);
    for (let at = start + 1; at < Math.min(limit, start + FARTHEST); at += 1) {
      const piece = this.pieces[at];
      if (!piece?.word) return null;
      if (this.clauses.isMainVerb(at))
        return this.speakers.subject(this.pieces, start, this.clauses.beforeAdverbs(at, start));
    }
    return null;
  }
}
