const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Every space that is not the plain one; blanks that pass for letters; private-use pictures of icon fonts. */
const ODD_SPACES = /(?! )[\t\p{Zs}\u115f\u1160\u2800\u3164\uffa0\p{Co}]/gu;
/** Controls, soft hyphens, zero-width and direction marks, noncharacters. The few visible marks of this class stay. */
const INVISIBLE =
  /(?![\n\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2])(?:\p{Cc}|\p{Cf}|\p{Noncharacter_Code_Point}|\u034f)/gu;
const HALF_PAIRS = /\p{Surrogate}/gu;

/** The text as a reader sees it: plain line ends and spaces, nothing invisible. Quotation marks and dashes stay as they are. */
export function plainCharacters(text: string): string {
  return plainSpaces(text.replace(LINE_ENDS, "\n")).replace(INVISIBLE, "");
}

/**
 * The same, but what can be is replaced in its place, so that offsets into the text given still hold; only what is invisible
 * inside or beside a word has to go.
 */
export function plainCharactersInPlace(text: string): string {
  const plain = plainSpaces(text.replace(LINE_ENDS, (end) => (end === "\r\n" ? " \n" : "\n")));
  return plain.replace(INVISIBLE, (found, at: number) =>
    stands(plain, at, found.length) ? " ".repeat(found.length) : "",
  );
}

/** Beside a space, or at an end of the text, where one space more is nothing. */
function stands(text: string, at: number, length: number): boolean {
  return /^\s?$/.test(text.charAt(at - 1)) || /^\s?$/.test(text.charAt(at + length));
}

function plainSpaces(text: string): string {
  return text.replace(ODD_SPACES, (found) => " ".repeat(found.length)).replace(HALF_PAIRS, "\ufffd");
}
