import { fold } from "../domain/fold.ts";
import { NameIndex } from "../domain/match.ts";
import type { Newsroom, PersonFound, PersonMatch, Report } from "../domain/newsroom.ts";
import { quote } from "../domain/span.ts";

// Under this a name is not offered as what was meant, under NEAR not even as near.
const MEANT = 0.78;
const NEAR = 0.4;
// Two people closer than this fit what was typed equally well.
const TIE = 0.04;
const MOST_CANDIDATES = 10;
const MOST_NEAREST = 3;

/** A newsroom held in memory: what was put in is gone with the process. */
export class MemoryNewsroom implements Newsroom {
  #revision = 0;
  #reports: readonly Report[] = [];
  #named: readonly PersonFound[] = [];
  #people: NameIndex<PersonFound> = new NameIndex<PersonFound>([], () => []);
  #places: readonly string[] = [];
  #placed: NameIndex<string> = new NameIndex<string>([], () => []);
  #headlines: NameIndex<Report> = new NameIndex<Report>([], () => []);

  /** Adds reports; one of an id that is held takes its place. Those whose ids are `gone` are held no longer. */
  put(reports: readonly Report[], gone: readonly string[] = []): void {
    this.#revision += 1;
    const held = new Map([...this.#reports, ...reports].map((report) => [report.article.id, report]));
    for (const id of gone) held.delete(id);
    this.#reports = [...held.values()].sort(newestFirst);
    this.#named = peopleOf(this.#reports);
    this.#people = new NameIndex(this.#named, formsOf);
    this.#places = placesOf(this.#reports);
    this.#placed = new NameIndex(this.#places, (place) => [place]);
    this.#headlines = new NameIndex(this.#reports, ({ article }) => [article.title, article.outlet ?? "", article.id]);
  }

  async revision(): Promise<number> {
    return this.#revision;
  }

  async reports(): Promise<readonly Report[]> {
    return this.#reports;
  }

  async report(id: string, version: number): Promise<Report | null> {
    return this.#reports.find(({ article }) => article.id === id && article.version === version) ?? null;
  }

  async reportsNamed(typed: string, most: number): Promise<readonly Report[]> {
    const named = this.#reports.filter(({ article }) => article.id === typed);
    if (named.length > 0) return named;
    return this.#headlines
      .search(typed, most)
      .filter(({ likeness }) => likeness >= MEANT)
      .map(({ item }) => item);
  }

  async people(name: string): Promise<PersonMatch> {
    const matches = this.#people.search(name, MOST_CANDIDATES);
    const [best] = matches;
    const fitting = matches.filter(({ likeness }) => likeness >= MEANT && likeness >= (best?.likeness ?? 0) - TIE);
    if (best && fitting.length === 1) return { kind: "one", person: best.item, exact: best.exact };
    if (fitting.length > 1) return { kind: "several", people: fitting.map(({ item }) => item) };
    const near = matches.filter(({ likeness }) => likeness >= NEAR);
    return { kind: "none", nearest: near.slice(0, MOST_NEAREST).map(({ item }) => item) };
  }

  async peopleNamed(typed: string, most: number): Promise<readonly PersonFound[]> {
    if (fold(typed) === "") return this.#named.slice(0, most);
    return this.#people.search(typed, most).map(({ item }) => item);
  }

  async placesNamed(typed: string, most: number): Promise<readonly string[]> {
    if (fold(typed) === "") return this.#places.slice(0, most);
    return this.#placed.search(typed, most).map(({ item }) => item);
  }
}

/** Places of casualty figures, those told apart only by case and accents together, in order of how often they are named. */
function placesOf(reports: readonly Report[]): string[] {
  const counts = new Map<string, { readonly place: string; times: number }>();
  for (const { article, facts } of reports)
    for (const fact of facts)
      if (fact.type === "casualty" && fact.place) {
        const place = quote(article, fact.place);
        const known = counts.get(fold(place)) ?? { place, times: 0 };
        known.times += 1;
        counts.set(fold(place), known);
      }
  return [...counts.values()].sort((a, b) => b.times - a.times).map(({ place }) => place);
}

function newestFirst(a: Report, b: Report): number {
  const [left, right] = [a.article.published ?? "", b.article.published ?? ""];
  return left === right ? a.article.id.localeCompare(b.article.id) : left < right ? 1 : -1;
}

/** People of all reports, those of one full name together, in order of how often they are named. */
function peopleOf(reports: readonly Report[]): PersonFound[] {
  const found = new Map<string, { name: string; in: PersonFound["in"][number][] }>();
  for (const report of reports)
    for (const person of report.facts)
      if (person.type === "person") {
        const name = quote(report.article, person.name);
        const known = found.get(fold(name)) ?? { name, in: [] };
        known.in.push({ report, person });
        found.set(fold(name), known);
      }
  const mentions = (person: PersonFound) => person.in.reduce((sum, each) => sum + each.person.mentions.length, 0);
  return [...found.values()].sort((a, b) => mentions(b) - mentions(a));
}

function formsOf(found: PersonFound): string[] {
  return found.in.flatMap(({ report, person }) =>
    [person.name, ...person.aliases].map((span) => quote(report.article, span)),
  );
}
