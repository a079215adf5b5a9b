import { address, anything, byType, type Check, flag, id, list, may, must, object, oneOf, text } from "./checks.ts";
import { anyText, image, mrkdwn, PICTURE, pictureRule, plain } from "./composition.ts";
import { DATA_BLOCKS } from "./data-blocks.ts";
import { ELEMENTS, inActions, inContextActions, inInput, inSection } from "./elements.ts";
import { richText } from "./rich-text.ts";

const BLOCK = { type: must(anything), block_id: may(id) };
const MANY = Number.POSITIVE_INFINITY;
const link = object({ type: must(oneOf("url")), url: must(address(3000)), text: must(text(3000, 1)) });
const task = {
  task_id: must(id),
  title: must(text(255, 1)),
  details: may(richText),
  output: may(richText),
  sources: may(list(link, MANY)),
  status: may(oneOf("pending", "in_progress", "complete", "error")),
};
const icon = object({ type: must(oneOf("icon")), name: must(text(50, 1)) });

const card: Check = object(
  {
    ...BLOCK,
    hero_image: may(image),
    icon: may(image),
    slack_icon: may(icon),
    title: may(anyText(150)),
    subtitle: may(anyText(150)),
    body: may(anyText(200)),
    subtext: may(anyText(200)),
    actions: may(list(byType({ button: ELEMENTS["button"] ?? anything }), 3)),
  },
  (value, at, note) => {
    if (!["hero_image", "title", "actions", "body"].some((name) => value[name] !== undefined))
      note("one of hero_image, title, actions and body is required", at);
  },
);

/** Blocks by type: the numbers are those of Slack's reference. */
const SIMPLE: Readonly<Record<string, Check>> = {
  divider: object(BLOCK),
  header: object({ ...BLOCK, text: must(plain(150)) }),
  section: object(
    {
      ...BLOCK,
      text: may(anyText(3000)),
      fields: may(list(anyText(2000), 10, 1)),
      accessory: may(inSection),
      expand: may(flag),
    },
    (value, at, note) => {
      if (value["text"] === undefined && value["fields"] === undefined) note("one of text and fields is required", at);
    },
  ),
  context: object({
    ...BLOCK,
    elements: must(list(byType({ plain_text: plain(3000), mrkdwn: mrkdwn(3000), image }), 10, 1)),
  }),
  actions: object({ ...BLOCK, elements: must(list(inActions, 25, 1)) }),
  context_actions: object({ ...BLOCK, elements: must(list(inContextActions, 5, 1)) }),
  image: object({ ...BLOCK, ...PICTURE, title: may(plain(2000)) }, pictureRule),
  input: object({
    ...BLOCK,
    label: must(plain(2000)),
    element: must(inInput),
    hint: may(plain(2000)),
    optional: may(flag),
    dispatch_action: may(flag),
  }),
  markdown: object({ ...BLOCK, text: must(text(12_000, 1)) }),
  rich_text: richText,
  file: object({ ...BLOCK, external_id: must(text(255, 1)), source: must(oneOf("remote")) }),
  video: object({
    ...BLOCK,
    alt_text: must(text(200, 1)),
    title: must(plain(200)),
    thumbnail_url: must(address(3000)),
    video_url: must(address(3000)),
    author_name: may(text(50)),
    description: may(plain(200)),
    provider_icon_url: may(address(3000)),
    provider_name: may(text(50)),
    title_url: may(address(3000)),
  }),
  alert: object({
    ...BLOCK,
    text: must(anyText(200)),
    level: may(oneOf("default", "info", "warning", "error", "success")),
  }),
  card,
  carousel: object({ ...BLOCK, elements: must(list(byType({ card }), 10, 1)) }),
  task_card: object({ ...BLOCK, ...task }),
  plan: object({ ...BLOCK, title: must(text(255, 1)), tasks: may(list(object(task), MANY)) }),
  ...DATA_BLOCKS,
};

const CONTAINED = [
  "section",
  "divider",
  "context",
  "actions",
  "image",
  "header",
  "rich_text",
  "alert",
  "video",
  "input",
];

const container: Check = object({
  ...BLOCK,
  title: must(plain(150)),
  subtitle: may(anyText(150)),
  icon: may(image),
  child_blocks: must(
    list(byType(Object.fromEntries(CONTAINED.flatMap((type) => (SIMPLE[type] ? [[type, SIMPLE[type]]] : [])))), 10, 1),
  ),
  width: may(oneOf("narrow", "standard", "wide", "full")),
  is_collapsible: may(flag),
  default_collapsed: may(flag),
  has_header_divider: may(flag),
});

export const BLOCKS: Readonly<Record<string, Check>> = { ...SIMPLE, container };
export const block = byType(BLOCKS);
/** What Slack shows in messages and nowhere else. */
export const MESSAGE_ONLY = ["file", "markdown", "table", "context_actions", "task_card", "plan"];
