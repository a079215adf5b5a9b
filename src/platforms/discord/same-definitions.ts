/** A command, as we define it or as Discord gives it back. */
type Fields = Readonly<Record<string, unknown>>;

// What Discord adds of its own, or takes as given where nothing is said.
const DEFAULTS: Fields = {
  channel_types: null,
  default_member_permissions: null,
  nsfw: false,
  contexts: null,
  integration_types: [0],
  required: false,
  autocomplete: false,
  name_localizations: null,
  description_localizations: null,
};
const COMMAND = [
  "type",
  "name",
  "description",
  "default_member_permissions",
  "nsfw",
  "contexts",
  "integration_types",
  "name_localizations",
  "description_localizations",
];
const OPTION = [
  "type",
  "name",
  "description",
  "required",
  "autocomplete",
  "min_value",
  "max_value",
  "min_length",
  "max_length",
  "channel_types",
  "name_localizations",
  "description_localizations",
];

/** Whether Discord already has these commands and no others; their order means nothing to it, that of options and choices does. */
export function sameDefinitions(ours: readonly object[], theirs: readonly object[]): boolean {
  return written(ours) === written(theirs);
}

function written(commands: readonly object[]): string {
  return JSON.stringify(commands.map((command) => commandOf(command as Fields)).sort());
}

function commandOf(command: Fields): string {
  return JSON.stringify([picked(command, COMMAND), optionsOf(command)]);
}

function optionsOf(of: Fields): unknown[] {
  return ((of["options"] ?? []) as readonly Fields[]).map(optionOf);
}

function optionOf(option: Fields): unknown {
  const choices = ((option["choices"] ?? []) as readonly Fields[]).map(({ name, value }) => [name, value]);
  return [picked(option, OPTION), choices, optionsOf(option)];
}

function picked(fields: Fields, names: readonly string[]): unknown[] {
  return names.map((name) => {
    const value = fields[name] ?? DEFAULTS[name] ?? null;
    // Permissions are sent as a number and come back as text.
    if (name === "default_member_permissions") return typeof value === "number" ? String(value) : value;
    return Array.isArray(value) ? [...value].sort((a, b) => Number(a) - Number(b)) : value;
  });
}
