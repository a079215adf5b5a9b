import type { QuietHours } from "../domain/subscription.ts";
import { instantOf, shownAt } from "../domain/zone-clock.ts";

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/** When the quiet hours that an instant lies in are over, null where it lies in none. They begin with `from` and end before `to`. */
export function quietUntil({ from, to }: QuietHours, zone: string, instant: Date): Date | null {
  const shown = shownAt(zone, instant.getTime());
  const now = Math.floor(shown / MINUTE_MS) % DAY_MINUTES;
  const [start, end] = [minutesOf(from), minutesOf(to)];
  const quiet = start <= end ? now >= start && now < end : now >= start || now < end;
  if (!quiet) return null;
  const midnight = shown - (shown % (DAY_MINUTES * MINUTE_MS));
  const over = midnight + (end + (now >= end ? DAY_MINUTES : 0)) * MINUTE_MS;
  const until = instantOf(zone, over);
  // The night in which the clock goes back: the end was shown before, and comes once more.
  return new Date(Math.max(until, instant.getTime()));
}

function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(":").map(Number) as [number, number];
  return 60 * hours + minutes;
}
