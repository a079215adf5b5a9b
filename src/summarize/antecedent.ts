import { JUDGING, PERSONAL, PLACING } from "./lexicon/leaning.ts";
import { BODY_NAMES, COLLECTIVE, NO_PLURAL, PERSON_NOUNS } from "./lexicon/nouns.ts";
import { isName, ownWords, type Word, wordsOf } from "./own-words.ts";

// Words of a sentence in which its subject stands.
const OPENING = 24;
const JUDGED_WITHIN = 10;

/** Whether “he”, “they” or “called it” is there and nobody and nothing that it could mean. */
export function lacksAntecedent(words: readonly Word[], names: ReadonlySet<string>): boolean {
  return judges(words) || lacksPerson(words, names) || lacksMany(words);
}

/** Whether the sentence before a leaning one can say what that leaves out: “he” needs somebody there. */
export function canLean(sentence: string, before: string, names: ReadonlySet<string>): boolean {
  const words = wordsOf(ownWords(sentence));
  const wants = words.slice(0, OPENING).some(({ lower }) => PERSONAL.has(lower)) && lacksPerson(words, names);
  return !wants || speaksOfPerson(wordsOf(ownWords(before)), names);
}

function lacksPerson(words: readonly Word[], names: ReadonlySet<string>): boolean {
  return words.some(({ lower }) => PERSONAL.has(lower.replace(/'(?:s|d|ll)$/, ""))) && !speaksOfPerson(words, names);
}

function speaksOfPerson(words: readonly Word[], names: ReadonlySet<string>): boolean {
  return words.some((word, at) => {
    if (PERSONAL.has(word.lower)) return false;
    if (PERSON_NOUNS.has(word.lower)) return true;
    if (!isName(word) || BODY_NAMES.has(word.lower) || PLACING.has(words[at - 1]?.lower ?? "")) return false;
    return at > 0 || names.has(word.lower.replace(/'s$/, ""));
  });
}

/** “An inquiry will ask how they got in”: no plural before “they”. */
function lacksMany(words: readonly Word[]): boolean {
  const at = words.findIndex(({ lower }) => /^(?:they|them|their|theirs|themselves)(?:'|$)/.test(lower));
  return at > 0 && !words.slice(0, at).some((word, place) => meansMany(word, place));
}

function meansMany(word: Word, place: number): boolean {
  const { lower } = word;
  return (
    (place > 0 && isName(word)) ||
    /^(?:and|q)$|^\d/.test(lower) ||
    COLLECTIVE.has(lower) ||
    PERSON_NOUNS.has(lower) ||
    (lower.length > 3 && /s'?$/.test(lower) && !NO_PLURAL.has(lower))
  );
}

/** “Manager Sue Brandt called it…”, “The judge rejected that argument”: what is meant stands in the sentence before. */
function judges(words: readonly Word[]): boolean {
  return words.slice(0, JUDGED_WITHIN).some(({ lower }, at) => {
    const judged = words[at + 1]?.lower ?? "";
    if (!JUDGING.has(lower)) return false;
    // “Denied that…” goes on with what was denied.
    return (
      /^(?:it|them)$/.test(judged) || (/^(?:this|that|these|those)$/.test(judged) && !/^(?:den|confirm)/.test(lower))
    );
  });
}
