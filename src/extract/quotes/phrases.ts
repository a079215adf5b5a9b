import { isRoleNoun } from "../lexicon/titles.ts";
import { NOT_PASTS } from "../lexicon/verb-forms.ts";
import { isTitleWord } from "../names/classes.ts";
import type { Piece } from "./line.ts";

export const PREPOSITIONS =
  /^(?:of|for|to|with|by|from|about|against|on|in|at|near|over|than|behind|under|like|towards?|including)$/;

/** “faced”, “resigned”: a verb inside what should be a phrase, unless it says more of the noun behind it (“the injured man”). */
export function isPastForm(lower: string, before: string): boolean {
  return (
    lower.endsWith("ed") &&
    !NOT_PASTS.has(lower) &&
    !/^(?:the|a|an|one|two|three|some|any|his|her|their|its|and|newly|recently|so|once|'s|’s)$/.test(before)
  );
}

/** Stretches between commas. */
export function commaParts(pieces: readonly Piece[], from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && pieces[at]?.word?.text !== ",") continue;
    if (at > start) parts.push([start, at]);
    start = at + 1;
  }
  return parts;
}

/** “who heads the party”, “led by X”, “a friend of X”, “34”: says more of the subject and is not it. */
export function isAside(pieces: readonly Piece[], from: number, to: number): boolean {
  const first = pieces[from];
  if (!first) return true;
  if (
    /^(?:who|whose|whom|which|where|when|including|led|headed|backed|flanked|together|along|speaking|citing|quoting)$/.test(
      first.lower,
    )
  )
    return true;
  if (PREPOSITIONS.test(first.lower) || first.word?.kind === "number") return true;
  return /(?:ed|ing)$/.test(first.lower) && !first.word?.capital && to - from > 1;
}

/** “Secretary of State X”: “of” inside a title. */
export function isOffice(pieces: readonly Piece[], of: number, at: number): boolean {
  const before = pieces[of - 1]?.word;
  return before != null && isTitleWord(before) && before.capital && at - of <= 4;
}

export function isTitleLike(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isRoleNoun(pieces[at]?.lower ?? "")) return true;
  return false;
}

const STOPS =
  /^(?:who|whose|which|that|when|while|where|after|before|during|as|because|if|but|adding|saying|referring|speaking|citing|told|on|in|at|by|following|amid|outside|via|through|late|early|yesterday|today|earlier|later|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|is|was|has|had|are|were|will|would)$/;

export function endsPhrase(
  piece: Piece | undefined,
  begun: boolean,
  pieces: readonly Piece[],
  at: number,
  from: number,
): boolean {
  if (!piece?.word) return true;
  if (piece.opens && begun) return true;
  const { text, kind } = piece.word;
  if (kind === "mark") {
    if (text === ".")
      return !/^(?:\p{L}|mr|mrs|ms|dr|gen|lt|col|sgt|sen|rep|gov|st|jr|capt|maj|prof|rev)$/iu.test(
        pieces[at - 1]?.word?.text ?? "",
      );
    return !/^['’&/-]$/.test(text);
  }
  if (!begun) return false;
  if (/^(?:in|at|on)$/.test(piece.lower) && at - from < 2) return true;
  return STOPS.test(piece.lower);
}

export function indexAt(pieces: readonly Piece[], from: number, to: number, offset: number): number {
  let at = from;
  while (at < to && (pieces[at]?.start ?? 0) < offset) at += 1;
  return at;
}
