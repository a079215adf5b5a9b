import {
  address,
  anything,
  byType,
  type Check,
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

const STYLE = object({
  bold: may(flag),
  italic: may(flag),
  strike: may(flag),
  code: may(flag),
  underline: may(flag),
  highlight: may(flag),
  client_highlight: may(flag),
  unlink: may(flag),
});
const STYLED = { type: must(anything), style: may(STYLE) };
const BORDER = { type: must(anything), border: may(number(0, 3)) };

/** Runs of a rich text; their characters are shown as they stand. */
export const RUNS: Readonly<Record<string, Check>> = {
  text: object({ ...STYLED, text: must(text(3000, 1)) }),
  link: object({ ...STYLED, url: must(address(3000)), text: may(text(3000)), unsafe: may(flag) }),
  emoji: object({ ...STYLED, name: must(text(255, 1)), unicode: may(text(255)), url: may(address(3000)) }),
  user: object({ ...STYLED, user_id: must(id) }),
  usergroup: object({ ...STYLED, usergroup_id: must(id) }),
  channel: object({ ...STYLED, channel_id: must(id) }),
  team: object({ ...STYLED, team_id: must(id) }),
  broadcast: object({ ...STYLED, range: must(oneOf("here", "channel", "everyone")) }),
  color: object({ ...STYLED, value: must(text(10)) }),
  date: object({
    ...STYLED,
    timestamp: must(number(0, 99_999_999_999)),
    format: must(text(255, 1)),
    url: may(address(3000)),
    fallback: may(text(255)),
  }),
};

const run = byType(RUNS);
const codeRun = byType({ text: RUNS["text"] ?? anything, link: RUNS["link"] ?? anything });
const section = object({ type: must(oneOf("rich_text_section")), elements: must(list(run, Number.POSITIVE_INFINITY)) });

/** Sections, lists, quotations and code. */
export const SECTIONS: Readonly<Record<string, Check>> = {
  rich_text_section: section,
  rich_text_list: object({
    ...BORDER,
    elements: must(list(section, Number.POSITIVE_INFINITY)),
    style: must(oneOf("bullet", "ordered")),
    indent: may(number(0, 8)),
    offset: may(number(0, 100_000)),
  }),
  rich_text_quote: object({ ...BORDER, elements: must(list(run, Number.POSITIVE_INFINITY)) }),
  rich_text_preformatted: object({
    ...BORDER,
    elements: must(list(codeRun, Number.POSITIVE_INFINITY)),
    language: may(text(50)),
  }),
};

export const richText = object({
  type: must(oneOf("rich_text")),
  block_id: may(id),
  elements: must(list(byType(SECTIONS), Number.POSITIVE_INFINITY)),
});
