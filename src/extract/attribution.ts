import type { Attribution } from "../domain/claim.ts";
import { partedBetween } from "./grammar/clause.ts";
import { type Parsed, spanOfWords } from "./grammar/parsed.ts";
import { canSpeak, fullName, jointFrom, labels, type SpeakerKind, speakerEnd, who } from "./grammar/speaker.ts";
import { subjectBefore } from "./grammar/subject.ts";
import { verbGroup } from "./grammar/verb-group.ts";
import type { Word } from "./grammar/word.ts";
import { MEDIA, REPORTEDLY, TELLING } from "./lexicon/attributing.ts";
import { SPEECH_VERBS } from "./lexicon/speech.ts";
import { DENYING } from "./lexicon/status.ts";

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A phrase that says who says so, by token indices of its sentence. */
export interface AttributionPhrase extends Stretch, SpeakerKind {
  readonly speaker: Stretch | null;
  readonly via: Stretch | null;
}

/** Every phrase of a sentence that gives a source, in order: “X said”, “according to X”, “X told Y”, “reportedly”. */
export function attributionPhrases(parsed: Parsed): AttributionPhrase[] {
  const found: AttributionPhrase[] = [];
  for (let at = 0; at < parsed.words.length; at += 1) {
    const phrase = accordingTo(parsed, at) ?? spoken(parsed, at) ?? adverbial(parsed, at);
    if (phrase && phrase.from >= (found.at(-1)?.to ?? 0)) found.push(phrase);
  }
  if (parsed.sentence.kind !== "body" && found.length === 0) {
    const label = headlineLabel(parsed);
    if (label) found.push(label);
  }
  return found;
}

/** The phrase that governs what stands at a token: the last that opens before it, else the first that closes after it. */
export function attributionFor(
  parsed: Parsed,
  at: number,
  phrases: readonly AttributionPhrase[],
): AttributionPhrase | null {
  // “reportedly” is said of its own verb only.
  const beside = phrases.find((phrase) => phrase.speaker === null && Math.abs(phrase.from - at) <= 4);
  if (beside) return beside;
  const named = phrases.filter((phrase) => phrase.speaker !== null);
  const before = named.filter((phrase) => phrase.to <= at && !partedBetween(parsed, phrase.to, at)).at(-1);
  if (before && opens(parsed, before)) return before;
  return named.find((phrase) => phrase.from > at && !partedBetween(parsed, at, phrase.from)) ?? before ?? null;
}

export function attributionOf(parsed: Parsed, phrase: AttributionPhrase): Attribution {
  const span = (stretch: Stretch | null) => stretch && spanOfWords(parsed, stretch.from, stretch.to);
  return { at: spanOfWords(parsed, phrase.from, phrase.to), speaker: span(phrase.speaker), via: span(phrase.via) };
}

/** “X said that …” governs what follows; “…, X said.” is closed by what follows it. */
function opens({ words }: Parsed, phrase: AttributionPhrase): boolean {
  const next = words[phrase.to];
  return next !== undefined && !(next.tag === "break" && next.text !== ":");
}

/** “according to the interior ministry”. */
function accordingTo(parsed: Parsed, at: number): AttributionPhrase | null {
  const { words, starting } = parsed;
  if (words[at]?.lower !== "according" || words[at + 1]?.lower !== "to") return null;
  const chunk = starting.get(at + 2);
  if (!chunk) return null;
  const to = fullName(parsed, chunk);
  return { from: at, to, speaker: { from: chunk.from, to }, via: null, ...who(parsed, chunk) };
}

