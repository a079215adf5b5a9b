import type { ActionsBlock, Button, KnownBlock } from "@slack/types";
import type { Action, Answer, Item, Part } from "../../domain/answer.ts";
import { command, line } from "../../domain/line.ts";
import { typed } from "../../domain/question.ts";
import { onlyAddress } from "../plain-text/address.ts";
import { hasInk } from "../plain-text/harmless.ts";
import { type NameOf, plainLine } from "../plain-text/line.ts";
import { LIMIT } from "./limits.ts";
import { plainText, takesPlain } from "./plain.ts";
import { askingState, type Carrier, LINK, stateOf } from "./state.ts";

interface Page {
  readonly carrier: Carrier | null;
  /** From 1. */
  readonly at: number;
  readonly of: number;
  /** Whether it can be shown to the channel. */
  readonly shareable: boolean;
  /** Whether the answer has sources that it does not show already. */
  readonly sources: boolean;
}

// All that a message has room for beside its longest line and the buttons that turn its pages, as JSON.
const ACTIONS_BUDGET = 1600;
// A button takes one of 3,000, which would leave too little for words.
const LONGEST_ADDRESS = 700;

/** What turns pages, opens all sources and the article, and shows the answer to the channel. */
export function navigationOf(
  { evidence }: Answer,
  { carrier, at, of, shareable, sources }: Page,
): readonly KnownBlock[] {
  const address = onlyAddress(evidence);
  const buttons: Button[] = [];
  if (carrier) {
    const turn = (page: number, label: string, said: string) =>
      buttons.push(button(`dateline.page.${page}`, label, stateOf("page", page, carrier), said));
    if (at > 1) turn(at - 1, `← Page ${at - 1}`, `Back to page ${at - 1} of ${of}`);
    if (at < of) turn(at + 1, `Page ${at + 1} →`, `On to page ${at + 1} of ${of}`);
    if (sources)
      buttons.push(
        button("dateline.source.all", "Sources", stateOf("source", 0, carrier), "All sources of this answer"),
      );
  }
  if (address && address.length <= LONGEST_ADDRESS)
    buttons.push({ type: "button", action_id: LINK, text: plainText("Open the article"), url: address });
  if (carrier && shareable)
    buttons.push(
      button("dateline.share", "Share in channel", stateOf("share", at, carrier), "Show this answer to everybody here"),
    );
  return rowsOf(buttons);
}

/** Buttons for what to do next; what no button has room for becomes a part that says what to type. */
export function actionsOf(
  actions: readonly Action[],
  nameOf: NameOf,
): { readonly rows: readonly KnownBlock[]; readonly toType: readonly Part[] } {
  const buttons: Button[] = [];
  const items: Item[] = [];
  let left = ACTIONS_BUDGET;
  for (const { label, question } of actions) {
    const words = plainLine(label, nameOf).trim();
    const state = askingState(typed(question));
    const fits = hasInk(words) && words.length <= LIMIT.buttonText && takesPlain(words);
    const one = state && fits ? button(`dateline.ask.${buttons.length}`, words, state) : null;
    const cost = one ? JSON.stringify(one).length : 0;
    if (one && cost <= left && buttons.length < LIMIT.actions) {
      buttons.push(one);
      left -= cost;
    } else items.push({ line: line`${label} ${command(question)}`, refs: [], items: [] });
  }
  return { rows: rowsOf(buttons), toType: items.length === 0 ? [] : [{ kind: "list", items }] };
}

function button(action: string, label: string, value: string, said?: string): Button {
  return {
    type: "button",
    action_id: action,
    text: plainText(label),
    value,
    ...(said ? { accessibility_label: said } : {}),
  };
}

function rowsOf(buttons: Button[]): readonly ActionsBlock[] {
  return buttons.length === 0 ? [] : [{ type: "actions", elements: buttons }];
}
