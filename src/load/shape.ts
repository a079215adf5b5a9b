/** What a block is by its look alone. A `line` could be a headline or heading; `other` is kept as it stands. */
export type Shape = "prose" | "line" | "other";

const LONGEST_LINE = 220;
const MOST_LINE_WORDS = 30;
const FEWEST_PROSE_WORDS = 4;
const FEWEST_PROSE_LETTERS = 30;

const STOP = /[.!?…。।؟۔！？]["'”’»)\]]*$/;
/** Points that belong to a short form, not to a sentence: “D.C.”, “St.”, “Jr.”. */
const SHORT_FORM =
  /(?:(?:^|[\s(])(?:\p{L}\.){2,}|(?:^|\s)(?:Jr|Sr|Inc|Co|Corp|Ltd|No|St|Ave|Mt|Ft|etc|vs)\.)["'”’)]*$/u;
/** What may follow the last full stop of a paragraph: an agency's name, the number of a note. */
const SIGNATURE =
  /(?<=[.!?…]["'”’)]{0,2})\s*(?:[-–—/]{1,2}\s?\p{L}[\p{L} .-]{1,30}|\([\p{L} ./-]{2,30}\)|(?:\[[\p{L}\d ]{1,16}\])+|End(?:item|s)?)$/u;
const LONGEST_SIGNATURE = 80;
const TWO_SENTENCES = /[.!?]["'”’)]*\s+["'“‘(]?\p{Lu}/u;

export function shapeOf(text: string): Shape {
  if (text.length > LONGEST_LINE) return "prose";
  const words = countWords(text);
  const stops = endsSentence(text);
  const asks = /[?？]["'”’)]*$/.test(text);
  if (
    stops &&
    !(asks && words <= 16 && !TWO_SENTENCES.test(text)) &&
    (words >= FEWEST_PROSE_WORDS || letters(text) >= FEWEST_PROSE_LETTERS)
  )
    return "prose";
  if (words > MOST_LINE_WORDS || (words >= 12 && TWO_SENTENCES.test(text))) return "prose";
  if (words >= 12 && text.endsWith(":")) return "prose";
  if (words === 0 || isListItem(text) || (/[,;:.…]["'”’)]*$/.test(text) && !SHORT_FORM.test(text))) return "other";
  return "line";
}

export function endsSentence(text: string): boolean {
  const tail = text.slice(-LONGEST_SIGNATURE).replace(SIGNATURE, "").slice(-24);
  return STOP.test(tail) && !SHORT_FORM.test(tail);
}

export function countWords(text: string): number {
  let words = 0;
  for (const part of text.split(" ")) if (/[\p{L}\p{N}]/u.test(part)) words++;
  return words;
}

export function isListItem(text: string): boolean {
  return /^(?:[•⁃▪‣◦●]|[-–—*]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s)/u.test(text);
}

/** Words alone, in small letters: what two lines have in common that differ in marks or case only. */
export function sameAs(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** True where at least one sentence could stand: three words, or the letters of one in a script without spaces. */
export function isReadable(text: string): boolean {
  if (text.length < 8) return false;
  const runs = text.slice(0, 2000).match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return (
    runs.filter((run) => run.length > 1).length >= 3 ||
    runs.some((run) => run.length >= 8 && !/\p{Script=Latin}/u.test(run))
  );
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
