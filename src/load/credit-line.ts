import { isPersonName, isRole, readByline, readPeople } from "./byline.ts";
import { type Credit, type CreditKind, SURE } from "./credit.ts";
import { isShareBar } from "./furniture.ts";
import { agencyNamed, isUnnamedAgency } from "./lexicon/agencies.ts";
import { isKnownOutlet, isOutlet } from "./lexicon/outlets.ts";
import { linkIn } from "./link.ts";
import { type Moment, readMoment } from "./moment.ts";

/** What kind of line it is: `weak` ones (a lone name, a role) could be a headline too and count only beside others. */
export type CreditLineKind = "byline" | "time" | "bare time" | "agency" | "outlet" | "link" | "contact" | "weak";

export interface CreditLine {
  readonly kind: CreditLineKind;
  readonly credits: readonly Credit[];
}

const LONGEST = 240;
const MOST_PIECES = 8;
const MOST_SURE_OUTLET_WORDS = 3;
const SEPARATORS = /\s*[|•·]\s*|\s+[-–—/]\s+|\s*\/\s+|\s+\/\s*/;
const LABELLED = /^(.{2,80}?)[\s,]+((?:first |last )?(?:published|updated|posted|modified)(?!\p{L}).*)$/iu;

const SPOILT = /^(?:first |last )?(?:published|updated|posted|modified)\W.*\d/i;

/** Reads a line that says only who, for whom or when (“By Jane Doe | BBC News | 6 January 2022”); null for any other. */
export function readCreditLine(line: string): CreditLine | null {
  if (line.length > LONGEST) return null;
  const whole = readPiece(line);
  if (whole !== null) return whole;
  const pieces = piecesOf(line).filter((piece) => piece !== "");
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return null;
  const read: CreditLine[] = [];
  for (const piece of pieces) {
    const found = readPiece(piece) ?? readExtra(piece);
    if (found === null) return null;
    read.push(found);
  }
  return joined(read);
}

/** Of several names the first is the reporter's, and none is where an agency signs: the others are places and desks. */
function joined(pieces: readonly CreditLine[]): CreditLine {
  const kinds = pieces.map(({ kind }) => kind);
  const signed = kinds.includes("byline") || kinds.includes("agency");
  const names = pieces.filter(({ kind, credits }) => kind === "weak" && credits.some((each) => each.kind === "byline"));
  const told = pieces.filter((piece) => !names.includes(piece) || (!signed && piece === names[0]));
  const timed = kinds.includes("time") || kinds.includes("bare time");
  return {
    kind: kinds.includes("byline") ? "byline" : timed ? "time" : "weak",
    credits: told.flatMap(({ credits }) => credits),
  };
}

/** The parts of a line of credits: between bars and dashes, before “Published …”, and an agency in brackets at the end. */
function piecesOf(line: string): string[] {
  const [, before = line, label = ""] = LABELLED.exec(line) ?? [];
  const [, open = before, agency = ""] = /^(.{2,80}?)[\s,]*\(([^()]{2,30})\)$/.exec(before) ?? [];
  if (agency !== "" && agencyNamed(agency) === null) return line.split(SEPARATORS);
  return [...open.split(SEPARATORS), agency, ...label.split(/\s*[|•·]\s*/)];
}

function readPiece(piece: string): CreditLine | null {
  return (
    readLink(piece) ??
    readTime(piece) ??
    readAgency(piece) ??
    readReporter(piece) ??
    readOutlet(piece) ??
    readWeak(piece)
  );
}

function readLink(piece: string): CreditLine | null {
  const link = linkIn(piece);
  if (link !== null) return { kind: "link", credits: credit("url", link) };
  return /^@\w{2,30}$/.test(piece) || /^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(piece)
    ? { kind: "contact", credits: [] }
    : null;
}

