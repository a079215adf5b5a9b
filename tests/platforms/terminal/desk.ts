import { frontDesk } from "../../../src/ask/front-desk.ts";
import { noDigests } from "../../../src/ask/no-digests.ts";
import type { Answer, Line } from "../../../src/domain/answer.ts";
import type { Command, Options } from "../../../src/domain/command.ts";
import { line, own, said } from "../../../src/domain/line.ts";
import type { FrontDesk } from "../../../src/platforms/platform.ts";
import { MemoryNewsroom } from "../../../src/store/memory.ts";

const NAMES = ["Ana Lima", "Ann Other", "Lima Bean", 'O\'Neil "Red" Fox'];

/** The real front desk, with commands that say back what they got. `wait` answers when it is told to. */
export function deskWith(...more: readonly Command[]): FrontDesk {
  return frontDesk({
    digests: noDigests,
    commands: [...COMMANDS, ...more],
    newsroom: new MemoryNewsroom(),
    now: () => new Date(0),
    defect: (error) => {
      throw error;
    },
  });
}

export function commandThat(name: string, answer: Command["answer"]): Command {
  return { name, description: name, options: [], restsOn: "asker", examples: [{}], answer };
}

export function answerOf(...words: readonly Line[]): Answer {
  return { title: [], parts: words.map((line) => ({ kind: "text", line, refs: [] })), evidence: [], actions: [] };
}

const back = (options: Options) => said(JSON.stringify(options));

const COMMANDS: readonly Command[] = [
  {
    name: "who",
    description: "Says the name back",
    options: [
      {
        kind: "text",
        name: "name",
        description: "A name",
        required: true,
        complete: async ({ typed }) => NAMES.filter((name) => name.toLowerCase().includes(typed.toLowerCase())),
      },
    ],
    restsOn: "asker",
    examples: [{ name: "ana" }],
    answer: async ({ options }) => answerOf(line`who ${back(options)}`),
  },
  {
    name: "casualties",
    description: "Says the outcome back",
    options: [
      {
        kind: "text",
        name: "outcome",
        description: "What",
        required: false,
        choices: ["killed", "in care", "injured"],
      },
      { kind: "text", name: "article", description: "Where", required: false, complete: async () => ["Two words"] },
    ],
    restsOn: "asker",
    examples: [{}],
    answer: async ({ options }) => answerOf(line`casualties ${back(options)}`),
  },
  {
    name: "source",
    description: "Says the number back",
    options: [{ kind: "integer", name: "number", description: "Which", required: false, min: 1, max: 99 }],
    restsOn: "asker",
    examples: [{ number: 1 }],
    answer: async ({ options }) => answerOf(line`source ${back(options)}`),
  },
  {
    name: "choose",
    description: "Offers two people",
    options: [],
    restsOn: "asker",
    examples: [{}],
    answer: async () => ({
      ...answerOf([own("Which one?")]),
      actions: ["Ana Lima", "Ann Other"].map((name) => ({
        label: [own(name)],
        question: { command: "who", options: { name } },
      })),
    }),
  },
];
