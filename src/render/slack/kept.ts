import type { Answer } from "../../domain/answer.ts";

// For whoever asks alone, for a channel, and for the Home tab.
const MOST_KEPT = 4;

/**
 * What was made of an answer, for as long as somebody holds that answer: laying one out takes longer than Slack's own part of
 * a request, and the same ones are asked for again and again.
 */
export class Kept<Made> {
  readonly #made = new WeakMap<Answer, Map<string, Made>>();

  of(answer: Answer, key: string, make: () => Made): Made {
    const known = this.#made.get(answer) ?? new Map<string, Made>();
    this.#made.set(answer, known);
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const made = make();
    known.set(key, made);
    for (const oldest of known.keys()) if (known.size > MOST_KEPT) known.delete(oldest);
    return made;
  }
}
