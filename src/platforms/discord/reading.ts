import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  ApplicationCommandOptionType,
} from "discord.js";
import type { Actor, Options } from "../../domain/command.ts";
import type { Question } from "../../domain/question.ts";
import { PRIVATE } from "./definitions.ts";

/** Who asks: a guild is a tenant of its own, and so is everybody in their own messages. */
export function actorOf(interaction: APIInteraction): Actor {
  const user = (interaction.member?.user ?? interaction.user)?.id ?? "";
  const channel = interaction.channel?.id ?? interaction.channel_id ?? user;
  return { platform: "discord", tenant: interaction.guild_id ?? user, channel, user };
}

/** The question that a slash command asks, and whether only the asker is to see the answer. */
export function questionOf({ data }: APIApplicationCommandInteraction): {
  readonly question: Question;
  readonly ephemeral: boolean;
} {
  const { [PRIVATE]: ephemeral = false, ...options } = optionsOf("options" in data ? data.options : undefined);
  return { question: { command: data.name, options }, ephemeral: ephemeral === true };
}

/** What is being typed, in which option, and what the others hold; null where no option is in focus. */
export function typingOf({ data }: APIApplicationCommandAutocompleteInteraction) {
  const focused = data.options.find((option) => "focused" in option && option.focused);
  if (focused?.type !== ApplicationCommandOptionType.String) return null;
  const { [PRIVATE]: _private, [focused.name]: _typed, ...options } = optionsOf(data.options);
  return { command: data.name, option: focused.name, typed: focused.value, options };
}

function optionsOf(given: readonly object[] | undefined): Options {
  const options: Record<string, string | number | boolean> = {};
  for (const option of given ?? []) {
    if (!("name" in option && "value" in option)) continue;
    const { name, value } = option;
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      options[String(name)] = value;
  }
  return options;
}
