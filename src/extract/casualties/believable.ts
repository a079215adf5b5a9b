import type { Parsed } from "../grammar/parsed.ts";
import { isAnimal } from "../grammar/person.ts";
import { BE } from "../lexicon/function-words.ts";
import { COUNTRIES } from "../lexicon/nations.ts";
import { PLACE_HEADS, PLACES } from "../lexicon/places.ts";
import { BODIES_OF_NAMES, NATURAL_CAUSES, PLACES_OF_NAMES, PLAYERS } from "../lexicon/victims.ts";
import type { Counted } from "./counted.ts";
import type { Event } from "./event.ts";

/** Outcomes that are told of one known person; the others need a number to be worth a line. */
const SINGLE_OUTCOMES = new Set(["killed", "injured", "detained", "abducted", "hospitalised", "missing", "rescued"]);

/** False for one person whose name may be a place or a body, or whose death was no event's. */
export function believable(parsed: Parsed, event: Event, counted: Counted): boolean {
  if (event.outcome === "injured" && event.manner === null && PLAYERS.has(counted.group?.head ?? "")) return false;
  if (counted.chunk.head === null && tellsOfAnimals(parsed)) return false;
  const one = counted.count.value === 1;
  if (one && event.outcome === "killed" && diedNaturally(parsed)) return false;
  if (one && event.outcome === "detained" && event.beside.includes("to")) return false;
  if (counted.single === null) return true;
  // A champion is eliminated by a rival, never by a bomb.
  if (/^(?:eliminat|neutrali)/u.test(parsed.words[event.at]?.lower ?? "")) return false;
  if (!SINGLE_OUTCOMES.has(event.outcome)) return false;
  // “The opposition wounded the prime minister”: without how, a known person is hurt in words as often as in body.
  if (event.outcome === "injured" && event.manner === null && !event.beside.some((word) => BE.has(word))) return false;
  return counted.single !== "name" || isPersonName(parsed, counted);
}

/** “450 whales died and rescuers saved about 110”: a bare number there counts animals. */
function tellsOfAnimals({ words }: Parsed): boolean {
  return words.some(
    (word, index) =>
      !word.capital && isAnimal(word.lower) && !/^(?:flu|bites?|attacks?)$/u.test(words[index + 1]?.lower ?? ""),
  );
}

function diedNaturally({ words }: Parsed): boolean {
  return words.some((word) => NATURAL_CAUSES.has(word.lower));
}

/** Two words or more, none of which ends the name of a body or a place. */
function isPersonName({ words }: Parsed, { chunk }: Counted): boolean {
  const name = words.slice(chunk.from, chunk.to);
  const capitals = name.filter((word) => word.capital);
  const full = name.map((word) => word.lower).join(" ");
  if (capitals.length < 2 || PLACES.has(full) || COUNTRIES.has(full)) return false;
  return !name.some(
    (word) =>
      BODIES_OF_NAMES.has(word.lower) ||
      PLACES_OF_NAMES.has(word.lower) ||
      PLACE_HEADS.has(word.lower) ||
      COUNTRIES.has(word.lower) ||
      /\d/u.test(word.text),
  );
}
