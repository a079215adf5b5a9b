/** A pair of quotation marks or brackets, by the offsets of its two marks. */
export interface Enclosure {
  readonly open: number;
  readonly close: number;
}

export interface Enclosures {
  /** Outermost pairs, in order. */
  readonly double: readonly Enclosure[];
  readonly single: readonly Enclosure[];
  readonly brackets: readonly Enclosure[];
}

// A single quotation further apart than this is more likely two apostrophes.
const LONGEST_SINGLE = 400;
const LONGEST_BRACKET = 600;
const DOUBLE = '"“”„«»';
const SINGLE = "'‘’`";
const LETTER = /[\p{L}\p{N}]/u;

/** Pairs the quotation marks and brackets of one stretch; a mark without its partner is left out. */
export function enclosuresOf(text: string, start: number, end: number): Enclosures {
  const double: Enclosure[] = [];
  const single: Enclosure[] = [];
  const brackets: Enclosure[] = [];
  let doubleOpen = -1;
  let singleOpen = -1;
  let bracketOpen = -1;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x5d && code < 0xab && code !== 0x60) continue; // a letter: nearly all of a text
    const mark = text.charAt(at);
    if (DOUBLE.includes(mark)) {
      if (doubleOpen < 0 || opensDouble(text, at)) {
        if (!isInchMark(text, at)) doubleOpen = at;
      } else {
        double.push({ open: doubleOpen, close: at });
        doubleOpen = -1;
      }
    } else if (SINGLE.includes(mark)) {
      const before = LETTER.test(text.charAt(at - 1));
      const after = LETTER.test(text.charAt(at + 1));
      if (!before && after && mark !== "’") singleOpen = at;
      else if (singleOpen >= 0 && !after && mark !== "‘") {
        if (at - singleOpen <= LONGEST_SINGLE) single.push({ open: singleOpen, close: at });
        singleOpen = -1;
      }
    } else if (mark === "(" || mark === "[") {
      if (depth > 0 && at - bracketOpen > LONGEST_BRACKET) depth = 0;
      if (depth === 0) bracketOpen = at;
      depth++;
    } else if ((mark === ")" || mark === "]") && depth > 0) {
      depth--;
      if (depth === 0) brackets.push({ open: bracketOpen, close: at });
    }
  }
  return { double, single, brackets };
}

function opensDouble(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === "„" || mark === "«") return true;
  if (mark === "“") return !LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1));
  return mark === '"' && /[\s([]/.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1));
}

function isInchMark(text: string, at: number): boolean {
  return text[at] === '"' && /\d/.test(text.charAt(at - 1));
}

/** Answers which pair holds an offset; offsets must be asked for in rising order. */
export function reader(pairs: readonly Enclosure[]): (offset: number) => Enclosure | null {
  let next = 0;
  return (offset) => {
    for (let pair = pairs[next]; pair && pair.close < offset; pair = pairs[next]) next++;
    const pair = pairs[next];
    return pair && pair.open < offset ? pair : null;
  };
}
