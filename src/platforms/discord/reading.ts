import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  ApplicationCommandOptionType,
} from "discord.js";
import type { Actor, Options } from "../../domain/command.ts";
import type { Question } from "../../domain/question.ts";
import { PRIVATE } from "./definitions.ts";
import { managesIn } from "./managing.ts";

/** Who asks: a guild is a tenant of its own, and so is everybody in their own messages. */
export function actorOf(interaction: APIInteraction, asking: Parameters<typeof managesIn>[2]): Actor {
  const user = (interaction.member?.user ?? interaction.user)?.id ?? "";
  const channel = interaction.channel?.id ?? interaction.channel_id ?? user;
  return {
    platform: "discord",
    tenant: interaction.guild_id ?? user,
    channel,
    user,
    manages: (other) => managesIn(interaction, other ?? null, asking),
  };
}

/** The question that a slash command asks, and whether only the asker is to see the answer. */
export function questionOf({ data }: APIApplicationCommandInteraction): {
  readonly question: Question;
  readonly ephemeral: boolean;
} {
  const { command, given } = namedIn(data.name, "options" in data ? data.options : undefined);
  const { [PRIVATE]: ephemeral = false, ...options } = optionsOf(given);
  return { question: { command, options }, ephemeral: ephemeral === true };
}

/** What is being typed, in which option, and what the others hold; null where no option is in focus. */
export function typingOf({ data }: APIApplicationCommandAutocompleteInteraction) {
  const { command, given } = namedIn(data.name, data.options);
  const focused = given.find((option) => "focused" in option && option.focused);
  if (focused?.type !== ApplicationCommandOptionType.String) return null;
  const { [PRIVATE]: _private, [focused.name]: _typed, ...options } = optionsOf(given);
  return { command, option: focused.name, typed: String(focused.value), options };
}

/** The command with its second word, where Discord has it as a subcommand, and the options given to it. */
function namedIn(
  name: string,
  options: readonly Given[] = [],
): { readonly command: string; readonly given: readonly Given[] } {
  const [first] = options;
  if (first?.type !== ApplicationCommandOptionType.Subcommand) return { command: name, given: options };
  return { command: `${name} ${first.name}`, given: first.options ?? [] };
}

interface Given {
  readonly type: ApplicationCommandOptionType;
  readonly name: string;
  readonly value?: unknown;
  readonly focused?: boolean;
  readonly options?: readonly Given[];
}

function optionsOf(given: readonly Given[]): Options {
  const options: Record<string, string | number | boolean> = {};
  for (const option of given) {
    const { name, value } = option;
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") options[name] = value;
  }
  return options;
}
