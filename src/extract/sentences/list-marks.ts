const BULLETS = "•⁃▪‣◦●";
const LONGEST_MARK = 8;

/** The mark of a list item: “1.”, “2)”, “b.)”, “(c)”. */
interface Mark {
  /** The mark with its number taken out, so that items of one list are told by equal shapes. */
  readonly shape: string;
  readonly value: number;
  readonly length: number;
}

/** Whether a bullet stands at an offset with white space before it. */
export function isBullet(text: string, at: number): boolean {
  return text.charCodeAt(at) > 0x2000 && BULLETS.includes(text.charAt(at)) && /\s/.test(text.charAt(at - 1));
}

/** The mark at an offset, if one stands there with white space after it. */
function listMarkAt(text: string, at: number, end: number): Mark | null {
  const found = /^(\(?)(\d{1,3}|\p{L})(\.\)|\.|\))\s/u.exec(text.slice(at, Math.min(end, at + LONGEST_MARK)));
  if (!found) return null;
  const [whole, open = "", label = "", close = ""] = found;
  if (open !== "" && !close.endsWith(")")) return null;
  if (close === "." && /\p{Lu}/u.test(label)) return null; // an initial
  const number = /\d/.test(label);
  return {
    shape: `${open}${number ? "1" : "a"}${close}`,
    value: number ? Number(label) : label.charCodeAt(0),
    length: whole.length - 1,
  };
}

/** Follows the items of a list within one stretch. */
export class ListReader {
  private item: Mark | null = null;
  /** Length of the mark at the head of the sentence that was begun last, with the bullet before it. */
  markLength = 0;

  /** To be told where each sentence begins. */
  begin(text: string, at: number, end: number): void {
    const bullet = /^[•⁃▪‣◦●]\s?/u.exec(text.slice(at, at + 2))?.[0].length ?? 0;
    const mark = listMarkAt(text, at + bullet, end);
    this.markLength = bullet + (mark?.length ?? 0);
    // “a.” at the head of a sentence begins a list only as its first letter.
    if (mark && (mark.shape !== "a." || mark.value === 97 || this.item)) this.item = mark;
  }

  /** Whether the next item of the list that is open begins at an offset, after white space. */
  isNext(text: string, at: number, end: number): boolean {
    if (!this.item || !/\s/.test(text.charAt(at - 1))) return false;
    const mark = listMarkAt(text, at, end);
    return mark !== null && mark.shape === this.item.shape && mark.value === this.item.value + 1;
  }
}
