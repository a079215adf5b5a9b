import { Cron } from "croner";
import { parse, validate } from "node-cron";

/** What the five fields let through, in ascending order. */
export interface Fields {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly days: readonly number[];
  readonly months: readonly number[];
  /** From 0, Sunday. */
  readonly weekdays: readonly number[];
}

// What croner and node-cron read alike: no seconds, no `L`, `W` and `#`, no nicknames.
const FIELD = /^[\da-z*,/-]+$/i;

/** The fields of a cron expression that both croner and node-cron take, null where one does not. */
export function fieldsOf(cron: string): Fields | null {
  const fields = cron.trim().split(/\s+/);
  if (fields.length !== 5 || !fields.every((field) => FIELD.test(field)) || !validate(fields.join(" "))) return null;
  try {
    calendarOf(cron);
  } catch {
    return null;
  }
  const { minute, hour, dayOfMonth, month, dayOfWeek } = parse(fields.join(" "));
  const [minutes, hours, days, months, weekdays] = [minute, hour, dayOfMonth, month, dayOfWeek].map(ascending);
  if (!(minutes && hours && days && months && weekdays)) return null;
  return { minutes, hours, days, months, weekdays };
}

function ascending(values: readonly (number | string)[]): readonly number[] | null {
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length === values.length ? numbers.sort((a, b) => a - b) : null;
}

// Reading an expression costs more than all else that a slot takes, and most digests share a few.
const CALENDARS = new Map<string, Cron>();
const MOST_CALENDARS = 1000;

/** The expression on a clock that is never put forward or back. Day and weekday must both fit (`0 9 13 * 5`: Fridays the 13th). */
export function calendarOf(cron: string): Cron {
  const known = CALENDARS.get(cron);
  if (known) return known;
  const calendar = new Cron(cron.trim(), { mode: "5-part", utcOffset: 0, domAndDow: true });
  if (CALENDARS.size >= MOST_CALENDARS) CALENDARS.clear();
  CALENDARS.set(cron, calendar);
  return calendar;
}
