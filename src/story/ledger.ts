import type { Report } from "../domain/newsroom.ts";
import { type Correction, differences } from "./differences.ts";
import { disagree } from "./disagree.ts";
import { grouped } from "./grouped.ts";
import { inTime, newestFirst } from "./moment.ts";
import { figureOf, isApart, type Stated, statedIn, subjectOf, voiceOf } from "./stated.ts";

/** One figure by one voice, wherever it is given. */
export interface Figure extends Stated {
  readonly voice: string;
  readonly figure: string;
  /** Other reports that give the same, newest first. */
  readonly also: readonly Stated[];
}

/** All that is said of one thing: of one outcome, group, place and scope. Nothing is ever added up. */
export interface LedgerLine {
  /** What it is of. Several lines share it where it is not certain that they mean the same. */
  readonly subject: string;
  /** The subject that this one is part of. */
  readonly inside: string | null;
  /** The latest figure of each voice, newest first; what is denied last. At least one. */
  readonly standing: readonly Figure[];
  /** Whether any two of those can't both be right. */
  readonly disputed: boolean;
  /** What the same voices said before, newest first. */
  readonly superseded: readonly Figure[];
}

export interface Ledger {
  /** In the order in which the newest report gives them. */
  readonly lines: readonly LedgerLine[];
  /** Figures of other events, and of what only could be. */
  readonly apart: readonly Stated[];
  /** What later versions of the reports changed or withdrew. */
  readonly corrections: readonly Correction[];
}

/** The ledger over the reports of one story. Of several versions of a report the latest counts; earlier ones show what it corrected. */
export function ledgerOf(reports: readonly Report[]): Ledger {
  const versions = [...grouped(reports, ({ article }) => article.id).values()].map((each) =>
    each.toSorted((a, b) => a.article.version - b.article.version),
  );
  const stated = versions.flatMap((each) => each.slice(-1).flatMap(statedIn));
  const lines = grouped(withLines(stated.filter((each) => !isApart(each))), ({ key }) => key);
  return {
    lines: [...lines.values()].map(lineOf),
    apart: stated.filter(isApart),
    corrections: versions.flatMap((each) =>
      each.slice(1).flatMap((report, at) => differences(each[at] as Report, report).corrected),
    ),
  };
}

interface Sorted {
  readonly stated: Stated;
  readonly subject: string;
  readonly inside: string | null;
}

interface Placed extends Sorted {
  /** Of its line. */
  readonly key: string;
}

function withLines(all: readonly Stated[]): Placed[] {
  const byId = new Map(all.map((stated) => [idOf(stated, stated.claim.id), stated]));
  const subjectAt = (stated: Stated, depth: number): Sorted => {
    const holder = stated.claim.partOf === null ? undefined : byId.get(idOf(stated, stated.claim.partOf));
    const inside = holder && depth < DEEPEST ? subjectAt(holder, depth + 1).subject : null;
    return { stated, subject: subjectOf(stated, inside), inside };
  };
  const sorted = all.map((stated) => subjectAt(stated, 0));
  return [...grouped(sorted, ({ subject }) => subject).values()].flatMap(told);
}

/** Gives claims of one subject their lines: one line where it is certain that they mean the same, else several. */
function told(group: readonly Sorted[]): Placed[] {
  const apart = voicesApart(group.map(({ stated }) => stated));
  const keyed = group.map((each) => ({
    ...each,
    key: apart ? JSON.stringify([each.subject, voiceOf(each.stated)]) : each.subject,
  }));
  return [...grouped(keyed, ({ key }) => key).values()].flatMap((line) => {
    if (!atOnce(line.map(({ stated }) => stated))) return line;
    const counts = new Map<string, number>();
    return line.map((each) => {
      const own = JSON.stringify([each.key, each.stated.report.article.id, figureOf(each.stated)]);
      const nth = (counts.get(own) ?? 0) + 1;
      counts.set(own, nth);
      return { ...each, key: `${own} ${nth}` };
    });
  });
}

/** “Three of the five, one of them…”: news goes no deeper. */
const DEEPEST = 4;

function idOf({ report: { article } }: Stated, claim: string): string {
  return JSON.stringify([article.id, claim]);
}

/** Where one report has several voices on an incident, one may speak of a ward and another of the town: only totals meet. */
function voicesApart(stated: readonly Stated[]): boolean {
  if (stated.every(({ claim }) => claim.scope === "total")) return false;
  return [...grouped(stated, ({ report }) => report.article.id).values()].some(
    (each) => new Set(each.map(voiceOf)).size > 1,
  );
}

/** Where one voice gives two figures at once, they are of two things that no words we know tell apart. */
function atOnce(stated: readonly Stated[]): boolean {
  const together = grouped(stated, (each) => JSON.stringify([each.report.article.id, voiceOf(each)]));
  return [...together.values()].some((each) => {
    const inOrder = each.toSorted(newestFirst);
    return inOrder.slice(1).some((older, at) => inTime(inOrder[at] as Stated, older) === 0);
  });
}

// Of more voices than this, the newest show whether they disagree.
const MOST_COMPARED = 30;

function lineOf(placed: readonly Placed[]): LedgerLine {
  const { subject, inside } = placed[0] as Placed;
  const standing: Figure[] = [];
  const superseded: Figure[] = [];
  for (const said of grouped(
    placed.map(({ stated }) => stated),
    voiceOf,
  ).values()) {
    const figures = figuresOf(said);
    // A voice corrects itself only where it is certain which of its figures came later.
    const [newest] = figures;
    for (const figure of figures) (newest && inTime(figure, newest) < 0 ? superseded : standing).push(figure);
  }
  standing.sort((a, b) => Number(isDenied(a)) - Number(isDenied(b)) || newestFirst(a, b));
  const compared = standing.slice(0, MOST_COMPARED);
  return {
    subject,
    inside,
    standing,
    disputed: compared.some((a, at) => compared.slice(at + 1).some((b) => disagree(a, b))),
    superseded: superseded.sort(newestFirst),
  };
}

/** What one voice said, newest first, each figure once, where it was last said. */
function figuresOf(said: readonly Stated[]): Figure[] {
  const inOrder = said.toSorted(newestFirst);
  return [...grouped(inOrder, figureOf)].map(([figure, [newest, ...also]]) => ({
    ...(newest as Stated),
    voice: voiceOf(newest as Stated),
    figure,
    also,
  }));
}

function isDenied({ claim }: Stated): boolean {
  return claim.status === "denied";
}
