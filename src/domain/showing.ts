import type { Answer } from "./answer.ts";

/**
 * The answer as a digest is posted and kept: its buttons ask for what was posted for that slot, so that pages and sources open
 * as they were whatever is held by then.
 */
export function showing(answer: Answer, subscription: string, slot: string): Answer {
  return { ...answer, again: { command: "digest show", options: { id: subscription, slot } } };
}
