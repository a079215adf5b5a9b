/** A word, a number or a mark. Offsets are UTF-16 units of the text that was given. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
}

// A number keeps its grouping, decimals and ending (1,000 · 1 000 · 1,00,000 · 1.2 · 6th · 1.2m); a word keeps inner
// apostrophes, hyphens and the points of initials (U.S., Lt.-Gen); a possessive “'s” is a token of its own, so that a name
// before it stands alone.
const TOKEN =
  /(?<number>(?:\d{1,3}(?:,\d{2}){1,4},\d{3}|\d+(?:[.,\u00a0\u202f\u2009]\d{3})*(?:\.\d+)?)(?:st|nd|rd|th|[kK]|[mM]n?|[bB]n)?(?![\p{L}\d]))|(?<possessive>['’][sS](?![\p{L}]))|(?<word>(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:(?:['’](?![sS](?![\p{L}]))|[-‐‑])[\p{L}\p{N}\p{M}]+)*)|(?<mark>--+|\.{2,}|[^\s])/gu;

/** Splits a stretch of text into tokens. Linear in its length. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const found: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const at = start + match.index;
    found.push({
      text: match[0],
      lower: match[0].toLowerCase().replaceAll("’", "'"),
      start: at,
      end: at + match[0].length,
      kind: groups["number"] !== undefined ? "number" : groups["mark"] !== undefined ? "mark" : "word",
    });
  }
  return found;
}
