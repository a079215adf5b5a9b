import { DIRECT_ONLY, NAMING_VERBS, QUOTING_VERBS } from "../lexicon/quoting.ts";
import { Clauses, FARTHEST } from "./clauses.ts";
import type { Piece } from "./line.ts";
import { isNaming, isSuffered } from "./passives.ts";
import type { Speakers } from "./speaker.ts";
import { Subjects } from "./subjects.ts";
import type { Voice } from "./voice.ts";

/** The verb that carries quoted words and who says them, as far as the text tells. */
export interface Attributed {
  readonly cue: { readonly start: number; readonly end: number } | null;
  readonly voice: Voice | null;
}

const MOST_BETWEEN = 18;

/** Reads who says a run of quoted words from the sentence around it. */
export class Attributions {
  private readonly pieces: readonly Piece[];
  private readonly clauses: Clauses;
  private readonly subjects: Subjects;
  private readonly speakers: Speakers;

  constructor(pieces: readonly Piece[], speakers: Speakers) {
    this.pieces = pieces;
    this.clauses = new Clauses(pieces);
    this.subjects = new Subjects(this.clauses, speakers);
    this.speakers = speakers;
  }

  /** First piece of the outlet's sentence that holds an index. */
  sentenceStart(index: number): number {
    return this.clauses.sentenceStart(index);
  }

