import type { Button, ContextBlock, KnownBlock, RichTextElement } from "@slack/types";
import type { Answer } from "../../../src/domain/answer.ts";
import type { Question } from "../../../src/domain/question.ts";
import { slackNames } from "../../../src/render/slack/names.ts";
import { type Pressed, pressedOf, type Used } from "../../../src/render/slack/state.ts";
import { renderSlack, type SlackMessage } from "../../../src/render/slack.ts";
import type { Reading } from "../../contract/renderer.ts";

export const NAMES = slackNames();

/** Every page of an answer, as somebody gets them who turns the pages by the buttons of each. */
export function turned(answer: Answer, question: Question | string): readonly SlackMessage[] {
  const draw = (page: number) => renderSlack(answer, question, { names: NAMES, seenBy: "asker", page });
  const pages = [draw(1)];
  for (;;) {
    const next = pressable(pages.at(-1)?.blocks ?? []).find(
      (pressed) => pressed.kind === "page" && pressed.page === pages.length + 1,
    );
    if (!next) return pages;
    pages.push(draw(pages.length + 1));
  }
}

/** What each thing that can be pressed or chosen asks for. Throws where one comes back as nothing. */
export function pressable(blocks: readonly KnownBlock[]): readonly Pressed[] {
  return blocks
    .flatMap((block) => used(block))
    .map((each) => {
      const pressed = pressedOf(each);
      if (!pressed) throw new Error(`Nothing is asked by ${JSON.stringify(each)}`);
      return pressed;
    });
}

/** What Slack would send of everything that can be pressed in a block. */
function used(block: KnownBlock): readonly Used[] {
  if (block.type !== "actions") return [];
  const about = block.block_id === undefined ? {} : { block_id: block.block_id };
  return block.elements.flatMap((element): readonly Used[] => {
    const action_id = element.action_id ?? "";
    if (element.type === "static_select")
      return (element.options ?? []).map(({ value }) => ({
        ...about,
        action_id,
        selected_option: { value: value ?? "" },
      }));
    return element.type === "button" && element.value ? [{ ...about, action_id, value: element.value }] : [];
  });
}

export function buttonsIn(blocks: readonly KnownBlock[]): readonly Button[] {
  return blocks.flatMap((block) =>
    block.type === "actions" ? block.elements.flatMap((each) => (each.type === "button" ? [each] : [])) : [],
  );
}

/** The numbers of the sources that a message opens: one by one, and whether all at once. */
export function opened({ blocks }: SlackMessage): { readonly one: readonly number[]; readonly all: boolean } {
  const refs = pressable(blocks).flatMap((pressed) => (pressed.kind === "source" ? [pressed.ref] : []));
  return { one: refs.filter((ref) => ref !== null), all: refs.includes(null) };
}

interface Shown {
  text: string;
  readonly links: string[];
  readonly pings: string[];
  readonly channels: string[];
}

/** Blocks as Slack's clients show them. Throws where a kind of block or text stands there that this renderer has no use for. */
export function readBlocks(blocks: readonly KnownBlock[]): Shown {
  const shown: Shown = { text: "", links: [], pings: [], channels: [] };
  for (const block of blocks) {
    readBlock(block, shown);
    shown.text += "\n";
  }
  return shown;
}

function readBlock(block: KnownBlock, shown: Shown): void {
  if (block.type === "header") shown.text += plain(block.text);
  else if (block.type === "context") for (const element of block.elements) shown.text += plain(element);
  else if (block.type === "rich_text")
    for (const part of block.elements) {
      const rows = part.type === "rich_text_list" ? part.elements.map(({ elements }) => elements) : [part.elements];
      for (const row of rows) {
        for (const element of row) readElement(element, shown);
        shown.text += "\n";
      }
    }
  else if (block.type === "actions")
    for (const button of buttonsIn([block])) {
      shown.text += `${plain(button.text)}\n`;
      if (button.url) shown.links.push(button.url);
    }
  else if (block.type !== "divider") throw new Error(`A block of ${block.type}`);
}

function readElement(element: RichTextElement, shown: Shown): void {
  if (element.type === "text") shown.text += element.text;
  else if (element.type === "date") shown.text += element.fallback ?? "";
  else if (element.type === "link") {
    shown.text += element.text ?? element.url;
    shown.links.push(element.url);
  } else if (element.type === "channel") {
    shown.text += element.channel_id;
    shown.channels.push(element.channel_id);
  } else shown.pings.push(element.type);
}

/** Plain text with its colons as colons. Throws where it is none. */
function plain(element: ContextBlock["elements"][number]): string {
  if (element.type !== "plain_text" || element.emoji !== false)
    throw new Error(`No plain text: ${JSON.stringify(element)}`);
  return element.text;
}

/** What a person sees of all pages, and who would be notified by their blocks or by their text. */
export function readPages(pages: readonly SlackMessage[]): Reading {
  const read = pages.map(({ blocks }) => readBlocks(blocks));
  const text = read.map((each) => each.text).join("\n");
  const fallback = pages.map((page) => readMrkdwn(page.text));
  return {
    text,
    links: [...read.flatMap(({ links }) => links), ...fallback.flatMap(({ links }) => links)],
    pings: [...read.flatMap(({ pings }) => pings), ...fallback.flatMap(({ pings }) => pings)],
    channels: read.flatMap(({ channels }) => channels),
    leftOut: {
      parts: [...text.matchAll(/(\d+) left out here/g)].reduce((sum, [, count]) => sum + Number(count), 0),
      sources: new Set(pages.flatMap((page) => opened(page).one)).size,
    },
  };
}

/** What Slack finds in a message's `text`: https://docs.slack.dev/messaging/formatting-message-text */
export function readMrkdwn(source: string): {
  readonly text: string;
  readonly links: readonly string[];
  readonly pings: readonly string[];
  readonly formats: readonly string[];
} {
  const found = (pattern: RegExp) => [...source.matchAll(pattern)].map(([match]) => match);
  return {
    text: source.replaceAll("\u2060", "").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
    links: found(/<(?![@#!])[^>]*>|https?:\/\/\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\bwww\.\w+/g),
    pings: found(/<[@#!][^>]*>|@(?:channel|here|everyone)/g),
    formats: found(/[*_~`]|:[^\s:\u2060]+:|^(?:>|&gt;)/gm),
  };
}
