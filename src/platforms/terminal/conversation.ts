import type { Answer, Line } from "../../domain/answer.ts";
import type { Actor } from "../../domain/command.ts";
import type { FrontDesk } from "../platform.ts";
import { meaningOf } from "./meaning.ts";

/** Whoever sits before the screen. */
export const LOCAL: Actor = {
  platform: "terminal",
  tenant: "local",
  channel: "terminal",
  user: "local",
  manages: async () => true,
};

export type Reply = Answer | "leave" | "clear" | "nothing";

/** Answers line after line, and knows which answer stands above. */
export function conversation(desk: FrontDesk): (typed: string) => Promise<Reply> {
  let last: Answer | null = null;
  return async (typed) => {
    const meaning = meaningOf(typed, last);
    switch (meaning.kind) {
      case "ask":
        last = await desk.ask(meaning.question, LOCAL);
        return last;
      case "say":
        return saying(meaning.line);
      case "leave":
      case "clear":
      case "nothing":
        return meaning.kind;
    }
  };
}

/** The chat's own words, drawn as answers are. */
export function saying(words: Line): Answer {
  return { title: [], parts: [{ kind: "text", line: words, refs: [] }], evidence: [], actions: [] };
}
