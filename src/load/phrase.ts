import { readMoment } from "./moment.ts";

type Name = "outlet" | "agency";
type Element =
  | { readonly kind: "any" }
  | { readonly kind: "date" }
  | { readonly kind: "name"; readonly name: Name }
  | { readonly kind: "word"; readonly words: ReadonlySet<string>; readonly optional: boolean };

/** A word of a line, as it stands and as it is compared. A colon after a word is a word of its own. */
export interface Word {
  readonly as: string;
  readonly word: string;
}

export interface Phrase {
  readonly elements: readonly Element[];
}

/** A name that a line gives away, in the line's own words. */
export interface Capture {
  readonly name: Name;
  readonly words: string;
}

const MOST_NAME_WORDS = 6;

export function phrase(form: string): Phrase {
  const elements: Element[] = [];
  for (const part of form.split(" ")) {
    if (part === "*") elements.push({ kind: "any" });
    else if (part === "<date>") elements.push({ kind: "date" });
    else if (part === "<outlet>" || part === "<agency>")
      elements.push({ kind: "name", name: part === "<outlet>" ? "outlet" : "agency" });
    else {
      const colon = part.endsWith(":");
      const optional = part.endsWith("?");
      const words = new Set((colon || optional ? part.slice(0, -1) : part).split("|"));
      elements.push({ kind: "word", words, optional });
      if (colon) elements.push({ kind: "word", words: new Set([":"]), optional: false });
    }
  }
  return { elements };
}

/** The literal words with which a phrase opens; null where it opens with anything. */
export function openings({ elements }: Phrase): readonly string[] | null {
  const found: string[] = [];
  for (const element of elements) {
    if (element.kind !== "word") return found.length > 0 && element.kind === "any" ? found : null;
    found.push(...element.words);
    if (!element.optional) return found;
  }
  return found;
}

export function wordsOf(line: string): Word[] {
  const words: Word[] = [];
  const spaced = line
    .replaceAll(/\(c\)|©/gi, " © ")
    .replaceAll("’", "'")
    .replaceAll("|", ": ")
    .replaceAll(/(?<=\p{Lu}):(?=\p{Lu})/gu, ": ");
  for (const as of spaced.split(/\s+/)) {
    const word = as.replaceAll(/^[^\p{L}\p{N}©#@]+|[^\p{L}\p{N}©%+]+$/gu, "").toLowerCase();
    if (word !== "") words.push({ as, word: /^[\d.,]+[km]?$/.test(word) ? "#" : word });
    if (/[:：]["'”)*_]*$/.test(as) && words.at(-1)?.word !== ":" && words.length > 0)
      words.push({ as: ":", word: ":" });
  }
  if (words.at(-1)?.word === ":") words.pop();
  return words;
}

/** What the phrase captures in a line; null where the line is not of its form. `isName` judges a captured name. */
export function matched(
  { elements }: Phrase,
  words: readonly Word[],
  isName: (name: Name, words: string) => boolean,
): Capture[] | null {
  const captures: Capture[] = [];
  const from = (element: number, at: number): boolean => {
    const wanted = elements[element];
    if (wanted === undefined) return at === words.length;
    switch (wanted.kind) {
      case "word": {
        const word = words[at];
        if (word && wanted.words.has(word.word) && from(element + 1, at + 1)) return true;
        return wanted.optional && from(element + 1, at);
      }
      case "any": {
        if (element === elements.length - 1) return true;
        for (let end = at; end <= words.length; end++) if (from(element + 1, end)) return true;
        return false;
      }
      case "date":
        return at < words.length && readMoment(text(words, at, words.length)) !== null;
      case "name":
        return named(element, at, wanted.name);
    }
  };
  const named = (element: number, at: number, name: Name): boolean => {
    for (const end of ends(words, at, elements[element + 1])) {
      const found = text(words, at, end);
      if (!isName(name, found)) continue;
      captures.push({ name, words: found });
      if (from(element + 1, end)) return true;
      captures.pop();
    }
    return false;
  };
  return from(0, 0) ? captures : null;
}

/** Where a name may end: before punctuation at the latest; as far as it goes where nothing after it says so. */
function ends(words: readonly Word[], at: number, next: Element | undefined): number[] {
  const found: number[] = [];
  for (let end = at + 1; end <= Math.min(words.length, at + MOST_NAME_WORDS); end++) {
    if (words[end - 1]?.word === ":") break;
    found.push(end);
    if (/[.,;)]["'”]*$/.test(words[end - 1]?.as ?? "")) break;
  }
  return next === undefined || next.kind === "any" || next.kind === "date" ? found.reverse() : found;
}

function text(words: readonly Word[], start: number, end: number): string {
  const joined = words
    .slice(start, end)
    .map(({ as }) => as)
    .join(" ");
  return joined.replaceAll(/^["'“‘(]+|["'”’),.;:]+$/g, "");
}
