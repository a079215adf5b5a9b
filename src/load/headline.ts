import { type Entry, isMenu } from "./entry.ts";
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

/** The headline among the entries before the first sentence; null where none looks like one. */
export function chooseHeadline(head: readonly Entry[], all: readonly Entry[]): Headline | null {
  const candidates = head.slice(-LONGEST_SEARCH).filter(isCandidate);
  const repeated = candidates.find(
    (entry) => countWords(entry.text) >= FEWEST_REPEATED_WORDS && isRepeated(entry, all),
  );
  // Short lines first are a page's menu, and then three words in a row may be one of its items.
  const enough = candidates[0] === head.find((entry) => !entry.dropped) ? 3 : 4;
  const long = candidates.find(({ text }) => countWords(text) >= enough);
  const entry =
    candidates.find(({ marked, lead }) => marked && lead === 2) ?? repeated ?? long ?? candidates[0] ?? promised(head);
  return entry === undefined ? null : withoutOutlet(entry, all);
}

/** “Watch: Moment building collapses”: a link on another page, on its own page the headline. */
function promised(head: readonly Entry[]): Entry | undefined {
  const entry = head[0];
  const links = entry?.furniture?.where === "anywhere" && /^\p{L}[\p{L} ]{2,14}: \p{L}/u.test(entry.text);
  if (!entry || !links || entry.shape !== "line" || countWords(entry.text) < FEWEST_REPEATED_WORDS) return undefined;
  entry.dropped = false;
  return entry;
}

function isCandidate(entry: Entry): boolean {
  return entry.shape === "line" && !entry.dropped && !isMenu(entry);
}

function isRepeated(entry: Entry, all: readonly Entry[]): boolean {
  const words = sameAs(withoutOutlet(entry, []).text);
  return all.slice(0, LONGEST_SEARCH).some((other) => {
    if (other === entry || other.text.length > entry.text.length + LONGEST_SEARCH) return false;
    const forms = [other.text, withoutOutlet(other, []).text, other.text.replace(/^\p{L}{4,10}:\s+/u, "")];
    return forms.some((form) => sameAs(form) === words);
  });
}

/** “… killed in unrest | 24 News HD”: the page's title, with whose page it is. */
function withoutOutlet(entry: Entry, all: readonly Entry[]): Headline {
  const suffix = /^(.{12,}?)\s+([|–—-])\s+([^|–—]{2,40})$/.exec(entry.text);
  const [, text = "", mark = "", name = ""] = suffix ?? [];
  const known = isOutlet(name);
  const again = suffix !== null && all.some((other) => other !== entry && sameAs(other.text) === sameAs(text));
  if (!known && !(again && mark !== "")) return { entry, text: entry.text, outlet: null };
  return { entry, text, outlet: known || mark === "|" ? name : null };
}
