import type { Action, Line } from "./answer.ts";

/** Written for the person who asked and shown to them: what is wrong and what to type instead. Anything else that is thrown is a defect. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly line: Line;
  readonly actions: readonly Action[];

  constructor(line: Line, actions: readonly Action[] = []) {
    super(line.map((run) => ("text" in run ? run.text : run.kind)).join(""));
    this.line = line;
    this.actions = actions;
  }
}
