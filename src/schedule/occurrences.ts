import type { Cron } from "croner";
import { changeBetween, instantOf, shownAt } from "../domain/zone-clock.ts";
import { calendarOf } from "./cron.ts";

const SECOND_MS = 1000;

/** When to fire: as in a subscription. */
export interface Schedule {
  readonly cron: string;
  readonly zone: string;
}

/**
 * The first slot after an instant, null where none comes any more.
 *
 * A schedule that names hours promises times on the clock: each comes once a day, at the first of two 02:30s, and at the moment
 * the clock is put forward where there is no 02:30. One that names none (“every 30 minutes”) fires whenever the clock shows its
 * minute. croner alone would leave out `30 2,14 * * *` on the day of the change, and a 23:30 that is cut out before midnight
 * (Nuuk): so it only says which times the calendar has, and the clock of the zone is read here.
 */
export function nextAfter({ cron, zone }: Schedule, instant: Date): Date | null {
  const calendar = calendarOf(cron);
  return (namesHours(cron) ? nextPromised : nextShown)(calendar, zone, instant.getTime());
}

function nextPromised(calendar: Cron, zone: string, after: number): Date | null {
  for (let shown = calendar.nextRun(new Date(shownAt(zone, after))); shown; shown = calendar.nextRun(shown)) {
    const slot = instantOf(zone, shown.getTime());
    // Else the second pass of an hour that comes twice, or what else is put forward to the same moment.
    if (slot > after) return new Date(slot);
  }
  return null;
}

function nextShown(calendar: Cron, zone: string, after: number): Date | null {
  const from = shownAt(zone, after);
  const next = calendar.nextRun(new Date(from));
  if (!next) return null;
  const slot = Math.floor(after / SECOND_MS) * SECOND_MS + next.getTime() - from;
  if (shownAt(zone, slot) === next.getTime()) return new Date(slot);
  // The clock is changed on the way there: what it shows from then on counts.
  const change = changeBetween(zone, after, slot);
  const match = calendar.nextRun(new Date(shownAt(zone, change) - SECOND_MS));
  return match?.getTime() === shownAt(zone, change) ? new Date(change) : nextShown(calendar, zone, change);
}

function namesHours(cron: string): boolean {
  const hours = cron.trim().split(/\s+/)[1];
  return hours !== "*" && hours !== "*/1" && hours !== "0-23";
}

/** The first slots after an instant, in their order. */
export function* slotsAfter(schedule: Schedule, instant: Date): Generator<Date> {
  for (let slot = nextAfter(schedule, instant); slot; slot = nextAfter(schedule, slot)) yield slot;
}

/** A slot as it is kept: ISO 8601 in UTC to the second. */
export function slotAt(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}
