import type { Answer } from "./domain/answer.ts";
import { command, line, own } from "./domain/line.ts";

const example = (name: string, options = {}) => command({ command: name, options });

/** What somebody reads who starts the bot without tokens. */
export const welcome: Answer = {
  title: [own("Dateline: news you can check")],
  parts: [
    {
      kind: "text",
      line: line`Ask ${example("summary")}, ${example("casualties")} or ${example("who", { name: "tokayev" })}. ${example("help")} lists everything, and the Tab key completes it.`,
      refs: [],
    },
    {
      kind: "text",
      line: line`To answer in Discord or in Slack, put the bot's tokens into the file .env and start again; the file README.md says how, step by step.`,
      refs: [],
    },
  ],
  evidence: [],
  actions: [],
};
