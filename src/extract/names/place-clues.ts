import { COUNTRIES } from "../lexicon/nations.ts";
import { AUXILIARIES, PLACE_PREPOSITIONS } from "../lexicon/small-words.ts";
import { SPEECH_VERBS } from "../lexicon/speech.ts";
import { HUMAN_VERBS, SHARED_ROLES, THING_BEFORE } from "../lexicon/thing-cues.ts";
import { isRoleNoun, KIN } from "../lexicon/titles.ts";
import { IRREGULAR_PASTS } from "../lexicon/verb-forms.ts";
import type { Candidate } from "./candidate.ts";
import * as is from "./classes.ts";
import type { Clue } from "./clue.ts";
import { cluesBehind } from "./clues-behind.ts";
import { weighty } from "./parts.ts";
import type { Word } from "./reading.ts";

const POSSESSIVE = /^['’]s$/i;

/** What stands around one occurrence of the name. */
export function placeClues(candidate: Candidate): Clue[] {
  const { words } = candidate.reading;
  const clues: Clue[] = [];
  const add = (reason: string, weight: number) => clues.push({ reason, weight });
  const before = words[candidate.from - 1];
  const next = words[candidate.to];
  const alone = weighty(candidate.parts).length < 2;
  if (candidate.titled) add("title", 5);
  else if (before !== undefined) {
    const role = before.text === "." ? words[candidate.from - 2] : before;
    if (role?.kind === "word" && isRoleNoun(role.lower)) {
      if (SHARED_ROLES.has(role.lower))
        add("shared role", KIN.has(role.lower) && words[candidate.from - 2]?.text !== "the" ? 2.5 : 1.5);
      else add("role before", role.capital || !role.lower.endsWith("s") ? 4 : 2);
    }
    // “broadcaster Stephen Fry”: some of those nouns are people's as well.
    const either = !alone && isRoleNoun(before.lower) && is.isGiven(candidate.parts[0] ?? "");
    if (!before.capital && THING_BEFORE.has(before.lower)) add("thing before", either ? -1 : -4);
    if (
      /^(?:called|named|dubbed|titled)$/.test(before.lower) &&
      THING_BEFORE.has(words[candidate.from - 2]?.lower ?? "")
    )
      add("thing before", -4);
    if (/^(?:in|of)$/.test(before.lower) && /^(?:shares?|stakes?|stock)$/.test(words[candidate.from - 2]?.lower ?? ""))
      add("thing before", -4);
    if (before.lower === "of" && THING_BEFORE.has(words[candidate.from - 2]?.lower ?? "")) add("thing before", -4);
    if (PLACE_PREPOSITIONS.has(before.lower))
      add("place preposition", alone ? -2.5 : is.isGiven(candidate.parts[0] ?? "") ? -0.5 : -1.5);
    if ((before.lower === "the" || before.lower === "a" || before.lower === "an") && !isLowerNoun(next))
      add("article", -4);
    if (before.text === "," && KIN.has(words[candidate.from - 2]?.lower ?? "")) add("kin before", 3.5);
    if (
      SPEECH_VERBS.has(before.lower) &&
      before.lower.endsWith("d") &&
      (next === undefined || /^[,.;]$|^(?:in|of|who|at|on|after|during|from)$/.test(next.lower))
    )
      add("speech", 1.5);
    if (/-(?:born|old|educated|trained|raised)$/.test(before.lower)) add("born", 2.5);
    if (
      (/^(?:named|nicknamed|alias|née|nee)$/.test(before.lower) &&
        !AUXILIARIES.has(words[candidate.from - 2]?.lower ?? "")) ||
      (before.lower === "as" && /^(?:identified|named|known)$/.test(words[candidate.from - 2]?.lower ?? ""))
    )
      add("named", 2);
    if (before.text === "," && next !== undefined && roleBefore(words, candidate.from - 2))
      add("role before comma", 2.5);
    if (!alone && POSSESSIVE.test(before.text) && COUNTRIES.has(words[candidate.from - 2]?.plain ?? ""))
      add("country's", 1.5);
    if (!alone && /^(?:is|was|were)$/.test(before.lower) && next?.text === ",") add("brought in", 1);
    if (before.lower === "by" || before.lower === "with" || before.lower === "and") add("company", 0.2);
  }
  const start = words[candidate.from]?.start ?? 0;
  const end = words[candidate.to - 1]?.end ?? 0;
  if (
    (before?.end === start && /^[-–—/]$/.test(before.text)) ||
    (next?.start === end && /^[-–—/]$/.test(next.text) && words[candidate.to + 1]?.start === next.end)
  )
    add("compound", -4);
  if (next !== undefined)
    cluesBehind(words, candidate.to, next, add, alone, PLACE_PREPOSITIONS.has(before?.lower ?? ""));
  return clues;
}

/** “the head of Olympic security, Liu Shaowu,”: a phrase with one role opens the sentence or follows “the”, “his”, “'s”. */
function roleBefore(words: readonly Word[], last: number): boolean {
  let role = false;
  for (let at = last; at > last - 9; at -= 1) {
    const word = words[at];
    if (word === undefined) return role;
    if (word.text === "'s" || word.text === "’s") return role;
    if (word.kind === "mark" || SPEECH_VERBS.has(word.lower) || AUXILIARIES.has(word.lower)) return false;
    if (/^(?:the|a|an|his|her|their|its|our|my)$/.test(word.lower) && role) return true;
    if (is.isSingularRole(word.lower) && !SHARED_ROLES.has(word.lower)) role = true;
  }
  return false;
}

function isLowerNoun(next: Word | undefined): boolean {
  return (
    next?.kind === "word" &&
    !next.capital &&
    next.text !== "'s" &&
    next.text !== "’s" &&
    !is.isSmall(next.lower) &&
    !SPEECH_VERBS.has(next.lower) &&
    !AUXILIARIES.has(next.lower) &&
    !HUMAN_VERBS.has(next.lower) &&
    !IRREGULAR_PASTS.has(next.lower) &&
    !/[^l]ed$/.test(next.lower)
  );
}
