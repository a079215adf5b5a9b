import type { Line } from "../domain/answer.ts";
import { joined, line, number, own, said } from "../domain/line.ts";
import { Problem } from "../domain/problem.ts";
import { type Fields, fieldsOf } from "./cron.ts";
import { cronOf, type Unfit } from "./cron-of.ts";
import { nextAfter } from "./occurrences.ts";
import { sayFields } from "./say.ts";

/** A schedule that was understood. */
export interface When {
  readonly cron: string;
  /** Said back in plain words, which read as the same schedule; the expression where there are none for it. */
  readonly words: string;
}

// Above anything that is a schedule.
const LONGEST = 200;
/**
 * Ours, not the platforms': what comes more often than this is a feed and no digest, people mute it, and one subscription would
 * take a share of the 50 requests a second that all others on Discord need too.
 */
const LEAST_MINUTES = 15;
const EXAMPLES = ["weekdays at 08:00", "mondays and thursdays at 18:30", "every 6 hours", "0 8 * * 1-5"];

/** Reads “weekdays at 8:00”, or a cron expression. Throws a Problem that shows what can be typed. */
export function readWhen(typed: string): When {
  const text = typed.slice(0, LONGEST).trim();
  const made = isCron(text) ? { cron: text.split(/\s+/).join(" ").toLowerCase() } : cronOf(text);
  if ("unfit" in made) throw new Problem(unfit(made.unfit, text));
  const fields = fieldsOf(made.cron);
  if (!fields) throw new Problem(unfit("unreadable", text));
  if (leastGap(fields) < LEAST_MINUTES) throw new Problem(TOO_OFTEN);
  if (!nextAfter({ cron: made.cron, zone: "UTC" }, new Date(0)))
    throw new Problem(line`No calendar has that day, so ${said(text)} would never come.`);
  const plain = sayFields(fields);
  return { cron: made.cron, words: plain !== null && meansThe(plain, fields) ? plain : made.cron };
}

function isCron(text: string): boolean {
  const fields = text.split(/\s+/);
  return (
    fields.length === 5 && fields.every((field) => /^[\da-z*,/-]+$/i.test(field)) && /^[\d*]/.test(fields[1] ?? "")
  );
}

function meansThe(said: string, fields: Fields): boolean {
  const made = cronOf(said);
  return "cron" in made && JSON.stringify(fieldsOf(made.cron)) === JSON.stringify(fields);
}

/** In minutes, as if it fired every day. */
function leastGap({ minutes, hours }: Fields): number {
  const times = hours.flatMap((hour) => minutes.map((minute) => 60 * hour + minute));
  return times.reduce((least, time, index) => {
    const next = times[index + 1] ?? (times[0] as number) + 24 * 60;
    return Math.min(least, next - time);
  }, Number.POSITIVE_INFINITY);
}

const TOO_OFTEN = line`A digest comes every ${number(LEAST_MINUTES)} minutes at the most: what comes more often is muted before it is read. Try ${said("every 30 minutes")} or ${said("hourly")}.`;

const WHY: Readonly<Record<Unfit, string>> = {
  unreadable: "is no schedule that can be read here",
  uneven:
    "does not come out even: hours have to go into a day, minutes into an hour, and days come one by one or by name",
  "unlike minutes": "has times at different minutes, which one schedule can't keep: make two digests of it",
  "no such count": "names another number of times than it counts, or more than four a day",
};

function unfit(why: Unfit, text: string): Line {
  const examples = joined(
    EXAMPLES.map((example) => [said(example)]),
    ", ",
    " or ",
  );
  return line`${text === "" ? own("Nothing") : said(text)} ${own(WHY[why])}. Try ${examples}.`;
}
