/**
 * What a channel was last told, kept as JSON with each delivery. Only which version of which report it was: what that
 * version said is read in the version itself, so that no old figure stands anywhere without its sentence.
 */
export interface Told {
  readonly v: 1;
  /** When, ISO 8601 with the offset of the zone in which it is read. */
  readonly at: string;
  readonly reports: readonly (readonly [id: string, version: number])[];
  /** Reports published at this time or before were held already, more than could be listed; null where all are listed. */
  readonly since: string | null;
}

/** Null where nothing was told yet; `unreadable` where it is broken, or of a Dateline that keeps it otherwise. */
export function readTold(text: string | null): Told | null | "unreadable" {
  if (text === null) return null;
  try {
    const told: unknown = JSON.parse(text);
    return isTold(told) ? told : "unreadable";
  } catch (error) {
    if (error instanceof SyntaxError) return "unreadable";
    throw error;
  }
}

function isTold(told: unknown): told is Told {
  if (typeof told !== "object" || told === null) return false;
  const { v, at, reports, since } = told as Partial<Record<keyof Told, unknown>>;
  return v === 1 && typeof at === "string" && (since === null || typeof since === "string") && isListed(reports);
}

function isListed(reports: unknown): reports is Told["reports"] {
  if (!Array.isArray(reports)) return false;
  return reports.every(
    (each: unknown) =>
      Array.isArray(each) && each.length === 2 && typeof each[0] === "string" && Number.isSafeInteger(each[1]),
  );
}
