import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import type { Command, Option } from "../../domain/command.ts";
import { familiesOf, memberName } from "../../domain/family.ts";
import { POSTED_IN } from "./place.ts";

/** Permissions are a number, as Discord's API description has them; discord-api-types only knows the text that its prose names. */
export type Definition = Omit<RESTPostAPIChatInputApplicationCommandsJSONBody, "default_member_permissions"> & {
  readonly default_member_permissions?: number;
};

/** The option that every command has on Discord: whether only the asker sees the answer. */
export const PRIVATE = "private";

/** Where commands are registered: for everybody, or for one server, where Discord takes neither contexts nor ways of installing. */
export type Reach = "everywhere" | "one server";

/** The commands as Discord is told of them, in /help order; those of one family are subcommands of one. */
export function definitionsOf(commands: readonly Command[], reach: Reach): Definition[] {
  return familiesOf(commands).map(({ name, members }) => ({
    type: ApplicationCommandType.ChatInput,
    name,
    ...shapeOf(members),
    ...(members.some(({ changes }) => changes === "settings") ? FOR_MANAGERS : {}),
    ...(reach === "everywhere" ? EVERYWHERE : {}),
  }));
}

/** Discord hides a family whole, so that one member which changes settings hides them all; an admin may open it to others. */
const FOR_MANAGERS = { default_member_permissions: Number(PermissionFlagsBits.ManageChannels) };

function shapeOf(members: readonly Command[]): Pick<Definition, "description" | "options"> {
  const [first] = members;
  if (first && memberName(first) === null) return { description: first.description, options: optionsOf(first) };
  const named = members.map((command) => ({ command, name: memberName(command) ?? "" }));
  return {
    // Discord wants one and shows it nowhere: members see those of the subcommands.
    description: named.map(({ name }) => name).join(", "),
    options: named.map(({ command, name }) => ({
      type: ApplicationCommandOptionType.Subcommand,
      name,
      description: command.description,
      options: optionsOf(command),
    })),
  };
}

// The longest question that a message can carry for its buttons has 1,400 characters: two options of this length fit.
const LONGEST_TEXT = 600;

const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

function optionsOf({ options }: Command): APIApplicationCommandBasicOption[] {
  return [...options.map(optionOf).sort(requiredFirst), privately];
}

const privately: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: PRIVATE,
  description: "Show the answer only to me",
};

function optionOf(option: Option): APIApplicationCommandBasicOption {
  const { name, description, required } = option;
  const described = { name, description, required };
  switch (option.kind) {
    case "integer":
      return { ...described, type: ApplicationCommandOptionType.Integer, min_value: option.min, max_value: option.max };
    case "flag":
      return { ...described, type: ApplicationCommandOptionType.Boolean };
    case "channel":
      return { ...described, type: ApplicationCommandOptionType.Channel, channel_types: [...POSTED_IN] };
    case "role":
      return { ...described, type: ApplicationCommandOptionType.Role };
    case "text": {
      const text = { ...described, type: ApplicationCommandOptionType.String } as const;
      if (option.choices)
        return { ...text, choices: option.choices.map((choice) => ({ name: choice, value: choice })) };
      return { ...text, max_length: LONGEST_TEXT, ...(option.complete ? { autocomplete: true } : {}) };
    }
  }
}

// Discord refuses a required option behind one that is not; a stable sort keeps the order else.
function requiredFirst(a: APIApplicationCommandBasicOption, b: APIApplicationCommandBasicOption): number {
  return Number(b.required ?? false) - Number(a.required ?? false);
}
