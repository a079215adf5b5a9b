import type { Item, Line } from "../src/domain/answer.ts";
import type { Command } from "../src/domain/command.ts";
import { type Family, familiesOf, memberName } from "../src/domain/family.ts";
import { fold } from "../src/domain/fold.ts";
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
        [...new Set(familiesOf(commands).flatMap(namesOf))].filter((name) => name.startsWith(typed.toLowerCase())),
    },
  ],
  restsOn: "news",
  examples: [{}, { command: "casualties" }],

  async answer({ commands, options }) {
    const typed = options["command"];
    const items =
      typed === undefined ? familiesOf(commands).map(overview) : named(String(typed), commands).map(explained);
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

/** The family's own name, where it has one, and those of its members. */
function namesOf({ name, members }: Family): string[] {
  return [name, ...members.map((command) => command.name)];
}

/** One line a family, however many it has. */
function overview({ name, members: [first, ...others] }: Family): Item {
  if (!first) return item([own(name)]);
  if (others.length === 0) return item(brief(first));
  const all = joined(
    [
      [typeThis({ command: first.name, options: {} })],
      ...others.map((other) => [own(memberName(other) ?? other.name)]),
    ],
    ", ",
  );
  return item(line`${all}. ${typeThis({ command: "help", options: { command: name } })} explains them`);
}

function brief({ name, description }: Command): Line {
  return line`${typeThis({ command: name, options: {} })}: ${own(description)}`;
}

function explained(command: Command): Item {
  const options = command.options.map((option) => {
    const choices = option.kind === "text" && option.choices ? line` One of: ${own(option.choices.join(", "))}.` : [];
    const needed = option.required ? "needed" : "may be left out";
    return item(line`${own(option.name)} (${own(needed)}): ${own(option.description)}.${choices}`);
  });
  const examples = command.examples.map((example) => [typeThis({ command: command.name, options: example })]);
  return item(brief(command), [...options, item(line`For example ${joined(examples, ", ", " or ")}`)]);
}

function item(words: Line, items: readonly Item[] = []): Item {
  return { line: words, refs: [], items };
}

/** The commands that are meant: one, or those of a family. */
function named(typed: string, commands: readonly Command[]): readonly Command[] {
  const family = familiesOf(commands).find(({ name }) => name === fold(typed));
  if (family) return family.members;
  const [best] = new NameIndex(commands, ({ name }) => [name]).search(typed, 1);
  if (best?.exact) return [best.item];
  const near = best
    ? line` Did you mean ${typeThis({ command: "help", options: { command: best.item.name } })}?`
    : line` ${typeThis({ command: "help", options: {} })} lists them all.`;
  throw new Problem(line`There is no command “${said(typed)}”.${near}`);
}
