import { FAMILY_FIRST } from "../lexicon/family-names.ts";
import { PREFIXES } from "../lexicon/name-particles.ts";
import { SPEECH_VERBS } from "../lexicon/speech.ts";
import { RANKS } from "../lexicon/titles.ts";
import type { Candidate } from "./candidate.ts";
import * as is from "./classes.ts";
import { partsOf } from "./parts.ts";
import type { Reading, Word } from "./reading.ts";

const MOST_WORDS = 4;
const HIGH_OFFICES: ReadonlySet<string> = new Set(
  "president minister premier chancellor spokesman spokeswoman ambassador mayor governor leader commander chairman secretary".split(
    " ",
  ),
);

/** Names in an upper-case wire: behind a title, or begun by a given name, as far as no everyday word, place or body stands. */
export function shoutedCandidates(reading: Reading): Candidate[] {
  const { words } = reading;
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word?.kind !== "word" || !mayBeName(word)) continue;
    const before = words[at - 1]?.text === "." ? words[at - 2] : words[at - 1];
    const titled =
      before !== undefined && is.isTitleWord(before) && (is.isSingularRole(before.lower) || is.isAddress(before.plain));
    const to = endOfName(words, at);
    const parts = partsOf(words, at, to);
    const ranked =
      before !== undefined && (RANKS.has(before.plain) || is.isAddress(before.plain) || HIGH_OFFICES.has(before.plain));
    const sure =
      (titled && (parts.length > 1 || ranked)) ||
      (parts.length > 1 && is.isGiven(word.plain) && !is.isDoubtfulGiven(word.plain));
    if (sure || (parts.length === 1 && !is.isKnownThing(word.plain) && SPEECH_VERBS.has(words[to]?.lower ?? "")))
      found.push({ reading, from: at, to, parts, titled });
    at = Math.max(at, to - 1);
  }
  return found;
}

function endOfName(words: readonly Word[], from: number): number {
  let to = from + 1;
  while (to < from + MOST_WORDS) {
    const word = words[to];
    if (
      word?.kind !== "word" ||
      word.start > (words[to - 1]?.end ?? 0) + 2 ||
      !mayBeName(word) ||
      is.isCommon(word.plain) ||
      SPEECH_VERBS.has(word.lower)
    )
      break;
    to += 1;
  }
  while (to > from + 1 && PREFIXES.has(words[to - 1]?.plain ?? "")) to -= 1;
  return to;
}

function mayBeName(word: Word): boolean {
  if (!/^\p{L}{2}/u.test(word.text)) return false;
  if (SPEECH_VERBS.has(word.lower)) return false;
  if (is.isGiven(word.plain) || PREFIXES.has(word.plain))
    return !is.isSmall(word.plain) && !(is.isCommon(word.plain) && !is.isGiven(word.plain));
  if (is.isCommon(word.plain) || is.isKnownThing(word.plain) || is.isThingHead(word.plain) || is.isTitleWord(word))
    return false;
  return FAMILY_FIRST.has(word.plain) || !/(?:ing|ed|ly|tion|ment|ness|ies|ous|ity|ive|ism|ists?)$/.test(word.plain);
}
