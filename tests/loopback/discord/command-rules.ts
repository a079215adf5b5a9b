import type { Errors } from "./schema.ts";

/** A command as a bot may send it; its shape has been checked before. */
export interface Definition {
  readonly name: string;
  readonly type?: number | null;
  readonly description?: string | null;
  readonly default_member_permissions?: number | null;
  readonly options?: readonly OptionDefinition[] | null;
}

interface OptionDefinition {
  readonly name: string;
  readonly description: string;
  readonly required?: boolean | null;
  readonly autocomplete?: boolean | null;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[] | null;
  readonly type?: number;
  readonly options?: readonly OptionDefinition[] | null;
  readonly min_value?: number | null;
  readonly max_value?: number | null;
}

// What Discord enforces and its API description does not say.
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MOST_CHARACTERS = 8000;
const MOST_COMMANDS = 100;
const LONGEST_CHOICE = 100;

export function commandListErrors(commands: readonly Definition[]): Errors {
  const errors: Errors = {};
  if (commands.length > MOST_COMMANDS) errors[""] = `Must be ${MOST_COMMANDS} or fewer in length.`;
  if (new Set(commands.map(({ name }) => name)).size < commands.length)
    errors[""] = "Application command names must be unique";
  for (const [at, command] of commands.entries()) Object.assign(errors, commandErrors(command, String(at)));
  return errors;
}

export function commandErrors(command: Definition, at: string): Errors {
  const errors: Errors = {};
  const chatInput = (command.type ?? 1) === 1;
  if (chatInput && !wellNamed(command.name)) errors[`${at}.name`] = "Command name is invalid";
  if (chatInput && !command.description) errors[`${at}.description`] = "This field is required";
  if (characters(command) > MOST_CHARACTERS) errors[at] = `Command exceeds maximum size (${MOST_CHARACTERS})`;
  return { ...errors, ...optionListErrors(command.options ?? [], at) };
}

function optionListErrors(options: readonly OptionDefinition[], at: string): Errors {
  const errors: Errors = {};
  if (new Set(options.map(({ name }) => name)).size < options.length)
    errors[`${at}.options`] = "Option name already used";
  const nested = options.filter(isSubcommand).length;
  if (nested > 0 && nested < options.length)
    errors[`${at}.options`] = "Sub-commands and sub-command groups cannot be mixed with other options";
  const optional = options.findIndex(({ required }) => !required);
  if (nested === 0 && options.some(({ required }, place) => required && optional !== -1 && place > optional))
    errors[`${at}.options`] = "Required options must be placed before non-required options";
  for (const [place, option] of options.entries())
    Object.assign(errors, optionErrors(option, `${at}.options.${place}`));
  return errors;
}

function optionErrors(option: OptionDefinition, at: string): Errors {
  const choices = option.choices ?? [];
  if (!wellNamed(option.name)) return { [`${at}.name`]: "Command name is invalid" };
  if (isSubcommand(option)) return optionListErrors(option.options ?? [], at);
  if (option.autocomplete && choices.length > 0)
    return { [`${at}.autocomplete`]: "Can't have both choices and autocomplete" };
  if (new Set(choices.map(({ name }) => name)).size < choices.length)
    return { [`${at}.choices`]: "Option choice name already used" };
  if ((option.min_value ?? Number.NEGATIVE_INFINITY) > (option.max_value ?? Number.POSITIVE_INFINITY))
    return { [`${at}.min_value`]: "Must be at most max_value" };
  return {};
}

/** What is wrong with values offered while somebody types. */
export function offerErrors(choices: readonly { readonly name: string; readonly value: string | number }[]): Errors {
  const long = choices.findIndex(
    ({ name, value }) => name.length > LONGEST_CHOICE || String(value).length > LONGEST_CHOICE,
  );
  return long === -1 ? {} : { [`data.choices.${long}.value`]: `Must be between 1 and ${LONGEST_CHOICE} in length.` };
}

type Worded = Pick<Definition, "name" | "description" | "options"> & Pick<OptionDefinition, "choices">;

function isSubcommand({ type }: OptionDefinition): boolean {
  return type === 1 || type === 2;
}

function wellNamed(name: string): boolean {
  return NAME.test(name) && name === name.toLowerCase();
}

function characters({ name, description, options, choices }: Worded): number {
  const words = (choices ?? []).flatMap((choice) => [choice.name, String(choice.value)]);
  const nested = (options ?? []).reduce((sum, option) => sum + characters(option), 0);
  return [name, description ?? "", ...words].join("").length + nested;
}
