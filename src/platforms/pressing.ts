import type { Answer } from "../domain/answer.ts";
import type { Actor } from "../domain/command.ts";
import type { Question } from "../domain/question.ts";
import { fingerprint, type Pressed, questionOf } from "../render/pressed.ts";
import type { FrontDesk } from "./platform.ts";

/** What a press brings: the answer, and the question that it answers. */
export interface Brought {
  readonly answer: Answer;
  readonly asked: Question | string;
  /** The answer rests on other sentences than the message shows: it is the new answer to the message's own question. */
  readonly changed: boolean;
}

export const CHANGED = "What this rests on has changed since. Here is the answer as it stands now.";

export async function bring(pressed: Pressed, desk: Pick<FrontDesk, "ask">, actor: Actor): Promise<Brought> {
  const answer = await (pressed.kind === "ask"
    ? desk.ask(pressed.asked, actor)
    : desk.ask(pressed.asked, actor, "again"));
  const changed = pressed.kind !== "ask" && fingerprint(answer) !== pressed.evidence;
  if (changed || pressed.kind !== "source") return { answer, asked: pressed.asked, changed };
  const asked = questionOf(pressed);
  return { answer: await desk.ask(asked, actor), asked, changed };
}
