import { LEADING_VERBS, ROLE_TAIL_STOPS } from "../lexicon/role-phrases.ts";
import { AUXILIARIES } from "../lexicon/small-words.ts";
import { SPEECH_VERBS } from "../lexicon/speech.ts";
import { KIN } from "../lexicon/titles.ts";
import type { Candidate } from "../names/candidate.ts";
import * as is from "../names/classes.ts";
import type { Word } from "../names/reading.ts";
import { isModifier, isRole, type RoleAt, roleAt, startOfPhrase } from "./role-words.ts";

const FARTHEST = 14;
const DETERMINER = /^(?:a|an|the|his|her|their|its|our|my|another|one)$/;

/** Roles that stand behind a name: “X, 42, a trader at …”, “X, who heads the …”, “X is the mayor of …”. */
export function rolesAfter(mention: Candidate): RoleAt[] {
  const { words } = mention.reading;
  const at = mention.to;
  const next = words[at];
  return [...reversed(words, mention), ...(next ? behind(words, at, next, mention) : [])];
}

/** “named X as chief executive” */
function isAppointed(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= from - 4; at -= 1)
    if (/^(?:named|appointed|elected|installed|chose|picked|nominated)$/.test(words[at]?.lower ?? "")) return true;
  return false;
}

function behind(words: readonly Word[], at: number, next: Word, mention: Candidate): RoleAt[] {
  if (next.text === "," || next.text === "(" || next.text === "–" || next.text === "—" || next.text === "--")
    return appositions(words, at);
  if (next.lower === "who") return deed(words, at);
  if (next.lower === "as" && isAppointed(words, mention.from)) return phrase(words, at + 1);
  // What somebody says of another in quotation marks is no role.
  return /^["“'‘]$/.test(words[mention.from - 1]?.text ?? "") ? [] : copula(words, at);
}

/** One or two phrases behind commas, ages passed over. */
function appositions(words: readonly Word[], comma: number): RoleAt[] {
  let at = comma + 1;
  if (words[comma]?.text === "(" && words[at]?.kind === "number") {
    if (words[at + 1]?.text !== ")" || words[at + 2]?.text !== ",") return [];
    at += 3;
  }
  const age = words[at];
  if (age?.kind === "number" || age?.lower === "aged" || age?.lower.endsWith("-year-old")) {
    while (at < comma + 5 && words[at]?.text !== ",") at += 1;
    if (words[at]?.text !== ",") return [];
    at += 1;
  }
  if (words[at]?.lower === "who") return deed(words, at);
  if (at > comma + 1 && /^(?:is|was)$/.test(words[at]?.lower ?? ""))
    return words.slice(at + 1, at + 5).some(({ lower }) => KIN.has(lower)) ? [] : copula(words, at);
  return phrase(words, at);
}

/** “[a] retired bank manager”, “[the service's] director”, “chairman of the council”. */
function phrase(words: readonly Word[], from: number): RoleAt[] {
  let start = from;
  const determined = DETERMINER.test(words[from]?.lower ?? "");
  if (determined) start += 1;
  if (/^(?:late|also|now|then|himself|herself|both)$/.test(words[start]?.lower ?? "")) start += 1;
  for (let at = start; at < from + 5; at += 1)
    if (
      /^(?:'s|’s)$/.test(words[at]?.text ?? "") ||
      (/^['’]$/.test(words[at]?.text ?? "") && words[at - 1]?.lower.endsWith("s"))
    )
      start = at + 1;
  const role = headOf(words, start, determined || start > from);
  if (role < 0) return [];
  // “…, his wife Anna” is said of Anna; “…, Ollie Pope and” is somebody else.
  const beside = words[role + 1];
  if (beside?.capital && beside.start === (words[role]?.end ?? 0) + 1) return [];
  if (words[role]?.capital && role > start && is.isGiven(words[role - 1]?.plain ?? "")) return [];
  // “survived by Kofi, a daughter, Efua”: a list, not what the one before is.
  if (/^an?$/.test(words[from]?.lower ?? "") && KIN.has(words[role]?.lower ?? "") && beside?.text === ",") return [];
  const to = endOfTail(words, role + 1);
  const next = words[to];
  // “…, the president said”: the role is the subject of what follows, not of the name.
  if (next?.kind === "word" && (SPEECH_VERBS.has(next.lower) || AUXILIARIES.has(next.lower) || isVerbLike(words, to)))
    return [];
  return roleAt(words, start, to);
}

/** The noun that the phrase is about; free words may stand before it only behind a determiner. */
function headOf(words: readonly Word[], from: number, determined: boolean): number {
  let role = -1;
  for (let at = from; at < from + 8; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (word.kind === "mark" && word.text !== "-") break;
    if (isRole(word) && (is.isSingularRole(word.lower) || is.isSingularRole(word.plain))) {
      role = at;
      continue;
    }
    if (role >= 0) {
      if (word.lower === "and" && roleWithin(words, at + 1, 3) >= 0) {
        at = roleWithin(words, at + 1, 3);
        role = at;
        continue;
      }
      break;
    }
    if (is.isSmall(word.lower) && !isModifier(word)) return -1;
    if (SPEECH_VERBS.has(word.lower) && !isModifier(word)) return -1;
    if (!isModifier(word) && (!determined || at > from + 4)) return -1;
  }
  return role;
}

function roleWithin(words: readonly Word[], from: number, most: number): number {
  for (let at = from; at < from + most; at += 1) {
    if (isRole(words[at]) && is.isSingularRole(words[at]?.lower ?? "")) return at;
    if (!isModifier(words[at])) return -1;
  }
  return -1;
}

/** How far “of the council”, “at St Mary's Hospital”, “with three children” reach. */
function endOfTail(words: readonly Word[], from: number): number {
  const link = words[from]?.lower ?? "";
  if (!/^(?:of|for|at|to|with|in|on|and)$/.test(link)) return from;
  if (link === "and" || (/^(?:in|on)$/.test(link) && words[from + 1]?.capital)) return from;
  let to = from + 1;
  while (to < from + FARTHEST) {
    const word = words[to];
    if (word === undefined || (word.kind === "mark" && !/^['’&/.-]$/.test(word.text))) break;
    if (word.text === "." && !(words[to - 1]?.upper || (words[to - 1]?.text.length ?? 9) < 4)) break;
    if (word.text === "." && words[to + 1] === undefined) break;
    if (
      ROLE_TAIL_STOPS.has(word.lower) ||
      (SPEECH_VERBS.has(word.lower) && !word.capital) ||
      AUXILIARIES.has(word.lower) ||
      isVerbLike(words, to)
    )
      break;
    to += 1;
  }
  while (to > from && /^(?:of|for|at|to|with|in|on|and|the|a|an|'s|')$/.test(words[to - 1]?.lower ?? "")) to -= 1;
  return to > from + 1 ? to : from;
}

/** “cautiously positioned”: a verb or its adverb behind a noun, so that the phrase before it is its subject. */
function isVerbLike(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word?.kind !== "word" || word.capital || !/(?:ed|ly)$/.test(word.lower) || word.lower.includes("-")) return false;
  return (
    before?.kind === "word" &&
    !is.isSmall(before.lower) &&
    !/^(?:'s|’s)$/.test(before.text) &&
    !/^(?:family|assembly|daily|weekly|monthly|red|united|bed)$/.test(word.lower)
  );
}

/** “who heads the Together for the Republic party” */
function deed(words: readonly Word[], who: number): RoleAt[] {
  const verb = words[who + 1];
  if (verb === undefined || !LEADING_VERBS.has(verb.lower)) return [];
  let to = who + 2;
  while (to < who + 2 + FARTHEST) {
    const word = words[to];
    if (word === undefined || (word.kind === "mark" && !/^['’&-]$/.test(word.text))) break;
    if (
      ROLE_TAIL_STOPS.has(word.lower) ||
      AUXILIARIES.has(word.lower) ||
      (SPEECH_VERBS.has(word.lower) && !word.capital)
    )
      break;
    to += 1;
  }
  return to > who + 2 ? roleAt(words, who + 1, to) : [];
}

/** “X is the mayor of”, “X became prime minister”, “X was appointed coach”. */
function copula(words: readonly Word[], at: number): RoleAt[] {
  let from = at;
  if (
    /^(?:has|had|was|is|were)$/.test(words[from]?.lower ?? "") &&
    /^(?:been|elected|appointed|named|re-elected|reelected)$/.test(words[from + 1]?.lower ?? "")
  ) {
    from += words[from + 1]?.lower === "been" ? 2 : 1;
    if (/^(?:elected|appointed|named|re-elected|reelected)$/.test(words[from]?.lower ?? "")) from += 1;
  } else if (/^(?:is|was|became|remains)$/.test(words[from]?.lower ?? "")) from += 1;
  else return [];
  if (/^(?:as|also|now|then|currently)$/.test(words[from]?.lower ?? "")) from += 1;
  const verb = words[at]?.lower ?? "";
  const bare = !DETERMINER.test(words[from]?.lower ?? "");
  if (bare && (verb === "is" || verb === "was") && from === at + 1) return [];
  return phrase(words, from);
}

/** “The festival's artistic director is X” */
function reversed(words: readonly Word[], mention: Candidate): RoleAt[] {
  const be = mention.from - 1;
  if (
    !/^(?:is|was)$/.test(words[be]?.lower ?? "") ||
    !isRole(words[be - 1]) ||
    !is.isSingularRole(words[be - 1]?.lower ?? "")
  )
    return [];
  const from = startOfPhrase(words, be - 1);
  return /^(?:the|its|his|her|their|'s|’s)$/.test(words[from - 1]?.lower ?? "") ? roleAt(words, from, be) : [];
}
