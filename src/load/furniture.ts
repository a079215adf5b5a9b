import { type Credit, SURE } from "./credit.ts";
import { agencyNamed } from "./lexicon/agencies.ts";
import { FURNITURE, type Furniture } from "./lexicon/furniture.ts";
import { REPORTING_WORDS, SHARE_MARKS, SHARE_WORDS } from "./lexicon/labels.ts";
import { outletIn } from "./lexicon/outlets.ts";
import { matched, openings, type Phrase, phrase, type Word, wordsOf } from "./phrase.ts";
import { endsSentence } from "./shape.ts";

export interface FurnitureLine {
  readonly where: Furniture["where"];
  readonly credits: readonly Credit[];
}

interface Rule extends Phrase {
  readonly group: Furniture;
}

const LONGEST = 700;
const MOST_SHARE_WORDS = 16;

const BY_OPENING = new Map<string, Rule[]>();
const OPEN: Rule[] = [];
for (const group of FURNITURE)
  for (const form of group.phrases) {
    const rule: Rule = { ...phrase(form), group };
    const first = openings(rule);
    if (first === null) OPEN.push(rule);
    else for (const word of first) BY_OPENING.set(word, [...(BY_OPENING.get(word) ?? []), rule]);
  }
/** One of these stands in every line that a phrase without a fixed opening fits. */
const OPEN_WORDS =
  /contributed|news agency|news wire|organi[sz]ation|service|rights reserved|auto-generated|not responsible|(?:sign up|click|subscribe|register) (?:here|now)/i;

/** What a line of furniture is and gives away; null for a line that may be the report's. */
export function readFurniture(line: string): FurnitureLine | null {
  if (line.length > LONGEST || /^["“‘']/.test(line)) return null;
  const first = /[\p{L}\p{N}©@#][^\s:|]*/u.exec(line.slice(0, 60))?.[0].toLowerCase().replaceAll("’", "'") ?? "";
  const opened = BY_OPENING.get(keyOf(first)) ?? [];
  const open = OPEN_WORDS.test(line) ? OPEN : [];
  if (opened.length === 0 && open.length === 0) return null;
  const words = wordsOf(line);
  const stops = endsSentence(line);
  const reports = words.some(({ word }) => REPORTING_WORDS.has(word));
  for (const rule of [...opened, ...open]) {
    const { where, sentence, guarded, most } = rule.group;
    if (words.length > most || (stops && !sentence) || (reports && guarded)) continue;
    const credits = creditsIn(rule, words);
    if (credits !== null) return { where, credits };
  }
  return null;
}

/** The word under which a line's phrases are kept. */
function keyOf(first: string): string {
  if (/^(?:©|\(c\))/.test(first)) return "©";
  const word = first.replaceAll(/[^\p{L}\p{N}]+$/gu, "");
  return /^[\d.,]+[km]?$/.test(word) ? "#" : word;
}

function creditsIn(rule: Rule, words: readonly Word[]): Credit[] | null {
  const captures = matched(rule, words, (_, name) => outletIn(name) !== null);
  return (
    captures?.flatMap(({ name, words: found }): Credit[] => {
      const agency = agencyNamed(found);
      if (name === "agency")
        return [{ kind: "agency", value: agency ?? found.replace(/^the /i, ""), weight: SURE.closing }];
      if (agency !== null) return [{ kind: "agency", value: agency, weight: SURE.hint }];
      const outlet = outletIn(found);
      return outlet === null ? [] : [{ kind: "outlet", value: outlet, weight: SURE.furniture }];
    }) ?? null
  );
}

/** A row of share buttons: nothing but the names of services and what they do. */
export function isShareBar(line: string): boolean {
  // Buttons copied without the space between them.
  return line.length <= 160 && (isShares(line) || isShares(line.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")));
}

function isShares(line: string): boolean {
  const words = line
    .toLowerCase()
    .split(/[\s|•·/,:()]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return (
    words.length > 0 &&
    words.length <= MOST_SHARE_WORDS &&
    words.every((word) => SHARE_WORDS.has(word) || /^[\d.,]+[km]?$/.test(word)) &&
    words.some((word) => SHARE_MARKS.has(word))
  );
}
