import type { CasualtyClaim } from "./claim.ts";
import type { Span } from "./span.ts";

/** A role or title as worded (“President”), with the sentences that state it. */
export interface Role {
  readonly at: Span;
  readonly source: readonly Span[];
}

export interface Person {
  readonly type: "person";
  readonly id: string;
  /** The fullest form of the name, where it first stands, without its title. */
  readonly name: Span;
  /** Each other form met (“Tokayev”), where it first stands. */
  readonly aliases: readonly Span[];
  readonly roles: readonly Role[];
  /** Every place that names the person, in order. */
  readonly mentions: readonly Span[];
  /** The sentences that name the person, in order. */
  readonly source: readonly Span[];
}

export interface Quotation {
  readonly type: "quotation";
  readonly id: string;
  /** The exact words between the marks, without the marks. */
  readonly at: Span;
  /** Who says it, as worded at the nearest mention; null where the text does not say. */
  readonly speaker: Span | null;
  /** The `Person.id` of the speaker, where the speaker is one of the people found. */
  readonly personId: string | null;
  /** True where whole sentences are quoted, false for a fragment inside the outlet's own sentence. */
  readonly direct: boolean;
  /** The verb that carries it (“said”), null where there is none. */
  readonly cue: Span | null;
  readonly source: readonly Span[];
}

export type Fact = CasualtyClaim | Person | Quotation;
