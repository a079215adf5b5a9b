import type { Attribution, CasualtyClaim, Count, GroupRole } from "../../domain/claim.ts";
import type { Span } from "../../domain/span.ts";
import type { AttributionPhrase } from "../attribution.ts";
import type { Chunk } from "../grammar/chunk.ts";
import type { Parsed } from "../grammar/parsed.ts";
import type { Dated } from "./as-of.ts";
import type { Event } from "./event.ts";
import type { Placed } from "./place.ts";

/** One sentence's telling of one claim, before the tellings of an article are brought together. */
export interface Draft {
  readonly parsed: Parsed;
  readonly event: Event;
  readonly outcome: CasualtyClaim["outcome"];
  readonly count: Count;
  /** A vague word in small letters; empty for numbers. */
  readonly word: string;
  readonly group: { readonly at: Span; readonly role: GroupRole | null; readonly head: string } | null;
  /** True where the count's own words give the group, false where it is taken over from beside it. */
  readonly ownGroup: boolean;
  readonly place: Placed | null;
  readonly asOf: Dated | null;
  readonly attribution: Attribution | null;
  /** The phrase that the attribution is of; null where the sentence has none. */
  readonly source: AttributionPhrase | null;
  readonly scope: CasualtyClaim["scope"];
  readonly status: CasualtyClaim["status"];
  readonly manner: CasualtyClaim["manner"];
  /** The event that holds this one, in the same sentence. */
  readonly inside: Event | null;
  /** “two of the 13”, “three of the injured”: what it is taken from. */
  readonly whole: { readonly value: number | null; readonly of: CasualtyClaim["outcome"] | null } | null;
  /** One known person: named, “he”, “the gunman”. */
  readonly single: Chunk["kind"] | null;
  /** “the 12”: a count that has been told before. */
  readonly again: boolean;
}
