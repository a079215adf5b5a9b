import { MONTHS } from "../lexicon/dates.ts";
import { PEOPLE } from "../lexicon/groups.ts";
import { ALWAYS_LABELS, CURRENCY_MARKS, LABELS, MEASURES } from "../lexicon/measures.ts";
import type { Token } from "../tokens.ts";
import type { Numeral } from "./numeral.ts";

/** True where a number is an age, a sum, a date, a time, a share, a score, a measure or a name, so that it counts nobody. */
export function countsNothing(tokens: readonly Token[], at: number, numeral: Numeral): boolean {
  return (
    measured(tokens, numeral.to) ||
    named(tokens, at) ||
    joined(tokens, at, numeral) ||
    (numeral.digits && (dated(tokens, at, numeral) || aged(tokens, at, numeral)))
  );
}

function measured(tokens: readonly Token[], after: number): boolean {
  const next = tokens[after];
  if (!next) return false;
  if (next.text === "%" || next.text === "°" || CURRENCY_MARKS.has(next.lower)) return true;
  // “12-year-old”, “24-hour”: one word with what follows; a range or “100-plus” is not.
  if (/^[-‐‑]$/u.test(next.text) && next.start === tokens[after - 1]?.end) {
    const then = tokens[after + 1];
    return then?.start === next.end && then.kind === "word" && then.lower !== "plus" && then.lower !== "odd";
  }
  // “one of two in five”, “three-quarters”
  return MEASURES.has(next.lower) || /^(?:quarters|thirds|fifths|tenths)$/u.test(next.lower);
}

function named(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  // “as of 1618”: an hour.
  if (before.lower === "of" && tokens[at - 2]?.lower === "as") return true;
  if (ALWAYS_LABELS.has(before.lower) || CURRENCY_MARKS.has(before.lower) || inAges(tokens, at)) return true;
  return LABELS.has(before.lower) && /^\p{Lu}/u.test(before.text);
}

/** “aged 12, 14 and 16”, “between the ages of 12 and 15”. */
function inAges(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index < 12; index -= 1) {
    const token = tokens[index] as Token;
    if (/^(?:aged|ages)$/u.test(token.lower)) return true;
    if (token.kind !== "number" && !/^(?:,|and|to|or|of|-|–|between)$/u.test(token.lower)) return false;
  }
  return false;
}

/** Glued by a mark on either side: 9/11, 3:30, 2-1. */
function joined(tokens: readonly Token[], at: number, numeral: Numeral): boolean {
  const first = tokens[at];
  const last = tokens[numeral.to - 1];
  const before = tokens[at - 1];
  const after = tokens[numeral.to];
  const glueBefore = before !== undefined && before.end === first?.start && /^[-‐‑–/:.@#&]$/u.test(before.text);
  if (glueBefore && (before.text === "/" || tokens[at - 2]?.kind === "number")) return true;
  const glueAfter = after !== undefined && after.start === last?.end && /^[/:‑–-]$/u.test(after.text);
  return glueAfter && tokens[numeral.to + 1]?.start === after.end && tokens[numeral.to + 1]?.kind === "number";
}

const BEFORE_YEAR = new Set(
  "in since by until till of from during before after early late mid around circa year and the".split(" "),
);

/** “March 12”, “12 March”, “in 2019”, “the 2011 quake”; people after the number make it a count again (“In May 12 miners”). */
function dated(tokens: readonly Token[], at: number, numeral: Numeral): boolean {
  const after = tokens[numeral.to];
  if (PEOPLE.has(after?.lower ?? "")) return false;
  if (numeral.value >= 1 && numeral.value <= 31 && (nearMonth(tokens, at - 1) || (after && isMonth(after))))
    return true;
  if (numeral.value < 1900 || numeral.value > 2100 || !/^\d{4}$/u.test(tokens[at]?.text ?? "")) return false;
  const before = tokens[at - 1]?.lower ?? "";
  if (nearMonth(tokens, at - 1) || (before === "," && /^\d/u.test(tokens[at - 2]?.lower ?? ""))) return true;
  return BEFORE_YEAR.has(before);
}

function nearMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return isMonth(token) || (token.text === "." && tokens[at - 1] !== undefined && isMonth(tokens[at - 1] as Token));
}

function isMonth(token: Token): boolean {
  return MONTHS.has(token.lower) && /^\p{Lu}/u.test(token.text);
}

/** “Smith, 34, was killed”, “Smith (34)”: a bare number between marks is an age. */
function aged(tokens: readonly Token[], at: number, numeral: Numeral): boolean {
  const before = tokens[at - 1]?.text ?? "";
  const after = tokens[numeral.to]?.text ?? "";
  return (
    (before === "," || before === "(") &&
    (after === "," || after === ")" || after === "." || after === "") &&
    numeral.value < 120
  );
}