  /** “…,” he said · “…,” said Jane Doe · “…,” according to the ministry */
  after(index: number, inside: string): Attributed | null {
    const { pieces } = this;
    const ended = /[,?!…—–-]['"’”]*$/.test(inside);
    let at = index + 1;
    if (/^[,—–-]+$/.test(pieces[at]?.word?.text ?? "")) at += 1;
    else if (!ended && !(inside.endsWith(".") && pieces[at]?.word?.capital === false)) return null;
    const limit = this.clauses.sentenceEnd(at, index);
    if (at >= limit) return null;
    const first = pieces[at];
    if (
      !first?.word ||
      /^(?:and|but|which|because|or|in|on|at|as|for|to|with|from|during|amid|outside|by|while|whereas|though|although|when|after|before|since|if|so|yet|who|that|whose|where)$/.test(
        first.lower,
      )
    )
      return null;
    if (first.lower === "according" && pieces[at + 1]?.lower === "to")
      return {
        cue: { start: first.start, end: pieces[at + 1]?.end ?? first.end },
        voice: this.speakers.follower(pieces, at + 2, limit),
      };
    for (let verb = at; verb < Math.min(limit, at + MOST_BETWEEN); verb += 1) {
      const piece = pieces[verb];
      if (!piece || piece.quoted) return null;
      if (/^[;:]$/.test(piece.word?.text ?? "")) return null;
      if (!this.clauses.isFinite(verb)) continue;
      const quoted = this.quotedAs(verb);
      if (quoted) return quoted;
      if (verb === at) return { cue: piece, voice: this.subjects.inverted(verb, limit) };
      if (NEW_CLAUSE.test(pieces[verb - 1]?.lower ?? "")) return null;
      const to = this.clauses.beforeAdverbs(verb, at);
      const voice =
        this.speakers.subject(pieces, at, to) ??
        (this.subjects.isIt(at, to) ? this.subjects.bodyBefore(this.clauses.sentenceStart(index)) : null);
      return { cue: piece, voice };
    }
    return null;
  }

  /** Jane Doe said: “…” · what he called “…” · urged them to show “…” */
  before(index: number, direct: boolean): Attributed | null {
    const { pieces } = this;
    const start = this.clauses.sentenceStart(index);
    for (let at = index - 1; at >= Math.max(start, index - FARTHEST); at -= 1) {
      const piece = pieces[at];
      if (!piece || /^;$/.test(piece.word?.text ?? "")) return null;
      if (piece.lower === "to" && pieces[at - 1]?.lower === "according") {
        const voice = this.speakers.follower(pieces, at + 1, index);
        return { cue: { start: pieces[at - 1]?.start ?? piece.start, end: piece.end }, voice };
      }
      if (!this.clauses.isVerbOfSaying(at)) continue;
      if (at === index - 1 && NAMING_VERBS.has(piece.lower) && isNaming(this.clauses, at)) return null;
      const quoted = this.quotedAs(at);
      if (quoted) return quoted;
      if (pieces[at - 1]?.lower === "to") continue;
      if (!direct && at < index - 1 && DIRECT_ONLY.has(QUOTING_VERBS.get(piece.lower) ?? "")) continue;
      // “…, the army said, hours after his sister threatened …”: what an aside brings in stands before it.
      if (!direct && at < index - 2 && pieces[at + 1]?.word?.text === "," && !piece.lower.endsWith("ing")) return null;
      if (isSuffered(this.clauses, at)) return this.agent(at, index);
      return { cue: piece, voice: this.subjects.subjectOf(at, start) };
    }
    return direct ? this.beforeColon(index, start) : null;
  }

  /** Minister Jane Doe: “…” */
  private beforeColon(index: number, start: number): Attributed | null {
    const { pieces } = this;
    if (pieces[index - 1]?.word?.text !== ":" || index - start > MOST_BETWEEN) return null;
    for (let at = start; at < index - 1; at += 1) if (this.clauses.isMainVerb(at)) return null;
    const voice = this.speakers.subject(pieces, start, index - 1);
    return voice?.person && voice.end === pieces[index - 2]?.end ? { cue: null, voice } : null;
  }

  /** The outlet's sentence ends in “…, Smith said.” */
  trailing(index: number): Attributed | null {
    const { pieces } = this;
    const limit = this.clauses.sentenceEnd(index + 1, index);
    for (let at = limit - 1; at > Math.max(index, limit - MOST_BETWEEN); at -= 1) {
      const piece = pieces[at];
      if (!piece || piece.quoted) return null;
      if (piece.lower === "to" && pieces[at - 1]?.lower === "according")
        return {
          cue: { start: pieces[at - 1]?.start ?? piece.start, end: piece.end },
          voice: this.speakers.follower(pieces, at + 1, limit),
        };
      if (!this.clauses.isFinite(at) || piece.lower.endsWith("ing")) continue;
      let comma = at;
      while (comma > index && pieces[comma]?.word?.text !== ",") comma -= 1;
      if (comma === index) return null;
      if (comma === at - 1) return { cue: piece, voice: this.subjects.inverted(at, limit) };
      const voice = this.speakers.subject(pieces, comma + 1, this.clauses.beforeAdverbs(at, comma + 1));
      return voice ? { cue: piece, voice } : null;
    }
    return null;
  }

  /** Whether the verb or its colon stands at once before the run (“shouted “…””, “said: “…””). */
  isIntroduced(index: number): boolean {
    const before = this.pieces[index - 1];
    if (!before?.word || before.opens) return false;
    if (before.word.text === ":") return true;
    return (
      this.clauses.isVerbOfSaying(before.word.text === "," ? index - 2 : index - 1) &&
      !(before.word.text === "," && this.pieces[index - 3]?.quoted)
    );
  }

  /** “described by officials as “…””, “described as “…” by officials” */
  private agent(verb: number, index: number): Attributed | null {
    const { pieces } = this;
    const behind = pieces[index + 1]?.lower === "by" ? index + 1 : -1;
    let by = behind;
    for (let at = verb + 1; at < Math.min(index, verb + 3); at += 1) if (pieces[at]?.lower === "by") by = at;
    if (by < 0) return null;
    return {
      cue: pieces[verb] ?? null,
      voice: this.speakers.follower(pieces, by + 1, by === behind ? this.clauses.sentenceEnd(by, index) : index),
    };
  }

  /** “was quoted as saying by”, “the office quoted Yoon as telling” */
  private quotedAs(at: number): Attributed | null {
    const { pieces } = this;
    let quoted = at;
    if (!/^(?:quoted|cited|reported|heard)$/.test(pieces[at]?.lower ?? "")) {
      if (
        !/^(?:saying|telling|writing|calling|describing)$/.test(pieces[at]?.lower ?? "") ||
        pieces[at - 1]?.lower !== "as"
      )
        return null;
      for (quoted = at - 2; quoted > at - 10; quoted -= 1)
        if (/^(?:quoted|cited|quotes|quoting)$/.test(pieces[quoted]?.lower ?? "")) break;
    }
    if (!/^(?:quoted|cited|quotes|quoting|reported|heard)$/.test(pieces[quoted]?.lower ?? "")) return null;
    const start = this.clauses.sentenceStart(quoted);
    if (/^(?:was|were|been|is|are|being)$/.test(pieces[quoted - 1]?.lower ?? "")) {
      const voice = this.speakers.subject(
        pieces,
        this.clauses.clauseStart(quoted - 1, start),
        this.clauses.beforeAdverbs(quoted, start),
      );
      const cue = pieces[quoted + 1]?.lower === "as" ? (pieces[quoted + 2] ?? null) : (pieces[quoted] ?? null);
      return { cue, voice };
    }
    if (/^(?:reported|heard)$/.test(pieces[quoted]?.lower ?? "")) return null;
    let as = quoted + 1;
    while (as < quoted + 12 && pieces[as]?.lower !== "as") as += 1;
    if (pieces[as]?.lower !== "as") return null;
    return { cue: pieces[as + 1] ?? null, voice: this.speakers.subject(pieces, quoted + 1, as) };
  }
}

const NEW_CLAUSE = /^(?:to|not)$/;
