import { type Credit, SURE } from "./credit.ts";
import { readCreditLine } from "./credit-line.ts";
import { agencyNamed } from "./lexicon/agencies.ts";
import { KEYS, type Said } from "./lexicon/keys.ts";
import { linkIn } from "./link.ts";
import { readMoment } from "./moment.ts";

const LONGEST_VALUE = 400;

/** Reads a “Key: value” line; null for a line that is none or whose key says nothing of an article. */
export function readKeyLine(line: string): Credit[] | null {
  if (line.length > LONGEST_VALUE + 30) return null;
  const parts = /^\**(\p{L}[\p{L} _-]{0,24}?)\**\s?:\**\s+(\S.*)$/u.exec(line);
  const said = KEYS.get((parts?.[1] ?? "").toLowerCase().replaceAll(/[_-]/g, " "));
  if (!parts || said === undefined) return null;
  return creditsOf(said, unquoted(parts[2] ?? ""));
}

function creditsOf(said: Said, value: string): Credit[] | null {
  const credit = (kind: Credit["kind"], of: string | null | undefined): Credit[] =>
    of === null || of === undefined || of === "" ? [] : [{ kind, value: of, weight: SURE.stated }];
  switch (said) {
    case "title":
      return credit("title", value.replace(/^(?:(?:fwd?|re)\s*:\s*)+/i, ""));
    case "outlet": {
      const agency = agencyNamed(value);
      return agency === null ? credit("outlet", value) : credit("agency", agency);
    }
    case "agency":
      return credit("agency", agencyNamed(value) ?? value);
    case "byline": {
      const line = readCreditLine(`By ${value}`);
      if (line === null) return value.length > 80 || /[.!?]$/.test(value) ? null : credit("byline", value);
      return line.credits.map((each) => ({ ...each, weight: SURE.stated }));
    }
    case "published": {
      const moment = readMoment(value) ?? readMoment(`Published: ${value}`);
      if (moment === null) return null;
      return [...credit("published", moment.published), ...credit("updated", moment.updated)];
    }
    case "updated": {
      const moment = readMoment(value);
      return moment === null ? null : credit("updated", moment.updated ?? moment.published);
    }
    case "url":
      return linkIn(value) === null ? null : credit("url", linkIn(value));
    case "language": {
      const tag = /^english\b/i.test(value) ? "en" : value;
      return credit("language", /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null);
    }
    case "source": {
      const link = linkIn(value);
      if (link !== null) return credit("url", link);
      const agency = agencyNamed(value);
      if (agency !== null) return credit("agency", agency);
      const line = value.includes("|") ? readCreditLine(value) : null;
      if (line !== null) return line.credits.map((each) => ({ ...each, weight: SURE.stated }));
      return value.length > 60 || /[.!?]$/.test(value) ? null : credit("outlet", value);
    }
    case "nothing":
      return [];
  }
}

function unquoted(value: string): string {
  return /^(["']).*\1$/.test(value) && value.length > 2 ? value.slice(1, -1).trim() : value;
}
