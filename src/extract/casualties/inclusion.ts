import type { Chunk } from "../grammar/chunk.ts";
import { listAfter } from "../grammar/list.ts";
import type { Parsed } from "../grammar/parsed.ts";
import { roleOf } from "../grammar/person.ts";
import type { Word } from "../grammar/word.ts";
import type { Event } from "./event.ts";

/** “13 killed, including two…”, “three of them children”, “six of whom were in Spain”: parts of what is told before. */
export function withInclusions(parsed: Parsed, events: readonly Event[]): Event[] {
  let all = [...events];
  for (const chunk of parsed.chunks) {
    const list = partsAt(parsed, chunk);
    const parent = list && parentOf(parsed, all, chunk);
    if (!list || !parent) continue;
    const own = all.find((event) => event !== parent && event.patients.includes(chunk));
    if (own) {
      // “50 bodies, many of them shot”: of the dead, a violent verb says only how.
      const how = parent.outcome === "killed" && own.outcome === "injured" && own.manner !== null;
      if (how || own.outcome === parent.outcome || harmed(own, parent))
        all = all.map((event) =>
          event === own ? { ...own, outcome: how ? "killed" : own.outcome, inside: parent } : event,
        );
      continue;
    }
    if (parsed.words[chunk.from - 1]?.lower === "with") continue;
    const assailants = roleOf(parsed.words.slice(chunk.from, chunk.to)) === "assailants";
    const part: Event = {
      outcome: grave(parsed.words, chunk) ? "injured" : parent.outcome,
      at: chunk.from,
      from: chunk.from,
      to: list.at(-1)?.to ?? chunk.to,
      patients: list,
      manner: null,
      beside: parent.beside,
    };
    all.push(assailants ? part : { ...part, inside: parent });
  }
  return carried(
    parsed,
    all.sort((a, b) => (a.patients[0]?.from ?? 0) - (b.patients[0]?.from ?? 0)),
  );
}

/** “with nearly 400 hospitalised and 62 in intensive care”: what is joined to a part is a part too. */
function carried({ words }: Parsed, events: readonly Event[]): Event[] {
  const all: Event[] = [];
  for (const event of events) {
    const before = all.at(-1);
    const from = event.patients[0]?.from ?? 0;
    const joins = words[from - 1]?.lower === "and" && before !== undefined && from - before.to <= 3;
    const inside =
      joins && !event.inside && before.inside && harmed(event, before.inside) ? before.inside : event.inside;
    all.push(inside ? { ...event, inside } : event);
  }
  return all;
}

/** “two of them are critical”: of those in hospital or hurt, it says hurt. */
function grave(words: readonly Word[], chunk: Chunk): boolean {
  return (
    words[chunk.to]?.tag === "be" &&
    /^(?:critical|serious|critically|seriously)$/u.test(words[chunk.to + 1]?.lower ?? "")
  );
}

/** “nearly 400 hospitalised” of the wounded. */
function harmed(part: Event, whole: Event): boolean {
  if (part.outcome === "in intensive care") return whole.outcome === "injured" || whole.outcome === "hospitalised";
  return part.outcome === "hospitalised" && whole.outcome === "injured";
}

/** The parts that begin with a chunk, or null where it is none. */
function partsAt(parsed: Parsed, chunk: Chunk): Chunk[] | null {
  const { words } = parsed;
  const before = words[chunk.from - 1]?.lower ?? "";
  const beforeThat = words[chunk.from - 2]?.lower ?? "";
  const led =
    before === "including" ||
    ((before === "them" || before === "whom") && (beforeThat === "among" || beforeThat === "of")) ||
    (before === "with" && chunk.kind === "count" && words[chunk.from - 2]?.tag === "comma");
  if (led && chunk.kind !== "pronoun" && chunk.kind !== "bare" && chunk.kind !== "none" && chunk.kind !== "name") {
    if (chunk.head !== null && !chunk.person) return null;
    if (chunk.kind === "definite" && chunk.person?.plural !== false) return null;
    if (before === "with" && !statedOf(words, chunk)) return null;
    return listAfter(parsed, chunk);
  }
  if (chunk.whole?.kind !== "pronoun" || !chunk.count) return null;
  const said = groupAfter(parsed, chunk);
  return [said ? { ...chunk, group: said, person: { role: "everyone", plural: true } } : chunk];
}

/** “with nearly 400 hospitalised”: “with” tells parts only where a state follows. */
function statedOf(words: readonly Word[], chunk: Chunk): boolean {
  const next = words[chunk.to];
  return next !== undefined && (next.tag === "verb" || /^(?:in|dead|missing)$/u.test(next.lower));
}

/** “three of them children”, “of whom 12 were women”: the noun that says who they were. */
function groupAfter({ words, starting }: Parsed, chunk: Chunk): readonly [number, number] | null {
  const next = words[chunk.to]?.tag === "be" ? chunk.to + 1 : chunk.to;
  const noun = starting.get(next);
  return noun?.kind === "bare" && noun.person ? [noun.from, noun.to] : null;
}

/** The event before it that holds it; a stop between them parts them, and a part holds no parts. */
function parentOf({ words }: Parsed, events: readonly Event[], chunk: Chunk): Event | null {
  // “12 people, including three children, were killed”: right behind them, though the verb is yet to come.
  const opening = [1, 2, 3]
    .map((back) => chunk.from - back)
    .find((at) => /^(?:comma|break)$/u.test(words[at]?.tag ?? ""));
  const direct = events.find(
    (event) => !event.inside && (event.to === opening || event.patients.some((patient) => patient.to === opening)),
  );
  if (direct && !direct.patients.includes(chunk)) return direct;
  const before = events.filter(
    (event) => (event.patients[0]?.from ?? 0) < chunk.from && event.at < chunk.from && !event.patients.includes(chunk),
  );
  const whole = before.filter((event) => !event.inside && event.patients.some((patient) => patient.count));
  const parent =
    (grave(words, chunk) ? whole.findLast(({ outcome }) => outcome === "injured") : undefined) ?? whole.at(-1);
  if (!parent) return null;
  const end = Math.max(parent.to, parent.patients.at(-1)?.to ?? 0);
  // “Eleven were in hospital; five of them…”: “them” reaches over a semicolon.
  const parts = chunk.whole?.kind === "pronoun" ? /^[–—;-]/u : /^[–—-]/u;
  const parted = words.slice(end, chunk.from).some((word) => word.tag === "break" && !parts.test(word.text));
  return parted ? null : parent;
}
