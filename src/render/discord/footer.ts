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
  const after = pages.slice(at).reduce((sum, blocks) => sum + blocks.length, 0);
  const leftOut = (pages[at - 1] ?? []).reduce((sum, block) => sum + block.leftOut, 0);
  const words = [
    ...(pages.length > 1 ? [`Page ${at} of ${pages.length}`] : []),
    ...(after > 0 ? [`${after} more after this page`] : []),
    ...(leftOut > 0 ? [`${leftOut} left out here, too long for a message: read them at the source`] : []),
    ...(needed && !carrier
      ? ["Ask in fewer words to open sources and further pages: this is too long for buttons"]
      : []),
  ];
  return [words.join(" · "), (needed && carrier?.footer) || ""].filter((line) => line !== "").join("\n");
}
