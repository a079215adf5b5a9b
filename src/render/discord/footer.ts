import { pageNote } from "../plain-text/page-note.ts";
import type { Block } from "./blocks.ts";
import type { Carrier } from "./state.ts";

interface Below {
  /** From 1. */
  readonly at: number;
  readonly pages: readonly (readonly Block[])[];
  readonly carrier: Carrier | null;
  /** Whether the message has something that only a control opens. */
  readonly needed: boolean;
  /** What a posted message is found again by. */
  readonly key: string | null;
}

const BETWEEN = " · ";
const KEY = /^[0-9a-z]{1,25}$/;

/** What is not on this page, how to see it, and the key; then, where the controls need it, the question. Not read as markdown. */
export function footerOf({ at, pages, carrier, needed, key }: Below): string {
  const note = pageNote({ at, pages, stuck: needed && !carrier });
  const first = [note, key ?? ""].filter((words) => words !== "").join(BETWEEN);
  return [first, (needed && carrier?.footer) || ""].filter((line) => line !== "").join("\n");
}

/** The key in a message's footer; null where it has none. */
export function keyIn(footer: string | null | undefined): string | null {
  const key = footer?.split("\n", 1)[0]?.split(BETWEEN).at(-1) ?? "";
  return KEY.test(key) ? key : null;
}
