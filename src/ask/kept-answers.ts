import type { Answer } from "../domain/answer.ts";
import type { Newsroom } from "../domain/newsroom.ts";
import type { Question } from "../domain/question.ts";

// A few kilobytes each.
const MOST_KEPT = 1000;

/** Answers that rest on the news alone, kept until the news changes: what many ask at once is worked out once. */
export class KeptAnswers {
  readonly #newsroom: Newsroom;
  readonly #kept = new Map<string, Promise<Answer>>();
  #revision = -1;

  constructor(newsroom: Newsroom) {
    this.#newsroom = newsroom;
  }

  /** The answer that is kept, else the one that `work` gives; a question that can't be answered is asked anew each time. */
  async of({ command, options }: Question, work: () => Promise<Answer>): Promise<Answer> {
    const revision = await this.#newsroom.revision();
    if (revision !== this.#revision) this.#kept.clear();
    this.#revision = revision;
    const key = JSON.stringify([command, options]);
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const answer = work();
    this.#kept.set(key, answer);
    answer.catch(() => this.#kept.delete(key));
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) break;
      this.#kept.delete(oldest);
    }
    return answer;
  }
}
