import type { Answer } from "../domain/answer.ts";
import type { Actor } from "../domain/command.ts";

// An answer is a few kilobytes: this bounds memory at some tens of megabytes.
const MOST_HELD = 5000;

/** The answer that each person last got in each place, the longest unused forgotten first. */
export class Conversations {
  readonly #last = new Map<string, Answer>();

  last(actor: Actor): Answer | null {
    return this.#last.get(keyOf(actor)) ?? null;
  }

  remember(actor: Actor, answer: Answer): void {
    const key = keyOf(actor);
    this.#last.delete(key);
    this.#last.set(key, answer);
    if (this.#last.size <= MOST_HELD) return;
    for (const oldest of this.#last.keys()) {
      this.#last.delete(oldest);
      break;
    }
  }
}

function keyOf(actor: Actor): string {
  return JSON.stringify([actor.platform, actor.tenant, actor.channel, actor.user]);
}
