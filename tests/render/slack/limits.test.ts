import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LIMIT } from "../../../src/render/slack/limits.ts";

const SPEC = join(__dirname, "../../../../shared/platform/slack/slackblocks-spec/limits.json");

/** Where the conformance specification of slackblocks has the same limit. */
const PATHS: Partial<Record<keyof typeof LIMIT, string>> = {
  viewBlocks: "view.blocks.max_items",
  viewTitle: "view.title.max_length",
  header: "header.text.max_length",
  blockId: "block_id.max_length",
  actions: "actions.elements.max_items",
  buttonText: "button.text.max_length",
  buttonValue: "button.value.max_length",
  options: "select.options.max_items",
  optionText: "option.text.max_length",
  optionValue: "option.value.max_length",
  optionDescription: "option.description.max_length",
  text: "text.max_length",
  textInput: "plain_text_input.max_length.max",
  link: "button.url.max_length",
};

if (!existsSync(SPEC))
  process.stdout.write("The published limits of Block Kit are not here: not compared with them.\n");

(existsSync(SPEC) ? it : it.skip)("Slack's limits are what others have found them to be", () => {
  const spec: unknown = JSON.parse(readFileSync(SPEC, "utf8"));
  const at = (path: string) =>
    path.split(".").reduce<unknown>((held, key) => (held as Record<string, unknown>)[key], spec);
  for (const [name, path] of Object.entries(PATHS))
    expect({ [name]: LIMIT[name as keyof typeof LIMIT] }).toEqual({ [name]: at(path) });
});
