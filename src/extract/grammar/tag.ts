import { TIME_WORDS } from "../lexicon/dates.ts";
import {
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  GET,
  HAVE,
  MODALS,
  NEGATIONS,
  NOT_ADVERBS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  QUANTITIES,
  RELATIVES,
  SUBORDINATORS,
} from "../lexicon/function-words.ts";
import { TENS, UNITS } from "../lexicon/numbers.ts";
import { OUTCOME_NOUNS, OUTCOME_VERBS } from "../lexicon/outcomes.ts";
import { INTENTIONS } from "../lexicon/status.ts";
import { IRREGULAR_PARTICIPLES, IRREGULAR_PASTS, NOT_INGS, NOT_PASTS, PRESENTS } from "../lexicon/verb-forms.ts";
import type { Token } from "../tokens.ts";
import type { Tag, Word } from "./word.ts";

const MARKS: Readonly<Record<string, Tag>> = {
  ",": "comma",
  ".": "break",
  ";": "break",
  ":": "break",
  "?": "break",
  "!": "break",
  "…": "break",
  "–": "break",
  "—": "break",
  "--": "break",
  "...": "break",
  "(": "open",
  "[": "open",
  ")": "close",
  "]": "close",
  '"': "quote",
  "“": "quote",
  "”": "quote",
  "'": "quote",
  "‘": "quote",
  "’": "quote",
};

// The order is the order of certainty: the first room that knows a word keeps it.
const ROOMS: readonly (readonly [ReadonlySet<string>, Tag])[] = [
  [new Set(["to"]), "to"],
  [NEGATIONS, "negation"],
  [BE, "be"],
  [HAVE, "have"],
  [DO, "do"],
  [GET, "get"],
  [MODALS, "modal"],
  [RELATIVES, "relative"],
  [SUBORDINATORS, "subordinator"],
  [CONJUNCTIONS, "conjunction"],
  [DETERMINERS, "determiner"],
  [POSSESSIVES, "possessive"],
  [PRONOUNS, "pronoun"],
  [PREPOSITIONS, "preposition"],
  [QUANTITIES, "determiner"],
  [
    new Set([...UNITS.keys(), ...TENS.keys(), "dozen", "dozens", "scores", "hundreds", "thousands", "millions"]),
    "number",
  ],
  [ADVERBS, "adverb"],
];

const KNOWN: ReadonlyMap<string, Tag> = new Map(
  [...ROOMS].reverse().flatMap(([room, tag]) => [...room].map((word) => [word, tag] as const)),
);

/** Tags the words of one sentence. `shouted` text has no capitals to go by. */
export function tagWords(tokens: readonly Token[], shouted: boolean): Word[] {
  const words: Word[] = [];
  for (const token of tokens) words.push(tagged(token, words, shouted));
  return words;
}

/** True where hardly a word has small letters, as on the old wires. */
export function isShouted(tokens: readonly Token[]): boolean {
  let long = 0;
  let shouted = 0;
  for (const { kind, text, lower } of tokens) {
    if (kind !== "word" || text.length < 4 || long > 30) continue;
    long += 1;
    if (text !== lower && text === text.toUpperCase()) shouted += 1;
  }
  return long > 4 && shouted > long * 0.8;
}

function tagged(token: Token, words: readonly Word[], shouted: boolean): Word {
  const { text, lower, start, end, kind } = token;
  const outcome = kind === "word" ? (OUTCOME_VERBS.get(lower) ?? null) : null;
  const capital = !shouted && text.charCodeAt(0) !== lower.charCodeAt(0);
  const tag = endsPlural(token, words)
    ? "genitive"
    : isPluralNoun(token, words)
      ? "noun"
      : tagOf(token, words.at(-1), words.at(-2)?.lower, capital);
  return { text, lower, start, end, kind, tag, capital, outcome };
}

/** “the doctors' union”: an apostrophe behind a plural, where no quotation is open that it could close. */
function endsPlural({ text, start }: Token, words: readonly Word[]): boolean {
  const before = words.at(-1);
  if ((text !== "'" && text !== "’") || before?.end !== start || !before.lower.endsWith("s") || before.tag !== "noun")
    return false;
  return !words.some((word) => word.tag === "quote" && /^['‘]$/u.test(word.text));
}

function tagOf(token: Token, before: Word | undefined, wish: string | undefined, capital: boolean): Tag {
  if (token.kind === "number") return "number";
  if (token.lower === "'s") return "genitive";
  // “trying to storm”: behind a wish or a plan, “to” opens a verb.
  if (
    before?.tag === "to" &&
    !capital &&
    token.kind === "word" &&
    INTENTIONS.has(wish ?? "") &&
    !KNOWN.has(token.lower)
  )
    return "verb";
  // A hyphen with a space before it is a dash.
  if (token.text === "-") return before && before.end < token.start ? "break" : "mark";
  if (token.kind === "mark") return MARKS[token.text] ?? "mark";
  // “May” and “Will” are names in the middle of a sentence.
  if (
    capital &&
    before &&
    before.tag !== "break" &&
    before.tag !== "quote" &&
    (token.lower === "may" || token.lower === "will")
  )
    return token.lower === "may" ? "time" : "noun";
  const known = KNOWN.get(token.lower);
  if (known) return known;
  if (/^(?:twen|thir|for|fif|six|seven|eigh|nine)ty-/u.test(token.lower)) return "number";
  if (TIME_WORDS.has(token.lower)) return "time";
  return verbal(token.lower, before, capital) ? "verb" : adverbial(token.lower) ? "adverb" : "noun";
}

/** “the recent arrests”, “two murders”: what is mostly a verb is a noun behind a determiner. */
function isPluralNoun(token: Token, words: readonly Word[]): boolean {
  if (!token.lower.endsWith("s") || !OUTCOME_NOUNS.has(token.lower)) return false;
  for (let back = 1; back <= 4; back += 1) {
    const tag = words.at(-back)?.tag ?? "break";
    if (tag !== "noun") return /^(?:determiner|possessive|number|preposition)$/u.test(tag);
  }
  return false;
}

function adverbial(word: string): boolean {
  return word.length > 4 && word.endsWith("ly") && !NOT_ADVERBS.has(word);
}

function verbal(word: string, before: Word | undefined, capital: boolean): boolean {
  // Within a sentence a capital makes a name of “Abed” and “Browning”.
  if (capital && before && !/^(?:break|quote|open)$/u.test(before.tag)) return false;
  // “life-changing”, “hard-hit”: what is joined by a hyphen describes.
  if (/[-‐‑]/u.test(word)) return false;
  if (IRREGULAR_PASTS.has(word) || IRREGULAR_PARTICIPLES.has(word) || PRESENTS.has(word)) return true;
  if (word.length > 3 && word.endsWith("ed") && !word.endsWith("eed")) return !NOT_PASTS.has(word);
  if (word.length > 4 && word.endsWith("ing")) return !NOT_INGS.has(word);
  if (before?.tag === "modal" && !capital) return true;
  // Participles that look like the base form.
  if (before?.tag === "have" && /^(?:come|run|become|overcome|put|set|cut|hit|let|shut|read|spread)$/u.test(word))
    return true;
  // A base form shows only by what stands before it.
  return before !== undefined && (before.tag === "modal" || before.tag === "to") && !capital && OUTCOME_VERBS.has(word);
}
