import type { Readable } from "node:stream";
import type { Answer } from "../../domain/answer.ts";
import type { FrontDesk } from "../platform.ts";
import { conversation } from "./conversation.ts";
import { linesOf } from "./lines.ts";
import { LONGEST_LINE } from "./meaning.ts";
import type { Printer } from "./printer.ts";
import type { Session } from "./session.ts";

interface Parts {
  readonly desk: FrontDesk;
  readonly input: Readable;
  readonly printer: Printer;
  readonly draw: (answer: Answer) => string;
}

/** Answers each line of the input in turn, with two empty lines between the answers. */
export function answerPipe({ desk, input, printer, draw }: Parts): Session {
  let leaving = false;

  async function answerAll(): Promise<void> {
    const answer = conversation(desk);
    let between = "";
    for await (const line of linesOf(input, LONGEST_LINE)) {
      const reply = await answer(line);
      if (reply === "leave") return;
      if (typeof reply !== "string") await printer.print(`${between}${draw(reply)}\n`);
      if (leaving) return;
      if (typeof reply !== "string") between = "\n\n";
    }
  }

  return {
    ended: answerAll().catch((error: unknown) => {
      if (!leaving) throw error;
    }),
    leave() {
      leaving = true;
      input.destroy();
    },
  };
}
