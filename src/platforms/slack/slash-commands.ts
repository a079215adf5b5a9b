import type { Command, Option } from "../../domain/command.ts";
import { typed } from "../../domain/question.ts";
import type { SlackNames } from "../../render/slack/names.ts";

/** A slash command as the manifest declares it. */
export interface SlashCommand {
  readonly command: string;
  readonly description: string;
  readonly usage_hint?: string;
  readonly should_escape: false;
  /** Left out in Socket Mode. */
  readonly url?: string;
}

// A manifest takes 50; whatever comes after them is still asked through the umbrella, which is first.
const MOST_COMMANDS = 50;

/** One slash command for everything, and one for each command or family of them (`digest add`, `digest list`). */
export function slashCommands(commands: readonly Command[], names: SlackNames, url?: string): SlashCommand[] {
  const declared = (command: string, description: string, hint: string): SlashCommand => ({
    command: `/${command}`,
    description,
    ...(hint === "" ? {} : { usage_hint: hint }),
    should_escape: false,
    ...(url === undefined ? {} : { url }),
  });
  const umbrella = declared(names.umbrella, "Ask Dateline: every command in one", "[command] or a question");
  const own = [...families(commands)].map(([first, members]) => {
    const description = members.map((member) => member.description).join(" · ");
    return declared(names.nameOf(first), description, members.map(hintOf).join(" | "));
  });
  return [umbrella, ...own].slice(0, MOST_COMMANDS);
}

function families(commands: readonly Command[]): Map<string, Command[]> {
  const all = new Map<string, Command[]>();
  for (const command of commands) {
    const [first = ""] = command.name.split(" ");
    all.set(first, [...(all.get(first) ?? []), command]);
  }
  return all;
}

/** What may be typed behind the name, and the first example that shows something. */
function hintOf({ name, options, examples }: Command): string {
  const [, ...rest] = name.split(" ");
  const example = examples.find((each) => Object.keys(each).length > 0);
  const shown =
    example && rest.length === 0 ? [`e.g. ${typed({ command: "", options: example }).slice("/ ".length)}`] : [];
  return [...rest, ...options.map(placeOf), ...shown].join(" ");
}

function placeOf({ name, required }: Option): string {
  return required ? `<${name}>` : `[${name}]`;
}
