import { agencyNamed, isUnnamedAgency } from "./lexicon/agencies.ts";
import { MONTHS, WEEKDAYS } from "./lexicon/calendar.ts";
import { isOutlet } from "./lexicon/outlets.ts";
import { BYLINE_OPENERS, DESK_WORDS, NAME_PARTICLES, NOT_FIRST_NAMES } from "./lexicon/people.ts";

/** What a byline says, each null where it does not. */
export interface Byline {
  /** The reporters as worded, without where they were and for whom they write. */
  readonly people: string | null;
  readonly agency: string | null;
  readonly outlet: string | null;
}

const LONGEST = 200;
const MOST_NAME_WORDS = 5;

/** Reads “By Jane Doe, Associated Press” and the like; null for a line that does not open as a byline does, or says more. */
export function readByline(line: string): Byline | null {
  if (line.length > LONGEST) return null;
  const bare = line.replace(/^[-–—*_(•\s]+/, "").replace(/[)*_\s]+$/, "");
  const lower = bare.toLowerCase();
  const opener = BYLINE_OPENERS.find((words) => lower.startsWith(`${words} `) || lower.startsWith(`${words}: `));
  if (opener === undefined || (opener === "from" && !bare.startsWith("FROM "))) return null;
  return readPeople(bare.slice(opener.length).replace(/^[:\s]+/, ""), true);
}

/**
 * Reads names as a byline lists them, with what comes after each. Without `opened` (no “By” before them) a place or a role
 * must follow, so that no heading is taken for a name: “Jane Doe in Almaty”.
 */
export function readPeople(line: string, opened: boolean): Byline | null {
  const people: string[] = [];
  let agency: string | null = null;
  let outlet: string | null = null;
  let placed = opened;
  for (const [index, piece] of line
    .replace(/[.;]$/, "")
    .split(/\s*,\s*(?:and\s+)?|\s+(?:and|&|with)\s+/i)
    .entries()) {
    const inPlace = /^(.+?) (?:in|at|from) (\p{Lu}[\p{L}'’. -]{1,40})$/u.exec(piece);
    const name = (inPlace?.[1] ?? piece).replace(/\s*\(?@\w+\)?$/, "").replace(/^(?:Dr|Mr|Mrs|Ms|Prof)\.? /, "");
    const agencyHere = agencyNamed(name);
    if (name === "") continue;
    placed ||= index > 0 && (agencyHere !== null || isOutlet(name));
    if (agencyHere !== null) agency ??= agencyHere;
    else if (isUnnamedAgency(name)) placed = true;
    else if (isOutlet(name)) outlet ??= name;
    else if (isRole(name)) {
      placed = true;
      if (index === 0) people.push(name);
    } else if (isPersonName(name, opened)) {
      // “By Jane Doe, Abuja”: one word after a full name is where she was.
      if (index === 0 || name.includes(" ")) people.push(name);
      if (inPlace) placed = true;
    } else return null;
  }
  if (!placed || (people.length === 0 && agency === null && outlet === null && !/agenc|wire/i.test(line))) return null;
  return { people: people.length > 0 ? listed(people) : null, agency, outlet };
}

/** Whether words are written as a person's name is: capitalised throughout, two to five words (one after “By”). */
export function isPersonName(words: string, single = false): boolean {
  const parts = words.split(" ");
  if (parts.length > MOST_NAME_WORDS || (parts.length < 2 && !single)) return false;
  const first = (parts[0] ?? "").toLowerCase();
  if (NOT_FIRST_NAMES.has(first) || MONTHS.has(first) || WEEKDAYS.has(first)) return false;
  return parts.every(
    (part, index) =>
      /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.(?:\p{Lu}\.)*)$/u.test(part) ||
      (index > 0 && NAME_PARTICLES.has(part.toLowerCase())),
  );
}

/** “Central Asia correspondent”, “Staff Reporter”, “Web Desk”. A headline can read so too: the place must decide. */
export function isRole(words: string): boolean {
  const parts = words.toLowerCase().split(/[\s-]+/);
  return parts.length <= 6 && DESK_WORDS.has(parts.at(-1) ?? "");
}

function listed(people: readonly string[]): string {
  return people.length < 2 ? people.join("") : `${people.slice(0, -1).join(", ")} and ${people.at(-1)}`;
}
