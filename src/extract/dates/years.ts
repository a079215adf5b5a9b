/** The years that a text gives with a month, by offset. */
export interface Years {
  /** The year last written before an offset, else the first of all, else null: what “on 21 July” is read with. */
  before(offset: number): number | null;
}

const DATED =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b[\s,]{1,3}(?:\d{1,2}(?:st|nd|rd|th)?[\s,]{1,3})?((?:19|20)\d\d)\b/giu;
const BARE = /\bin ((?:19|20)\d\d)\b/giu;

export function yearsOf(text: string): Years {
  const dated = [...text.matchAll(DATED)].map((match) => ({ at: match.index, year: Number(match[1]) }));
  const bare = BARE.exec(text);
  BARE.lastIndex = 0;
  const first = dated[0]?.year ?? (bare ? Number(bare[1]) : null);
  return { before: (offset) => dated.findLast(({ at }) => at < offset)?.year ?? first };
}
