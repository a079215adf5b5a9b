import type { KnownBlock, Option } from "@slack/types";
import { elementsOf, type InBlock } from "./message.ts";

/** What somebody entered, by block id or action id. A line of a select goes by its value, its words, or as it was suggested. */
export type Values = Readonly<Record<string, string | number | Option | readonly string[]>>;

type Element = InBlock<{ readonly type: string }> & {
  readonly options?: readonly Option[];
  readonly option_groups?: readonly { readonly options: readonly Option[] }[];
  readonly initial_option?: Option;
  readonly initial_options?: readonly Option[];
  readonly initial_value?: string;
  readonly value?: string;
  readonly text?: unknown;
};

// Selects of Slack's own lists, and the name that what was chosen has.
const CHOSEN: Readonly<Record<string, string>> = {
  conversations_select: "selected_conversation",
  channels_select: "selected_channel",
  users_select: "selected_user",
  timepicker: "selected_time",
  datepicker: "selected_date",
};

/** What was done with one element, as `actions` has it. */
export function actionOf(element: Element, line: string | Option | null): Record<string, unknown> {
  const { type, action_id, block_id, value, text } = element;
  if (type === "button") return { type, action_id, block_id, text, ...(value === undefined ? {} : { value }) };
  return { type, action_id, block_id, ...entered(element, line) };
}

/** `state.values` of a view. Throws where the client would not let somebody submit. */
export function stateOf(blocks: readonly KnownBlock[], values: Values): Record<string, Record<string, unknown>> {
  const state: Record<string, Record<string, unknown>> = {};
  for (const element of elementsOf(blocks) as readonly Element[]) {
    if (element.type === "button") continue;
    const within = state[element.block_id] ?? {};
    state[element.block_id] = within;
    within[element.action_id] = {
      type: element.type,
      ...entered(element, values[element.block_id] ?? values[element.action_id] ?? null),
    };
    const block = blocks.find(({ block_id }) => block_id === element.block_id);
    const nothing = Object.values(within[element.action_id] as object).every(
      (value) => value === null || value === element.type,
    );
    if (nothing && block?.type === "input" && !block.optional)
      throw new Error(`Slack asks for something in ${element.action_id}`);
  }
  for (const name of Object.keys(values))
    if (!(name in state || Object.values(state).some((within) => name in within)))
      throw new Error(`There is no ${name} to be filled in`);
  return state;
}

function entered(element: Element, value: Values[string] | null): Record<string, unknown> {
  const own = CHOSEN[element.type];
  if (own !== undefined) return { [own]: value };
  switch (element.type) {
    case "static_select":
    case "external_select":
    case "overflow":
    case "radio_buttons":
      return { selected_option: value === null ? (element.initial_option ?? null) : lineOf(element, value) };
    case "checkboxes":
    case "multi_static_select":
    case "multi_external_select":
      return {
        selected_options: Array.isArray(value)
          ? value.map((each) => lineOf(element, each))
          : (element.initial_options ?? []),
      };
    default:
      return { value: typeof value === "object" ? (element.initial_value ?? null) : value.toString() };
  }
}

function lineOf(element: Element, value: Values[string]): Option {
  if (typeof value === "object" && "text" in value) return value;
  const all = [...(element.options ?? []), ...(element.option_groups ?? []).flatMap(({ options }) => options)];
  const line = all.find((each) => each.value === value || each.text.text === value);
  if (!line) throw new Error(`There is no line ${JSON.stringify(value)} in ${element.action_id}`);
  return line;
}
