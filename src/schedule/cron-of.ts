import { type Spoken, spokenIn } from "./spoken.ts";

/** Why words that could be read are no schedule that one cron expression can keep. */
export type Unfit = "unreadable" | "uneven" | "unlike minutes" | "no such count";

type Made = { readonly cron: string } | { readonly unfit: Unfit };

// Where nobody says when: before work, and in the evening.
const DEFAULT_HOUR = 8;
const TIMES_A_DAY: readonly (readonly number[])[] = [[], [8], [8, 20], [8, 14, 20], [6, 12, 18, 0]];
const MONDAY = 1;
const FIRST = 1;
const DAY_HOURS = 24;
const HOUR_MINUTES = 60;

/** The cron expression that words mean. */
export function cronOf(text: string): Made {
  const spoken = spokenIn(text);
  if (!spoken) return { unfit: "unreadable" };
  const { every } = spoken;
  if (every === null || every.unit === "day" || every.unit === "week" || every.unit === "month") return atTimes(spoken);
  // “every 6 hours at 8” could be meant in two ways.
  if (spoken.times.length > 0 || spoken.perDay !== null || spoken.partHour !== null) return { unfit: "unreadable" };
  return every.unit === "hour" ? everyHours(every.count, spoken) : everyMinutes(every.count, spoken);
}

function everyHours(count: number, spoken: Spoken): Made {
  if (count === 0 || DAY_HOURS % count !== 0) return { unfit: "uneven" };
  const { window } = spoken;
  if (window === null) return cron("0", count === 1 ? "*" : count === DAY_HOURS ? "0" : `*/${count}`, spoken);
  const hours: number[] = [];
  for (let hour = window.from / HOUR_MINUTES; hour <= window.to / HOUR_MINUTES; hour += count)
    hours.push(Math.floor(hour));
  return cron(String(window.from % HOUR_MINUTES), list(hours), spoken);
}

function everyMinutes(count: number, spoken: Spoken): Made {
  if (count === HOUR_MINUTES) return everyHours(1, spoken);
  if (count === 0 || HOUR_MINUTES % count !== 0) return { unfit: "uneven" };
  return spoken.window === null ? cron(count === 1 ? "*" : `*/${count}`, "*", spoken) : { unfit: "unreadable" };
}

function atTimes(spoken: Spoken): Made {
  const { every, perDay, window } = spoken;
  if (window !== null) return { unfit: "unreadable" };
  if (every !== null && every.count !== 1) return { unfit: "uneven" };
  const counted = perDay === null ? null : (TIMES_A_DAY[perDay] ?? null);
  if (perDay !== null && counted === null) return { unfit: "no such count" };
  const unsaid = counted ?? [spoken.partHour ?? DEFAULT_HOUR];
  const times = spoken.times.length > 0 ? [...new Set(spoken.times)] : unsaid.map((hour) => hour * HOUR_MINUTES);
  if (perDay !== null && times.length !== perDay) return { unfit: "no such count" };
  const minutes = new Set(times.map((time) => time % HOUR_MINUTES));
  if (minutes.size > 1) return { unfit: "unlike minutes" };
  if (every?.unit === "week" && spoken.weekdays.size === 0) spoken.weekdays.add(MONDAY);
  if (every?.unit === "month" && spoken.days.size === 0) spoken.days.add(FIRST);
  return cron(list([...minutes]), list(times.map((time) => Math.floor(time / HOUR_MINUTES))), spoken);
}

function cron(minutes: string, hours: string, { days, weekdays }: Spoken): Made {
  const everyDay = weekdays.size === 0 || weekdays.size === 7;
  return {
    cron: [minutes, hours, days.size === 0 ? "*" : list([...days]), "*", everyDay ? "*" : list([...weekdays])].join(
      " ",
    ),
  };
}

/** `1-5,7`: as cron writes a list, runs of three and more as ranges. */
function list(values: readonly number[]): string {
  const runs: number[][] = [];
  for (const value of [...new Set(values)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.at(-1) === value - 1) last.push(value);
    else runs.push([value]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(","))).join(",");
}
