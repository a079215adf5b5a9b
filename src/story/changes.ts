import type { Person } from "../domain/fact.ts";
import { fold } from "../domain/fold.ts";
import type { Report } from "../domain/newsroom.ts";
import { quote, type Span } from "../domain/span.ts";
import { type Correction, type Differences, differences } from "./differences.ts";
import { type Figure, type Ledger, ledgerOf } from "./ledger.ts";
import { moments } from "./moment.ts";
import { newSentences } from "./new-sentences.ts";
import type { Stated } from "./stated.ts";

/** What a story says now that it did not say before. */
export interface Changes {
  /** What a report itself took back or changed: to be said before everything else. */
  readonly corrections: readonly Correction[];
  /** Another figure by the same voice. */
  readonly revised: readonly { readonly was: Figure; readonly now: Figure }[];
  /** A figure of something, or by somebody, of which there was none. */
  readonly added: readonly Stated[];
  /** The same figure, said of a later date. */
  readonly renewed: readonly Stated[];
  readonly people: readonly { readonly report: Report; readonly person: Person }[];
  /** Of changed reports: what stands for them now, did not stand in them before and gives none of the figures above. */
  readonly sentences: readonly { readonly report: Report; readonly span: Span }[];
  readonly reports: readonly Report[];
}

/** Compares what a story's reports said, in the versions of then, with what they say `now`. Both are newest first. */
export function changesOf(before: readonly Report[], now: readonly Report[]): Changes {
  const then = new Map(before.map((report) => [report.article.id, report]));
  const reports = now.filter(({ article }) => !then.has(article.id));
  const edited = now.flatMap((report) => {
    const earlier = then.get(report.article.id);
    return earlier && earlier.article.version !== report.article.version ? [{ report, earlier }] : [];
  });
  const edits = edited.map(({ report, earlier }) => differences(earlier, report));
  const figures = figuresSince(ledgerOf(before), ledgerOf(now), freshIn(reports, edits));
  const later = edits.flatMap(({ kept }) => kept.filter(({ was, now: same }) => isLater(was, same)));
  const corrections = edits.flatMap(({ corrected }) => corrected);
  const renewed = [...figures.renewed, ...later.map(({ now: same }) => same)];
  const given = [...corrections.flatMap(({ now: each }) => each ?? []), ...figures.revised.map((each) => each.now)];
  const said = new Set(
    [...given, ...figures.added, ...renewed].flatMap(({ report, claim }) =>
      claim.source.map((span) => placeOf(report, span)),
    ),
  );
  return {
    corrections,
    ...figures,
    renewed,
    people: newPeople(before, [...reports, ...edited.map(({ report }) => report)]),
    sentences: edited.flatMap(({ report, earlier }) =>
      newSentences(earlier, report)
        .filter((span) => !said.has(placeOf(report, span)))
        .map((span) => ({ report, span })),
    ),
    reports,
  };
}

function placeOf({ article }: Report, { start }: Span): string {
  return `${start} ${article.id}`;
}

export function isNothing(changes: Changes): boolean {
  return Object.values(changes).every((each: readonly unknown[]) => each.length === 0);
}

function freshIn(reports: readonly Report[], edits: readonly Differences[]): (stated: Stated) => boolean {
  const whole = new Set(reports);
  const added = new Set(edits.flatMap((edit) => edit.added.map(({ claim }) => claim)));
  return ({ report, claim }) => whole.has(report) || added.has(claim);
}

function figuresSince(told: Ledger, ledger: Ledger, isFresh: (stated: Stated) => boolean) {
  const known = new Map<string, Figure>();
  for (const { subject, standing, superseded } of told.lines)
    for (const figure of [...superseded, ...standing]) known.set(keyOf(subject, figure), figure);
  const [revised, added, renewed]: [Changes["revised"][number][], Stated[], Stated[]] = [[], [], []];
  for (const { subject, standing, superseded } of ledger.lines)
    for (const now of standing) {
      if (![now, ...now.also].some(isFresh)) continue;
      const same = known.get(keyOf(subject, now));
      const was = superseded.find(
        ({ voice, figure }) => voice === now.voice && known.has(keyOf(subject, { voice, figure })),
      );
      if (same) {
        if (isLater(same, now)) renewed.push(now);
      } else if (was) revised.push({ was, now });
      else added.push(now);
    }
  return { revised, added, renewed };
}

function keyOf(subject: string, { voice, figure }: Pick<Figure, "voice" | "figure">): string {
  return JSON.stringify([subject, voice, figure]);
}

function isLater(was: Stated, now: Stated): boolean {
  return moments(was.claim.asOf?.to ?? null, now.claim.asOf?.to ?? null) < 0;
}

/** Those whom no report named before under any of their names; each once. */
function newPeople(before: readonly Report[], fresh: readonly Report[]): Changes["people"] {
  const known = new Set(before.flatMap((report) => peopleIn(report).flatMap((person) => formsOf(report, person))));
  return fresh.flatMap((report) =>
    peopleIn(report).flatMap((person) => {
      const forms = formsOf(report, person);
      const met = forms.some((form) => known.has(form));
      for (const form of forms) known.add(form);
      return met ? [] : [{ report, person }];
    }),
  );
}

function peopleIn({ facts }: Report): Person[] {
  return facts.filter((fact) => fact.type === "person");
}

function formsOf({ article }: Report, { name, aliases }: Person): string[] {
  return [name, ...aliases].map((span) => fold(quote(article, span)));
}
