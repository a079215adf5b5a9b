/** What an article says of itself outside its sentences. */
export type CreditKind = "title" | "outlet" | "agency" | "byline" | "url" | "published" | "updated" | "language";

export interface Credit {
  readonly kind: CreditKind;
  readonly value: string;
  /** How sure the place makes it; the surest wins, and of equals the first. */
  readonly weight: number;
}

/** From a “Key: value” line down to a name in a line about something else. */
export const SURE = { stated: 5, line: 4, closing: 3, furniture: 2, hint: 1 } as const;

export function best(credits: readonly Credit[], kind: CreditKind): string | null {
  let found: Credit | null = null;
  for (const credit of credits) if (credit.kind === kind && credit.weight > (found?.weight ?? 0)) found = credit;
  return found?.value ?? null;
}
