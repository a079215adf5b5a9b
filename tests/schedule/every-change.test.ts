import { nextAfter } from "../../src/schedule/occurrences.ts";

// Thirty zones: changes by an hour, half an hour and two, before and after midnight, for a month of fasting, or once for good.
const ZONES =
  "Europe/Berlin Europe/London Europe/Lisbon Europe/Kyiv Europe/Chisinau Atlantic/Azores America/New_York America/Los_Angeles America/St_Johns America/Havana America/Santiago America/Asuncion America/Nuuk Asia/Damascus America/Mexico_City Africa/Cairo Africa/Casablanca Africa/Juba Asia/Almaty Asia/Qostanay Asia/Beirut Asia/Gaza Asia/Jerusalem Asia/Amman Asia/Tehran Australia/Sydney Australia/Lord_Howe Pacific/Auckland Pacific/Chatham Antarctica/Troll".split(
    " ",
  );
// Written out by hand, so that nothing that reads cron expressions says what they mean. Days: month, day of the month, weekday.
interface Promised {
  readonly cron: string;
  /** Minutes of the day; null: `every` minutes of each hour that the clock shows. */
  readonly times: readonly number[] | null;
  readonly every?: number;
  readonly on?: (month: number, day: number, weekday: number) => boolean;
}
const at = (...clocks: readonly number[]) =>
  clocks.map((clock) => Math.floor(clock) * 60 + Math.round((clock % 1) * 100));
const PROMISED: readonly Promised[] = [
  { cron: "0 8 * * *", times: at(8) },
  { cron: "0 0 * * *", times: at(0) },
  { cron: "30 0 * * *", times: at(0.3) },
  { cron: "0 1 * * *", times: at(1) },
  { cron: "30 1 * * *", times: at(1.3) },
  { cron: "0 2 * * *", times: at(2) },
  { cron: "30 2 * * *", times: at(2.3) },
  { cron: "0 3 * * *", times: at(3) },
  { cron: "15 2 * * *", times: at(2.15) },
  { cron: "30 23 * * *", times: at(23.3) },
  { cron: "59 23 * * *", times: at(23.59) },
  { cron: "30 2,14 * * *", times: at(2.3, 14.3) },
  { cron: "0,30 1-3 * * *", times: at(1, 1.3, 2, 2.3, 3, 3.3) },
  { cron: "0 */6 * * *", times: at(0, 6, 12, 18) },
  { cron: "30 2 * * 0", times: at(2.3), on: (_month, _day, weekday) => weekday === 0 },
  { cron: "30 23 * * 6", times: at(23.3), on: (_month, _day, weekday) => weekday === 6 },
  { cron: "0 8 * * 1-5", times: at(8), on: (_month, _day, weekday) => weekday > 0 && weekday < 6 },
  {
    cron: "30 2 8-14 3 0",
    times: at(2.3),
    on: (month, day, weekday) => month === 3 && day > 7 && day < 15 && weekday === 0,
  },
  { cron: "0 * * * *", times: null, every: 60 },
  { cron: "*/15 * * * *", times: null, every: 15 },
];
const [FROM, TO] = [Date.UTC(2020, 0, 1), Date.UTC(2030, 0, 1)];
const [MINUTE, DAY] = [60_000, 86_400_000];

/** What the zone's clock shows in each minute from `start`, as if it were UTC. */
function shown(zone: string, start: number, minutes: number): number[] {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
  // “2026-03-29 03:00:00”
  return Array.from({ length: minutes }, (_, each) =>
    Date.parse(`${format.format(start + each * MINUTE).replace(" ", "T")}Z`),
  );
}

/** The days on which the zone's clock is changed. */
function changesOf(zone: string): number[] {
  const format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  const offset = (day: number) => format.formatToParts(day).find(({ type }) => type === "timeZoneName")?.value;
  const days = Array.from({ length: (TO - FROM) / DAY }, (_, each) => FROM + each * DAY);
  return days.filter((day) => offset(day) !== offset(day + DAY));
}

const iso = (moments: readonly (number | undefined)[]) =>
  moments.map((moment) => moment && new Date(moment).toISOString());

/** Minute by minute: each promised time at the first minute that shows it, or the first that shows a later one. */
function promised({ times, every = 1, on = () => true }: Promised, clock: readonly number[], start: number): number[] {
  const holds = (moment: number) => {
    const date = new Date(moment);
    return on(date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCDay());
  };
  const slots = new Set<number>();
  if (times === null) {
    clock.forEach((moment, minute) => {
      if ((moment / MINUTE) % every === 0 && holds(moment)) slots.add(start + minute * MINUTE);
    });
    return [...slots];
  }
  const [first = 0, last = 0] = [clock[0], clock.at(-1)];
  for (let day = Math.floor(first / DAY) * DAY; day <= last; day += DAY)
    for (const time of holds(day) ? times : []) {
      const moment = day + time * MINUTE;
      if (moment < first || moment > last) continue;
      const exact = clock.indexOf(moment);
      slots.add(start + (exact < 0 ? clock.findIndex((each) => each > moment) : exact) * MINUTE);
    }
  return [...slots].sort((a, b) => a - b);
}

describe("every change of the clock within ten years", () => {
  it.each(ZONES)("in %s leaves one slot for each promised time, and the same whenever it is asked", (zone) => {
    const changes = changesOf(zone);
    expect(changes.length).toBeGreaterThan(0);
    for (const day of changes) {
      const start = day - 6 * 60 * MINUTE;
      const clock = shown(zone, start, 36 * 60);
      for (const each of PROMISED) {
        const expected = promised(each, clock, start);
        const found: number[] = [];
        const end = start + clock.length * MINUTE;
        let slot = nextAfter({ cron: each.cron, zone }, new Date(start - 1000));
        for (; slot && slot.getTime() < end; slot = nextAfter({ cron: each.cron, zone }, slot))
          found.push(slot.getTime());
        // Asked at other moments, as after a restart.
        const asked = Array.from({ length: 15 }, (_, nth) => start + nth * 2.5 * 60 * MINUTE);
        const after = asked.map((moment) => nextAfter({ cron: each.cron, zone }, new Date(moment))?.getTime());
        const expectedAfter = asked.map((moment, nth) => expected.find((time) => time > moment) ?? after[nth]);
        expect([each.cron, iso(found), iso(after)]).toEqual([each.cron, iso(expected), iso(expectedAfter)]);
      }
    }
  });
});
