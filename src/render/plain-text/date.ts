import { harmless } from "./harmless.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** “6 January 2022, 18:31”, as precise as the date is; what is no ISO date comes out as it stands. */
export function plainDate(iso: string): string {
  const [, year, month, day, time, offset] = ISO.exec(iso) ?? [];
  const named = MONTHS[Number(month) - 1];
  if (year === undefined || (month !== undefined && named === undefined)) return harmless(iso);
  if (named === undefined) return year;
  const date = day === undefined ? `${named} ${year}` : `${Number(day)} ${named} ${year}`;
  if (time === undefined) return date;
  return offset === undefined ? `${date}, ${time}` : `${date}, ${time} ${plainOffset(offset)}`;
}

/** “UTC+5:30” */
function plainOffset(offset: string): string {
  const hours = Number(offset.slice(1, 3));
  const minutes = offset.slice(4);
  if (offset === "Z" || (hours === 0 && minutes === "00")) return "UTC";
  return `UTC${offset.startsWith("-") ? "−" : "+"}${hours}${minutes === "00" ? "" : `:${minutes}`}`;
}