/** A speech verb with its subject, before it or (“said Mr X”) after it. */
function spoken(parsed: Parsed, at: number): AttributionPhrase | null {
  const { words } = parsed;
  const word = words[at] as Word;
  const base =
    SPEECH_VERBS.get(word.lower) ??
    (word.lower === "put" && words[at + 1]?.lower === "the" ? "put" : DENYING.has(word.lower) ? "deny" : undefined);
  // “has claimed 12 lives” says nothing; “claimed that”, “claimed it had” does.
  if (base === "claim" && !/^(?:that|to|it|he|she|they)$/u.test(words[at + 1]?.lower ?? "")) return null;
  if (
    (base === "fear" || base === "believe") &&
    !/^(?:that|it|he|she|they|the|at|more|up|as)$/u.test(words[at + 1]?.lower ?? "")
  )
    return null;
  if (!base || !TELLING.has(base) || word.lower.endsWith("ing") || words[at - 1]?.tag === "determiner") return null;
  const group = verbGroup(parsed, at);
  if (group.beside.some((beside) => /^(?:not|n't|to|could|would|will)$/u.test(beside))) return null;
  if (word.lower === "quoted") return quotedBy(parsed, at, group.from);
  // “Ms Chang, who wrote about the war, was found dead”: what describes her is not told by her.
  if (words[group.from - 1]?.tag === "relative") return null;
  if (group.passive) return byAgent(parsed, at);
  const inverted = base === "tell" || base === "put" ? null : invertedSpeaker(parsed, at);
  if (inverted) return inverted;
  const subject = subjectBefore(parsed, group.from);
  if (!subject || !canSpeak(parsed, subject)) return null;
  const end = speakerEnd(parsed, subject, group.from);
  const via = base === "tell" ? toldTo(parsed, at) : null;
  const to = via?.to ?? at + 1;
  const from = jointFrom(parsed, subject);
  return { from, to, speaker: { from, to: end }, via, ...who(parsed, subject) };
}

/** “was quoted as saying by Russian news agencies”. */
function quotedBy(parsed: Parsed, at: number, from: number): AttributionPhrase | null {
  const { words, starting } = parsed;
  const subject = subjectBefore(parsed, from);
  if (!subject || !canSpeak(parsed, subject)) return null;
  let to = at + 1;
  if (words[to]?.lower === "as" && words[to + 1]?.lower === "saying") to += 2;
  const agent = words[to]?.lower === "by" ? starting.get(to + 1) : undefined;
  const via = agent ? { from: agent.from, to: fullName(parsed, agent) } : null;
  return {
    from: subject.from,
    to: via?.to ?? to,
    speaker: { from: subject.from, to: speakerEnd(parsed, subject, from) },
    via,
    ...who(parsed, subject),
  };
}

/** “was confirmed by the ministry”. */
function byAgent(parsed: Parsed, at: number): AttributionPhrase | null {
  const { words, starting } = parsed;
  const agent = words[at + 1]?.lower === "by" ? starting.get(at + 2) : undefined;
  if (!agent || !canSpeak(parsed, agent)) return null;
  const to = fullName(parsed, agent);
  return { from: at, to, speaker: { from: agent.from, to }, via: null, ...who(parsed, agent) };
}

/** What a longer subject goes on with. */
const NOMINAL: ReadonlySet<string> = new Set(["noun", "number", "determiner", "possessive", "conjunction", "genitive"]);

/** “…,” said police spokesman X. */
function invertedSpeaker(parsed: Parsed, at: number): AttributionPhrase | null {
  const { words, starting } = parsed;
  const before = words[at - 1];
  if (before && before.tag !== "comma" && before.tag !== "quote") return null;
  const chunk = starting.get(at + 1);
  if (!chunk || !canSpeak(parsed, chunk) || (chunk.count && chunk.count.value !== 1)) return null;
  // “, said 12 people had died” and “, said his wife and one of his children were hurt” tell what was said.
  const to = fullName(parsed, chunk);
  let after = to;
  while (NOMINAL.has(words[after]?.tag ?? "break") || words[after]?.lower === "of") after += 1;
  if (/^(?:verb|be|have|modal)$/u.test(words[after]?.tag ?? "break")) return null;
  return { from: at, to, speaker: { from: chunk.from, to }, via: null, ...who(parsed, chunk) };
}

/** “told local media”, “told Reuters”: through whom; “told parliament” is only where. */
function toldTo(parsed: Parsed, at: number): Stretch | null {
  const { words, starting } = parsed;
  const chunk = starting.get(at + 1);
  if (!chunk) return null;
  const to = fullName(parsed, chunk);
  const medium = words.slice(chunk.from, to).some((word) => MEDIA.has(word.lower) || /^[A-Z]{2,5}$/u.test(word.text));
  return medium ? { from: chunk.from, to } : null;
}

function adverbial(parsed: Parsed, at: number): AttributionPhrase | null {
  const word = parsed.words[at]?.lower ?? "";
  return REPORTEDLY.has(word)
    ? { from: at, to: at + 1, speaker: null, via: null, pronoun: false, number: "body" }
    : null;
}

/** “Five dead in Ohio fire: police”, “Police: five dead in Ohio fire”. */
function headlineLabel(parsed: Parsed): AttributionPhrase | null {
  const { words, chunks } = parsed;
  const chunk = chunks.find(({ from, to, count, head }) => {
    const after = words[to]?.text === ":" && from === 0;
    const before = /^(?::|[-–—]+)$/u.test(words[from - 1]?.text ?? "") && to === words.length;
    return (after || before) && count === null && head !== null;
  });
  if (!chunk || !labels(parsed, chunk)) return null;
  return {
    from: chunk.from,
    to: chunk.to,
    speaker: { from: chunk.from, to: chunk.to },
    via: null,
    ...who(parsed, chunk),
  };
}
