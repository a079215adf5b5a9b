import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import type { Command, Option } from "../../domain/command.ts";

export type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The option that every command has on Discord: whether only the asker sees the answer. */
export const PRIVATE = "private";

/** Where commands are registered: for everybody, or for one server, where Discord takes neither contexts nor ways of installing. */
export type Reach = "everywhere" | "one server";

/** The commands as Discord is told of them, in /help order. */
export function definitionsOf(commands: readonly Command[], reach: Reach): Definition[] {
  return commands.map(({ name, description, options }) => ({
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    options: [...options.map(optionOf).sort(requiredFirst), privately],
    ...(reach === "everywhere" ? EVERYWHERE : {}),
  }));
}

// The longest question that a message can carry for its buttons has 1,400 characters: two options of this length fit.
const LONGEST_TEXT = 600;

const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

const privately: APIApplicationCommandOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: PRIVATE,
  description: "Show the answer only to me",
};

function optionOf(option: Option): APIApplicationCommandOption {
  const { name, description, required } = option;
  if (option.kind === "integer")
    return {
      type: ApplicationCommandOptionType.Integer,
      name,
      description,
      required,
      min_value: option.min,
      max_value: option.max,
    };
  const text = { type: ApplicationCommandOptionType.String, name, description, required } as const;
  if (option.choices) return { ...text, choices: option.choices.map((choice) => ({ name: choice, value: choice })) };
  return { ...text, max_length: LONGEST_TEXT, ...(option.complete ? { autocomplete: true } : {}) };
}

// Discord refuses a required option behind one that is not; a stable sort keeps the order else.
function requiredFirst(a: APIApplicationCommandOption, b: APIApplicationCommandOption): number {
  return Number(b.required ?? false) - Number(a.required ?? false);
}
