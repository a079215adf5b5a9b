// Longer runs without white space are no words: what matters is near.
const LONGEST = 48;

/** The run of non-space before an offset, without opening marks. */
export function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  while (start > from && at - start < LONGEST && !/\s/.test(text.charAt(start - 1))) start--;
  return text.slice(start, at).replace(/^[^\p{L}\p{N}@$€£]+/u, "");
}

/** The next run of non-space, without opening marks; its closing marks are kept. */
export function wordAfter(
  text: string,
  at: number,
  end: number,
): { readonly word: string; readonly start: number; readonly end: number } {
  let start = at;
  while (start < end && /[\s"'“”‘’„«`([{¿¡]/.test(text.charAt(start))) start++;
  let stop = start;
  while (stop < end && stop - start < LONGEST && !/\s/.test(text.charAt(stop))) stop++;
  return { word: text.slice(start, stop), start, end: stop };
}

/** A word in small letters, without what hangs on it (“It’s,” → “it's”). */
export function bare(word: string): string {
  return word
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[^\p{L}\p{N}]+$/u, "");
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Two letters or more and none of them small. */
export function isInCapitals(word: string): boolean {
  return /^\P{Ll}*$/u.test(word) && /\p{Lu}\P{L}*\p{Lu}/u.test(word) && !/^(?:\p{L}\.)+$/u.test(word);
}
