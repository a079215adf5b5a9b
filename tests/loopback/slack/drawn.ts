import type { KnownBlock } from "@slack/types";
import { elementsOf, type InBlock, Message } from "./message.ts";
import { readSlack } from "./shown.ts";
import { blocksOf, type View } from "./view.ts";

/** A message or a view in a terminal, near to how Slack's clients show it. */
export function drawn(shown: Message | View): string {
  const blocks = blocksOf(shown);
  const read = blocks.filter(({ type }) => type !== "actions" && type !== "input");
  const { text } = readSlack(shown instanceof Message ? { text: shown.text, blocks: read } : { blocks: read });
  return [
    shown instanceof Message ? headOf(shown) : `┌ ${shown.body.type === "modal" ? shown.body.title.text : "Home"}`,
    ...text
      .trimEnd()
      .split("\n")
      .map((line) => `  │ ${line}`),
    ...controls(blocks),
    "",
  ].join("\n");
}

/** What can be used, counted as `press` and `choose` count. */
export function controlsOf(blocks: readonly KnownBlock[]) {
  const all = elementsOf(blocks);
  return { buttons: all.filter(({ type }) => type === "button"), fields: all.filter(({ type }) => type !== "button") };
}

function headOf({ edits, onlyFor, thread }: Message): string {
  return [
    "Dateline",
    ...(edits > 0 ? ["edited"] : []),
    ...(onlyFor ? ["only visible to you"] : []),
    ...(thread ? ["in a thread"] : []),
  ].join(" · ");
}

type Lined = InBlock<{ readonly type: string }> & {
  readonly options?: readonly { readonly text: { readonly text: string } }[];
  readonly placeholder?: { readonly text: string };
};

function controls(blocks: readonly KnownBlock[]): readonly string[] {
  const { buttons, fields } = controlsOf(blocks);
  const lines = fields.flatMap((field: Lined) => [
    `  ▾ ${field.action_id}${field.placeholder ? ` (${field.placeholder.text})` : ""}`,
    ...(field.options ?? []).map(({ text }, nth) => `    pick ${nth + 1}: ${text.text}`),
  ]);
  const presses = buttons.map(
    (each, nth) => `  ${nth + 1}: [ ${"text" in each ? (each.text as { text: string }).text : ""} ]`,
  );
  return [...lines, ...presses];
}
