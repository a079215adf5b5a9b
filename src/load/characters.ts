const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Every space that is not the plain one; blanks that pass for letters; private-use pictures of icon fonts. */
const ODD_SPACES = /[\t\p{Zs}\u115f\u1160\u2800\u3164\uffa0\p{Co}]/gu;
/** Controls, soft hyphens, zero-width and direction marks, noncharacters. The few visible marks of this class stay. */
const INVISIBLE =
  /(?![\n\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2])(?:\p{Cc}|\p{Cf}|\p{Noncharacter_Code_Point}|\u034f)/gu;
const HALF_PAIRS = /\p{Surrogate}/gu;

/** The text as a reader sees it: plain line ends and spaces, nothing invisible. Quotation marks and dashes stay as they are. */
export function plainCharacters(text: string): string {
  return visible(text.replace(LINE_ENDS, "\n"));
}

/** The same, but each character that can be is replaced in its place, so that offsets into the text given still hold. */
export function plainCharactersInPlace(text: string): string {
  return visible(text.replace(LINE_ENDS, (end) => (end === "\r\n" ? " \n" : "\n")));
}

function visible(text: string): string {
  return text.replace(ODD_SPACES, " ").replace(INVISIBLE, "").replace(HALF_PAIRS, "\ufffd");
}
