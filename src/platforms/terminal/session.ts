/** Questions and answers on one pair of streams. */
export interface Session {
  /** Resolves when the last answer is written and nothing more is asked. */
  readonly ended: Promise<void>;
  /** Takes no new questions. */
  leave(): void;
}
