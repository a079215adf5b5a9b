import { DAY_PARTS, PERIODS } from "../lexicon/dates.ts";
import { numeralAt } from "../numbers/numeral.ts";
import type { Token } from "../tokens.ts";
import type { Core, DateWords } from "./date-words.ts";

const DAYS: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);

/** “yesterday”, “overnight”, “this week”, “two years ago”, “the past 24 hours”. */
export function relativeAt(tokens: readonly Token[], at: number): Core | null {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  const days = DAYS.get(word);
  if (days !== undefined) return { words: { kind: "offset", from: days, to: days }, to: at + 1 };
  if (word === "overnight") return { words: { kind: "offset", from: -1, to: 0 }, to: at + 1 };
  if (word === "last" && next === "night") return { words: { kind: "offset", from: -1, to: -1 }, to: at + 2 };
  if (word === "this" && DAY_PARTS.has(next)) return { words: { kind: "offset", from: 0, to: 0 }, to: at + 2 };
  if ((word === "this" || word === "last") && /^(?:week|weekend|month|year|season)$/u.test(next))
    return { words: { kind: "period", unit: next, offset: word === "this" ? 0 : -1 }, to: at + 2 };
  if (word === "the" && next === "weekend")
    return { words: { kind: "period", unit: "past weekend", offset: 0 }, to: at + 2 };
  return agoAt(tokens, at) ?? pastAt(tokens, at);
}

/** “two years ago”, “a decade earlier”. */
function agoAt(tokens: readonly Token[], at: number): Core | null {
  const numeral = tokens[at]?.lower === "a" ? { value: 1, to: at + 1 } : numeralAt(tokens, at);
  const unit = numeral ? (tokens[numeral.to]?.lower ?? "") : "";
  if (!numeral || !PERIODS.has(unit) || tokens[numeral.to + 1]?.lower !== "ago") return null;
  const plain = unit.replace(/s$/u, "");
  const count = plain === "decade" ? numeral.value * 10 : numeral.value;
  const words: DateWords =
    plain === "day" || plain === "week"
      ? { kind: "offset", from: -count * (plain === "week" ? 7 : 1), to: -count * (plain === "week" ? 7 : 1) }
      : { kind: "period", unit: plain === "decade" ? "year" : plain, offset: -count };
  return { words, to: numeral.to + 2 };
}

/** “the past 24 hours”, “the last three days”. */
function pastAt(tokens: readonly Token[], at: number): Core | null {
  if (!/^(?:past|last|previous)$/u.test(tokens[at]?.lower ?? "")) return null;
  const numeral = numeralAt(tokens, at + 1);
  const unit = numeral ? (tokens[numeral.to]?.lower ?? "") : (tokens[at + 1]?.lower ?? "");
  const count = numeral?.value ?? 1;
  const to = (numeral?.to ?? at + 1) + 1;
  if (!PERIODS.has(unit)) return null;
  const size = { hour: 1 / 24, day: 1, week: 7, month: 30, year: 365, decade: 3650 }[unit.replace(/s$/u, "")];
  return size === undefined ? null : { words: { kind: "offset", from: -Math.round(count * size), to: 0 }, to };
}
