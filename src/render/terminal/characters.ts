import stringWidth from "string-width";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
// The segmenter takes time that grows with the square of its input: a megabyte at once would take hours.
const AT_ONCE = 256;

/** The characters as a reader counts them: a letter with its accents is one, a family of emoji is one. */
export function* charactersOf(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const window = text.slice(start, start + AT_ONCE);
    const found = Array.from(graphemes.segment(window), ({ segment }) => segment);
    // The last one may go on behind the window.
    if (start + AT_ONCE < text.length && found.length > 1) found.pop();
    for (const character of found) {
      yield character;
      start += character.length;
    }
  }
}

// Measuring is slow, and a text uses the same few characters again and again.
const measured = new Map<string, number>();
const MOST_MEASURED = 10_000;

/** How many columns of a screen a character takes. */
export function columnsOf(character: string): number {
  const known = measured.get(character);
  if (known !== undefined) return known;
  const columns = stringWidth(character);
  if (measured.size < MOST_MEASURED && character.length < 20) measured.set(character, columns);
  return columns;
}

// Latin letters and the punctuation of print: a column each, and none that joins the one before it.
const NARROW = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;

/** Whether each unit of the text is a character of one column. */
export function isNarrow(text: string): boolean {
  return NARROW.test(text);
}

export function widthOf(text: string): number {
  if (isNarrow(text)) return text.length;
  let columns = 0;
  for (const character of charactersOf(text)) columns += columnsOf(character);
  return columns;
}
