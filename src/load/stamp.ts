/** The parts of one date and time as they are met, in any order. */
export interface Stamp {
  label: "published" | "updated" | null;
  year?: number;
  month?: number;
  day?: number;
  /** A date whose day and month can't be told apart. */
  unsure?: boolean;
  clock?: string;
  zone?: string | null;
  ago?: boolean;
}

export function isEmpty({ year, month, day, unsure, clock, ago }: Stamp): boolean {
  return [year, month, day, unsure, clock, ago].every((value) => value === undefined);
}

/** More than a bare number or month, which could be anything. */
export function saysWhen({ year, month, day, unsure, clock, ago }: Stamp): boolean {
  return unsure === true || ago === true || clock !== undefined || (month !== undefined && (day ?? year) !== undefined);
}

/** ISO 8601 to the precision given; null without a whole and possible date. */
export function isoOf({ year, month, day, unsure, clock, zone }: Stamp): string | null {
  if (year === undefined || month === undefined || day === undefined || unsure || year < 1800 || year >= 2200)
    return null;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > days) return null;
  const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return clock === undefined ? date : `${date}T${clock}${zone ?? ""}`;
}
