import { ENGLISH_WORDS, OTHER_WORDS } from "./lexicon/common-words.ts";

const SAMPLE = 20_000;
const ENGLISH_SHARE = 0.16;
/** Under this many words a missing “the” proves nothing: a caption or a one-line report. */
const SHORT = 25;

/** `en` or `und`, by the share of words that every English text is full of. */
export function languageOf(text: string): "en" | "und" {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  let [words, latin, english, other] = [0, 0, 0, 0];
  for (const [word] of sample.matchAll(/[\p{L}\p{M}]+/gu)) {
    words++;
    if (/^[a-z\u00c0-\u024f]/.test(word)) latin++;
    if (ENGLISH_WORDS.has(word)) english++;
    else if (OTHER_WORDS.has(word)) other++;
  }
  if (words === 0 || latin < words / 2 || other > english) return "und";
  return words < SHORT || english >= words * ENGLISH_SHARE ? "en" : "und";
}
