import { nextAfter, type Schedule } from "./occurrences.ts";

const DAY_MS = 86_400_000;

/**
 * Until when a slot is still worth posting: never once the next one is due, which says the same and more. Before that, a day
 * late always is (a missed morning at night), and longer while its own time is nearer than the next (a missed Monday on Wednesday).
 */
export function worthUntil(schedule: Schedule, slot: Date, following = nextAfter(schedule, slot)): Date {
  const from = slot.getTime();
  const next = following?.getTime() ?? Number.POSITIVE_INFINITY;
  const nearer = Number.isFinite(next) ? (from + next) / 2 : 0;
  return new Date(Math.min(next, Math.max(from + DAY_MS, nearer)));
}
