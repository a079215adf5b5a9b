import {
  address,
  anything,
  byType,
  type Check,
  eitherOr,
  flag,
  id,
  list,
  may,
  must,
  number,
  object,
  oneOf,
  text,
} from "./checks.ts";
import {
  confirm,
  dispatch,
  filter,
  image,
  initialAmong,
  markedOption,
  option,
  optionGroup,
  overflowOption,
  plain,
  workflow,
} from "./composition.ts";

const ACTIONABLE = { type: must(anything), action_id: may(id) };
const CONFIRMED = { ...ACTIONABLE, confirm: may(confirm) };
const FOCUSED = { ...CONFIRMED, focus_on_load: may(flag) };
const MENU = { ...FOCUSED, placeholder: may(plain(150)) };
const MULTI = { ...MENU, max_selected_items: may(number(1, 100)) };
const TYPED = {
  ...ACTIONABLE,
  focus_on_load: may(flag),
  placeholder: may(plain(150)),
  dispatch_action_config: may(dispatch),
};
const LINES = { options: may(list(option, 100, 1)), option_groups: may(list(optionGroup, 100, 1)) };
const COLOUR = oneOf("primary", "danger");
const DATE = /^\d{4}-\d\d-\d\d$/;
const TIME = /^\d\d:\d\d$/;

const like =
  (pattern: RegExp): Check =>
  (value, at, note) => {
    if (typeof value !== "string" || !pattern.test(value)) note(`must match ${pattern.source}`, at);
  };

const select = (more: Parameters<typeof object>[0]): Check => object({ ...MENU, ...more });
const multi = (more: Parameters<typeof object>[0]): Check => object({ ...MULTI, ...more });

const staticLines: Parameters<typeof object>[1] = (value, at, note) => {
  eitherOr("options", "option_groups")(value, at, note);
  initialAmong(value, at, note);
};

/** What can be used, by type: the numbers are those of Slack's reference. */
export const ELEMENTS: Readonly<Record<string, Check>> = {
  button: object({
    ...CONFIRMED,
    text: must(plain(75)),
    value: may(text(2000)),
    url: may(address(3000)),
    style: may(COLOUR),
    accessibility_label: may(text(75)),
  }),
  workflow_button: object({
    ...CONFIRMED,
    text: must(plain(75)),
    workflow: must(workflow),
    style: may(COLOUR),
    accessibility_label: may(text(75)),
  }),
  overflow: object({ ...CONFIRMED, options: must(list(overflowOption, 5, 1)) }),
  checkboxes: object(
    { ...FOCUSED, options: must(list(markedOption, 10, 1)), initial_options: may(list(markedOption, 10, 1)) },
    initialAmong,
  ),
  radio_buttons: object(
    { ...FOCUSED, options: must(list(markedOption, 10, 1)), initial_option: may(markedOption) },
    initialAmong,
  ),
  datepicker: select({ initial_date: may(like(DATE)) }),
  timepicker: select({ initial_time: may(like(TIME)), timezone: may(text(255)) }),
  datetimepicker: object({ ...FOCUSED, initial_date_time: may(number(1_000_000_000, 9_999_999_999)) }),
  static_select: object({ ...MENU, ...LINES, initial_option: may(option) }, staticLines),
  external_select: select({ initial_option: may(option), min_query_length: may(number(0, 150)) }),
  users_select: select({ initial_user: may(id) }),
  conversations_select: select({
    initial_conversation: may(id),
    default_to_current_conversation: may(flag),
    response_url_enabled: may(flag),
    filter: may(filter),
  }),
  channels_select: select({ initial_channel: may(id), response_url_enabled: may(flag) }),
  multi_static_select: object({ ...MULTI, ...LINES, initial_options: may(list(option, 100)) }, staticLines),
  multi_external_select: multi({
    initial_options: may(list(option, 100)),
    min_query_length: may(number(0, 150)),
  }),
  multi_users_select: multi({ initial_users: may(list(id, 100)) }),
  multi_conversations_select: multi({
    initial_conversations: may(list(id, 100)),
    default_to_current_conversation: may(flag),
    filter: may(filter),
  }),
  multi_channels_select: multi({ initial_channels: may(list(id, 100)) }),
  plain_text_input: object({
    ...TYPED,
    initial_value: may(text(3000)),
    multiline: may(flag),
    min_length: may(number(0, 3000)),
    max_length: may(number(1, 3000)),
  }),
  email_text_input: object({ ...TYPED, initial_value: may(text(3000)) }),
  url_text_input: object({ ...TYPED, initial_value: may(text(3000)) }),
  number_input: object(
    {
      ...TYPED,
      is_decimal_allowed: must(flag),
      initial_value: may(text(255)),
      min_value: may(text(255)),
      max_value: may(text(255)),
    },
    ({ min_value, max_value }, at, note) => {
      if (min_value !== undefined && max_value !== undefined && Number(min_value) > Number(max_value))
        note("min_value must not be more than max_value", at);
    },
  ),
  rich_text_input: object({
    ...TYPED,
    initial_value: may(anything),
    min_lines: may(number(1, 100)),
    max_lines: may(number(1, 100)),
  }),
  file_input: object({ ...ACTIONABLE, filetypes: may(list(text(50, 1), 100)), max_files: may(number(1, 10)) }),
  image,
};

const pick = (...types: readonly string[]): Check =>
  byType(Object.fromEntries(types.flatMap((type) => (ELEMENTS[type] ? [[type, ELEMENTS[type]]] : []))));

const MENUS = Object.keys(ELEMENTS).filter((type) => type.endsWith("_select"));
const PICKERS = ["datepicker", "timepicker", "datetimepicker", "checkboxes", "radio_buttons"];
const INPUTS = [
  "plain_text_input",
  "email_text_input",
  "url_text_input",
  "number_input",
  "rich_text_input",
  "file_input",
];

export const inActions = pick("button", "workflow_button", "overflow", "rich_text_input", ...MENUS, ...PICKERS);
export const inSection = pick("button", "workflow_button", "overflow", "image", ...MENUS, ...PICKERS);
export const inInput = pick(...INPUTS, ...MENUS, ...PICKERS);
/** Slack shows these in modals only. */
export const MODAL_ONLY = ["email_text_input", "url_text_input", "number_input", "file_input"];

const feedback = object({ text: must(plain(75)), value: must(text(2000)), accessibility_label: may(text(75)) });

export const inContextActions = byType({
  feedback_buttons: object({ ...ACTIONABLE, positive_button: must(feedback), negative_button: must(feedback) }),
  icon_button: object({
    ...CONFIRMED,
    icon: must(text(50, 1)),
    text: must(plain(75)),
    value: may(text(2000)),
    accessibility_label: may(text(75)),
    visible_to_user_ids: may(list(id, 10)),
  }),
});
