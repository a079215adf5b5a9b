import { BODY_HEADS } from "../lexicon/organisations.ts";
import { AUXILIARIES } from "../lexicon/small-words.ts";
import { SPEECH_VERBS } from "../lexicon/speech.ts";
import { RANKS, ROLE_MODIFIERS } from "../lexicon/titles.ts";
import type { Candidate } from "../names/candidate.ts";
import * as is from "../names/classes.ts";
import type { Word } from "../names/reading.ts";
import { isModifier, isRole, type RoleAt, roleAt, startOfPhrase } from "./role-words.ts";

const FARTHEST = 12;

/** Roles that stand before a name: as a title (“police spokesman X”), or set off by a comma (“its current chairman, X,”). */
export function rolesBefore(mention: Candidate): RoleAt[] {
  const { words } = mention.reading;
  let end = mention.from;
  while (isAddressOrPoint(words, end - 1)) end -= 1;
  const from = startOfTitle(words, end);
  // “brothers Anas and Youssef”: a role of several is left out rather than given to the first.
  const several =
    words[end - 1] !== undefined && !is.isSingularRole(words[end - 1]?.lower ?? "") && isRole(words[end - 1]);
  const title = from < end && !several ? split(words, from, end) : [];
  return [...setOff(words, title.length > 0 ? from : end, mention.to), ...title];
}

/** “Mr”, “Mrs.”, “Daw” say nothing of a role. */
function isAddressOrPoint(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.capital) return is.isAddress(word.plain);
  return word?.text === "." && words[at - 1]?.capital === true && is.isAddress(words[at - 1]?.plain ?? "");
}

/** Where the title begins that ends at a name; the same index where none does. */
function startOfTitle(words: readonly Word[], end: number): number {
  if (!endsInRole(words, end)) return end;
  let from = end;
  for (let at = end - 1; at >= Math.max(0, end - FARTHEST); at -= 1) {
    const word = words[at];
    if (word === undefined) break;
    if (
      word.text === "." &&
      (words[at - 1]?.end ?? -1) === word.start &&
      (RANKS.has(words[at - 1]?.plain ?? "") || isRole(words[at - 1]))
    )
      continue;
    if (isLink(words, at, end)) continue;
    if (
      !isModifier(word) ||
      (word.opens && !isRole(word) && is.isCommon(word.lower) && !isTitleOpener(word) && !opensName(words, at))
    )
      break;
    from = at;
  }
  return from;
}

/** “White House spokesman”: an everyday word that begins a name of several words. */
function opensName(words: readonly Word[], at: number): boolean {
  return !is.isSmall(words[at]?.lower ?? "") && words[at + 1]?.capital === true && !isRole(words[at + 1]);
}

/** A first word of a sentence that still belongs to the role (“Former president”, “Opposition leader”). */
function isTitleOpener(word: Word): boolean {
  return isModifier({ ...word, capital: false });
}

function endsInRole(words: readonly Word[], end: number): boolean {
  const last = words[end - 1];
  if (last?.text === ".") return RANKS.has(words[end - 2]?.plain ?? "");
  if (isRole(last)) return true;
  // “Secretary of State X”, “Archbishop of Canterbury X”: the role stands before “of”.
  for (let at = end - 2; at >= end - 4; at -= 1)
    if (words[at]?.lower === "of" && isRole(words[at - 1]) && last?.capital) return true;
  return false;
}

/** “Secretary of State”, “chairman and chief executive”: a small word between two pieces of one title. */
function isLink(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at];
  const [before, after] = [words[at - 1], words[at + 1]];
  // “Bank of England Governor”, “Alliance for Change secretary-general”
  const body = before?.capital === true && BODY_HEADS.has(before.plain) && after?.capital === true;
  if (word?.lower === "for") return body;
  // “Secretary of State X”, but not “an ally of President X”
  if (word?.lower === "of")
    return (
      at < end - 1 && (body || (isRole(before) && after?.capital === true && !words.slice(at + 1, end).some(isRole)))
    );
  if (word?.lower === "and")
    return (
      (isRole(words[at - 1]) && !isFamilyName(words, at - 1) && isModifier(words[at + 1]) && at < end - 1) ||
      (isOfficeWord(words[at - 1]) && words[at + 1]?.capital === true && at < end - 2)
    );
  return word?.text === "&" || word?.text === "/";
}

