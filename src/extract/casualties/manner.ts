import type { CasualtyClaim } from "../../domain/claim.ts";
import { type Parsed, spanOfWords } from "../grammar/parsed.ts";
import { MANNER_PHRASES, MANNERS } from "../lexicon/manners.ts";
import type { Event } from "./event.ts";

/** How far behind the people the words for how they died may stand, in tokens. */
const REACH = 9;

/** How it happened: by the verb itself, or by what is said of them right behind (“two who had their heads cut off”). */
export function mannerOf(parsed: Parsed, event: Event): CasualtyClaim["manner"] {
  if (event.manner) return { at: spanOfWords(parsed, event.manner.from, event.manner.to), as: event.manner.as };
  const { words } = parsed;
  const from = Math.max(event.to, event.patients.at(-1)?.to ?? 0);
  for (let at = from; at < words.length && at < from + REACH; at += 1) {
    const word = words[at];
    if (!word || word.tag === "break" || word.tag === "comma" || (word.outcome && !MANNERS.has(word.lower)))
      return null;
    for (const [phrase, as] of MANNER_PHRASES)
      if (phrase.every((part, offset) => words[at + offset]?.lower === part))
        return { at: spanOfWords(parsed, at, at + phrase.length), as };
    const as = MANNERS.get(word.lower);
    if (as && tellsHow(parsed, at)) return { at: spanOfWords(parsed, at, at + 1), as };
  }
  return null;
}

/** “including one who drowned”, “after being shot”, “by drowning”: the word is said of them. */
function tellsHow({ words }: Parsed, at: number): boolean {
  return words
    .slice(Math.max(0, at - 3), at)
    .some((word) => word.tag === "relative" || word.tag === "be" || word.lower === "by");
}
