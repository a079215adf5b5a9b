import type { Fields } from "./block-kit/checks.ts";
import { isFields } from "./block-kit/checks.ts";
import { readMrkdwn } from "./mrkdwn.ts";

/** What a person sees of a message or a view. */
export interface Look {
  /** Every character of its blocks in reading order; of the text where there are no blocks. */
  readonly text: string;
  readonly links: readonly string[];
  /** Whoever would be notified, by the blocks or by the text. */
  readonly pings: readonly string[];
  readonly channels: readonly string[];
}

type Found = { text: string } & { readonly [Key in "links" | "pings" | "channels"]: string[] };

const PING = ["user", "usergroup", "team", "broadcast"];
// Each of these ends a line.
const LINES = ["rich_text_section", "rich_text_quote", "rich_text_preformatted", "button", "mrkdwn", "plain_text"];

/** Reads what was sent as Slack's clients show it, whatever blocks it is made of. */
export function readSlack({ text, blocks }: { readonly text?: string; readonly blocks?: readonly object[] }): Look {
  const found: Found = { text: "", links: [], pings: [], channels: [] };
  for (const block of blocks ?? []) {
    readInto(found, block);
    found.text += "\n";
  }
  if (text === undefined) return found;
  const marked = readMrkdwn(text);
  // The notification: it pings although only those see it who can't see the blocks.
  found.pings.push(...marked.pings);
  if (blocks && blocks.length > 0) return found;
  found.links.push(...marked.links);
  found.channels.push(...marked.channels);
  return { ...found, text: marked.text };
}

function readInto(found: Found, piece: unknown): void {
  if (Array.isArray(piece)) for (const each of piece) readInto(found, each);
  if (!isFields(piece)) return;
  const type = String(piece["type"]);
  if (type === "mrkdwn" || type === "plain_text" || type === "markdown") readText(found, piece, type);
  else if (PING.includes(type)) found.pings.push(`${type} ${Object.values(piece).join(" ")}`);
  else if (type === "text" || type === "raw_text" || type === "raw_number") found.text += stringOf(piece["text"]);
  else if (type === "link") {
    found.links.push(stringOf(piece["url"]));
    found.text += stringOf(piece["text"] ?? piece["url"]);
  } else if (type === "channel") {
    found.channels.push(stringOf(piece["channel_id"]));
    found.text += stringOf(piece["channel_id"]);
  } else if (type === "date") found.text += stringOf(piece["fallback"]);
  else readWithin(found, piece);
  if (LINES.includes(type)) found.text += "\n";
}

/** Headings before what stands below them; what a select offers is not open to the eye. */
function readWithin(found: Found, piece: Fields): void {
  if (typeof piece["url"] === "string") found.links.push(piece["url"]);
  if (typeof piece["alt_text"] === "string") found.text += `${piece["alt_text"]}\n`;
  const names = ["title", "subtitle", "label", "text", "body", "fields", "accessory", "elements", "rows"];
  for (const name of [...names, "element", "hint", "placeholder", "child_blocks", "actions", "subtext"])
    readInto(found, piece[name]);
}

function readText(found: Found, piece: Fields, type: string): void {
  const source = stringOf(piece["text"]);
  if (type === "plain_text") {
    found.text += piece["emoji"] === false ? source : source.replaceAll(/:[\p{Ll}\p{N}_+'-]+:/gu, "");
    return;
  }
  const marked = readMrkdwn(source, { verbatim: piece["verbatim"] === true });
  found.text += marked.text;
  found.links.push(...marked.links);
  found.pings.push(...marked.pings);
  found.channels.push(...marked.channels);
}

function stringOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
