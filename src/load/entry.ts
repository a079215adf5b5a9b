import { type FurnitureLine, isShareBar, readFurniture } from "./furniture.ts";
import { COMMENT_LABELS, LIST_LABELS, LIST_OPENING } from "./lexicon/furniture.ts";
import { KEYS } from "./lexicon/keys.ts";
import { CAPTION_LABEL, GREETING, MENU, SIGN_OFF } from "./lexicon/labels.ts";
import type { Block } from "./lines.ts";
import { isPictureLine } from "./picture.ts";
import { countWords, type Shape, sameAs, shapeOf } from "./shape.ts";

/** A block with what its words alone tell; `dropped` is decided later, by where it stands. */
export interface Entry {
  readonly block: Block;
  /** The words without marks of layout around them (`## …`, `**…**`). */
  readonly text: string;
  /** How many characters of marks stand before the words. */
  readonly lead: number;
  /** The same after them. */
  readonly tail: number;
  /** True where such marks say that it is a heading. */
  readonly marked: boolean;
  readonly shape: Shape;
  readonly furniture: FurnitureLine | null;
  /** A rule, an end mark, a caption: no part of the report wherever it stands. */
  readonly never: boolean;
  /** A sentence of the report, by all that its words show. */
  readonly sentence: boolean;
  /** A label of a list of links to other reports. */
  readonly list: boolean;
  dropped: boolean;
}

const RULE =
  /^(?:[-–—=_*~·•.]{2,}|(?:[-*_#•] ?){3,}|[-–—*# (]*(?:30|ends?|end of (?:story|article|release))[-–—*# ).]*)$/i;
const LONGEST_LABEL = 60;

export function entryOf(block: Block): Entry {
  const marks = /^(?:#{1,6}\s+|\*\*(?=[^*]+\*\*$)|__(?=[^_]+__$))/.exec(block.text.slice(0, 300))?.[0] ?? "";
  const text = marks === "" ? block.text : block.text.slice(marks.length).replace(/\s*(?:#+|\*\*|__)$/, "");
  const marked = marks !== "";
  const shape = shapeOf(text);
  const furniture = readFurniture(text);
  const never = (block.text.length <= LONGEST_LABEL && RULE.test(block.text)) || isPictureLine(text);
  const list =
    text.length <= LONGEST_LABEL &&
    (LIST_LABELS.has(sameLabel(text)) || (furniture !== null && LIST_OPENING.test(text)));
  return {
    block,
    text,
    lead: marks.length,
    tail: block.text.length - marks.length - text.length,
    marked,
    shape,
    furniture,
    never,
    list,
    sentence: shape === "prose" && !furniture && !never,
    dropped: false,
  };
}

export function isMenu({ text }: Entry): boolean {
  if (text.length > LONGEST_LABEL * 2) return false;
  const crumbs = text.split(/\s*[>›»|•·/]\s*/).filter((crumb) => crumb !== "");
  if (crumbs.length <= 12 && crumbs.every((crumb) => MENU.has(sameLabel(crumb)))) return true;
  return text.split(" ").every((word) => MENU.has(sameLabel(word)));
}

export function isShares({ text }: Entry, edge: boolean): boolean {
  return isShareBar(text) && (edge || countWords(text) >= 2);
}

export function isComments({ text }: Entry): boolean {
  return text.length <= LONGEST_LABEL && COMMENT_LABELS.test(text.toLowerCase().replaceAll(/[:.!]+$/g, ""));
}

export function isGreeting({ text }: Entry): boolean {
  return text.length <= LONGEST_LABEL && GREETING.test(text);
}

/** “Published on:” with its value on another line. */
export function isEmptyKey({ text }: Entry): boolean {
  return text.endsWith(":") && KEYS.has(text.slice(0, -1).trim().toLowerCase());
}

export function isSignOff({ text }: Entry): boolean {
  return text.length <= LONGEST_LABEL && SIGN_OFF.test(text);
}

export function isCaptionLabel({ text }: Entry): boolean {
  return text.length <= LONGEST_LABEL && CAPTION_LABEL.test(text);
}

function sameLabel(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
}

export function isSame(entry: Entry, words: string): boolean {
  return entry.text.length < words.length * 2 + 40 && sameAs(entry.text) === words;
}
