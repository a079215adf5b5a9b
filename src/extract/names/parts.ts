import { PARTICLES, PREFIXES, SUFFIXES } from "../lexicon/name-particles.ts";
import { isGiven } from "./classes.ts";
import type { Word } from "./reading.ts";

/** The words of a name for comparing: “Walter T. Hargrove Jr.” → walter, t, hargrove. */
export function partsOf(words: readonly Word[], from: number, to: number): string[] {
  const parts: string[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || word.kind !== "word" || (parts.length > 0 && SUFFIXES.has(word.plain))) continue;
    if (/^['"“‘]$/.test(words[at - 1]?.text ?? "") && parts.length > 0) {
      while (at < to && !/^['"”’]$/.test(words[at]?.text ?? "")) at += 1;
      continue;
    }
    const article = /^(al|el|as|an|ad|ar|ash|at)[-‐‑](.+)$/.exec(word.plain);
    if (article?.[2] !== undefined) parts.push(article[1] ?? "", article[2]);
    else parts.push(word.plain.replaceAll(".", ""));
  }
  return parts;
}

/** Small words of a family name carry no weight when names are compared. */
function isLinking(part: string): boolean {
  return PARTICLES.has(part) || PREFIXES.has(part);
}

/** The parts that tell people apart: all but small words, of which a first name like “Ben” is none. */
export function weighty(parts: readonly string[]): string[] {
  return parts.filter((part, index) => !isLinking(part) || (index === 0 && parts.length > 1 && isGiven(part)));
}
