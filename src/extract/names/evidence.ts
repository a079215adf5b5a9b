import { FAMILY, FAMILY_ENDING, FAMILY_FIRST } from "../lexicon/family-names.ts";
import { COUNTRIES } from "../lexicon/nations.ts";
import { AUXILIARIES, PLACE_PREPOSITIONS } from "../lexicon/small-words.ts";
import { SPEECH_VERBS } from "../lexicon/speech.ts";
import { HUMAN_VERBS, SHARED_ROLES, THING_AFTER, THING_BEFORE } from "../lexicon/thing-cues.ts";
import { isRoleNoun, KIN } from "../lexicon/titles.ts";
import type { Candidate } from "./candidate.ts";
import * as is from "./classes.ts";
import { weighty as weightyParts } from "./figure.ts";
import type { Word } from "./reading.ts";

/** Why a candidate may or may not be a person; each reason counts once for a name, at its strongest. */
export interface Clue {
  readonly reason: string;
  readonly weight: number;
}

/** What the name's own words say. `lowered` tells words that the article also writes without a capital. */
export function ownClues(parts: readonly string[], lowered: ReadonlySet<string>, words: readonly Word[]): Clue[] {
  const clues: Clue[] = [];
  const name = parts.join(" ");
  if (is.isKnownThing(name) || is.isKnownThing(parts.join("-")))
    clues.push({ reason: "known thing", weight: parts.length > 1 ? -12 : is.isGiven(name) ? -3 : -8 });
  const weighty = weightyParts(parts);
  const first = weighty[0] ?? "";
  const last = weighty.at(-1) ?? "";
  const alone = weighty.length < 2;
  if (is.isGiven(first)) clues.push({ reason: "given name", weight: alone ? 2 : is.isDoubtfulGiven(first) ? 1.5 : 3 });
  else if (weighty.slice(1, -1).some(is.isGiven)) clues.push({ reason: "given name", weight: 2 });
  else if (!alone && is.isGiven(last) && !is.isDoubtfulGiven(last)) clues.push({ reason: "given name", weight: 1.5 });
  if (FAMILY_FIRST.has(first) && (weighty.length === 2 || weighty.length === 3))
    clues.push({ reason: "family name first", weight: 2 });
  if (FAMILY.has(last)) clues.push({ reason: "family name", weight: 1.5 });
  else if (last.length > 4 && FAMILY_ENDING.test(last) && !is.isCommon(last))
    clues.push({ reason: "family ending", weight: 1 });
  if (!alone && words.some((word, index) => word.text.length === 1 && word.capital && words[index + 1]?.text === "."))
    clues.push({ reason: "initial", weight: 2.5 });
  else if (!alone && /^(?:\p{Lu}\.){2,}$|^\p{Lu}{2}$/u.test(words[0]?.text ?? ""))
    clues.push({ reason: "initial", weight: 2 });
  if (/^(?:jr|sr)$/.test(words.findLast((word) => word.kind === "word")?.plain ?? ""))
    clues.push({ reason: "junior", weight: 3 });
  if (parts.some((part) => STRONG_PARTICLES.has(part)) && weighty.length > 0)
    clues.push({ reason: "particle", weight: alone ? 1.5 : 2.5 });
  if (!alone && is.HEAD_OR_NAME.has(last) && weighty.length === 2)
    clues.push({ reason: "thing's word", weight: FAMILY.has(last) || FAMILY_FIRST.has(first) ? -0.5 : -1.5 });
  if (PLACE_BEGINNINGS.has(parts[0] ?? "") && (!is.isGiven(first) || /^(?:san|santa|saint|st)$/.test(parts[0] ?? "")))
    clues.push({ reason: "place beginning", weight: -3 });
  if (parts.some((part) => /\d/.test(part))) clues.push({ reason: "digits", weight: -8 });
  clues.push(...oddWords(weighty, lowered));
  return clues;
}

