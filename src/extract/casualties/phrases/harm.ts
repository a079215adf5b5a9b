import { listBefore } from "../../grammar/list.ts";
import { chunkBefore } from "../../grammar/object.ts";
import type { Parsed } from "../../grammar/parsed.ts";
import { subjectBefore } from "../../grammar/subject.ts";
import { verbGroup } from "../../grammar/verb-group.ts";
import { GRAVE, HARMS, SUFFERING } from "../../lexicon/phrases.ts";
import type { Event } from "../event.ts";
import { befallen } from "./befallen.ts";

/** “suffered burns”, “sustained minor injuries”, “being treated for smoke inhalation”, “succumbed to their wounds”. */
export function harmEvent(parsed: Parsed, at: number): Event | null {
  const { words } = parsed;
  if (words[at]?.lower === "succumbed" && words[at + 1]?.lower === "to") return said(parsed, at, at + 2, "killed");
  if (!HARMS.has(words[at]?.lower ?? "")) return null;
  for (let index = at - 1; index >= 0 && at - index <= 7; index -= 1) {
    const word = words[index];
    if (!word || word.tag === "break" || word.tag === "comma" || word.outcome) return null;
    if (SUFFERING.has(word.lower) && words[index + 1]?.tag !== "verb")
      return noneIn(parsed, index, at) ? null : said(parsed, index, at + 1, "injured");
    if (word.lower === "treated" && words[index + 1]?.lower === "for") return said(parsed, index, at + 1, "injured");
    if (word.lower === "with" && words[index - 1]?.tag !== "verb") {
      const left = chunkBefore(parsed, index);
      return left?.count
        ? {
            outcome: "injured",
            at,
            from: index,
            to: at + 1,
            patients: listBefore(parsed, left),
            manner: null,
            beside: [],
          }
        : null;
    }
  }
  return null;
}

/** “sustained no injuries” says it of nobody that is counted. */
function noneIn({ words }: Parsed, from: number, to: number): boolean {
  return words.slice(from, to).some((word) => word.lower === "no");
}

/** “in critical condition”, “fighting for their lives”. */
export function graveEvent(parsed: Parsed, at: number): Event | null {
  const { words } = parsed;
  const word = words[at]?.lower;
  let first: number | null = null;
  if (word === "condition" || word === "conditions") {
    const article = words[at - 2]?.lower === "a" ? 3 : 2;
    if (GRAVE.has(words[at - 1]?.lower ?? "") && words[at - article]?.lower === "in") first = at - article;
  } else if (
    (word === "life" || word === "lives") &&
    words[at - 2]?.lower === "for" &&
    words[at - 3]?.lower === "fighting"
  )
    first = at - 3;
  return first === null ? null : locatedEvent(parsed, first, at, "injured");
}

function said(parsed: Parsed, verb: number, to: number, outcome: Event["outcome"]): Event | null {
  const group = verbGroup(parsed, verb);
  const subject = subjectBefore(parsed, group.from);
  return befallen(parsed, subject, { group, at: verb, to, outcome });
}

/** A state told by where somebody is: “62 in intensive care”, “were in hospital”. `first` is the preposition. */
export function locatedEvent(parsed: Parsed, first: number, at: number, outcome: Event["outcome"]): Event | null {
  const group = verbGroup(parsed, first);
  const near = group.from === first ? chunkBefore(parsed, first) : null;
  const subject = near ? (near.count ? near : null) : group.from < first ? subjectBefore(parsed, group.from) : null;
  return befallen(parsed, subject, { group, at, to: at + 1, outcome });
}
