import type { Answer } from "../domain/answer.ts";
import type { Question } from "../domain/question.ts";

/**
 * What pressing a button or choosing a line asks for. It may be as old as the message, and comes back from outside: it says
 * what to ask, never what the person may do. `evidence` is the fingerprint of the answer that the message shows.
 */
export type Pressed =
  | { readonly kind: "page"; readonly asked: string; readonly page: number; readonly evidence: string }
  /** `ref` null: every source of the answer. */
  | { readonly kind: "source"; readonly asked: string; readonly ref: number | null; readonly evidence: string }
  | { readonly kind: "ask"; readonly asked: string };

/** What to put to the front desk for it. */
export function questionOf(pressed: Pressed | { readonly kind: "share"; readonly asked: string }): string | Question {
  if (pressed.kind !== "source") return pressed.asked;
  const { ref, asked: of } = pressed;
  return { command: "source", options: ref === null ? { of } : { number: ref, of } };
}

/** Another one where an article has changed, or where the answer rests on other sentences than it did. */
export function fingerprint({ evidence }: Answer): string {
  return hash(evidence.map(({ span }) => `${span.articleId} ${span.version} ${span.start} ${span.end}`).join("\n"));
}

/** FNV-1a over UTF-16 units, 32 bits: to notice a change, not to keep anyone from making one. */
export function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}
