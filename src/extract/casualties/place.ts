import type { Span } from "../../domain/span.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { clauseDistance } from "../grammar/clause.ts";
import { type Parsed, spanOfWords } from "../grammar/parsed.ts";
import type { Word } from "../grammar/word.ts";
import { COUNTRIES } from "../lexicon/nations.ts";
import { HOSPITALS } from "../lexicon/phrases.ts";
import { PLACES } from "../lexicon/places.ts";
import { KEPT_PREPOSITIONS, NOT_SITES, PLACE_PREPOSITIONS, SITES, STRIKING } from "../lexicon/sites.ts";
import { BODIES_OF_NAMES } from "../lexicon/victims.ts";
import type { Event } from "./event.ts";

/** A phrase for where, by token indices. */
export interface PlacePhrase {
  readonly from: number;
  readonly to: number;
  /** Where the whole phrase begins: “government buildings in the capital” when only its name is kept. */
  readonly anchor: number;
}

/** Where, and how far from the event the sentence says so. */
export interface Placed {
  readonly at: Span;
  readonly far: number;
}

const FARTHEST = 30;
const SPEAKER = 18;

/** Every phrase of a sentence that says where. */
export function placePhrases(parsed: Parsed): PlacePhrase[] {
  const found: PlacePhrase[] = [];
  for (const chunk of parsed.chunks) {
    const before = parsed.words[chunk.from - 1];
    if (!before || chunk.from < (found.at(-1)?.to ?? 0)) continue;
    // “carrying pilgrims from Madhya Pradesh” says where they come from; “evacuated from Tara”, where it happened.
    if (before.lower === "from" && parsed.words[chunk.from - 2]?.tag === "noun") continue;
    const governed = PLACE_PREPOSITIONS.has(before.lower) || STRIKING.has(before.lower);
    if (!governed || !isSite(parsed.words, chunk)) continue;
    const capital = parsed.words.slice(chunk.from, chunk.to).some((word) => word.capital);
    if (!PLACE_PREPOSITIONS.has(before.lower) && !capital) continue;
    const kept = KEPT_PREPOSITIONS.has(before.lower) ? chunk.from - 1 : chunk.from;
    found.push(narrowed(parsed, { from: kept, to: extended(parsed, chunk), anchor: kept }, chunk));
  }
  return found;
}

/** The nearest phrase that governs an event. */
export function placeFor(
  parsed: Parsed,
  event: Event,
  phrases: readonly PlacePhrase[],
  sources: readonly { readonly from: number; readonly to: number }[],
): Placed | null {
  let best: PlacePhrase | null = null;
  let least = FARTHEST;
  for (const place of phrases) {
    const middle = event.patients[0]?.from ?? event.at;
    // “the army in Iraq says”: where the speaker is comes after every other place.
    const speaks = sources.some((source) => source.from <= place.from && place.to <= source.to) ? SPEAKER : 0;
    const near = Math.min(clauseDistance(parsed, place.anchor, event.at), clauseDistance(parsed, place.anchor, middle));
    const far = near + speaks;
    if (far < least) {
      least = far;
      best = place;
    }
  }
  return best && { at: spanOfWords(parsed, best.from, best.to), far: least };
}

/** “government buildings in the country’s largest city Almaty” is Almaty; “the town of Tara” stays as it is. */
function narrowed(
  { words, starting }: Pick<Parsed, "words" | "starting">,
  place: PlacePhrase,
  chunk: Chunk,
): PlacePhrase {
  const described = chunk.from + words.slice(chunk.from, chunk.to).findIndex((word) => word.capital);
  const apposed =
    words[chunk.head ?? -1]?.capital && words[chunk.from]?.tag === "determiner" && described > chunk.from + 1;
  if (apposed && SITES.has(words[described - 1]?.lower ?? "")) return { ...place, from: described };
  const plain = !words.slice(chunk.from, chunk.to).some((word) => word.capital);
  const inner = plain && /^(?:in|at)$/u.test(words[chunk.to]?.lower ?? "") ? starting.get(chunk.to + 1) : undefined;
  if (!inner || place.to <= chunk.to || inner.from < place.from) return place;
  return narrowed({ words, starting }, { ...place, from: inner.from }, inner);
}

function isSite(words: readonly Word[], chunk: Chunk): boolean {
  if (chunk.count || chunk.head === null) return false;
  const head = words[chunk.head] as Word;
  // “taken to hospital” says nothing of where; “to Mercy Hospital” does.
  if (HOSPITALS.has(head.lower)) return words.slice(chunk.from, chunk.head).some((word) => word.capital);
  if (NOT_SITES.has(head.lower)) return false;
  if (SITES.has(head.lower) || SITES.has(head.lower.replace(/s$/u, ""))) return true;
  return named(words, chunk);
}

/** A name that can be a place's: of no person, ministry or party. */
function named(words: readonly Word[], chunk: Chunk): boolean {
  const head = words[chunk.head ?? -1];
  if (!head?.capital || chunk.person !== null || BODIES_OF_NAMES.has(head.lower)) return false;
  // “according to Reuters”, “said to Smith”: after “to” only what is known for a place.
  return words[chunk.from - 1]?.lower !== "to" || PLACES.has(head.lower) || COUNTRIES.has(head.lower);
}

/** “the town of Tara”, “the coast of Aceh, Indonesia”, “Capo Pecora on Sardinia”, “Tunja, near Bogota”. */
function extended({ words, starting }: Parsed, chunk: Chunk): number {
  let to = chunk.to;
  for (let steps = 0; steps < 4; steps += 1) {
    const comma = words[to]?.tag === "comma" ? 1 : 0;
    const link = words[to + comma]?.lower ?? "";
    const linked = /^(?:of|in|on|near|around|outside|and)$/u.test(link) ? 1 : 0;
    const next = starting.get(to + comma + linked);
    if (!next || (comma === 0 && linked === 0)) return to;
    const site = isSite(words, next);
    const name = named(words, next);
    if (link === "and" ? !(name && comma === 0) : !(linked ? site : name && isName(words, next))) return to;
    // A comma before a name goes on only where the phrase ends there: “Aceh, Indonesia,” but not “in Aceh, Widodo said”.
    if (comma === 1 && linked === 0 && /^(?:verb|be|have|modal)$/u.test(words[next.to]?.tag ?? "break")) return to;
    to = next.to;
  }
  return to;
}

function isName(words: readonly Word[], chunk: Chunk): boolean {
  return words[chunk.from]?.capital === true;
}
