import { ButtonStyle, ComponentType } from "discord.js";
import type { Errors } from "./schema.ts";
import type { Body, Row } from "./shown.ts";

// What Discord enforces and its API description does not say.
const MOST_CONTENT = 2000;
const MOST_EMBED_TEXT = 6000;
const MOST_ROWS = 5;
const MOST_BUTTONS = 5;
const COMPONENTS_V2 = 1 << 15;
const FLAGS_TAKEN = (1 << 2) | (1 << 6) | (1 << 12) | COMPONENTS_V2;

/** Errors by path; the body has the shape of a message. */
export function messageErrors(body: Body, { empty = false } = {}): Errors {
  const embeds = body.embeds ?? [];
  const rows = body.components ?? [];
  const errors: Errors = {};
  const flags = body.flags ?? 0;
  if ((flags & ~FLAGS_TAKEN) !== 0) errors["flags"] = "Invalid flags";
  if ((body.content ?? "").length > MOST_CONTENT) errors["content"] = `Must be ${MOST_CONTENT} or fewer in length.`;
  if ((flags & COMPONENTS_V2) !== 0 && (body.content || embeds.length > 0))
    errors["flags"] = "Components v2 stand alone";
  if (!empty && !body.content?.trim() && embeds.length === 0 && rows.length === 0)
    errors[""] = "Cannot send an empty message";
  const length = embeds.reduce((sum, embed) => sum + embedText(embed).join("").length, 0);
  if (length > MOST_EMBED_TEXT) errors["embeds"] = `Embed size exceeds maximum size of ${MOST_EMBED_TEXT}`;
  for (const [at, embed] of embeds.entries()) Object.assign(errors, embedErrors(embed, `embeds.${at}`));
  if ((flags & COMPONENTS_V2) === 0) Object.assign(errors, rowErrors(rows));
  return errors;
}

type Embed = NonNullable<Body["embeds"]>[number];

function embedText(embed: Embed): string[] {
  const fields = (embed.fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [embed.title, embed.description, embed.footer?.text, embed.author?.name, ...fields].filter(
    (text): text is string => typeof text === "string",
  );
}

function embedErrors(embed: Embed, at: string): Errors {
  const errors: Errors = {};
  if (embedText(embed).join("").trim() === "" && !embed.image && !embed.thumbnail)
    errors[at] = "This field is required";
  for (const [nth, { name, value }] of (embed.fields ?? []).entries()) {
    if (name.trim() === "") errors[`${at}.fields.${nth}.name`] = "This field is required";
    if (value.trim() === "") errors[`${at}.fields.${nth}.value`] = "This field is required";
  }
  for (const url of [embed.url, embed.author?.url, embed.image?.url, embed.thumbnail?.url])
    if (typeof url === "string" && !/^(?:https?|attachment):\/\/\S+$/.test(url))
      errors[`${at}.url`] = "Not a well formed URL.";
  return errors;
}

function rowErrors(rows: readonly Row[]): Errors {
  const errors: Errors = {};
  const ids = new Set<string>();
  if (rows.length > MOST_ROWS) errors["components"] = `Must be between 1 and ${MOST_ROWS} in length.`;
  for (const [nth, row] of rows.entries()) {
    const at = `components.${nth}`;
    if (row.type !== ComponentType.ActionRow) {
      errors[at] = "Only action rows outside components v2";
      continue;
    }
    const selects = row.components.filter(({ type }) => type !== ComponentType.Button);
    const full = selects.length > 0 ? row.components.length > 1 : row.components.length > MOST_BUTTONS;
    if (row.components.length === 0 || full) errors[at] = "The specified component exceeds the maximum width";
    for (const [place, component] of row.components.entries())
      Object.assign(errors, componentErrors(component, `${at}.components.${place}`, ids));
  }
  return errors;
}

function componentErrors(component: Row["components"][number], at: string, ids: Set<string>): Errors {
  const errors: Errors = {};
  const id = "custom_id" in component ? component.custom_id : undefined;
  if (id !== undefined && ids.has(id)) errors[`${at}.custom_id`] = "Component custom id cannot be duplicated";
  if (id !== undefined) ids.add(id);
  if ("options" in component) {
    const { options, min_values = 1, max_values = 1 } = component;
    if (new Set(options.map(({ value }) => value)).size < options.length)
      errors[`${at}.options`] = "The specified option value is already used";
    if (min_values > max_values || max_values > options.length)
      errors[`${at}.max_values`] = "More than there are options";
  } else if ("style" in component) Object.assign(errors, buttonErrors(component, at));
  return errors;
}

function buttonErrors(
  button: {
    readonly style?: number;
    readonly custom_id?: string;
    readonly url?: string;
    readonly label?: string;
    readonly emoji?: unknown;
  },
  at: string,
): Errors {
  const link = button.style === ButtonStyle.Link;
  if (link && (button.url === undefined || button.custom_id !== undefined))
    return { [at]: "A link button has a url and no custom id" };
  if (!link && (button.url !== undefined || !button.custom_id)) return { [at]: "A custom id and no url are required" };
  if (link && !/^(?:https?|discord):\/\/\S+$/.test(button.url ?? ""))
    return { [`${at}.url`]: "Scheme must be one of ('http', 'https', 'discord')" };
  if (!button.label?.trim() && !button.emoji) return { [at]: "A component must have a label or emoji" };
  return {};
}
