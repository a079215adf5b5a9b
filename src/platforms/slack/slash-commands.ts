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
    // What the first of a family does says best what the family is about; help tells of each.
    const [{ description } = { description: "" }] = members;
    return declared(
      names.nameOf(first),
      description,
      members.map(members.length === 1 ? hintOf : briefHintOf).join(" | "),
    );
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
  const example = examples.find((each) => Object.keys(each).length > 0);
  const shown = example ? [`e.g. ${typed({ command: "", options: example }).slice("/ ".length)}`] : [];
  return [...behindFirst(name), ...options.map(placeOf), ...shown].join(" ");
}

/** In a family, where the whole of each would be too much: what must be typed. */
function briefHintOf({ name, options }: Command): string {
  return [...behindFirst(name), ...options.filter(({ required }) => required).map(placeOf)].join(" ");
}

function behindFirst(name: string): string[] {
  return name.split(" ").slice(1);
}

function placeOf({ name, required }: Option): string {
  return required ? `<${name}>` : `[${name}]`;
}
