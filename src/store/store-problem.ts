/** What keeps the bot from what it keeps, in the operator's words: what it means and what to do. */
export class StoreProblem extends Error {
  override readonly name = "StoreProblem";
  /** Whether it may well pass by itself. */
  readonly passing: boolean;

  constructor(message: string, passing: boolean, cause?: unknown) {
    super(message, { cause });
    this.passing = passing;
  }
}
