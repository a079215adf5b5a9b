import type { Kysely } from "kysely";
import type { Article } from "../domain/article.ts";
import type { Newsroom, PersonFound, PersonMatch, Report } from "../domain/newsroom.ts";
import { Archive, type Held, type Reader } from "./archive.ts";
import { MemoryNewsroom } from "./memory.ts";
import type { Tables } from "./schema.ts";
import { StoreProblem } from "./store-problem.ts";

// How long another process's news may go unseen here: nobody notices, and a question asks the database nothing.
const LOOK_EVERY_MS = 1000;

/** The news that is kept, all of its current reports in memory. A database that is lost keeps no question from being answered. */
export class StoredNewsroom implements Newsroom {
  readonly #archive: Archive;
  readonly #reader: Reader;
  readonly #now: () => Date;
  readonly #memory = new MemoryNewsroom();
  #seen = 0;
  #lookAt = 0;

  private constructor(archive: Archive, reader: Reader, now: () => Date) {
    this.#archive = archive;
    this.#reader = reader;
    this.#now = now;
  }

  static async open(db: Kysely<Tables>, reader: Reader, now: () => Date): Promise<StoredNewsroom> {
    const newsroom = new StoredNewsroom(new Archive(db), reader, now);
    await newsroom.#look();
    return newsroom;
  }

  /**
   * Keeps all that an origin (the seeds, a feed) has: what is new is read, a changed text is a new version, and what the origin
   * has no longer is withdrawn from the news, though its versions stay for those who ask for a source.
   */
  async keep(origin: string, articles: readonly Article[]): Promise<void> {
    for (const article of articles) await this.#archive.put(origin, article, this.#reader);
    const ids = articles.map(({ id }) => id);
    await this.#archive.withdraw(origin, ids);
    await this.#look();
  }

  async revision(): Promise<number> {
    return await (await this.#current()).revision();
  }

  async reports(): Promise<readonly Report[]> {
    return await (await this.#current()).reports();
  }

  async report(id: string, version: number): Promise<Report | null> {
    return (await (await this.#current()).report(id, version)) ?? (await this.#archive.version(id, version));
  }

  async reportsNamed(typed: string, most: number): Promise<readonly Report[]> {
    return await (await this.#current()).reportsNamed(typed, most);
  }

  async people(name: string): Promise<PersonMatch> {
    return await (await this.#current()).people(name);
  }

  async peopleNamed(typed: string, most: number): Promise<readonly PersonFound[]> {
    return await (await this.#current()).peopleNamed(typed, most);
  }

  async placesNamed(typed: string, most: number): Promise<readonly string[]> {
    return await (await this.#current()).placesNamed(typed, most);
  }

  async #current(): Promise<MemoryNewsroom> {
    if (this.#now().getTime() < this.#lookAt) return this.#memory;
    try {
      await this.#look();
    } catch (error) {
      if (!(error instanceof StoreProblem)) throw error;
    }
    return this.#memory;
  }

  async #look(): Promise<void> {
    this.#lookAt = this.#now().getTime() + LOOK_EVERY_MS;
    const changed = await this.#archive.since(this.#seen);
    if (changed.length === 0) return;
    const reports: Report[] = [];
    for (const held of changed) if (!held.withdrawn) reports.push(await this.#readAnew(held));
    this.#seen = Math.max(this.#seen, ...changed.map(({ revision }) => revision));
    this.#memory.put(
      reports,
      changed.filter(({ withdrawn }) => withdrawn).map(({ id }) => id),
    );
  }

  async #readAnew({ report, reader }: Held): Promise<Report> {
    if (reader === this.#reader.name) return report;
    const anew = this.#reader.read(report.article);
    await this.#archive.replace(anew, this.#reader.name);
    return anew;
  }
}
