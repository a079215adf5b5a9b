import { STOP_WORDS } from "./lexicon/stop-words.ts";
import { NUMBER_WORDS, TOLL_WORDS } from "./lexicon/toll.ts";

/** What a sentence is about: its words without their endings, each once for each time it stands there. */
export function termsOf(sentence: string): string[] {
  const found: string[] = [];
  for (const [word] of sentence.toLowerCase().matchAll(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu))
    if (word.length > 1 && !STOP_WORDS.has(word)) found.push(stem(word));
  return found;
}

/** Rough on purpose: “wounded” and “wounds” need only meet. */
function stem(word: string): string {
  if (word.length < 5 || word.length > 40) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  const bare = word.replace(/(?:(?<=s)es|(?<=[^s])s)$/, "");
  return bare.length > 5 ? bare.replace(/(?:ing|ed|er|ers|e)$/, "") : bare;
}

export function wordCount(sentence: string): number {
  return sentence.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Whether a sentence gives a number of people killed, hurt, missing, held or saved, as far as its words tell. */
export function givesToll(sentence: string): boolean {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => TOLL_WORDS.has(word)) && words.some((word) => /^\d/.test(word) || NUMBER_WORDS.has(word));
}
