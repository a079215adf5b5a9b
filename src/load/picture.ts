import { PICTURE_AGENCIES, PICTURE_WORDS } from "./lexicon/labels.ts";

const LONGEST = 400;
const LONGEST_CREDIT = 90;
const MOST_NAME_WORDS = 4;
const OPENS_AS_CAPTION = /^\(?FILE\s?(?:PHOTO|IMAGE|PIC(?:TURE)?)?\s?[-–—:]/;
const OPENS_AS_PICTURE = /^In this .{0,60}\b(?:photo|image|photograph|frame grab|picture)\b/i;
const CLOSES_WITH_CREDIT =
  /(?:^|[.!?"”’)\]|]\s*|\s[-–—]\s)(?:(?:photo(?:graph)?|image|picture|pic)s?(?: credit| courtesy| source)?\s?(?::|by|courtesy|via)\s?|credit:\s?)[^.!?]{2,60}$/i;

/** A caption or a picture's credit, by how it is marked; an unmarked one is no different from a sentence of the report. */
export function isPictureLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (OPENS_AS_CAPTION.test(line) || OPENS_AS_PICTURE.test(line)) return true;
  const tail = line.slice(-LONGEST_CREDIT);
  return closesWithBracket(line) || closesWithSlash(tail) || CLOSES_WITH_CREDIT.test(tail);
}

/** “… in Almaty. (AP Photo/Jane Doe)”, “[File: Reuters]”: in brackets of their own after the words, or with nothing else. */
function closesWithBracket(line: string): boolean {
  const open = Math.max(line.lastIndexOf("("), line.lastIndexOf("["));
  if (open === -1 || line.length - open > LONGEST_CREDIT || !/[)\]]\.?$/.test(line)) return false;
  const credit = line.slice(open + 1).replace(/[)\]]\.?$/, "");
  const before = line.slice(0, open).trimEnd();
  if (/^(?:see|pictured|not)\b/i.test(credit)) return false;
  const pictured = credit
    .toLowerCase()
    .split(/[\s:/,|]+/)
    .some((word) => PICTURE_WORDS.has(word));
  // A sentence that ends after its brackets holds them; a caption's credit stands behind its full stop.
  return (pictured || isSlashed(credit)) && (before === "" || /[.!?]["'”’]*$/.test(before) || !line.endsWith("."));
}

/** “Protesters march in Almaty. REUTERS/Jane Doe” */
function closesWithSlash(tail: string): boolean {
  if (!tail.includes("/")) return false;
  return isSlashed((tail.split(/[!?:|.)\]]/).at(-1) ?? "").trim());
}

/** An agency and a photographer's name with a slash between them, and nothing else. */
function isSlashed(credit: string): boolean {
  const pieces = credit.split("/").map((piece) => piece.trim());
  if (pieces.length < 2 || pieces.length > 4) return false;
  return (
    pieces.some((piece) => PICTURE_AGENCIES.has(piece.toLowerCase())) &&
    pieces.every((piece) => /^\p{Lu}/u.test(piece) && piece.split(" ").length <= MOST_NAME_WORDS)
  );
}
