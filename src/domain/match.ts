import { edits, fold, skeleton } from "./fold.ts";

/** `likeness` is 0–1; 1 only where each word typed is a word of the name, but for case and accents. */
export interface Match<T> {
  readonly item: T;
  readonly likeness: number;
  /** True where each word typed is a word of the name or begins one. */
  readonly exact: boolean;
}

// Below this a word is no longer a spelling of the other.
const LEAST_WORD = 0.6;
// A word that begins a longer one: certain enough to be found, less than the word itself.
const PREFIX = 0.95;
const LESS_THAN_PREFIX = 0.94;
const SAME_SKELETON = 0.84;

/** A word with what is asked of it again and again. */
interface Spelling {
  readonly word: string;
  readonly bones: string;
  /** One bit a letter that it has; letters beyond the Latin share bits. */
  readonly letters: number;
}

interface Entry<T> {
  readonly item: T;
  readonly words: ReadonlySet<string>;
}

/** Finds items by part of a name, case, accents, transliteration and typos. Built once, asked often. */
export class NameIndex<T> {
  readonly #entries: Entry<T>[] = [];
  readonly #byWord = new Map<string, { readonly spelling: Spelling; readonly holders: number[] }>();

  constructor(items: Iterable<T>, namesOf: (item: T) => readonly string[]) {
    for (const item of items) {
      const words = new Set(namesOf(item).flatMap((name) => fold(name).split(" ")));
      words.delete("");
      for (const word of words) {
        const known = this.#byWord.get(word);
        if (known) known.holders.push(this.#entries.length);
        else this.#byWord.set(word, { spelling: spellingOf(word), holders: [this.#entries.length] });
      }
      this.#entries.push({ item, words });
    }
  }

  /** Best first; equals in the order given. */
  search(typed: string, most: number): Match<T>[] {
    const words = [...new Set(fold(typed).split(" "))].filter(Boolean).slice(0, MOST_WORDS).map(spellingOf);
    if (words.length === 0) return [];
    const likeness = new Map<number, number[]>();
    words.forEach((word, place) => {
      for (const { spelling, holders } of this.#byWord.values()) {
        const like = alike(word, spelling);
        if (like < LEAST_WORD) continue;
        for (const holder of holders) {
          const row = likeness.get(holder) ?? words.map(() => 0);
          row[place] = Math.max(row[place] ?? 0, like);
          likeness.set(holder, row);
        }
      }
    });
    const weight = words.reduce((sum, { word }) => sum + word.length, 0);
    return [...likeness]
      .map(([holder, row]) => {
        const { item, words: held } = this.#entries[holder] as Entry<T>;
        const like = row.reduce((sum, value, place) => sum + value * (words[place]?.word ?? "").length, 0) / weight;
        // Of two that hold all the words, the one with fewer others is meant.
        return { holder, item, likeness: like, exact: row.every((value) => value >= PREFIX), spare: held.size };
      })
      .sort((a, b) => b.likeness - a.likeness || a.spare - b.spare || a.holder - b.holder)
      .slice(0, most)
      .map(({ item, likeness: like, exact }) => ({ item, likeness: like, exact }));
  }
}

// A name has few words; a pasted page must not cost a page's time.
const MOST_WORDS = 12;

function spellingOf(word: string): Spelling {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return { word, bones: skeleton(word), letters };
}

function alike(typed: Spelling, { word, bones, letters }: Spelling): number {
  if (typed.word === word) return 1;
  if (typed.word.length >= 2 && word.startsWith(typed.word)) return PREFIX;
  const longer = Math.max(typed.word.length, word.length);
  const apart = Math.abs(typed.word.length - word.length);
  if (longer < 4 || apart > 3) return 0;
  const most = longer <= 5 ? 1 : longer <= 8 ? 2 : 3;
  const bySound = typed.bones.length >= 2 && typed.bones === bones ? SAME_SKELETON : 0;
  // One edit changes two letters at the most: what differs in more is not worth the counting.
  const near = bitsIn(typed.letters ^ letters) <= 2 * most;
  const distance = near ? edits(typed.word, word, most) : most + 1;
  const byEdits = distance > most ? 0 : 1 - distance / longer;
  return Math.min(Math.max(byEdits, bySound), LESS_THAN_PREFIX);
}

function bitsIn(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
