import { PARTICLES, PREFIXES, SUFFIXES } from "../lexicon/name-particles.ts";
import { isGiven } from "./classes.ts";
import type { Word } from "./reading.ts";

/** The words of a name for comparing: “Walter T. Hargrove Jr.” → walter, t, hargrove. */
export function partsOf(words: readonly Word[], from: number, to: number): string[] {
  const parts: string[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (parts.length > 0 && /^['"“‘]$/.test(word?.text ?? "")) at = endOfNickname(words, at + 1, to);
    else if (word?.kind === "word" && !(parts.length > 0 && SUFFIXES.has(word.plain))) parts.push(...partsIn(word));
  }
  return parts;
}

/** Where the mark stands that closes a nickname. */
function endOfNickname(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && !/^['"”’]$/.test(words[at]?.text ?? "")) at += 1;
  return at;
}

/** “al-Assad” is two. */
function partsIn({ plain }: Word): string[] {
  const article = /^(al|el|as|an|ad|ar|ash|at)[-‐‑](.+)$/.exec(plain);
  return article?.[2] === undefined ? [plain.replaceAll(".", "")] : [article[1] ?? "", article[2]];
}

/** Small words of a family name carry no weight when names are compared. */
function isLinking(part: string): boolean {
  return PARTICLES.has(part) || PREFIXES.has(part);
}

/** The parts that tell people apart: all but small words, of which a first name like “Ben” is none. */
export function weighty(parts: readonly string[]): string[] {
  return parts.filter((part, index) => !isLinking(part) || (index === 0 && parts.length > 1 && isGiven(part)));
}
