import type { Chunk } from "../grammar/chunk.ts";
import type { Parsed } from "../grammar/parsed.ts";
import type { Event } from "./event.ts";

/** How far a verb carries to what leaves it out, in tokens. */
const REACH = 30;

/** “…seven died in Ravenna, and another one in San Lazzaro”: a count with a place and no verb takes the verb before it. */
export function gappedEvents(parsed: Parsed, events: readonly Event[]): Event[] {
  const all = [...events];
  for (const chunk of parsed.chunks) {
    if (all.some((event) => event.patients.includes(chunk)) || !leansOn(parsed, chunk)) continue;
    const verb = all.filter((event) => event.at < chunk.from && chunk.from - event.to < REACH && !event.toll).at(-1);
    if (!verb || !sameStretch(parsed, verb, chunk)) continue;
    all.push({ ...verb, at: chunk.from, from: chunk.from, to: chunk.to, patients: [chunk] });
  }
  return all.sort((a, b) => (a.patients[0]?.from ?? 0) - (b.patients[0]?.from ?? 0));
}

/** A counted chunk after a joint, with “in”, “at”, “near” behind it and no verb of its own. */
function leansOn({ words }: Parsed, chunk: Chunk): boolean {
  const joint = words[chunk.from - 1]?.lower ?? "";
  const two = words[chunk.from - 2]?.lower ?? "";
  const added = (joint === "as" && two === "well") || (joint === "with" && two === "along");
  const counted = chunk.kind === "count" || chunk.kind === "ordinal";
  if (!added && !(counted && /^(?:,|and|;|:)$/u.test(joint))) return false;
  if (chunk.head !== null && !chunk.person) return false;
  if (!counted && !(added && chunk.kind === "article")) return false;
  if (!/^(?:in|at|near|outside|on|from)$/u.test(words[chunk.to]?.lower ?? "")) return false;
  for (let index = chunk.to; index < words.length; index += 1) {
    const word = words[index];
    if (!word || word.tag === "break" || word.tag === "comma" || word.lower === "and") return true;
    if (/^(?:verb|be|have|modal|get|do)$/u.test(word.tag)) return false;
  }
  return true;
}

/** No new clause may begin between the verb and the count. */
function sameStretch({ words }: Parsed, verb: Event, chunk: Chunk): boolean {
  const last = Math.max(verb.to, verb.patients.at(-1)?.to ?? 0);
  const joint = words[chunk.from - 2]?.lower === "well" ? chunk.from - 3 : chunk.from;
  return !words
    .slice(last, joint)
    .some(
      (word) =>
        word.lower !== ";" &&
        word.lower !== ":" &&
        (word.tag === "break" || /^(?:be|have|modal|subordinator|relative|verb)$/u.test(word.tag)),
    );
}
