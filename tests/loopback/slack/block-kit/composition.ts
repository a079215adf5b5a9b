import {
  address,
  byType,
  type Check,
  eitherOr,
  type Fields,
  flag,
  id,
  list,
  may,
  must,
  type Note,
  object,
  oneOf,
  text,
} from "./checks.ts";

/** Text that is shown as it stands, but for `:emoji:`. */
export const plain = (most: number): Check =>
  object({ type: must(oneOf("plain_text")), text: must(text(most, 1)), emoji: may(flag) });

export const mrkdwn = (most: number): Check =>
  object({ type: must(oneOf("mrkdwn")), text: must(text(most, 1)), verbatim: may(flag) });

export const anyText = (most: number): Check => byType({ plain_text: plain(most), mrkdwn: mrkdwn(most) });

export const confirm = object({
  title: must(plain(100)),
  text: must(anyText(300)),
  confirm: must(plain(30)),
  deny: must(plain(30)),
  style: may(oneOf("primary", "danger")),
});

const lineOf = (words: Check, more: Readonly<Record<string, ReturnType<typeof may>>> = {}) =>
  object({ text: must(words), value: must(text(150)), description: may(words), ...more });

/** A line of a select; of an overflow menu it may lead somewhere. */
export const option = lineOf(plain(75));
export const overflowOption = lineOf(plain(75), { url: may(address(3000)) });
/** A line of checkboxes or radio buttons. */
export const markedOption = lineOf(anyText(75));

export const optionGroup = object({ label: must(plain(75)), options: must(list(option, 100, 1)) });

export const dispatch = object({
  trigger_actions_on: must(list(oneOf("on_enter_pressed", "on_character_entered"), 2, 1)),
});

export const filter = object({
  include: may(list(oneOf("im", "mpim", "private", "public"), 4, 1)),
  exclude_external_shared_channels: may(flag),
  exclude_bot_users: may(flag),
});

export const inputParameter = object({ name: must(text(255, 1)), value: must(text(3000)) });
export const trigger = object({
  url: must(address(3000)),
  customizable_input_parameters: may(list(inputParameter, 100)),
});
export const workflow = object({ trigger: must(trigger) });

const slackFile = object({ id: may(id), url: may(address(3000)) }, eitherOr("id", "url"));

/** What an image is, as an element and as a block. */
export const PICTURE = {
  image_url: may(address(3000)),
  slack_file: may(slackFile),
  alt_text: must(text(2000)),
};
export const pictureRule = eitherOr("image_url", "slack_file");

export const image = object({ type: must(oneOf("image")), ...PICTURE }, pictureRule);

/** What is chosen from the beginning has to be among what can be chosen. */
export function initialAmong(value: Fields, at: string, note: Note): void {
  const groups = Array.isArray(value["option_groups"]) ? value["option_groups"] : [];
  const lines = [value["options"], ...groups.map((group: Fields) => group["options"])].flat();
  const known = lines.map((line) => JSON.stringify(line));
  const initial = [value["initial_option"] ?? [], value["initial_options"] ?? []].flat();
  for (const each of initial)
    if (!known.includes(JSON.stringify(each))) note("initial option must be among the options", at);
}
