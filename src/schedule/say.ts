import { two } from "../domain/zone-clock.ts";
import type { Fields } from "./cron.ts";
import { dayName } from "./lexicon/days.ts";

const ORDINAL = ["", "first", "second", "third", "fourth"];
const MOST_TIMES = 6;

/** The schedule in plain words (“weekdays at 08:00”), which are read back as the same; null where there are none for it. */
export function sayFields(fields: Fields): string | null {
  if (fields.months.length !== 12) return null;
  const [times, days] = [timesOf(fields), daysOf(fields)];
  if (times === null || days === null) return null;
  const often = times.startsWith("every");
  if (days === "") return often ? times : `every day ${times}`;
  return often ? `${times} on ${days}` : `${days} ${times}`;
}

function timesOf({ minutes, hours }: Fields): string | null {
  const [minute = 0, second] = minutes;
  const clock = (hour: number) => `${two(hour)}:${two(minute)}`;
  if (hours.length === 24) {
    if (second === undefined) return minute === 0 ? "every hour" : null;
    return even(minutes, 60) ? `every ${second} minutes` : null;
  }
  if (second !== undefined) return null;
  const [first = 0, next = 0] = hours;
  const last = hours.at(-1) ?? first;
  if (minute === 0 && hours.length > 2 && even(hours, 24)) return `every ${next} hours`;
  if (hours.length > 2 && last - first === hours.length - 1) return `every hour from ${clock(first)} to ${clock(last)}`;
  return hours.length > MOST_TIMES ? null : `at ${and(hours.map(clock))}`;
}

function daysOf({ days, weekdays }: Fields): string | null {
  const [first = 1] = days;
  const week = Math.ceil(first / 7);
  if (days.length === 7 && first === 7 * week - 6 && days.at(-1) === 7 * week && weekdays.length === 1)
    return week > 4 ? null : `the ${ORDINAL[week]} ${dayName(weekdays[0] as number).slice(0, -1)} of the month`;
  if (weekdays.length < 7) return days.length === 31 ? weekdaysOf(weekdays) : null;
  if (days.length === 31) return "";
  return days.length > MOST_TIMES ? null : `the ${and(days.map(ordinal))} of the month`;
}

function weekdaysOf(weekdays: readonly number[]): string {
  const listed = weekdays.join(",");
  if (listed === "1,2,3,4,5") return "weekdays";
  if (listed === "0,6") return "weekends";
  // The week begins on Monday.
  return and([...weekdays].sort((a, b) => ((a + 6) % 7) - ((b + 6) % 7)).map(dayName));
}

function even(values: readonly number[], whole: number): boolean {
  const step = whole / values.length;
  return values.every((value, index) => value === index * step);
}

function ordinal(day: number): string {
  const suffix = day > 10 && day < 14 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
  return `${day}${suffix}`;
}

function and(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
