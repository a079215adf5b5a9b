import { LINKING, MODALS } from "../lexicon/function-words.ts";
import { VIOLENCE } from "../lexicon/manners.ts";
import { REPORTING_LINKS } from "../lexicon/status.ts";
import type { Parsed } from "./parsed.ts";
import type { Word } from "./word.ts";

/** A verb with what stands before it: “had reportedly been”, “are feared to have”, “did not”. */
export interface VerbGroup {
  readonly from: number;
  readonly at: number;
  /** A form of be or get makes whom it happens to the subject. */
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly infinitive: boolean;
  readonly linked: boolean;
  /** Small letters of each word of the group but the verb. */
  readonly beside: readonly string[];
  /** The verb that shares the group: the “shot” of “was shot and killed”. */
  readonly shared: number | null;
}

const TAKEN: ReadonlySet<string> = new Set(["adverb", "negation", "be", "get", "have", "modal", "do", "to"]);

export function verbGroup({ words }: Pick<Parsed, "words">, at: number): VerbGroup {
  const beside: string[] = [];
  let from = at;
  let passive = false;
  let perfect = false;
  let infinitive = false;
  let linked = false;
  let shared: number | null = null;
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = words[index] as Word;
    const link =
      REPORTING_LINKS.has(word.lower) || LINKING.has(word.lower) || (word.lower === "as" && linksAt(words, index - 1));
    if ((!TAKEN.has(word.tag) && !link) || word.lower === "more") {
      shared = sharedVerb(words, index);
      break;
    }
    // “as the driver died”: a subordinator only links after “listed”, “reported”.
    if (link) linked = true;
    // “is known to have killed”: only the auxiliary nearest the verb makes it passive.
    if (
      (word.tag === "be" || word.tag === "get") &&
      !perfect &&
      !infinitive &&
      !beside.some((word) => MODALS.has(word))
    )
      passive = true;
    if (word.tag === "have") perfect = true;
    if (word.tag === "to") infinitive = true;
    beside.push(word.lower);
    from = index;
  }
  if (shared !== null) {
    const first = verbGroup({ words }, shared);
    return {
      from: first.from,
      at,
      passive: passive || first.passive,
      perfect: perfect || first.perfect,
      infinitive: infinitive || first.infinitive,
      linked: linked || first.linked,
      beside: [...beside, ...first.beside],
      shared,
    };
  }
  return { from, at, passive, perfect, infinitive, linked, beside, shared };
}

function linksAt(words: readonly Word[], at: number): boolean {
  return REPORTING_LINKS.has(words[at]?.lower ?? "");
}

/** “shot and killed”, “abducted and later murdered”, “killed or injured”. */
function sharedVerb(words: readonly Word[], conjunction: number): number | null {
  if (!/^(?:and|or|then|&)$/u.test(words[conjunction]?.lower ?? "")) return null;
  let before = conjunction - 1;
  if (words[before]?.tag === "comma") before -= 1;
  while (words[before]?.tag === "adverb") before -= 1;
  const verb = words[before];
  return verb?.tag === "verb" && (verb.outcome !== null || VIOLENCE.has(verb.lower)) ? before : null;
}
