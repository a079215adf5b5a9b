import type { Evidence } from "../../domain/answer.ts";
import { plainDate } from "./date.ts";
import { harmless, hasInk } from "./harmless.ts";

/** A line of a menu of sources, as every platform has them. */
export interface SourceOption {
  readonly label: string;
  readonly description?: string;
}

interface Room {
  readonly label: number;
  readonly description: number;
  /** Whether a menu shows the text as it is. */
  readonly takes?: (text: string) => boolean;
}

/**
 * The number and where its sentence stands, with the sentence itself where a line has room for it whole: nothing is cut to
 * make it fit, since the number is what the reader looks for and the sentence is one press away.
 */
export function sourceOption(evidence: Evidence, room: Room): SourceOption {
  const { ref, sentence, section, title, outlet } = evidence;
  const fitting = (text: string | null, length: number) => whole(text, length, room.takes);
  const least = room.label - `[${ref}] `.length;
  const where =
    fitting(section, least) ?? fitting(creditOf(evidence), least) ?? fitting(outlet, least) ?? fitting(title, least);
  const more = (text: string | null) => (text === where ? null : fitting(text, room.description));
  const description = more(sentence) ?? more(section === null ? title : creditOf(evidence)) ?? more(outlet);
  const label = where === null ? `[${ref}]` : `[${ref}] ${where}`;
  return description === null ? { label } : { label, description };
}

function creditOf({ outlet, published }: Evidence): string | null {
  if (published === null) return outlet;
  return outlet === null ? plainDate(published) : `${outlet}, ${plainDate(published)}`;
}

/** The text where there is room for all of it. */
function whole(text: string | null, length: number, takes: Room["takes"]): string | null {
  if (text === null || text.length > length) return null;
  const words = harmless(text).trim();
  return hasInk(words) && words.length <= length && (takes?.(words) ?? true) ? words : null;
}
