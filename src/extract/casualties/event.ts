import type { Outcome } from "../../domain/claim.ts";
import type { Chunk } from "../grammar/chunk.ts";

/** Words, by token indices, that say how it happened, with the plain word for it. */
export interface Manner {
  readonly from: number;
  readonly to: number;
  readonly as: string;
}

/** Something that happened to people, as one sentence puts it; everything by token indices of that sentence. */
export interface Event {
  readonly outcome: Outcome;
  /** The word that states it. */
  readonly at: number;
  /** The verb with its auxiliaries, or the noun with what goes with it. */
  readonly from: number;
  readonly to: number;
  /** Those whom it happened to: one chunk, or the members of a list. */
  readonly patients: readonly Chunk[];
  readonly manner: Manner | null;
  /** Words beside the verb that settle the status: “not”, “could”, “feared”. */
  readonly beside: readonly string[];
  /** Set for a running toll, whose count is a total by its nature. */
  readonly toll?: true;
  /** Set where whoever did it died of it: never one of the victims. */
  readonly ownHand?: true;
  /** Set where they are told to be among all of an outcome (“four of the wounded were children”). */
  readonly among?: Outcome;
  /** Set for a part told within another event (“including three children”). */
  readonly inside?: Event;
}
