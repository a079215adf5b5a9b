import type { Span } from "./span.ts";

/** What happened to people, in the order in which answers list it. */
export const OUTCOMES = [
  "killed",
  "injured",
  "hospitalised",
  "in intensive care",
  "missing",
  "detained",
  "abducted",
  "displaced",
  "rescued",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type CountKind =
  | "exact"
  | "at_least"
  | "more_than"
  | "about"
  | "nearly"
  | "up_to"
  | "less_than"
  | "range"
  | "vague"
  | "counted";

/** What the words say, never rounded: “dozens” is vague and has no value. */
export interface Count {
  readonly at: Span;
  readonly kind: CountKind;
  /** The stated number; null for `vague` and `range`. */
  readonly value: number | null;
  /** Closed bounds; null where the words give none (both are null for `about` and `vague`). */
  readonly min: number | null;
  readonly max: number | null;
}

export type GroupRole =
  | "civilians"
  | "security forces"
  | "protesters"
  | "assailants"
  | "children"
  | "women"
  | "journalists"
  | "aid workers"
  | "medical staff"
  | "soldiers"
  | "foreigners"
  | "everyone";

export interface Attribution {
  /** The phrase that attributes (“police said”, “according to the ministry”, “reportedly”). */
  readonly at: Span;
  /** Who says so; null where nobody is named (“reportedly”). */
  readonly speaker: Span | null;
  /** Through whom it came (“Russian news agencies”). */
  readonly via: Span | null;
}

export interface AsOf {
  readonly at: Span;
  /** Closed interval, ISO 8601 to the precision given; null where the words can't be resolved. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface CasualtyClaim {
  readonly type: "casualty";
  readonly id: string;
  readonly outcome: Outcome;
  readonly count: Count;
  /** As worded, and the guide's normalised role where it has one. */
  readonly group: { readonly at: Span; readonly role: GroupRole | null } | null;
  readonly place: Span | null;
  readonly asOf: AsOf | null;
  readonly attribution: Attribution | null;
  /** Claims of different scope are never added or compared. */
  readonly scope: "incident" | "total" | "day" | "period";
  readonly status: "stated" | "alleged" | "denied" | "hypothetical" | "negated" | "historical";
  /** The id of the claim that this one stands inside (“13 killed, including two…”). */
  readonly partOf: string | null;
  /** `as` is the plain word for it (“beheaded” for “had their heads cut off”). */
  readonly manner: { readonly at: Span; readonly as: string } | null;
  /** Every sentence, headline or heading that states the claim; at least one, in order. */
  readonly source: readonly Span[];
}
