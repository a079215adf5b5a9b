import { DOZEN, SCALES, SUFFIXES, TENS, UNITS } from "../lexicon/numbers.ts";
import type { Token } from "../tokens.ts";

/** A number as written, in digits, words or both; `to` is the index after its last token. */
export interface Numeral {
  readonly value: number;
  readonly to: number;
  /** True for plain digits, with no scale word: only these can be a year, an age in commas or a house number. */
  readonly digits: boolean;
}

/** Reads the number that starts at a token, or null. “1.2 million”, “two dozen”, “half a million”, “one hundred and six”. */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "number") return fromDigits(tokens, at, token);
  if (token.kind !== "word") return null;
  if (token.lower === "a" || token.lower === "half") return fromArticle(tokens, at);
  return fromWords(tokens, at);
}

const DIGITS = /^(?<whole>\d[\d,.\u00a0\u202f\u2009]*)(?<suffix>[a-z]*)$/u;

function fromDigits(tokens: readonly Token[], at: number, token: Token): Numeral | null {
  const groups = DIGITS.exec(token.lower)?.groups;
  const suffix = groups?.["suffix"] ?? "";
  const suffixed = SUFFIXES.get(suffix);
  if (!groups || (suffix !== "" && suffixed === undefined)) return null;
  const { written, to } = spaced(tokens, at, groups["whole"] ?? "");
  const scale = suffixed ?? scaleAt(tokens, to);
  const value = Number(ungrouped(written, scale !== null)) * (scale ?? 1);
  const exact = Number(value.toFixed(3));
  if (!Number.isSafeInteger(exact)) return null;
  return { value: exact, to: scale !== null && suffixed === undefined ? to + 1 : to, digits: scale === null };
}

/** “10 000”: a plain space groups only three digits exactly, and never after another group of digits. */
function spaced(tokens: readonly Token[], at: number, whole: string): { written: string; to: number } {
  let written = whole;
  let to = at + 1;
  if (!/^\d{1,3}$/u.test(whole)) return { written, to };
  for (let next = tokens[to]; next && /^\d{3}$/u.test(next.text); next = tokens[to]) {
    if (next.start !== (tokens[to - 1]?.end ?? 0) + 1) break;
    written += next.text;
    to += 1;
  }
  return { written, to };
}

/** A point before three digits groups (“1.500 people”), unless a scale follows (“1.125 million”). */
function ungrouped(written: string, scaled: boolean): string {
  const plain = written.replaceAll(/[,\u00a0\u202f\u2009]/gu, "");
  return !scaled && /^\d{1,3}(?:\.\d{3})+$/u.test(plain) ? plain.replaceAll(".", "") : plain;
}

function scaleAt(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.lower ?? "";
  return word === "dozen" ? DOZEN : (SCALES.get(word) ?? null);
}

/** “a hundred”, “a dozen”, “half a dozen”, “half a million”. */
function fromArticle(tokens: readonly Token[], at: number): Numeral | null {
  const half = tokens[at]?.lower === "half";
  const article = half ? tokens[at + 1]?.lower : tokens[at]?.lower;
  if (article !== "a") return null;
  const first = half ? at + 2 : at + 1;
  const scale = scaleAt(tokens, first);
  if (scale === null) {
    // “a half-dozen”
    if (!half && tokens[first]?.lower === "half-dozen") return { value: DOZEN / 2, to: first + 1, digits: false };
    return null;
  }
  const rest = half ? null : smallAt(tokens, tokens[first + 1]?.lower === "and" ? first + 2 : first + 1);
  if (rest && scale > rest.value) return { value: scale + rest.value, to: rest.to, digits: false };
  return { value: half ? scale / 2 : scale, to: first + 1, digits: false };
}

function fromWords(tokens: readonly Token[], at: number): Numeral | null {
  if (!smallAt(tokens, at)) return null;
  let total = 0;
  // What is being built below the next scale word: “two hundred and six” of “two hundred and six thousand”.
  let part: number | null = null;
  let lastScale = Number.POSITIVE_INFINITY;
  let to = at;
  for (;;) {
    const and = tokens[to]?.lower === "and" && to > at && (part === null || part % 100 === 0) ? 1 : 0;
    const small = smallAt(tokens, to + and);
    if (small && (part === null ? lastScale > small.value : part > 0 && part % 100 === 0 && small.value > 0)) {
      part = (part ?? 0) + small.value;
      to = small.to;
      continue;
    }
    const scale = part === null ? null : scaleAt(tokens, to);
    if (part === null || scale === null || scale >= lastScale) break;
    to += 1;
    if (scale < 1000) part *= scale;
    else {
      total += part * scale;
      lastScale = scale;
      part = null;
    }
  }
  return { value: total + (part ?? 0), to, digits: false };
}

/** “seven”, “twenty-one”, “twenty one”. */
function smallAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const [first = "", second, ...rest] = token.lower.split(/[-‐‑]/u);
  if (rest.length > 0) return null;
  const tens = TENS.get(first);
  if (second !== undefined) {
    const unit = UNITS.get(second);
    // “two-million”
    const scale = SCALES.get(second);
    if (scale !== undefined && (tens ?? UNITS.get(first)) !== undefined)
      return { value: (tens ?? UNITS.get(first) ?? 0) * scale, to: at + 1 };
    return tens !== undefined && unit !== undefined && unit > 0 && unit < 10
      ? { value: tens + unit, to: at + 1 }
      : null;
  }
  if (tens === undefined) {
    const unit = UNITS.get(first);
    return unit === undefined ? null : { value: unit, to: at + 1 };
  }
  const unit = UNITS.get(tokens[at + 1]?.lower ?? "");
  return unit !== undefined && unit > 0 && unit < 10 ? { value: tens + unit, to: at + 2 } : { value: tens, to: at + 1 };
}
