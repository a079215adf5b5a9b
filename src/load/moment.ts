import { readFigures } from "./figures.ts";
import { MONTHS, TIME_AGO, TIME_FILLERS, TIME_LABELS, WEEKDAYS, ZONES } from "./lexicon/calendar.ts";
import { isEmpty, isoOf, type Stamp, saysWhen } from "./stamp.ts";

/** What a line of time says; both are null where it says no day that is sure (“3 hours ago”, “03/04/2022”, “6 Jan”). */
export interface Moment {
  /** ISO 8601 to the precision given, an offset only where one is stated. */
  readonly published: string | null;
  readonly updated: string | null;
  /** True where the line itself says that it is about publication, as “3 hours ago” does. */
  readonly labelled: boolean;
}

const LONGEST = 160;
const MARKS = /^[\s,;|•·–—()[\]@/:.-]+/;
const WORD = /^\p{L}[\p{L}.'’]*/u;

/** Reads a line that says nothing but when; null for any line that says more. */
export function readMoment(line: string): Moment | null {
  if (line.length > LONGEST || !/\d|ago|now|yesterday|today/i.test(line)) return null;
  const stamps: Stamp[] = [{ label: null }];
  for (let at = 0; at < line.length; ) {
    const read = readNext(line.slice(at), stamps);
    if (read === 0) return null;
    at += read;
  }
  if (!stamps.some(saysWhen)) return null;
  const first = (...labels: readonly Stamp["label"][]) =>
    stamps
      .filter(({ label }) => labels.includes(label))
      .map(isoOf)
      .find((iso) => iso !== null) ?? null;
  return {
    published: first("published", null),
    updated: first("updated"),
    labelled: stamps.some(({ label, ago }) => label === "published" || ago === true),
  };
}

/** How many characters at the start of `rest` belong to a time, read into the last stamp or a new one. */
function readNext(rest: string, stamps: Stamp[]): number {
  const stamp = stamps.at(-1) as Stamp;
  const marks = MARKS.exec(rest);
  if (marks) return marks[0].length;
  const ago = TIME_AGO.exec(rest);
  if (ago) {
    stamp.ago = true;
    return ago[0].length;
  }
  return readFigures(rest, stamp) || readWord(rest, stamps);
}

function readWord(rest: string, stamps: Stamp[]): number {
  const stamp = stamps.at(-1) as Stamp;
  const word = WORD.exec(rest)?.[0] ?? "";
  const lower = word.toLowerCase().replace(/\.$/, "");
  const label = TIME_LABELS.get(lower);
  const month = MONTHS.get(lower);
  if (label !== undefined) {
    if (!isEmpty(stamp)) stamps.push({ label });
    // “First published”, but “last updated, published online”: the first word that names one holds.
    else stamp.label ??= label;
  } else if (month !== undefined) {
    if (stamp.month === undefined) stamp.month = month;
    else stamps.push({ label: stamp.label, month });
  } else if (ZONES.has(lower) && !TIME_FILLERS.has(lower)) return isEmpty(stamp) ? 0 : word.length;
  else if (!WEEKDAYS.has(lower) && !TIME_FILLERS.has(lower)) return 0;
  return word.length;
}
