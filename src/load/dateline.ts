import { type Credit, SURE } from "./credit.ts";
import { agencyNamed } from "./lexicon/agencies.ts";
import { readMoment } from "./moment.ts";

const FARTHEST = 120;
const DAY = /(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?,? \d{4})(?!\d)/u;

/** A date that copying left without the space before the first sentence. */
const GLUED_DAY = /^(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.?,? \d{4})(?=\p{Lu}\p{Ll})/u;

/** “CANBERRA, Dec 28, 2019” and then the report, without a dash between. */
const PLACED_DAY = new RegExp(`^\\p{Lu}[\\p{Lu} .'’-]{2,40},? (${DAY.source})`, "u");

/** “Port Moresby, May 25, 2024” on a line of its own. */
const PLACED_LINE = new RegExp(`^\\p{Lu}[\\p{L} .'’-]{2,40}, (${DAY.source})$`, "u");

/** The agency and the full date that a report's first paragraph opens with: “ALMATY, Kazakhstan, 6 January 2022 (Reuters) –”. */
export function readDateline(paragraph: string): Credit[] {
  const head = paragraph.slice(0, FARTHEST);
  const dash = /^(?:[^-–—]|(?<=\p{L})-(?=\p{L}))*?(?=\s*(?:[-–—]{1,2}|--)\s)/u.exec(head)?.[0];
  const dated = GLUED_DAY.exec(head)?.[0] ?? PLACED_DAY.exec(head)?.[1];
  const opening = dash ?? /^[^.]{2,60}?:(?=\s)/.exec(head)?.[0]?.slice(0, -1);
  if (dated !== undefined && dash === undefined) return publishedOn(dated);
  if (opening === undefined || !/^[(\p{Lu}]/u.test(opening)) return [];
  const bracket = /\(([^()]{2,40})\)\s*$/.exec(opening)?.[1];
  const agency = agencyNamed(bracket?.split(/[/,]/)[0] ?? "") ?? agencyNamed(opening);
  const day = DAY.exec(opening)?.[0];
  return [
    ...(agency === null ? [] : [{ kind: "agency", value: agency, weight: SURE.line } as const]),
    ...(day === undefined ? [] : publishedOn(day)),
  ];
}

/** The day of a line that holds only where and when: “Port Moresby, May 25, 2024”. */
export function readPlacedLine(line: string): Credit[] {
  const day = PLACED_LINE.exec(line.trim())?.[1];
  return day === undefined ? [] : publishedOn(day);
}

function publishedOn(day: string): Credit[] {
  const published = readMoment(day)?.published ?? null;
  return published === null ? [] : [{ kind: "published", value: published, weight: SURE.hint }];
}

/** The agency that a report's last paragraph signs with: “… he said. (ANI)”, “… he said. — AFP”. */
export function readSignature(paragraph: string): Credit[] {
  const signed = /[.!?]["'”’]?\s*(?:[-–—]{0,2}\s?[([]([\p{L} .-]{2,40})[)\]]|[-–—]{1,2}\s?([\p{L} -]{2,40}))\.?$/u.exec(
    paragraph.slice(-60),
  );
  const agency = agencyNamed(signed?.[1] ?? signed?.[2] ?? "");
  return agency === null ? [] : [{ kind: "agency", value: agency, weight: SURE.hint }];
}
