import type { Span } from "../../domain/span.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { clauseDistance } from "../grammar/clause.ts";
import { type Parsed, spanOfWords } from "../grammar/parsed.ts";
import type { Word } from "../grammar/word.ts";
import { KEPT_PREPOSITIONS, NOT_SITES, PLACE_PREPOSITIONS, SITES } from "../lexicon/sites.ts";
import type { Event } from "./event.ts";

/** A phrase for where, by token indices. */
export interface PlacePhrase {
  readonly from: number;
  readonly to: number;
}

const FARTHEST = 40;

/** Every phrase of a sentence that says where. */
export function placePhrases(parsed: Parsed): PlacePhrase[] {
  const found: PlacePhrase[] = [];
  for (const chunk of parsed.chunks) {
    const before = parsed.words[chunk.from - 1];
    if (!before || !PLACE_PREPOSITIONS.has(before.lower) || chunk.from < (found.at(-1)?.to ?? 0)) continue;
    if (!isSite(parsed.words, chunk)) continue;
    found.push({
      from: KEPT_PREPOSITIONS.has(before.lower) ? chunk.from - 1 : chunk.from,
      to: extended(parsed, chunk),
    });
  }
  return found;
}

/** The nearest phrase that governs an event. */
export function placeFor(parsed: Parsed, event: Event, phrases: readonly PlacePhrase[]): Span | null {
  let best: PlacePhrase | null = null;
  let least = FARTHEST;
  for (const place of phrases) {
    const middle = event.patients[0]?.from ?? event.at;
    const far = Math.min(clauseDistance(parsed, place.from, event.at), clauseDistance(parsed, place.from, middle));
    if (far < least) {
      least = far;
      best = place;
    }
  }
  return best && spanOfWords(parsed, best.from, best.to);
}

function isSite(words: readonly Word[], chunk: Chunk): boolean {
  if (chunk.count || chunk.head === null) return false;
  const head = words[chunk.head] as Word;
  if (NOT_SITES.has(head.lower)) return false;
  if (SITES.has(head.lower) || SITES.has(head.lower.replace(/s$/u, ""))) return true;
  return head.capital && chunk.person === null;
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
    const named = words[next.head ?? -1]?.capital === true && next.person === null;
    if (link === "and" ? !(named && comma === 0) : !(linked ? site : named && isName(words, next))) return to;
    // A comma before a name goes on only where the phrase ends there: “Aceh, Indonesia,” but not “in Aceh, Widodo said”.
    if (comma === 1 && linked === 0 && /^(?:verb|be|have|modal)$/u.test(words[next.to]?.tag ?? "break")) return to;
    to = next.to;
  }
  return to;
}

function isName(words: readonly Word[], chunk: Chunk): boolean {
  return words[chunk.from]?.capital === true;
}
