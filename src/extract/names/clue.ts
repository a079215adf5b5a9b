/** Why a candidate may or may not be a person; each reason counts once for a name, at its strongest. */
export interface Clue {
  readonly reason: string;
  readonly weight: number;
}
