import type { Chunk } from "../grammar/chunk.ts";
import type { Parsed } from "../grammar/parsed.ts";
import { VIOLENCE } from "../lexicon/manners.ts";
import { amongEvent } from "./among.ts";
import type { Event } from "./event.ts";
import { gappedEvents } from "./gapping.ts";
import { withInclusions } from "./inclusion.ts";
import { nounEvent } from "./nouns.ts";
import { bodiesEvent, pulledEvent } from "./phrases/found.ts";
import { graveEvent, harmEvent } from "./phrases/harm.ts";
import { heldEvent } from "./phrases/held.ts";
import { homesEvent } from "./phrases/homes.ts";
import { hospitalEvent } from "./phrases/hospital.ts";
import { livesEvent } from "./phrases/lives.ts";
import { ownHandEvent } from "./phrases/own-hand.ts";
import { insideEvent, stateEvent } from "./states.ts";
import { tollEvent } from "./toll.ts";
import { deadlyEvent, verbEvent } from "./verbs.ts";

/** In order of certainty: of two readings of the same people by the same outcome the earlier one is kept. */
const READINGS: readonly ((parsed: Parsed, at: number) => Event | null)[] = [
  ownHandEvent,
  tollEvent,
  amongEvent,
  livesEvent,
  bodiesEvent,
  deadlyEvent,
  verbEvent,
  stateEvent,
  nounEvent,
  harmEvent,
  graveEvent,
  hospitalEvent,
  heldEvent,
  homesEvent,
  pulledEvent,
];

/** Everything that a sentence says to have happened to people, in text order. */
export function eventsOf(parsed: Parsed): Event[] {
  let found: Event[] = [];
  for (const read of READINGS)
    for (let at = 0; at < parsed.words.length; at += 1) {
      const event = read(parsed, at);
      if (event && event.patients.length > 0) keep(found, event);
    }
  for (const chunk of parsed.chunks) {
    const event = insideEvent(parsed, chunk);
    if (event) keep(found, event);
  }
  found = found.filter((event) => !(event.outcome === "injured" && found.some((other) => diedOf(other, event))));
  found.sort((a, b) => first(a).from - first(b).from || a.at - b.at);
  return withInclusions(parsed, gappedEvents(parsed, found));
}

function keep(found: Event[], event: Event): void {
  const rival = found.find((other) => overlaps(other.patients, event.patients) && clashes(other, event));
  if (!rival) found.push(event);
}

/** The same people twice by one outcome, or dead after all. */
function clashes(kept: Event, next: Event): boolean {
  if (kept.outcome === next.outcome) return true;
  if (kept.toll) return true;
  if (kept.outcome !== "killed") return false;
  return next.manner !== null && [...VIOLENCE.values()].includes(next.manner.as)
    ? true
    : next.from === first(next).from;
}

/** “Two soldiers who were wounded later died”: they count among the dead. */
function diedOf(killed: Event, injured: Event): boolean {
  return (
    killed.outcome === "killed" &&
    first(killed) === first(injured) &&
    killed.patients.length === injured.patients.length
  );
}

function overlaps(a: readonly Chunk[], b: readonly Chunk[]): boolean {
  return a.some((one) => b.some((other) => one.from < other.to && other.from < one.to));
}

function first(event: Event): Chunk {
  return event.patients[0] as Chunk;
}
