import { block, MESSAGE_ONLY } from "./block-kit/blocks.ts";
import {
  type Check,
  type Fields,
  flag,
  id,
  isFields,
  lengthOf,
  list,
  may,
  must,
  type Note,
  object,
  oneOf,
  text,
} from "./block-kit/checks.ts";
import { plain } from "./block-kit/composition.ts";
import { MODAL_ONLY } from "./block-kit/elements.ts";

// Slack's limit is about 13,200 and not written down; 12,000 is what is safe.
const MOST_OVER_ALL = 12_000;
const TOO_LONG = `[ERROR] more than ${MOST_OVER_ALL} characters over all blocks`;

const COMMON = {
  type: must(oneOf("modal", "home")),
  private_metadata: may(text(3000)),
  callback_id: may(id),
  external_id: may(id),
};
const viewBlocks = list(block, 100, 1);

const VIEWS: Readonly<Record<string, Check>> = {
  home: object({ ...COMMON, blocks: must(viewBlocks) }),
  modal: object(
    {
      ...COMMON,
      title: must(plain(24)),
      blocks: must(viewBlocks),
      submit: may(plain(24)),
      close: may(plain(24)),
      clear_on_close: may(flag),
      notify_on_close: may(flag),
      submit_disabled: may(flag),
    },
    (view, at, note) => {
      if (view["submit"] === undefined && blocksIn(view["blocks"]).some(({ type }) => type === "input"))
        note("missing required field: submit, since there are inputs", at);
    },
  ),
};

/** What Slack would not have of a message or a view, in Slack's words; written from its reference, not from what sends them. */
export function problemsOf(payload: object): readonly string[] {
  const problems: string[] = [];
  const note: Note = (fault, at) => void problems.push(`[ERROR] ${fault} [json-pointer:${at}]`);
  const { type, blocks } = payload as { readonly type?: unknown; readonly blocks?: unknown };
  const view = typeof type === "string" ? VIEWS[type] : undefined;
  if (view) view(payload, "", note);
  else if (blocks !== undefined) list(block, 50)(blocks, "/blocks", note);
  const all = blocksIn(blocks);
  uniqueIds(all, note);
  for (const [nth, each] of all.entries()) {
    if (view && MESSAGE_ONLY.includes(String(each["type"])))
      note(`${String(each["type"])} is for messages`, `/blocks/${nth}`);
    const element = isFields(each["element"]) ? String(each["element"]["type"]) : "";
    if (type !== "modal" && MODAL_ONLY.includes(element)) note(`${element} is for modals`, `/blocks/${nth}/element`);
  }
  if (!view && all.filter((each) => each["type"] === "table").length > 1) note("only one table is allowed", "/blocks");
  if (!view && all.reduce((sum, each) => sum + lengthWithin(each), 0) > MOST_OVER_ALL) problems.push(TOO_LONG);
  return problems;
}

/** Whether it is what Slack calls `msg_blocks_too_long`. */
export function isTooLong(problem: string): boolean {
  return problem === TOO_LONG;
}

function uniqueIds(blocks: readonly Fields[], note: Note): void {
  const blockIds = new Set<unknown>();
  for (const [nth, each] of blocks.entries()) {
    const at = `/blocks/${nth}`;
    const name = each["block_id"];
    if (name !== undefined && blockIds.has(name)) note(`block_id ${JSON.stringify(name)} already exists`, at);
    blockIds.add(name);
    const actionIds = new Set<unknown>();
    for (const element of [each["elements"], each["accessory"], each["element"]].flat()) {
      const action = isFields(element) ? element["action_id"] : undefined;
      if (action !== undefined && actionIds.has(action)) note(`action_id ${JSON.stringify(action)} already exists`, at);
      actionIds.add(action);
    }
  }
}

/** What is shown to be read; what controls say is not counted. */
function lengthWithin(value: unknown): number {
  if (typeof value === "string") return lengthOf(value);
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + lengthWithin(each), 0);
  if (!isFields(value) || "action_id" in value) return 0;
  return ["text", "fields", "elements", "rows", "title", "label", "hint", "child_blocks"].reduce(
    (sum, name) => sum + lengthWithin(value[name]),
    0,
  );
}

function blocksIn(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}
