import { PARTICLES, SUFFIXES } from "../lexicon/name-particles.ts";
import type { Word } from "./reading.ts";

/** A stretch of capitalised words with what may stand inside a name; word indexes of a reading, `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Short forms whose point belongs to them, so that the name goes on behind it. */
const SHORT: ReadonlySet<string> = new Set(
  "mr mrs ms dr st ste jr sr gen lt col maj capt cpt cmdr cdr sgt ssgt cpl pvt adm brig rep sen gov prof rev hon pres fr sr supt insp det const spc messrs mt".split(
    " ",
  ),
);

/** Every run of capitals in a sentence, in order. Looks a few words ahead at most, so it is linear. */
export function runsOf(words: readonly Word[], text: string): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || !(word.capital || opensWithParticle(words, at))) continue;
    const to = endOfRun(words, text, at);
    runs.push({ from: at, to });
    at = to - 1;
  }
  return runs;
}

/** “van der Meulen said”, “bin Laden”: a family name that stands alone begins with a small letter. */
function opensWithParticle(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !PARTICLES.has(word.plain) || word.plain.length < 2) return false;
  const next = words[at + 1];
  if (next?.start !== word.end + 1) return false;
  if (next.capital) return !ENGLISH.has(word.plain);
  return PARTICLES.has(next.plain) && words[at + 2]?.capital === true;
}

// Particles that are English, French or Spanish words as well, so that they open no name by themselves.
const ENGLISH: ReadonlySet<string> = new Set(
  "do den de la le los las du des the ten het ap af te y und der das".split(" "),
);

function endOfRun(words: readonly Word[], text: string, from: number): number {
  let to = from + 1;
  for (;;) {
    const last = words[to - 1];
    if (last === undefined) return to;
    if (last.kind === "word" && pointed(last, words[to])) to += 1;
    const next = step(words, text, to);
    if (next === to) return to;
    to = next;
  }
}

/** An initial or a short form with its point at once behind it. */
function pointed(word: Word, mark: Word | undefined): boolean {
  if (mark?.text !== "." || mark.start !== word.end) return false;
  return (word.text.length === 1 && word.capital) || SHORT.has(word.plain);
}

/** Where the run ends if the next piece belongs to it; the same index where it does not. */
function step(words: readonly Word[], text: string, to: number): number {
  const last = words[to - 1];
  const next = words[to];
  if (last === undefined || next === undefined) return to;
  if (next.text === "," && SUFFIXES.has(words[to + 1]?.plain ?? "") && /^(?:jr|sr)$/.test(words[to + 1]?.plain ?? ""))
    return to + 2;
  if (last.text === "." && next.start === last.end && next.capital) return to + 1;
  if (next.start > last.end + 3 || next.start === last.end || !/^\s+$/.test(text.slice(last.end, next.start)))
    return to;
  if (next.capital) return next.opens && last.text !== "." ? to : to + 1;
  if (PARTICLES.has(next.plain)) {
    for (let ahead = to + 1; ahead <= to + 3; ahead += 1) {
      const word = words[ahead];
      if (word === undefined || word.start !== (words[ahead - 1]?.end ?? 0) + 1) return to;
      if (word.capital) return ahead + 1;
      if (!PARTICLES.has(word.plain)) return to;
    }
    return to;
  }
  return nickname(words, to);
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["'", "'"],
  ["‘", "’"],
]);

/** Joaquín “El Chapo” Guzmán */
function nickname(words: readonly Word[], to: number): number {
  const close = QUOTES.get(words[to]?.text ?? "");
  if (close === undefined) return to;
  for (let at = to + 2; at <= to + 4; at += 1) {
    if (words[at]?.text !== close) continue;
    const next = words[at + 1];
    return next?.capital === true && next.start === (words[at]?.end ?? 0) + 1 && words[to + 1]?.capital === true
      ? at + 2
      : to;
  }
  return to;
}
