/** What the words of a date say, before it is known against what day they were written. */
export type DateWords =
  | { readonly kind: "date"; readonly year: number | null; readonly month: number; readonly day: number | null }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "weekday"; readonly weekday: number; readonly last: boolean }
  /** Days from the day of publication: yesterday is -1. */
  | { readonly kind: "offset"; readonly from: number; readonly to: number }
  /** “this week”, “last year”: 0 is the one of publication. */
  | { readonly kind: "period"; readonly unit: string; readonly offset: number };

/** The words of a date as read, without what leads it; `to` is the index after its last token. */
export interface Core {
  readonly words: DateWords;
  readonly to: number;
  readonly hour?: string | null;
}