function readTime(piece: string): CreditLine | null {
  const moment = readMoment(piece) ?? readPlacedMoment(piece);
  if (moment === null) return null;
  const bare = !moment.labelled && moment.updated === null;
  const credits = [...credit("published", moment.published), ...credit("updated", moment.updated)];
  return { kind: bare ? "bare time" : "time", credits };
}

function readAgency(piece: string): CreditLine | null {
  const agency = agencyNamed(piece.replaceAll(/^(?:(?:with|from|via)\s+|[-–—(]\s*)|[)\s]+$/gi, ""));
  if (agency !== null) return { kind: "agency", credits: credit("agency", agency) };
  return isUnnamedAgency(piece) ? { kind: "agency", credits: [] } : readSigned(piece);
}

/** “mkg/hc (Reuters, AFP, dpa)”: desk letters and the agencies that a report was made from. */
function readSigned(piece: string): CreditLine | null {
  const names = /^(?:\p{Ll}{2,5}(?:[/,] ?\p{Ll}{2,5})* ?)?\(([^()]{2,60})\)$/u.exec(piece)?.[1]?.split(/,\s*|\/| and /);
  const agencies = names?.map(agencyNamed) ?? [null];
  return agencies.includes(null) ? null : { kind: "agency", credits: credit("agency", agencies[0] ?? null) };
}

function readReporter(piece: string): CreditLine | null {
  const byline = readByline(piece);
  return byline && { kind: "byline", credits: peopleOf(byline) };
}

/** “BBC News”, “BBC News, Almaty”. A longer name that is not known could be a headline in capitals. */
function readOutlet(piece: string): CreditLine | null {
  const [name = "", place = "", ...more] = piece.split(/,\s*(?:in )?/);
  if (more.length > 0 || !isOutlet(name) || (place !== "" && !isPersonName(place, true))) return null;
  const sure = isKnownOutlet(name) || name.split(" ").length <= MOST_SURE_OUTLET_WORDS;
  return { kind: sure ? "outlet" : "weak", credits: credit("outlet", name) };
}

function readWeak(piece: string): CreditLine | null {
  const people = readPeople(piece, false);
  if (people !== null) return { kind: "weak", credits: peopleOf(people) };
  if (isPersonName(piece)) return { kind: "weak", credits: credit("byline", piece) };
  return isRole(piece) ? { kind: "weak", credits: [] } : null;
}

/** What stands among credits without being one. */
function readExtra(piece: string): CreditLine | null {
  const place = /^\p{Lu}[\p{L}'’-]{1,20}$/u.test(piece);
  const [first = ""] = piece.split(/(?<=\d [ap]m)(?=\d)/i);
  // A time of the page that its copying spoilt: what comes before the damage is whole.
  if (first !== piece || SPOILT.test(piece)) return readTime(first) ?? { kind: "weak", credits: [] };
  const desk = /^(?:editors?|edited by|photographers?)(?!\p{L})/iu.test(piece);
  const told = place || desk || /^\d{1,3} min(?:ute)?s?(?: to)? read$/i.test(piece) || isShareBar(piece);
  return told ? { kind: "weak", credits: [] } : null;
}

/** “GENEVA, 6 January 2022”: a place and a day, and nothing more. */
function readPlacedMoment(piece: string): Moment | null {
  const place = /^\(?(\p{Lu}[\p{L} .'’-]{1,40}(?:\/\p{Lu}[\p{L} ]{1,30})?),\s+(.*\d.*)$/u.exec(piece);
  return place && isPersonName(place[1] ?? "", true) ? readMoment(place[2] ?? "") : null;
}

function peopleOf({
  people,
  agency,
  outlet,
}: {
  people: string | null;
  agency: string | null;
  outlet: string | null;
}): Credit[] {
  return [...credit("byline", people), ...credit("agency", agency), ...credit("outlet", outlet)];
}

function credit(kind: CreditKind, value: string | null): Credit[] {
  return value === null ? [] : [{ kind, value, weight: SURE.line }];
}
