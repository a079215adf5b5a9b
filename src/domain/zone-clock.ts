const DAY_MS = 86_400_000;
const SECOND_MS = 1000;

// Making a format costs a hundred times what using it does; there are some 420 zones.
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  FORMATS.set(zone, made);
  return made;
}

/** What the zone's clock shows at an instant, to the second, as if it were UTC: milliseconds, so that it can be reckoned with. */
export function shownAt(zone: string, instant: number): number {
  // "03/29/2026, 03:00:00"
  const [month, day, year, hour, minute, second] = formatOf(zone).format(instant).split(/\D+/).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * The instant at which the zone's clock shows a time: the first where it shows it twice, and where it never does, the instant
 * at which it is put forward past it (02:30 on the night of the change: 03:00).
 */
export function instantOf(zone: string, shown: number): number {
  const offsets = [shownAt(zone, shown - DAY_MS) - (shown - DAY_MS), shownAt(zone, shown + DAY_MS) - (shown + DAY_MS)];
  const [early, late] = offsets.map((offset) => shown - offset).sort((a, b) => a - b) as [number, number];
  if (shownAt(zone, early) === shown) return early;
  if (shownAt(zone, late) === shown) return late;
  return changeBetween(zone, early, late);
}

/** When the zone's clock is changed, in a stretch in which it is so: to the second, after `from` and not after `to`. */
export function changeBetween(zone: string, from: number, to: number): number {
  const before = shownAt(zone, from) - from;
  let [low, high] = [from, to];
  while (high - low > SECOND_MS) {
    const middle = low + Math.floor((high - low) / 2 / SECOND_MS) * SECOND_MS;
    if (shownAt(zone, middle) - middle === before) low = middle;
    else high = middle;
  }
  return high;
}

/** ISO 8601 to the minute with the zone's offset, such as `2026-03-29T08:00+02:00`. */
export function isoIn(zone: string, instant: number): string {
  const shown = shownAt(zone, instant);
  const offset = Math.round((shown - Math.floor(instant / SECOND_MS) * SECOND_MS) / 60_000);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const sign = offset < 0 ? "-" : "+";
  return `${new Date(shown).toISOString().slice(0, 16)}${sign}${two(hours)}:${two(minutes)}`;
}

export function two(value: number): string {
  return String(value).padStart(2, "0");
}
