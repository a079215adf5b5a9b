import { AUXILIARIES } from "../lexicon/small-words.ts";
import { SPEECH_VERBS } from "../lexicon/speech.ts";
import { HUMAN_VERBS, SHARED_ROLES, THING_AFTER } from "../lexicon/thing-cues.ts";
import { isRoleNoun, KIN } from "../lexicon/titles.ts";
import * as is from "./classes.ts";
import type { Word } from "./reading.ts";

/** “Yannis pours”: a given name that is nothing else, before what may be a verb. */
function isLoneGiven(word: Word | undefined): boolean {
  return word !== undefined && is.isGiven(word.plain) && !is.isDoubtfulGiven(word.plain);
}

const STORM_DEEDS: ReadonlySet<string> = new Set(
  "weakened strengthened intensified dissipated churned lashed battered slammed pummeled pummelled barreled barrelled devastated strengthens weakens intensifies lashes batters churns evacuees".split(
    " ",
  ),
);
const FOLLOWERS: ReadonlySet<string> = new Set(
  "administration presidency loyalists aide aides campaign scandal trial era".split(" "),
);
const ADVERBS: ReadonlySet<string> = new Set(
  "also later then earlier now never again recently previously reportedly allegedly initially once still already often always".split(
    " ",
  ),
);

/** What the words behind a name tell. */
export function cluesBehind(
  words: readonly Word[],
  to: number,
  next: Word,
  add: (reason: string, weight: number) => void,
  alone: boolean,
  placed: boolean,
): void {
  const second = words[to + 1];
  const third = words[to + 2];
  if (next.kind === "word" && !next.capital) {
    if (THING_AFTER.has(next.lower)) add("thing after", -2.5);
    if (alone && STORM_DEEDS.has(next.lower)) add("storm's deed", -4);
    if (FOLLOWERS.has(next.lower)) add("followers", 1.5);
    const skipped =
      ADVERBS.has(next.lower) || AUXILIARIES.has(next.lower)
        ? second?.lower === "not" || ADVERBS.has(second?.lower ?? "")
          ? third
          : second
        : next;
    if (SPEECH_VERBS.has(skipped?.lower ?? "")) add("speech", alone ? 1 : 1.5);
    else if (alone && /[a-z](?:s|ed)$/.test(next.lower) && isLoneGiven(words[to - 1])) add("deed", 1.2);
    else if (HUMAN_VERBS.has(skipped?.lower ?? "")) add("deed", skipped === next ? 1.5 : 1);
    else if (/^(?:who|whose|himself|herself)$/.test(next.lower)) add("who", 2.5);
    else if (next.lower === "and" && /^(?:his|her)$/.test(second?.lower ?? "")) add("who", 2);
  }
  if (alone && /^['’]s$/i.test(next.text) && isShop(second)) add("shop", -2.5);
  if (next.text === "(" && second?.kind === "number" && third?.text === ")" && /^\d\d$/.test(second.text))
    add("age", 1.5);
  if (next.text === "(" && /^(?:R|D)$/.test(second?.text ?? "")) add("age", 3);
  if (next.text !== ",") return;
  if (
    second?.kind === "number" &&
    /^[1-9]\d?$/.test(second.text) &&
    third !== undefined &&
    /^[,.;]$|^(?:of|from|who|was|and)$/.test(third.text)
  )
    add("age", 3.5);
  else if (/^(?:aged|nicknamed)$/.test(second?.lower ?? "") || second?.lower.endsWith("-year-old")) add("age", 3.5);
  else if (/^(?:who|whose|whom)$/.test(second?.lower ?? "")) add("who", 2.5);
  else if (second?.lower === "which") add("which", -2.5);
  else if (second?.capital && is.isKnownThing(second.plain) && (third === undefined || /^[,.;]$/.test(third.text)))
    add("place behind comma", -2);
  else if (!placed) apposition(words, to + 1, add);
}

/** “Wendy's fell”, “at Wendy's.”: nothing stands behind the possessive that could be somebody's. */
function isShop(behind: Word | undefined): boolean {
  return (
    behind === undefined ||
    /^[.,;)]$/.test(behind.text) ||
    AUXILIARIES.has(behind.lower) ||
    SPEECH_VERBS.has(behind.lower) ||
    /^(?:and|or|in|at|fell|rose)$/.test(behind.lower)
  );
}

/** “…, a nurse at”, “…, the president of”, “…, chairman of”, “…, his wife,” */
function apposition(words: readonly Word[], from: number, add: (reason: string, weight: number) => void): void {
  const opener = words[from]?.lower ?? "";
  const opened = /^(?:a|an|the|his|her|their|its|another|one)$/.test(opener);
  for (let at = opened ? from + 1 : from; at < from + 6; at += 1) {
    const word = words[at];
    if (word === undefined || word.kind === "mark") return;
    if (is.isSmall(word.lower) && word.lower !== "first" && word.lower !== "former") return;
    if (SPEECH_VERBS.has(word.lower) || AUXILIARIES.has(word.lower)) return;
    if (!is.isSingularRole(word.lower) && !KIN.has(word.lower)) continue;
    const follows = words[at + 1];
    if (follows?.kind === "word" && isRoleNoun(follows.lower)) continue;
    if (
      follows !== undefined &&
      !/(?:ing|ed)$/.test(follows.lower) &&
      !/^(?:,|of|at|for|and|in|to|\.|with|on|who|from|whose|;)$/.test(follows.lower)
    )
      continue;
    add("apposition", SHARED_ROLES.has(word.lower) ? 1.5 : 3.5);
    return;
  }
}
