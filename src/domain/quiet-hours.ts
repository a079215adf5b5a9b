import { command, line, said } from "./line.ts";
import { Problem } from "./problem.ts";
import type { QuietHours } from "./subscription.ts";

const EXAMPLE = command({ command: "digest edit", options: { quiet: "22:00-07:00" } });
const HOURS = /^(\d{1,2})(?:[:.](\d\d))?\s*(?:-|–|—|to|until)\s*(\d{1,2})(?:[:.](\d\d))?$/i;

/** Reads “22:00-07:00”, “22-7”. Throws a Problem that says how to write it. */
export function quietHoursFrom(typed: string): QuietHours {
  const [, fromHour, fromMinute, toHour, toMinute] = HOURS.exec(typed.trim()) ?? [];
  const [from, to] = [clock(fromHour, fromMinute), clock(toHour, toMinute)];
  if (from === null || to === null || from === to)
    throw new Problem(
      line`Quiet hours go from one time of day to another, but “${said(typed)}” was typed. For example: ${EXAMPLE}`,
    );
  return { from, to };
}

function clock(hour: string | undefined, minute = "00"): string | null {
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, "0")}:${minute}`;
}
