interface Below {
  /** From 1. */
  readonly at: number;
  readonly pages: readonly (readonly { readonly leftOut: number }[])[];
  /** Whether there is something that only a control opens, and none could carry the question. */
  readonly stuck: boolean;
}

/** What is not on this page, and how to see it. */
export function pageNote({ at, pages, stuck }: Below): string {
  const after = pages.slice(at).reduce((sum, lines) => sum + lines.length, 0);
  const leftOut = (pages[at - 1] ?? []).reduce((sum, line) => sum + line.leftOut, 0);
  return [
    ...(pages.length > 1 ? [`Page ${at} of ${pages.length}`] : []),
    ...(after > 0 ? [`${after} more after this page`] : []),
    ...(leftOut > 0 ? [`${leftOut} left out here, too long for a message: read them at the source`] : []),
    ...(stuck ? ["Ask in fewer words to open sources and further pages: this is too long for buttons"] : []),
  ].join(" · ");
}
