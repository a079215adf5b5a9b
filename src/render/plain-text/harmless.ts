// Invisible characters that shape what is seen: the joiners of emoji and of scripts that need them, the flags of England,
// Scotland and Wales, and the Arabic signs that Unicode counts as format characters though they are drawn.
const SHAPING = [
  "\\u{1f3f4}[\\u{e0020}-\\u{e007e}]{1,7}\\u{e007f}",
  "(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=\\p{Extended_Pictographic})",
  "(?<=(?![\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}])[\\p{L}\\p{M}])[\\u200c\\u200d]",
  "[\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u{110bd}\\u{110cd}]",
].join("|");
// What most texts are made of, to be done with them quickly.
const HARMLESS = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u4e00-\u9fff]*$/;
const SHAPING_OR_INVISIBLE = new RegExp(`(${SHAPING})|\\p{Cf}`, "gu");

/**
 * The same words on one line, as characters and nothing else: line breaks become spaces, control characters their
 * pictures (␛), and what is invisible goes, unless letters or emoji are drawn differently without it.
 */
export function harmless(text: string): string {
  if (HARMLESS.test(text)) return text;
  return text
    .replaceAll(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, " ")
    .replaceAll(/\p{Cc}|\p{Cs}/gu, picture)
    .replaceAll(SHAPING_OR_INVISIBLE, (_, shaping?: string) => shaping ?? "");
}

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code > 0x7f) return "\ufffd";
  return String.fromCharCode(code === 0x7f ? 0x2421 : 0x2400 + code);
}

/** Whether there is anything in it to see: platforms refuse text in which there is not. */
export function hasInk(text: string): boolean {
  return /[^\s\p{Cc}\p{Cf}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u.test(text);
}