const POSSESSIVE = /^['’]s$/i;
const STRONG_PARTICLES: ReadonlySet<string> = new Set(
  "bin ibn binti bint al van von der abu ould abdul abd mac ni nic o ul bou".split(" "),
);
const PLACE_BEGINNINGS: ReadonlySet<string> = new Set(
  "ain kafr jebel jabal bab dar shatt nahr bir ansar jabhat ahrar jund jaysh jaish harakat hizb hayat kataib asaib saraya liwa tahrir lashkar jamaat bayt masjid ahl um kfar ein bani wad ash san santa los las el la rio port puerto saint st new fort cape costa villa sierra monte nova le les ras tel beit deir wadi umm khan tall north south east west upper lower great grand big old".split(
    " ",
  ),
);

/** Everyday words, places and nations inside the name. */
function oddWords(weighty: readonly string[], lowered: ReadonlySet<string>): Clue[] {
  const clues: Clue[] = [];
  let odd = 0;
  for (const [index, part] of weighty.entries()) {
    if (part.length < 2) continue;
    if (is.isGiven(part) || FAMILY.has(part) || (index > 0 && is.isRoleOrName(part))) continue;
    if (is.isCommon(part) || lowered.has(part)) odd += weighty.length === 1 ? 2.5 : 2;
    else if (weighty.length > 1 && is.isKnownThing(part) && !FAMILY_FIRST.has(part)) odd += index === 0 ? 2.5 : 1.5;
  }
  if (odd > 0) clues.push({ reason: "everyday word", weight: -odd });
  if (weighty.length > 4) clues.push({ reason: "long", weight: 4 - weighty.length });
  return clues;
}

/** What stands around one occurrence of the name. */
export function placeClues(candidate: Candidate): Clue[] {
  const { words } = candidate.reading;
  const clues: Clue[] = [];
  const add = (reason: string, weight: number) => clues.push({ reason, weight });
  const before = words[candidate.from - 1];
  const next = words[candidate.to];
  const alone = weightyParts(candidate.parts).length < 2;
  if (candidate.titled) add("title", 5);
  else if (before !== undefined) {
    const role = before.text === "." ? words[candidate.from - 2] : before;
    if (role?.kind === "word" && isRoleNoun(role.lower)) {
      if (SHARED_ROLES.has(role.lower))
        add("shared role", KIN.has(role.lower) && words[candidate.from - 2]?.text !== "the" ? 2.5 : 1.5);
      else add("role before", role.capital || !role.lower.endsWith("s") ? 4 : 2);
    }
    if (!before.capital && THING_BEFORE.has(before.lower)) add("thing before", -4);
    if (
      /^(?:called|named|dubbed|titled)$/.test(before.lower) &&
      THING_BEFORE.has(words[candidate.from - 2]?.lower ?? "")
    )
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
    if (before.lower === "by" || before.lower === "with" || before.lower === "and") add("company", 0.2);
  }
  const start = words[candidate.from]?.start ?? 0;
  const end = words[candidate.to - 1]?.end ?? 0;
  if (
    (before?.end === start && /^[-–—/]$/.test(before.text)) ||
    (next?.start === end && /^[-–—/]$/.test(next.text) && words[candidate.to + 1]?.start === next.end)
  )
    add("compound", -4);
  if (next !== undefined) after(words, candidate.to, next, add, alone, PLACE_PREPOSITIONS.has(before?.lower ?? ""));
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
    !SPEECH_VERBS.has(next.lower)
  );
}

/** “Yannis pours”: a given name that is nothing else, before what may be a verb. */
function isLoneGiven(word: Word | undefined): boolean {
  return word !== undefined && is.isGiven(word.plain) && !is.isDoubtfulGiven(word.plain);
}

const FOLLOWERS: ReadonlySet<string> = new Set(
  "administration presidency loyalists aide aides campaign scandal trial era".split(" "),
);
const ADVERBS: ReadonlySet<string> = new Set(
  "also later then earlier now never again recently previously reportedly allegedly initially once still already often always".split(
    " ",
  ),
);

function after(
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
    add("apposition", SHARED_ROLES.has(word.lower) ? 1.2 : 3.5);
    return;
  }
}
