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
  RELATIVES,
  SUBORDINATORS,
} from "../lexicon/function-words.ts";
import { OUTCOME_VERBS } from "../lexicon/outcomes.ts";
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
  [ADVERBS, "adverb"],
];

const KNOWN: ReadonlyMap<string, Tag> = new Map(
  [...ROOMS].reverse().flatMap(([room, tag]) => [...room].map((word) => [word, tag] as const)),
);

/** Tags the words of one sentence. `shouted` text has no capitals to go by. */
export function tagWords(tokens: readonly Token[], shouted: boolean): Word[] {
  const words: Word[] = [];
  for (const token of tokens) words.push(tagged(token, words.at(-1), shouted));
  return words;
}

/** True where hardly a letter is small, as on the old wires. */
export function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 20 && capitals > letters * 0.8;
}

function tagged(token: Token, before: Word | undefined, shouted: boolean): Word {
  const outcome = token.kind === "word" ? (OUTCOME_VERBS.get(token.lower) ?? null) : null;
  const capital = !shouted && /^\p{Lu}/u.test(token.text);
  return { ...token, tag: tagOf(token, before, capital), capital, outcome };
}

function tagOf(token: Token, before: Word | undefined, capital: boolean): Tag {
  if (token.kind === "number") return "number";
  if (token.lower === "'s") return "genitive";
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
  if (TIME_WORDS.has(token.lower)) return "time";
  return verbal(token.lower, before, capital) ? "verb" : adverbial(token.lower) ? "adverb" : "noun";
}

function adverbial(word: string): boolean {
  return word.length > 4 && word.endsWith("ly") && !NOT_ADVERBS.has(word);
}

function verbal(word: string, before: Word | undefined, capital: boolean): boolean {
  const inName = capital && before?.capital && before.tag === "noun";
  if (inName) return false;
  if (IRREGULAR_PASTS.has(word) || IRREGULAR_PARTICIPLES.has(word) || PRESENTS.has(word)) return true;
  if (word.length > 3 && word.endsWith("ed") && !word.endsWith("eed")) return !NOT_PASTS.has(word);
  if (word.length > 4 && word.endsWith("ing")) return !NOT_INGS.has(word);
  // A base form shows only by what stands before it.
  return before !== undefined && (before.tag === "modal" || before.tag === "to") && !capital && OUTCOME_VERBS.has(word);
}
