import type { InputBlock, PlainTextOption } from "@slack/types";
import type { Option, Options } from "../../domain/command.ts";
import { harmless, hasInk } from "../plain-text/harmless.ts";
import { LIMIT } from "./limits.ts";
import { plainText, takesPlain } from "./plain.ts";

/** What somebody entered into one input, as Slack sends it. */
export interface Entered {
  readonly value?: string | null;
  readonly selected_option?: { readonly value: string } | null;
  readonly selected_options?: readonly { readonly value: string }[];
  readonly selected_conversation?: string | null;
}

/** The `action_id` of every input of a form; its `block_id` is the name of the option. */
export const OPTION = "dateline.option";
// So that the buttons of the answer can carry the question; two options of this length fit.
const LONGEST_TEXT = 200;
const YES: PlainTextOption = { text: plainText("Yes"), value: "yes" };

/** An input for the option; null where Slack has nothing to choose it by, which is so for its user groups. */
export function inputFor(option: Option, given: Options[string] | undefined): InputBlock | null {
  const element = elementFor(option, given);
  if (!element) return null;
  return {
    type: "input",
    block_id: option.name,
    label: plainText(option.name.charAt(0).toUpperCase() + option.name.slice(1)),
    hint: plainText(option.description),
    optional: !option.required,
    element,
  };
}

function elementFor(option: Option, given: Options[string] | undefined): InputBlock["element"] | null {
  const action_id = OPTION;
  const initial = given === undefined ? null : String(given);
  switch (option.kind) {
    case "integer": {
      const [min_value, max_value] = [String(option.min), String(option.max)];
      const number = { type: "number_input", action_id, is_decimal_allowed: false, min_value, max_value } as const;
      return initial === null ? number : { ...number, initial_value: initial };
    }
    case "flag":
      return { type: "checkboxes", action_id, options: [YES], ...(given === true ? { initial_options: [YES] } : {}) };
    case "channel":
      return {
        type: "conversations_select",
        action_id,
        filter: { include: ["public", "private"], exclude_bot_users: true },
        ...(initial === null ? { default_to_current_conversation: true } : { initial_conversation: initial }),
      };
    case "role":
      return null;
    case "text": {
      const { choices, complete } = option;
      const chosen = initial === null ? null : optionFor(initial);
      const select = { action_id, ...(chosen ? { initial_option: chosen } : {}) };
      if (choices)
        return { type: "static_select", ...select, options: choices.flatMap((each) => optionFor(each) ?? []) };
      if (complete) return { type: "external_select", ...select, min_query_length: 0 };
      const text = { type: "plain_text_input", action_id, max_length: LONGEST_TEXT } as const;
      return initial === null || initial.length > LONGEST_TEXT ? text : { ...text, initial_value: initial };
    }
  }
}

/** Values to offer for what is typed so far; what is typed is one of them, since Slack takes no other than it offers. */
export function suggestionsOf(typed: string, values: readonly string[]): PlainTextOption[] {
  const offered = new Set([...values, typed.trim()]);
  return [...offered].flatMap((value) => optionFor(value) ?? []).slice(0, LIMIT.options);
}

/** A value as a line of a menu, whole in its two rows; null where these have no room for it. */
function optionFor(value: string): PlainTextOption | null {
  const words = harmless(value).trim();
  if (words !== value || !hasInk(words) || words.length > LIMIT.optionValue || !takesPlain(words)) return null;
  if (words.length <= LIMIT.optionText) return { text: plainText(words), value };
  const space = words.lastIndexOf(" ", LIMIT.optionText);
  const [first, second] = [words.slice(0, space), words.slice(space + 1)];
  if (space < 1 || second.length > LIMIT.optionDescription) return null;
  return { text: plainText(first), value, description: plainText(second) };
}

/** Null where nothing was entered. */
export function valueFrom(option: Option, entered: Entered | undefined): Options[string] | null {
  switch (option.kind) {
    case "integer":
      return entered?.value ? Number(entered.value) : null;
    case "flag":
      return entered?.selected_options?.some(({ value }) => value === YES.value) || null;
    case "channel":
    case "role":
      return entered?.selected_conversation ?? null;
    case "text":
      return (entered?.selected_option?.value ?? entered?.value)?.trim() || null;
  }
}