/** “Mark Tan and pilot X”: a title's word behind a given name. */
function isFamilyName(words: readonly Word[], at: number): boolean {
  return words[at]?.capital === true && words[at - 1]?.capital === true && is.isGiven(words[at - 1]?.plain ?? "");
}

/** “Information and Broadcasting Minister”: a field of work, no person. */
function isOfficeWord(word: Word | undefined): boolean {
  return (
    word?.capital === true &&
    (ROLE_MODIFIERS.has(word.lower) || /(?:ing|tion|ity|ment|ture|try|ance)$/.test(word.lower)) &&
    !is.isGiven(word.plain)
  );
}

/** A rank begins a role of its own: “Junta spokesman Brigadier General”. */
function split(words: readonly Word[], from: number, end: number): RoleAt[] {
  for (let at = from + 1; at < end; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined || before === undefined || !word.capital || !RANKS.has(word.plain)) continue;
    if (
      !isRole(before) ||
      RANKS.has(before.plain) ||
      /^(?:attorney|prosecutor|governor|registrar|adjutant|procurator|comptroller|paymaster|quartermaster|secretary|director|inspector|surgeon|solicitor|consul|auditor|advocate|vice|deputy|assistant)$/.test(
        before.plain,
      )
    )
      continue;
    return [...roleAt(words, from, at), ...split(words, at, end)];
  }
  return roleAt(words, from, end);
}

/** “The CSTO's current chairman, X, announced”: a phrase with one role before the comma, and the name closed off behind. */
function setOff(words: readonly Word[], end: number, behind: number): RoleAt[] {
  let comma = end - 1;
  if (words[comma]?.lower === "as" && /^(?:identified|named|known)$/.test(words[comma - 1]?.lower ?? "")) comma -= 2;
  if (words[comma]?.text !== "," || !closes(words, behind)) return [];
  let role = -1;
  for (let at = comma - 1; at >= Math.max(0, comma - FARTHEST); at -= 1) {
    const word = words[at];
    if (word === undefined || word.kind === "mark") break;
    if (SPEECH_VERBS.has(word.lower) || AUXILIARIES.has(word.lower) || /^(?:who|which|that|as)$/.test(word.lower))
      break;
    if (role < 0 && isRole(word) && is.isSingularRole(word.lower)) role = at;
    if (role >= 0 && !isModifier(words[at - 1])) break;
  }
  if (role < 0) return [];
  const from = startOfPhrase(words, role);
  const opener = words[from - 1];
  if (opener?.text === "," && words[from - 2]?.capital) return [];
  if (opener !== undefined && !OPENERS.test(opener.lower) && opener.kind !== "mark" && !SPEECH_VERBS.has(opener.lower))
    return [];
  const tail = words[role + 1];
  if (role + 1 < comma && !/^(?:of|for|at|in|to|with|on|from)$/.test(tail?.lower ?? "")) return [];
  const to = tail?.lower === "from" ? role + 1 : comma;
  return roleAt(words, from, to);
}

const OPENERS = /^(?:the|a|an|his|her|their|its|our|my|'s|’s|by|with|and|but|as|to|from|of|for|s|'|’)$/;

function closes(words: readonly Word[], to: number): boolean {
  const next = words[to];
  return (
    next === undefined ||
    next.kind === "mark" ||
    SPEECH_VERBS.has(next.lower) ||
    AUXILIARIES.has(next.lower) ||
    /(?:ed|s)$/.test(next.lower) ||
    /^(?:who|and|in|at|on|for|after|before|during)$/.test(next.lower) ||
    next.lower === "told"
  );
}
