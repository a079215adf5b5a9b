import type { Pressed as PressedAnywhere } from "../pressed.ts";
import { LIMIT } from "./limits.ts";

/** Slack's own besides: showing in the channel what only the asker sees. */
export type Pressed =
  | PressedAnywhere
  | { readonly kind: "share"; readonly asked: string; readonly page: number; readonly evidence: string };

/** What Slack sends of a control that was used: all that is read of it, since of a message that only one person sees it sends nothing else. */
export interface Used {
  readonly action_id: string;
  readonly block_id?: string;
  readonly value?: string;
  readonly selected_option?: { readonly value: string } | null;
}

/** The `action_id` of every control that asks for something, and of the one that only opens an address. */
export const ACTIONS = /^dateline\.(?:page|source|share|ask)(?:\.|$)/;
export const LINK = "dateline.link";

/** How the controls of one message carry its question. */
export interface Carrier {
  readonly asked: string;
  /** The fingerprint of the answer. */
  readonly evidence: string;
}

// The first digit is the version of all that follows: another one is not read as this one.
const LETTER = { page: "p", source: "s", share: "h", ask: "a" } as const;
const STATE = /^s1([psha])(\d{1,4})\|([0-9a-z]{0,7})\|([^&<>\p{Cc}]+)$/u;
const REFERENCE = /^[1-9]\d{0,3}$/;
/** As JSON: up to four buttons of a message carry its question, and all that a message has shares one budget. */
const LONGEST_CARRIED = 400;

/** Null where the question is too long for a message's buttons, or does not come back as it was sent. */
export function carrierOf(asked: string, evidence: string): Carrier | null {
  return carriedOf(asked) === null ? null : { asked, evidence };
}

/** What a button carries as its `value`. */
export function stateOf(kind: "page" | "source" | "share", n: number, { asked, evidence }: Carrier): string {
  return `s1${LETTER[kind]}${n}|${evidence}|${encoded(asked)}`;
}

/** What a menu carries as its `block_id`, which has to be another one each time a message is changed; null where the question is too long for that. */
export function menuStateOf(page: number, carrier: Carrier): string | null {
  const id = stateOf("source", page, carrier);
  return id.length <= LIMIT.blockId ? id : null;
}

/** For a button that asks another question than the one answered; null where that is too long for it. */
export function askingState(asked: string): string | null {
  const carried = carriedOf(asked);
  return carried === null ? null : `s1a0||${carried}`;
}

/** Reads what a control carries. Null where it is none that this version writes. */
export function pressedOf({ action_id, block_id, value, selected_option }: Used): Pressed | null {
  const carried = (selected_option ? block_id : value) ?? "";
  const read = ACTIONS.test(action_id) && carried.length <= LIMIT.buttonValue ? STATE.exec(carried) : null;
  const [, letter, n, evidence = "", rest = ""] = read ?? [];
  const asked = decoded(rest);
  if (!read || asked === null) return null;
  if (selected_option)
    return letter === "s" && evidence !== "" && REFERENCE.test(selected_option.value)
      ? { kind: "source", asked, ref: Number(selected_option.value), evidence }
      : null;
  if (letter === "a") return evidence === "" ? { kind: "ask", asked } : null;
  if (evidence === "") return null;
  if (letter === "s") return { kind: "source", asked, ref: null, evidence };
  const page = Number(n);
  if (page < 1) return null;
  return { kind: letter === "p" ? "page" : "share", asked, page, evidence };
}

// What Slack's escapes are made of might come back escaped, and a line break as another one.
const UNSURE = /[%&<>\p{Cc}]/gu;

function carriedOf(asked: string): string | null {
  if (asked.trim() === "" || asked.length > LONGEST_CARRIED || /\p{Cs}/u.test(asked)) return null;
  const carried = encoded(asked);
  return JSON.stringify(carried).length <= LONGEST_CARRIED ? carried : null;
}

function encoded(asked: string): string {
  return asked.replaceAll(UNSURE, encodeURIComponent);
}

function decoded(carried: string): string | null {
  try {
    return carried === "" ? null : decodeURIComponent(carried);
  } catch {
    return null;
  }
}
