import { MONTHS, ZONES } from "./lexicon/calendar.ts";
import type { Stamp } from "./stamp.ts";

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:T(?=\d))?/;
const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;
const NAMED = /^(\d{1,2})([-/ ])(\p{L}{3,9})\.?\2(\d{4})(?!\d)/u;
const CLOCK = /^(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?![\d:])\s?(am|pm|a\.m\.?|p\.m\.?)?/iu;
const HOUR = /^(\d{1,2})()()\s?(am|pm|a\.m\.?|p\.m\.?)(?!\p{L})/iu;
const MILITARY = /^([01]\d|2[0-3])([0-5]\d)()()(?=\s?(?:gmt|utc|hrs|hours|h\b|z\b))/i;
const OFFSET = /^[\s(]{0,2}(?:(?:GMT|UTC)\s?)?([+−-])(\d{1,2}):?(\d{2})?(?!\d)/i;

/** Reads figures at the start of `rest` into the stamp; how many characters they took, 0 for none that can stand there. */
export function readFigures(rest: string, stamp: Stamp): number {
  if (!/^\d/.test(rest)) return 0;
  return (
    readIso(rest, stamp) ||
    readNumeric(rest, stamp) ||
    readNamed(rest, stamp) ||
    readClock(rest, stamp) ||
    readPart(rest, stamp)
  );
}

function readIso(rest: string, stamp: Stamp): number {
  const iso = ISO.exec(rest);
  if (!iso) return 0;
  date(stamp, Number(iso[1]), Number(iso[3]), Number(iso[4]));
  return iso[0].length;
}

/** 13/04/2022 has one reading, 03/04/2022 two: of those none is taken. */
function readNumeric(rest: string, stamp: Stamp): number {
  const numeric = NUMERIC.exec(rest);
  if (!numeric) return 0;
  const [one, two, year] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
  if (one > 12 || one === two) date(stamp, year, two, one);
  else if (two > 12) date(stamp, year, one, two);
  else stamp.unsure = true;
  return numeric[0].length;
}

function readNamed(rest: string, stamp: Stamp): number {
  const named = NAMED.exec(rest);
  const month = MONTHS.get(named?.[3]?.toLowerCase() ?? "");
  if (!named || month === undefined) return 0;
  date(stamp, Number(named[4]), month, Number(named[1]));
  return named[0].length;
}

function date(stamp: Stamp, year: number, month: number, day: number): void {
  if (stamp.year === undefined && stamp.day === undefined) Object.assign(stamp, { year, month, day });
}

/** A clock time with the zone that follows it; only the first of a stamp counts. */
function readClock(rest: string, stamp: Stamp): number {
  const found =
    CLOCK.exec(rest) ?? HOUR.exec(rest) ?? (stamp.year || !/^(?:19|20)/.test(rest) ? MILITARY.exec(rest) : null);
  if (!found) return 0;
  const [whole, hours, minutes, seconds, half] = found;
  let hour = Number(hours);
  if (half && hour <= 12) hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return 0;
  const [zone, length] = zoneAt(rest.slice(whole.length, whole.length + 24));
  if (stamp.clock === undefined) {
    stamp.clock = `${String(hour).padStart(2, "0")}:${minutes || "00"}${seconds && Number(seconds) < 60 ? `:${seconds}` : ""}`;
    stamp.zone = zone;
  }
  return whole.length + length;
}

function zoneAt(after: string): readonly [zone: string | null, length: number] {
  const offset = OFFSET.exec(after);
  if (offset && Number(offset[2]) <= 14) {
    const sign = offset[1] === "+" ? "+" : "-";
    return [`${sign}${(offset[2] ?? "").padStart(2, "0")}:${offset[3] ?? "00"}`, offset[0].length];
  }
  const letters = /^[\s,(]{0,2}(\p{L}{1,5})(?!\p{L})/u.exec(after);
  const zone = ZONES.get(letters?.[1]?.toLowerCase() ?? "");
  return letters && zone !== undefined ? [zone, letters[0].length] : [null, 0];
}

/** A bare number: a year of four digits or a day of the month. */
function readPart(rest: string, stamp: Stamp): number {
  const number = /^(\d{1,4})(?:st|nd|rd|th)?(?![\p{L}\d])/iu.exec(rest);
  const value = Number(number?.[1]);
  const digits = number?.[1]?.length ?? 0;
  if (!number) return 0;
  if (digits === 4 && value >= 1800 && value < 2200) stamp.year ??= value;
  else if (digits <= 2 && value >= 1 && value <= 31 && stamp.day === undefined) stamp.day = value;
  else return 0;
  return number[0].length;
}
