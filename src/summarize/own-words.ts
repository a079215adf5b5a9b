import { CALENDAR } from "./lexicon/leaning.ts";

/** A word of the outlet's own. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** True where a comma or another mark follows. */
  readonly pause: boolean;
}

/** Written for each quotation, so that what somebody says is not read as what the outlet says. */
export const QUOTATION = "Q";

/** A sentence without its dateline, each quotation in it written as one letter. */
export function ownWords(sentence: string): string {
  return withoutDateline(sentence).replaceAll(
    /“[^”]*”|"[^"]*"|(?<=^|[\s(])[‘'][^’']*[,.!?…][’'](?!\p{L})/gu,
    QUOTATION,
  );
}

/** “KABUL (AP) -- ”, “SAN SALVADOR, 3 JAN 90 -- [TEXT] ”. */
function withoutDateline(sentence: string): string {
  return sentence
    .replace(/^[\p{Lu}\d][\p{L}\d .,'’/-]{1,40}(?:\([^)]{2,40}\) ?)?(?:--|—|–|-) (?=[\p{Lu}["“[])/u, "")
    .replace(/^(?:\[[^\]]{2,60}\] ?)+/, "");
}

export function wordsOf(own: string): Word[] {
  return Array.from(own.matchAll(/(\$?[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*)([^\p{L}\p{N}\s]*)/gu), (match) => ({
    text: match[1] ?? "",
    lower: (match[1] ?? "").toLowerCase().replaceAll("’", "'"),
    pause: /[,;:—–)]|--/.test(match[2] ?? ""),
  }));
}

/** Whether a word is written as a name is. */
export function isName({ text, lower }: Word): boolean {
  return (
    /^\p{Lu}/u.test(text) &&
    text !== QUOTATION &&
    lower !== "i" &&
    !CALENDAR.has(lower) &&
    !/(?:ian|ese|ish)$/.test(lower)
  );
}
