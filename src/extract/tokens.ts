/** A word, a number or a mark. Offsets are UTF-16 units of the text that was given. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
}

// A number keeps its grouping, decimals and ending (1,000 · 1 000 · 1,00,000 · 1.2 · 6th · 1.2m); a possessive “'s” is a
// token of its own, so that a name before it stands alone; a word keeps inner apostrophes, hyphens and the points of
// initials (U.S., Lt.-Gen); anything else is a mark.
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:(?:['’](?![sS](?!\p{L}))|[-‐‑])[\p{L}\p{N}\p{M}]+)*/u.source;
const NUMBER =
  /(?:\d{1,3}(?:,\d{2}){1,4},\d{3}|\d+(?:[.,\u00a0\u202f\u2009]\d{3})*(?:\.\d+)?)(?:st|nd|rd|th|[kK]|[mM]n?|[bB]n)?(?![\p{L}\d])/u
    .source;
const TOKEN = new RegExp(`${NUMBER}|${WORD}|['’][sS](?!\\p{L})|--+|\\.{2,}|\\S`, "gu");

const WHOLE_NUMBER = new RegExp(`^${NUMBER}$`, "u");
const WORDLIKE = /^(?:[\p{L}\p{N}\p{M}]|['’][sS]$)/u;

/** Splits a stretch of text into tokens. Linear in its length. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const found: Token[] = [];
  const stretch = start === 0 && end >= text.length ? text : text.slice(start, end);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(stretch); match !== null; match = TOKEN.exec(stretch)) {
    const own = match[0];
    const at = start + match.index;
    const lower = own.toLowerCase();
    found.push({
      text: own,
      lower: own.includes("’") ? lower.replaceAll("’", "'") : lower,
      start: at,
      end: at + own.length,
      kind: kindOf(own),
    });
  }
  return found;
}

/** Told by the first character, save for words that begin with a digit (“1990s”, “4x4”). */
function kindOf(token: string): Token["kind"] {
  const first = token.charCodeAt(0);
  if ((first >= 97 && first <= 122) || (first >= 65 && first <= 90)) return "word";
  if (first >= 48 && first <= 57) return WHOLE_NUMBER.test(token) ? "number" : "word";
  return WORDLIKE.test(token) ? "word" : "mark";
}
