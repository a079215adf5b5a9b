import type { Person } from "../../domain/fact.ts";

/** Who says something: the words that name them, and the person where they are one of those found. */
export interface Voice {
  readonly start: number;
  readonly end: number;
  readonly person: Person | null;
}
