/** Days are counted from 1970-01-01, in no zone: a news date is a date on a wall. */
export type Day = number;

export interface Interval {
  readonly from: string;
  readonly to: string;
}

const MS = 86_400_000;

export function dayOf(year: number, month: number, day: number): Day | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? Math.round(at.getTime() / MS) : null;
}

/** The day that an ISO 8601 text begins with, or null. */
export function dayFromIso(iso: string | null): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? "");
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

export function isoDay(day: Day): string {
  return new Date(day * MS).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(day * MS).getUTCDay();
}

export function yearOf(day: Day): number {
  return new Date(day * MS).getUTCFullYear();
}

export function monthOf(day: Day): number {
  return new Date(day * MS).getUTCMonth() + 1;
}

export function onDay(day: Day): Interval {
  return { from: isoDay(day), to: isoDay(day) };
}

export function fromTo(from: Day, to: Day): Interval {
  return { from: isoDay(from), to: isoDay(to) };
}

export function wholeMonth(year: number, month: number): Interval {
  const first = dayOf(year, month, 1) ?? 0;
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return fromTo(first, (next ?? first + 1) - 1);
}

export function wholeYear(year: number): Interval {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
