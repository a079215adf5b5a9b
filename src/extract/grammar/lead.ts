import { READ_OVER } from "../lexicon/hedges.ts";
import { countAt } from "../numbers/count.ts";
import type { Word } from "./word.ts";

const LEADS = READ_OVER.map((lead) => lead.split(" "));

/** “the”, “all”, “another”, “a total of” before a count. */
export function overLead(words: readonly Word[], at: number): number {
  let next = at;
  for (let steps = 0; steps < 4; steps += 1) {
    const phrase = LEADS.find((lead) => lead.every((word, offset) => words[next + offset]?.lower === word));
    const word = words[next];
    if (phrase && countAt(words, next + phrase.length)) next += phrase.length;
    else if (word && leads(word) && countAt(words, next + 1)) next += 1;
    else if (word && leads(word) && words[next + 1] && leads(words[next + 1] as Word) && countAt(words, next + 2))
      next += 2;
    else break;
  }
  return next;
}

function leads(word: Word): boolean {
  return (
    (word.tag === "determiner" && !/^(?:a|an|no|any|some|either|neither|every|each)$/u.test(word.lower)) ||
    word.tag === "possessive" ||
    /^(?:other|first|last|remaining|estimated)$/u.test(word.lower)
  );
}

/** “228 more”, “two other men”: more of the same. */
export function overMore(words: readonly Word[], at: number): number {
  const word = words[at]?.lower ?? "";
  const more =
    (word === "more" && words[at + 1]?.lower !== "than") || /^(?:other|further|additional|fellow)$/u.test(word);
  return more ? at + 1 : at;
}
