/** What keeps the bot from a platform, in the operator's words: what it means and what to do. */
export class OperatorProblem extends Error {
  override readonly name = "OperatorProblem";
  /** Whether it may well pass by itself. */
  readonly passing: boolean;

  constructor(message: string, passing: boolean) {
    super(message);
    this.passing = passing;
  }
}
