import { type Entry, isMenu } from "./entry.ts";
import { ENGLISH_WORDS } from "./lexicon/common-words.ts";
import { isOutlet } from "./lexicon/outlets.ts";
import { countWords, sameAs } from "./shape.ts";

/** The headline where it stands. */
export interface Headline {
  readonly entry: Entry;
  /** Its words, without the outlet's name that a page adds to them. */
  readonly text: string;
  readonly outlet: string | null;
}

/** In lines: how far above the first sentence, or from the top, a headline is looked for. */
const LONGEST_SEARCH = 200;
const FEWEST_REPEATED_WORDS = 4;
const FEWEST_MENU_LINES = 2;
/** Sentences of the report that a headline shares words with. */
const MOST_SENTENCES = 3;
const FEWEST_TITLE_WORDS = 3;
const LONGEST_ADDITION = 40;

/** The headline among the entries before the first sentence; null where none looks like one. */
export function chooseHeadline(head: readonly Entry[], all: readonly Entry[]): Headline | null {
  const near = head.slice(-LONGEST_SEARCH);
  const candidates = near.filter((entry) => entry.shape === "line" && !entry.dropped && !isMenu(entry));
  const entry =
    candidates.find(({ marked, lead }) => marked && lead === 2) ??
    candidates.find((candidate) => isRepeated(candidate, all)) ??
    (near.filter((each) => each.list || isMenu(each)).length >= FEWEST_MENU_LINES
      ? onMenuPage(candidates, all)
      : null) ??
    firstLong(candidates, near) ??
    candidates[0] ??
    promised(head);
  return entry === undefined ? null : withoutOutlet(entry);
}

/** Short lines first are a page's menu, and then three words in a row may be one of its items. */
function firstLong(candidates: readonly Entry[], near: readonly Entry[]): Entry | undefined {
  const enough = candidates[0] === near.find((entry) => !entry.dropped) ? 3 : 4;
  return candidates.find(({ text }) => countWords(text) >= enough);
}

/** On a page that was copied with its menus, the first line that is about what the report is about. */
function onMenuPage(candidates: readonly Entry[], all: readonly Entry[]): Entry | undefined {
  const sentences = all.filter(({ sentence }) => sentence).slice(0, MOST_SENTENCES);
  const about = new Set(sentences.flatMap(({ text }) => sameAs(text.slice(0, LONGEST_SEARCH * 2)).split(" ")));
  const long = candidates.filter(({ text }) => countWords(text) >= FEWEST_REPEATED_WORDS);
  return long.find(({ text }) => {
    const words = new Set(sameAs(text).split(" "));
    return [...words].filter((word) => word.length > 2 && !ENGLISH_WORDS.has(word) && about.has(word)).length >= 2;
  });
}

/** “Watch: Moment building collapses”: a link on another page, on its own page the headline. */
function promised(head: readonly Entry[]): Entry | undefined {
  const entry = head[0];
  const links = entry?.furniture?.where === "anywhere" && /^\p{L}[\p{L} ]{2,14}: \p{L}/u.test(entry.text);
  if (!entry || !links || entry.shape !== "line" || countWords(entry.text) < FEWEST_REPEATED_WORDS) return undefined;
  entry.dropped = false;
  return entry;
}

/** Said again by a caption or a page's title, whatever these add to it. */
function isRepeated(entry: Entry, all: readonly Entry[]): boolean {
  const words = sameAs(withoutOutlet(entry).text);
  if (countWords(words) < FEWEST_REPEATED_WORDS) return false;
  return all.slice(0, LONGEST_SEARCH).some((other) => other !== entry && says(other, words));
}

/** Whether an entry says these words and little more. */
export function says({ text }: Entry, words: string): boolean {
  return (
    text.length <= words.length * 1.5 + LONGEST_ADDITION &&
    sameAs(text).length <= words.length + LONGEST_ADDITION &&
    sameAs(text).includes(words)
  );
}

/** “… killed in unrest | World News – 24 News HD”: the page's title, with where on whose page it is. */
function withoutOutlet(entry: Entry): Headline {
  const [text = "", ...rest] = entry.text.split(/\s+\|\s+/);
  const last = /^(.{3,}?)\s+[–—-]\s+([^–—]{2,40})$/.exec(rest.at(-1) ?? entry.text);
  const name = last?.[2] ?? rest.at(-1) ?? "";
  if (rest.length > 0 && countWords(text) >= FEWEST_TITLE_WORDS)
    return { entry, text, outlet: rest.length === 1 && !last ? name : isOutlet(name) ? name : null };
  return isOutlet(name) && last && countWords(last[1] ?? "") >= FEWEST_TITLE_WORDS
    ? { entry, text: last[1] ?? "", outlet: name }
    : { entry, text: entry.text, outlet: null };
}
