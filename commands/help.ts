import type { Item, Line } from "../src/domain/answer.ts";
import type { Command } from "../src/domain/command.ts";
import { joined, line, own, said, command as typeThis } from "../src/domain/line.ts";
import { NameIndex } from "../src/domain/match.ts";
import { Problem } from "../src/domain/problem.ts";

export const help: Command = {
  name: "help",
  description: "What can be asked, and how",
  options: [
    {
      kind: "text",
      name: "command",
      description: "A command to explain; left out: all of them",
      required: false,
      complete: async ({ commands, typed }) =>
        commands.map(({ name }) => name).filter((name) => name.startsWith(typed.toLowerCase())),
    },
  ],
  restsOn: "news",
  examples: [{}, { command: "casualties" }],

  async answer({ commands, options }) {
    const typed = options["command"];
    const items = typed === undefined ? commands.map(brief) : explained(named(String(typed), commands));
    const about = line`Every line of an answer carries numbers in square brackets. ${typeThis({ command: "source", options: { number: 1 } })} shows the sentence behind one.`;
    return {
      title: [own(typed === undefined ? "What can be asked" : "How to ask")],
      parts: [
        { kind: "list", items },
        { kind: "text", line: about, refs: [] },
      ],
      evidence: [],
      actions: [],
    };
  },
};

function brief({ name, description }: Command): Item {
  return item(line`${typeThis({ command: name, options: {} })}: ${own(description)}`);
}

function explained(command: Command): Item[] {
  const options = command.options.map((option) => {
    const choices = option.kind === "text" && option.choices ? line` One of: ${own(option.choices.join(", "))}.` : [];
    const needed = option.required ? "needed" : "may be left out";
    return item(line`${own(option.name)} (${own(needed)}): ${own(option.description)}.${choices}`);
  });
  const examples = command.examples.map((example) => [typeThis({ command: command.name, options: example })]);
  return [brief(command), ...options, item(line`For example ${joined(examples, ", ", " or ")}`)];
}

function item(words: Line): Item {
  return { line: words, refs: [], items: [] };
}

function named(typed: string, commands: readonly Command[]): Command {
  const [best] = new NameIndex(commands, ({ name }) => [name]).search(typed, 1);
  if (best?.exact) return best.item;
  const near = best
    ? line` Did you mean ${typeThis({ command: "help", options: { command: best.item.name } })}?`
    : line` ${typeThis({ command: "help", options: {} })} lists them all.`;
  throw new Problem(line`There is no command “${said(typed)}”.${near}`);
}
