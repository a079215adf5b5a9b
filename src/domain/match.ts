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
const SAME_SKELETON = 0.84;

interface Entry<T> {
  readonly item: T;
  readonly words: ReadonlySet<string>;
}

/** Finds items by part of a name, case, accents, transliteration and typos. Built once, asked often. */
export class NameIndex<T> {
  readonly #entries: Entry<T>[] = [];
  readonly #byWord = new Map<string, number[]>();
  readonly #skeletons = new Map<string, string>();

  constructor(items: Iterable<T>, namesOf: (item: T) => readonly string[]) {
    for (const item of items) {
      const words = new Set(namesOf(item).flatMap((name) => fold(name).split(" ")));
      words.delete("");
      for (const word of words) {
        const holders = this.#byWord.get(word);
        if (holders) holders.push(this.#entries.length);
        else this.#byWord.set(word, [this.#entries.length]);
        this.#skeletons.set(word, skeleton(word));
      }
      this.#entries.push({ item, words });
    }
  }

  /** Best first; equals in the order given. */
  search(typed: string, most: number): Match<T>[] {
    const words = [...new Set(fold(typed).split(" "))].filter(Boolean).slice(0, MOST_WORDS);
    if (words.length === 0) return [];
    const likeness = new Map<number, number[]>();
    words.forEach((word, place) => {
      const bones = skeleton(word);
      for (const [candidate, holders] of this.#byWord) {
        const like = alike(word, bones, candidate, this.#skeletons.get(candidate) ?? "");
        if (like < LEAST_WORD) continue;
        for (const holder of holders) {
          const row = likeness.get(holder) ?? words.map(() => 0);
          row[place] = Math.max(row[place] ?? 0, like);
          likeness.set(holder, row);
        }
      }
    });
    const weight = words.reduce((sum, word) => sum + word.length, 0);
    return [...likeness]
      .map(([holder, row]) => {
        const { item, words: held } = this.#entries[holder] as Entry<T>;
        const like = row.reduce((sum, value, place) => sum + value * (words[place] ?? "").length, 0) / weight;
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

function alike(typed: string, bones: string, word: string, wordBones: string): number {
  if (typed === word) return 1;
  if (typed.length >= 2 && word.startsWith(typed)) return PREFIX;
  const longer = Math.max(typed.length, word.length);
  if (longer < 4) return 0;
  const most = longer <= 5 ? 1 : longer <= 8 ? 2 : 3;
  const distance = edits(typed, word, most);
  const byEdits = distance > most ? 0 : 1 - distance / longer;
  const bySound =
    bones.length >= 2 && bones === wordBones && Math.abs(typed.length - word.length) <= 3 ? SAME_SKELETON : 0;
  return Math.min(Math.max(byEdits, bySound), 0.94);
}
