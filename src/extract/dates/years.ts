/** The years that a text gives with a month, by offset. */
export interface Years {
  /** The year last written before an offset, else null: what “on 21 July” is read with. A later one may be another event's. */
  before(offset: number): number | null;
}

const DATED =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b[\s,]{1,3}(?:\d{1,2}(?:st|nd|rd|th)?[\s,]{1,3})?((?:19|20)\d\d)\b/giu;

export function yearsOf(text: string): Years {
  let dated: readonly { readonly at: number; readonly year: number }[] | null = null;
  return {
    // Most texts are never asked.
    before: (offset) => {
      dated ??= [...text.matchAll(DATED)].map((match) => ({ at: match.index, year: Number(match[1]) }));
      return dated[lastBefore(dated, offset)]?.year ?? null;
    },
  };
}

/** The index of the last mark before an offset, by halves; -1 where there is none. */
function lastBefore(marks: readonly { readonly at: number }[], offset: number): number {
  let low = -1;
  let high = marks.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.at ?? 0) < offset) low = middle;
    else high = middle;
  }
  return low;
}
