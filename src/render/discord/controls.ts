import type { APIActionRowComponent, APIButtonComponent, APIComponentInMessageActionRow } from "discord-api-types/v10";
import type { Action, Answer, Evidence, Item, Part } from "../../domain/answer.ts";
import { command, line } from "../../domain/line.ts";
import { typed } from "../../domain/question.ts";
import { onlyAddress } from "../plain-text/address.ts";
import { hasInk } from "../plain-text/harmless.ts";
import { plainLine } from "../plain-text/line.ts";
import { LIMIT } from "./limits.ts";
import { commandName } from "./markdown.ts";
import { sourceMenu } from "./source-menu.ts";
import { askingId, type Carrier } from "./state.ts";

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

interface Page {
  readonly asked: string;
  readonly carrier: Carrier | null;
  /** From 1. */
  readonly at: number;
  readonly of: number;
  /** The references to be opened from it. */
  readonly cited: ReadonlySet<number>;
}

// A menu of sources and a row to turn pages stand above them.
const MOST_ACTIONS = (LIMIT.rows - 2) * LIMIT.buttons;

/** What opens the sources of a page, other pages, and the article. */
export function controlsOf({ evidence }: Answer, { asked, carrier, at, of, cited }: Page): readonly Row[] {
  // The answer to `source` shows every sentence that it rests on.
  const sources = /^\/source(?:\s|$)/.test(asked) ? [] : evidence;
  const here = sources.filter(({ ref }) => cited.has(ref));
  const menuId = here.length > 0 ? carrier?.customId("source", 1) : null;
  const turn = (page: number, label: string) => pressing(label, carrier?.customId("page", page));
  const buttons = [
    ...(at > 1 ? turn(at - 1, `← Page ${at - 1}`) : []),
    ...(at < of ? turn(at + 1, `Page ${at + 1} →`) : []),
    ...(sources.length > 0 ? pressing("Sources", carrier?.customId("source", 0)) : []),
    ...articleButton(evidence),
  ];
  return [...(menuId ? [sourceMenu(here, menuId)] : []), ...rowsOf(buttons)];
}

/** Buttons for what to do next; what no button has room for becomes a part that says what to type. */
export function actionsOf(actions: readonly Action[]): {
  readonly rows: readonly Row[];
  readonly toType: readonly Part[];
} {
  const buttons: APIButtonComponent[] = [];
  const items: Item[] = [];
  for (const { label, question } of actions) {
    const words = plainLine(label, commandName).trim();
    const id = askingId(buttons.length, typed(question));
    const fits = hasInk(words) && words.length <= LIMIT.buttonLabel && buttons.length < MOST_ACTIONS;
    if (id && fits) buttons.push(...pressing(words, id));
    else items.push({ line: line`${label} ${command(question)}`, refs: [], items: [] });
  }
  return { rows: rowsOf(buttons), toType: items.length === 0 ? [] : [{ kind: "list", items }] };
}

function pressing(label: string, customId: string | null | undefined): readonly APIButtonComponent[] {
  return customId ? [{ type: 2, style: 2, label, custom_id: customId }] : [];
}

function articleButton(evidence: readonly Evidence[]): readonly APIButtonComponent[] {
  const url = onlyAddress(evidence);
  if (!url || url.length > LIMIT.buttonUrl) return [];
  return [{ type: 2, style: 5, label: "Open the article", url }];
}

function rowsOf(buttons: readonly APIButtonComponent[]): readonly Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < buttons.length; at += LIMIT.buttons)
    rows.push({ type: 1, components: buttons.slice(at, at + LIMIT.buttons) });
  return rows;
}
