import type { Parsed } from "./parsed.ts";

/** What each token between two costs: a phrase that governs stands near and in the same clause. */
const BREAK = 25;
const CONTRAST = 20;
const CLAUSE = 10;
const JOINED = 14;
const COMMA = 3;

/** How far apart two tokens stand, counting what parts clauses; for choosing the nearest that governs. */
export function clauseDistance({ words }: Parsed, a: number, b: number): number {
  const [from, to] = a < b ? [a, b] : [b, a];
  let cost = to - from;
  for (let index = from + 1; index < to; index += 1) {
    const word = words[index];
    if (!word) continue;
    if (word.tag === "break") cost += BREAK;
    else if (/^(?:but|while|whereas|although|though|whilst)$/u.test(word.lower)) cost += CONTRAST;
    else if (word.tag === "relative" || word.tag === "subordinator") cost += CLAUSE;
    else if (word.tag === "comma") cost += words[index + 1]?.tag === "conjunction" ? JOINED : COMMA;
  }
  return cost;
}

/** True where a contrast or a stop stands between two tokens, so that what governs one need not govern the other. */
export function partedBetween({ words }: Parsed, a: number, b: number): boolean {
  const [from, to] = a < b ? [a, b] : [b, a];
  return words
    .slice(from + 1, to)
    .some((word) => (word.tag === "break" && /^[;.]$/u.test(word.text)) || word.lower === "but");
}
