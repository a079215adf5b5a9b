import { fold } from "../domain/fold.ts";
import { joined, line, own, said } from "../domain/line.ts";
import { NameIndex } from "../domain/match.ts";
import { Problem } from "../domain/problem.ts";
import { shownAt } from "../domain/zone-clock.ts";
import { COMMON_NAMES, RENAMED } from "./lexicon/zones.ts";

const UTC = "UTC";
const MINUTE_MS = 60_000;
const OFFERED = 3;
// A country has 29 zones at the most.
const MOST_LIKELY = 40;
const EXAMPLES = ["Asia/Almaty", "Europe/London", "America/New_York"];
const LONGEST_SAID = 60;
const OFFSET = /^(?:utc|gmt)?\s*([+\-−])\s*(\d{1,2})(?::?(\d{2}))?$/i;

/** Every zone by the name that IANA has for it now. */
const ZONES: readonly string[] = [UTC, ...Intl.supportedValuesOf("timeZone").map(current)];

function current(zone: string): string {
  return RENAMED.get(zone) ?? zone;
}

let index: NameIndex<string> | null = null;

/** Made with the first question: the countries' zones take a tenth of a second to look up. */
function zoneIndex(): NameIndex<string> {
  index ??= indexed();
  return index;
}

function indexed(): NameIndex<string> {
  const countries = countriesOf();
  const old = new Map([...RENAMED].map(([before, now]) => [now, before]));
  return new NameIndex(ZONES, (zone) => [
    zone,
    old.get(zone) ?? "",
    ...(COMMON_NAMES[zone] ?? []),
    countries.get(zone) ?? "",
  ]);
}

/** The country of each zone, by its English name. */
function countriesOf(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames("en", { type: "region" });
  const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  const regions = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(
    regions.flatMap((region) =>
      zonesOf(region).map((zone): [string, string] => [current(zone), names.of(region) ?? region]),
    ),
  );
}

// Node 20 has it as a property, later ones as the method that became the standard; the types have neither.
function zonesOf(region: string): readonly string[] {
  const locale = new Intl.Locale(`und-${region}`) as Intl.Locale & {
    readonly timeZones?: readonly string[];
    getTimeZones?(): readonly string[];
  };
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/** Zones near what is typed, best first: by city, country, common name, or offset (“UTC+6”). */
export function zonesNear(typed: string, most: number, now: Date): readonly string[] {
  const offset = offsetIn(typed);
  if (offset !== null) return withOffset(offset, now).slice(0, most);
  const known = named(typed);
  const found = zoneIndex()
    .search(typed, MOST_LIKELY)
    // Of a country's zones, the one that most people live by.
    .sort((a, b) => b.likeness - a.likeness || common(b.item) - common(a.item))
    .map(({ item }) => item);
  return [...new Set([...(known === null ? [] : [known]), ...found])].slice(0, most);
}

function common(zone: string): number {
  return zone in COMMON_NAMES ? 1 : 0;
}

/** The zone that is meant, by the name that IANA has for it. Throws a Problem that offers what may be meant. */
export function readZone(typed: string, now: Date): string {
  const known = named(typed);
  if (known !== null) return known;
  const [first, second] = zoneIndex().search(typed, 2);
  // “new york” holds every word of one zone's name, and of no other's.
  if (first?.exact && !second?.exact) return first.item;
  const near = zonesNear(typed, OFFERED, now);
  const offers = (zones: readonly string[]) =>
    joined(
      zones.map((zone) => [said(zone)]),
      ", ",
      " or ",
    );
  const meant = near.length > 0 ? line`Perhaps ${offers(near)}?` : line`Name a city: ${offers(EXAMPLES)}.`;
  const what = typed.trim() === "" ? own("Nothing") : said(typed.trim().slice(0, LONGEST_SAID));
  throw new Problem(line`${what} is no time zone by itself. ${meant}`);
}

/** A zone named in full, or by one of its common names. */
function named(typed: string): string | null {
  const name = fold(typed);
  const common = Object.keys(COMMON_NAMES).find((zone) => COMMON_NAMES[zone]?.some((each) => fold(each) === name));
  if (common !== undefined) return common;
  const zone = ZONES.find((each) => fold(each) === name);
  if (zone !== undefined) return zone;
  if (!/^[a-z]+\/[a-z_/+\d-]+$/i.test(typed.trim())) return null;
  try {
    // Names that IANA keeps for old ones' sake: `US/Eastern`.
    const canonical = current(new Intl.DateTimeFormat("en", { timeZone: typed.trim() }).resolvedOptions().timeZone);
    return ZONES.includes(canonical) ? canonical : null;
  } catch {
    return null;
  }
}

/** In minutes, east of Greenwich. */
function offsetIn(typed: string): number | null {
  const [, sign, hours, minutes = "0"] = OFFSET.exec(typed.trim()) ?? [];
  if (hours === undefined) return null;
  return (sign === "+" ? 1 : -1) * (60 * Number(hours) + Number(minutes));
}

/** Those whose clock is so far from UTC now; the ones that people name first. */
function withOffset(minutes: number, now: Date): readonly string[] {
  const at = Math.floor(now.getTime() / 1000) * 1000;
  const fitting = ZONES.filter((zone) => shownAt(zone, at) - at === minutes * MINUTE_MS);
  return fitting.sort((a, b) => common(b) - common(a));
}
