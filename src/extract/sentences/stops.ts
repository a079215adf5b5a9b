/** A run of marks that may end a sentence, with the quotation marks, brackets and footnote numbers that belong to it. */
export interface Stop {
  readonly kind: "point" | "ellipsis" | "shout" | "wide";
  readonly start: number;
  /** After the marks themselves. */
  readonly marksEnd: number;
  /** After everything that stays with the sentence. */
  readonly end: number;
}

const WIDE = "。．！？｡؟۔।॥";
const STOP_MARKS = new Set(`.!?…${WIDE}`);
const CLOSERS = "\"'”’»)]}）」』】〉》";

export function isStopMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 0x3f && code < 0x600) return false; // a letter: nearly all of a text
  return STOP_MARKS.has(text.charAt(at));
}

/** Reads the run that begins at an offset that holds a mark. `closes` tells a closing straight quotation mark. */
export function stopAt(text: string, start: number, end: number, closes: (at: number) => boolean): Stop {
  let points = 0;
  let shouts = 0;
  let wide = false;
  let at = start;
  while (at < end) {
    const mark = text.charAt(at);
    if (isStopMark(text, at)) {
      if (mark === ".") points++;
      else if (mark === "…") points += 3;
      else if (WIDE.includes(mark)) wide = true;
      else shouts++;
      at++;
    } else if (mark === " " && shouts === 0 && text[at + 1] === "." && !/[\p{L}\p{N}]/u.test(text.charAt(at + 2))) {
      at++; // “. . .”
    } else break;
  }
  const marksEnd = at;
  const kind = wide ? "wide" : shouts > 0 ? "shout" : points > 1 ? "ellipsis" : "point";
  return { kind, start, marksEnd, end: afterClosers(text, marksEnd, end, closes) };
}

function afterClosers(text: string, from: number, end: number, closes: (at: number) => boolean): number {
  let at = from;
  while (at < end) {
    const mark = text.charAt(at);
    if (CLOSERS.includes(mark)) {
      // A straight mark right before a letter opens the next sentence, unless it is known to close a quotation.
      if ((mark === '"' || mark === "'") && !closes(at) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))) break;
      at++;
    } else if (mark === " " && (text[at + 1] === "”" || (text[at + 1] === '"' && closes(at + 1)))) at += 2;
    else if (mark === "[" || /\d/.test(mark)) {
      const after = afterFootnotes(text, at, end);
      if (after === at) break;
      at = after;
    } else break;
  }
  return at;
}

/** Footnote numbers: “martyr.[1]”, “consultation.11 12 Take”. */
function afterFootnotes(text: string, from: number, end: number): number {
  const tail = text.slice(from, Math.min(end, from + 40));
  const inBrackets = /^(?:\[[\p{L}\d ]{1,14}\])+/u.exec(tail);
  if (inBrackets) return from + inBrackets[0].length;
  if (!/(?:\p{Ll}{3}|\))[.?!]["'”’)]*$/u.test(text.slice(Math.max(0, from - 8), from))) return from;
  const bare = /^\d{1,2}(?:[ ,]\d{1,2})*(?=\s+\p{Lu}|$)/u.exec(tail);
  return bare ? from + bare[0].length : from;
}
