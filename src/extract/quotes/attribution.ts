import { CALENDAR_WORDS } from "../lexicon/calendar-words.ts";
import { CLAUSE_OPENERS, DIRECT_ONLY, NAMING_VERBS, QUOTING_VERBS } from "../lexicon/quoting.ts";
import { AUXILIARIES } from "../lexicon/small-words.ts";
import { IRREGULAR_PASTS, NOT_PASTS } from "../lexicon/verb-forms.ts";
import type { Piece } from "./line.ts";
import type { Speakers } from "./speaker.ts";
import type { Voice } from "./voice.ts";

/** The verb that carries quoted words and who says them, as far as the text tells. */
export interface Attributed {
  readonly cue: { readonly start: number; readonly end: number } | null;
  readonly voice: Voice | null;
}

const FARTHEST = 40;
const MOST_BETWEEN = 18;
const ADVERB =
  /(?:ly|^(?:also|later|then|earlier|previously|reportedly|once|now|again|never|not|only|just|himself|herself|itself|themselves|both|in|turn|has|have|had|is|was|were|are|be|been|being|will|would|could|may|might|should|must|did|does|do))$/;

/** Reads who says a run of quoted words from the sentence around it. */
export class Attributions {
  private readonly pieces: readonly Piece[];
  private readonly speakers: Speakers;
  /** For each piece, the first of its sentence and the one behind its last. */
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];

  constructor(pieces: readonly Piece[], speakers: Speakers) {
    this.pieces = pieces;
    this.speakers = speakers;
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

  /** “…,” he said · “…,” said Jane Doe · “…,” according to the ministry */
  after(index: number, inside: string): Attributed | null {
    const { pieces } = this;
    const ended = /[,?!…—–-]['"’”]*$/.test(inside);
    let at = index + 1;
    if (/^[,—–-]+$/.test(pieces[at]?.word?.text ?? "")) at += 1;
    else if (!ended && !(inside.endsWith(".") && pieces[at]?.word?.capital === false)) return null;
    const limit = this.sentenceEnd(at, index);
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
      if (!this.isFinite(verb)) continue;
      const quoted = this.quotedAs(verb);
      if (quoted) return quoted;
      if (verb === at) return { cue: piece, voice: this.inverted(verb, limit) };
      if (NEW_CLAUSE.test(pieces[verb - 1]?.lower ?? "")) return null;
      const to = this.beforeAdverbs(verb, at);
      const voice =
        this.speakers.subject(pieces, at, to) ??
        (this.isIt(at, to) ? this.bodyBefore(this.sentenceStart(index)) : null);
      return { cue: piece, voice };
    }
    return null;
  }

  /** Jane Doe said: “…” · what he called “…” · urged them to show “…” */
  before(index: number, direct: boolean): Attributed | null {
    const { pieces } = this;
    const start = this.sentenceStart(index);
    for (let at = index - 1; at >= Math.max(start, index - FARTHEST); at -= 1) {
      const piece = pieces[at];
      if (!piece || /^;$/.test(piece.word?.text ?? "")) return null;
      if (piece.lower === "to" && pieces[at - 1]?.lower === "according") {
        const voice = this.speakers.follower(pieces, at + 1, index);
        return { cue: { start: pieces[at - 1]?.start ?? piece.start, end: piece.end }, voice };
      }
      if (!piece.word || !QUOTING_VERBS.has(piece.lower) || isCapital(piece)) continue;
      if (this.isNoun(at)) continue;
      if (at === index - 1 && NAMING_VERBS.has(piece.lower) && this.isPassive(at)) return null;
      const quoted = this.quotedAs(at);
      if (quoted) return quoted;
      if (pieces[at - 1]?.lower === "to") continue;
      if (!direct && at < index - 1 && DIRECT_ONLY.has(QUOTING_VERBS.get(piece.lower) ?? "")) continue;
      // “…, the army said, hours after his sister threatened …”: what an aside brings in stands before it.
      if (!direct && at < index - 2 && pieces[at + 1]?.word?.text === "," && !piece.lower.endsWith("ing")) return null;
      if (this.isSuffered(at)) return this.agent(at, index);
      return { cue: piece, voice: this.subjectOf(at, start) };
    }
    return null;
  }

  /** The outlet's sentence ends in “…, Smith said.” */
  trailing(index: number): Attributed | null {
    const { pieces } = this;
    const limit = this.sentenceEnd(index + 1, index);
    for (let at = limit - 1; at > Math.max(index, limit - MOST_BETWEEN); at -= 1) {
      const piece = pieces[at];
      if (!piece || piece.quoted) return null;
      if (piece.lower === "to" && pieces[at - 1]?.lower === "according")
        return {
          cue: { start: pieces[at - 1]?.start ?? piece.start, end: piece.end },
          voice: this.speakers.follower(pieces, at + 1, limit),
        };
      if (!this.isFinite(at) || piece.lower.endsWith("ing")) continue;
      let comma = at;
      while (comma > index && pieces[comma]?.word?.text !== ",") comma -= 1;
      if (comma === index) return null;
      if (comma === at - 1) return { cue: piece, voice: this.inverted(at, limit) };
      const voice = this.speakers.subject(pieces, comma + 1, this.beforeAdverbs(at, comma + 1));
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
      this.isVerbOfSaying(before.word.text === "," ? index - 2 : index - 1) &&
      !(before.word.text === "," && this.pieces[index - 3]?.quoted)
    );
  }

  private isVerbOfSaying(at: number): boolean {
    const piece = this.pieces[at];
    return piece?.word != null && QUOTING_VERBS.has(piece.lower) && !isCapital(piece);
  }

  /** First piece of the outlet's sentence that holds an index. */
  sentenceStart(index: number): number {
    return this.starts[Math.min(index, this.starts.length - 1)] ?? 0;
  }

  /** Behind the last piece of the sentence. */
  private sentenceEnd(from: number, index: number): number {
    const at = Math.max(from, index + 1);
    return this.pieces[at]?.opens === true ? at : (this.ends[at] ?? at);
  }

  private isFinite(at: number): boolean {
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
    if (before && isPast(before) && !AUXILIARIES.has(before.lower)) return true;
    return NOUN_OPENERS.test(before?.lower ?? "");
  }

  private isPassive(at: number): boolean {
    const before = this.pieces[at - 1];
    if (!before?.word) return true;
    if (/^(?:he|she|they|it|who|which|we|i)$/.test(before.lower)) return false;
    if (/^(?:is|was|were|are|been|being|be|widely|commonly|also|now|sometimes|often)$/.test(before.lower)) return true;
    return /^(?:known|nicknamed|titled|entitled|codenamed|code-named|christened|headlined|so-called|alias|phrase|word|term|slogan|meaning|named|dubbed|styled)$/.test(
      this.pieces[at]?.lower ?? "",
    );
  }

  /** “was described as”, “a plan described as”: the words before the verb are not who speaks. */
  private isSuffered(at: number): boolean {
    const verb = this.pieces[at];
    if (!/(?:ed|said|told|put|seen|felt|known|written)$/.test(verb?.lower ?? "")) return false;
    const to = this.beforeAdverbs(at, 0);
    for (let index = to; index < at; index += 1)
      if (/^(?:is|was|were|are|been|being|be)$/.test(this.pieces[index]?.lower ?? "")) return true;
    return (
      /^(?:as|by)$/.test(this.pieces[at + 1]?.lower ?? "") &&
      /ed$/.test(verb?.lower ?? "") &&
      !/^(?:he|she|they|who)$/.test(this.pieces[to - 1]?.lower ?? "")
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
      voice: this.speakers.follower(pieces, by + 1, by === behind ? this.sentenceEnd(by, index) : index),
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
    const start = this.sentenceStart(quoted);
    if (/^(?:was|were|been|is|are|being)$/.test(pieces[quoted - 1]?.lower ?? "")) {
      const voice = this.speakers.subject(
        pieces,
        this.clauseStart(quoted - 1, start),
        this.beforeAdverbs(quoted, start),
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

  /** “said Jane Doe”, “said a spokesman for the ministry” */
  private inverted(verb: number, limit: number): Voice | null {
    let at = verb + 1;
    while (
      at < limit &&
      /^(?:to|as|that)$/.test(this.pieces[at]?.lower ?? "") === false &&
      ADVERB.test(this.pieces[at]?.lower ?? "") &&
      this.pieces[at]?.word?.kind === "word"
    )
      at += 1;
    return this.speakers.follower(this.pieces, at, limit);
  }

  private beforeAdverbs(verb: number, from: number): number {
    let to = verb;
    while (to > Math.max(from, verb - 6) && this.isAside(to - 1)) to -= 1;
    return to;
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

  /** Whose deed a verb is: the words before it, or for “…, saying” and “and urged” the subject of the verb before. */
  private subjectOf(verb: number, start: number): Voice | null {
    let at = verb;
    for (let steps = 0; steps < 4; steps += 1) {
      const to = this.beforeAdverbs(at, start);
      const from = this.clauseStart(to, start);
      const ing = this.pieces[at]?.lower.endsWith("ing") === true;
      const behindComma = this.pieces[to - 1]?.word?.text === ",";
      if (to > from && !(ing && behindComma)) {
        const opener = this.pieces[from];
        if (opener?.lower === "who") {
          const end = this.pieces[from - 1]?.word?.text === "," ? from - 1 : from;
          return this.speakers.antecedent(this.pieces, this.clauseStart(end, start), end);
        }
        if (this.isIt(from, to)) return this.speakers.subject(this.pieces, from, to) ?? this.bodyBefore(start);
        if (opener?.lower === "which") {
          const end = this.pieces[from - 1]?.word?.text === "," ? from - 1 : from;
          return this.clauseStart(end, start) === start ? this.speakers.subject(this.pieces, start, end) : null;
        }
        if (/^(?:and|but|then|or)$/.test(this.pieces[to - 1]?.lower ?? "")) return this.mainSubject(from, to - 1);
        const absolute = ing && opener?.lower === "with";
        const own =
          ing && !absolute && from === start
            ? this.mainSubject(start, at)
            : this.speakers.subject(this.pieces, absolute ? from + 1 : from, to);
        if (own || !ing) return own;
      } else if (to <= start) return null;
      if (ing && (behindComma || to === from)) {
        const main = this.mainSubject(this.mainStart(to - 1, start), to);
        if (main) return main;
      }
      const earlier = this.verbBefore(to - 1, start);
      if (earlier < 0)
        return ing || behindComma || /^(?:and|but|then)$/.test(this.pieces[to - 1]?.lower ?? "")
          ? this.mainSubject(start, to)
          : null;
      at = earlier;
    }
    return null;
  }

  private isIt(from: number, to: number): boolean {
    return to - from === 1 && this.pieces[from]?.lower === "it";
  }

  /** “…, Moody's said. The storm “…”, it added”: the body that spoke in the sentence before. */
  private bodyBefore(start: number): Voice | null {
    if (start === 0) return null;
    const earlier = this.sentenceStart(start - 1);
    const verb = this.verbBefore(start - 1, earlier);
    const voice = verb < 0 ? null : this.subjectOf(verb, earlier);
    return voice?.person === null ? voice : null;
  }

  /** Where the main clause begins that a participle hangs on. */
  private mainStart(from: number, start: number): number {
    for (let at = from; at > Math.max(start, from - FARTHEST); at -= 1) {
      const { lower = "", word } = this.pieces[at] ?? {};
      if (word?.text === ";" || (/^(?:while|but|whereas)$/.test(lower) && !word?.capital)) return at + 1;
    }
    return start;
  }

  /** The last verb of saying before an index that has a subject of its own or shares one. */
  private verbBefore(from: number, start: number): number {
    for (let at = from; at >= Math.max(start, from - FARTHEST); at -= 1) if (this.isFinite(at)) return at;
    return -1;
  }

  /** The sentence's own subject: what stands before its first verb. */
  private mainSubject(from: number, limit: number): Voice | null {
    const start = this.behindDateline(from);
    for (let at = start + 1; at < Math.min(limit, start + FARTHEST); at += 1) {
      const piece = this.pieces[at];
      if (!piece?.word) return null;
      const verb =
        this.isFinite(at) ||
        (isPast(piece) &&
          !/^(?:the|a|an)$/.test(this.pieces[at - 1]?.lower ?? "") &&
          this.pieces[at - 1]?.word?.text !== ",");
      if (verb) return this.speakers.subject(this.pieces, start, this.beforeAdverbs(at, start));
    }
    return null;
  }

  /** “NEW DELHI: …”, “SEOUL, South Korea (AP) — …” */
  private behindDateline(start: number): number {
    if (this.pieces[start]?.word?.upper !== true) return start;
    for (let at = start + 1; at < start + 10; at += 1)
      if (/^(?::|-|–|—|--)$/.test(this.pieces[at]?.word?.text ?? "")) return at + 1;
    return start;
  }

  /** Where the clause begins whose subject stands before an index. */
  private clauseStart(to: number, start: number): number {
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
function isCapital(piece: Piece): boolean {
  return piece.word?.capital === true && !piece.word.upper;
}

const NEW_CLAUSE = /^(?:to|not)$/;
