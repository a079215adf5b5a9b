import type { Count, Outcome } from "../domain/claim.ts";
import { inTime } from "./moment.ts";
import type { Stated } from "./stated.ts";

/** Of these a later figure may be higher, never lower, without anybody having been wrong; others come and go. */
const ONLY_GROW: ReadonlySet<Outcome> = new Set(["killed", "injured", "abducted", "rescued"]);

/** Whether two figures of one subject can't both be right. */
export function disagree(a: Stated, b: Stated): boolean {
  if ((a.claim.status === "denied") !== (b.claim.status === "denied")) return true;
  const time = inTime(a, b);
  const [earlier, later] = (time <= 0 ? [a, b] : [b, a]).map(({ claim }) => boundsOf(claim.count)) as [Bounds, Bounds];
  if (later.max < earlier.min) return time === 0 || ONLY_GROW.has(a.claim.outcome);
  return time === 0 && earlier.max < later.min;
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Nobody says “about 50” of 20 or of 200. */
const LOOSE = 2;

function boundsOf({ kind, value, min, max }: Count): Bounds {
  if (kind === "about" && value !== null) return { min: value / LOOSE, max: value * LOOSE };
  return {
    min: min ?? (kind === "nearly" && value !== null ? value / LOOSE : 0),
    max: max ?? Number.POSITIVE_INFINITY,
  };
}
