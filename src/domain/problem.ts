import type { Action, Line, Run } from "./answer.ts";
import { typed } from "./question.ts";

/** Written for the person who asked and shown to them: what is wrong and what to type instead. Anything else that is thrown is a defect. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly line: Line;
  readonly actions: readonly Action[];

  constructor(line: Line, actions: readonly Action[] = []) {
    super(line.map(words).join(""));
    this.line = line;
    this.actions = actions;
  }
}

/** For logs and standard error; platforms render the line itself. */
function words(run: Run): string {
  switch (run.kind) {
    case "number":
      return String(run.value);
    case "date":
      return run.iso;
    case "command":
      return typed(run.question);
    case "channel":
      return run.id;
    case "own":
    case "verbatim":
    case "credit":
    case "typed":
    case "link":
      return run.text;
  }
}
