import { FAMILY, FAMILY_ENDING, FAMILY_FIRST } from "../lexicon/family-names.ts";
import { COUNTRIES } from "../lexicon/nations.ts";
import * as is from "./classes.ts";
import type { Clue } from "./clue.ts";
import { weighty as weightyParts } from "./parts.ts";
import type { Word } from "./reading.ts";

/** What the name's own words say. `lowered` tells words that the article also writes without a capital. */
export function ownClues(parts: readonly string[], lowered: ReadonlySet<string>, words: readonly Word[]): Clue[] {
  const clues: Clue[] = [];
  const name = parts.join(" ");
  if (is.isKnownThing(name) || is.isKnownThing(parts.join("-")))
    clues.push({
      reason: "known thing",
      weight: parts.length > 1 ? -12 : is.isGiven(name) && !COUNTRIES.has(name) ? -3 : -8,
    });
  const weighty = weightyParts(parts);
  const first = weighty[0] ?? "";
  const last = weighty.at(-1) ?? "";
  const alone = weighty.length < 2;
  if (is.isGiven(first)) clues.push({ reason: "given name", weight: alone ? 2 : is.isDoubtfulGiven(first) ? 1.5 : 3 });
  else if (weighty.slice(1, -1).some(is.isGiven)) clues.push({ reason: "given name", weight: 2 });
  else if (!alone && is.isGiven(last) && !is.isDoubtfulGiven(last)) clues.push({ reason: "given name", weight: 1.5 });
  if (FAMILY_FIRST.has(first) && (weighty.length === 2 || weighty.length === 3))
    clues.push({ reason: "family name first", weight: 2 });
  if (words.length === 2 && SYLLABLES.test(words[1]?.text ?? "")) clues.push({ reason: "syllables", weight: 1.5 });
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
  if (parts.some((part) => /-(?:led|based|backed|born|run|held|controlled|allied|style)$/.test(part)))
    clues.push({ reason: "compound", weight: -8 });
  if (parts.some((part) => /\d/.test(part))) clues.push({ reason: "digits", weight: -8 });
  clues.push(...oddWords(weighty, lowered));
  return clues;
}

/** The given name of two syllables in “Man Ka-chai”, “Park Chan-ho”. */
export const SYLLABLES = /^\p{Lu}\p{Ll}+-\p{Ll}{2,}$/u;

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
