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
}

/** What is not on this page, and how to see it; then, where the controls need it, the question. Not read as markdown. */
export function footerOf({ at, pages, carrier, needed }: Below): string {
  const note = pageNote({ at, pages, stuck: needed && !carrier });
  return [note, (needed && carrier?.footer) || ""].filter((line) => line !== "").join("\n");
}
