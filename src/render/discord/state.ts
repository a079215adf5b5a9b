import { harmless } from "../plain-text/harmless.ts";
import { hash, type Pressed } from "../pressed.ts";
import { LIMIT } from "./limits.ts";

/** How the controls of one message carry its question: each by itself, or all by the message's footer. */
export interface Carrier {
  /** `n` is the page, or sets apart controls that would else be the same. Null past what a control can carry. */
  customId(kind: "page" | "source", n: number): string | null;
  /** The footer's last line, null where it is not needed. */
  readonly footer: string | null;
}

// The first digit is the version of all that follows: another one is not read as this one.
const LETTER = { page: "p", source: "s", ask: "a" } as const;
const CUSTOM_ID = /^d1([psa])(\d{1,4})\|([0-9a-z]{0,7})\|(?:(\/[a-z].*)|~([0-9a-z]{1,7}))$/su;
const REFERENCE = /^[1-9]\d{0,3}$/;
const MOST_PAGES = 9999;
/** So that beside a footer the title and the description keep their whole room. */
const LONGEST_IN_FOOTER = 1400;

/** Null where the question is too long for either way, or holds characters that do not come back as they were sent. */
export function carrierOf(asked: string, evidence: string): Carrier | null {
  if (customId("page", MOST_PAGES, evidence, asked))
    return { customId: (kind, n) => customId(kind, n, evidence, asked), footer: null };
  if (asked.length > LONGEST_IN_FOOTER || !asked.startsWith("/") || harmless(asked) !== asked) return null;
  return { customId: (kind, n) => customId(kind, n, evidence, `~${hash(asked)}`), footer: asked };
}

/** For a control that asks another question than the one answered; null where the question is too long for it. */
export function askingId(slot: number, asked: string): string | null {
  return customId("ask", slot, "", asked);
}

function customId(kind: Pressed["kind"], n: number, evidence: string, carried: string): string | null {
  const id = `d1${LETTER[kind]}${n}|${evidence}|${carried}`;
  return id.length <= LIMIT.customId && CUSTOM_ID.test(id) && !/[\p{Cc}\p{Cs}]/u.test(id) ? id : null;
}

/**
 * Reads the `custom_id` of what was pressed, with the value chosen in it and the footer of the message that it stands in.
 * Null where it is none that this version writes.
 */
export function readCustomId(
  id: string,
  { value = null, footer = null }: { readonly value?: string | null; readonly footer?: string | null } = {},
): Pressed | null {
  const read = id.length <= LIMIT.customId ? CUSTOM_ID.exec(id) : null;
  const [, letter, n, evidence = "", whole, short] = read ?? [];
  const asked = whole ?? footer?.split("\n").at(-1) ?? "";
  if (!read || !asked.startsWith("/") || (short !== undefined && short !== hash(asked))) return null;
  if (letter === "a") return evidence === "" ? { kind: "ask", asked } : null;
  if (evidence === "") return null;
  if (letter === "p") return Number(n) > 0 ? { kind: "page", asked, page: Number(n), evidence } : null;
  if (value !== null && !REFERENCE.test(value)) return null;
  return { kind: "source", asked, ref: value === null ? null : Number(value), evidence };
}
