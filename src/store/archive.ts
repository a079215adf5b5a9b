import type { Kysely, Transaction } from "kysely";
import type { Article } from "../domain/article.ts";
import type { Report } from "../domain/newsroom.ts";
import type { Tables, VersionRow } from "./schema.ts";

export interface Reader {
  /** Another name than the one that a report was read under means that it may be read differently now. */
  readonly name: string;
  read(article: Article): Report;
}

/** An article as it is held, and the revision that it last changed with. */
export interface Held {
  readonly id: string;
  readonly report: Report;
  readonly reader: string;
  readonly revision: number;
  readonly withdrawn: boolean;
}

/** Articles with all of their versions, as they were read. */
export class Archive {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** Those that changed after a revision, also those withdrawn. */
  async since(revision: number): Promise<readonly Held[]> {
    const rows = await this.#db
      .selectFrom("articles")
      .innerJoin("versions", (on) =>
        on.onRef("versions.id", "=", "articles.id").onRef("versions.version", "=", "articles.version"),
      )
      .selectAll("versions")
      .select(["articles.revision", "articles.withdrawn"])
      .where("articles.revision", ">", revision)
      .orderBy("articles.revision")
      .execute();
    return rows.map((row) => ({
      id: row.id,
      report: reportOf(row),
      reader: row.reader,
      revision: row.revision,
      withdrawn: row.withdrawn === 1,
    }));
  }

  async version(id: string, version: number): Promise<Report | null> {
    const row = await this.#db
      .selectFrom("versions")
      .selectAll()
      .where("id", "=", id)
      .where("version", "=", version)
      .executeTakeFirst();
    return row ? reportOf(row) : null;
  }

  /** The same text is the same version, whatever else of the article has changed; nothing is written where nothing has. */
  async put(origin: string, article: Article, reader: Reader): Promise<void> {
    const kept = await this.#current(this.#db, article.id);
    const version = !kept ? 1 : kept.report.article.text === article.text ? kept.version : kept.version + 1;
    const as = reader.read(versioned(article, version));
    const same =
      kept && kept.origin === origin && kept.withdrawn === 0 && JSON.stringify(kept.report) === JSON.stringify(as);
    if (same) return;
    const done = await this.#db.transaction().execute(async (db) => {
      const revision = await nextRevision(db);
      const now = await this.#current(db, article.id);
      // Another process has put the same article meanwhile.
      if (now?.revision !== kept?.revision) return false;
      const held = { origin, version, withdrawn: 0, revision };
      await db
        .insertInto("articles")
        .values({ id: article.id, ...held })
        .onConflict((conflict) => conflict.column("id").doUpdateSet(held))
        .execute();
      await write(db, as, reader.name);
      return true;
    });
    if (!done) await this.put(origin, article, reader);
  }

  /** Takes what an origin has no longer out of the news. */
  async withdraw(origin: string, except: readonly string[]): Promise<void> {
    await this.#db.transaction().execute(async (db) => {
      const held = db.selectFrom("articles").select("id").where("origin", "=", origin).where("withdrawn", "=", 0);
      const kept = new Set(except);
      const gone = (await held.execute()).filter(({ id }) => !kept.has(id));
      if (gone.length === 0) return;
      const revision = await nextRevision(db);
      for (const { id } of gone)
        await db.updateTable("articles").set({ withdrawn: 1, revision }).where("id", "=", id).execute();
    });
  }

  /** Puts another reading of the same version in the place of the one that is kept. */
  async replace(report: Report, reader: string): Promise<void> {
    await write(this.#db, report, reader);
  }

  async #current(db: Kysely<Tables>, id: string) {
    const row = await db
      .selectFrom("articles")
      .innerJoin("versions", (on) =>
        on.onRef("versions.id", "=", "articles.id").onRef("versions.version", "=", "articles.version"),
      )
      .selectAll("versions")
      .select(["articles.origin", "articles.withdrawn", "articles.revision"])
      .where("articles.id", "=", id)
      .executeTakeFirst();
    return row && { ...row, report: reportOf(row) };
  }
}

/** Holds up whoever else changes the news until this transaction ends, so that no revision is seen before an earlier one. */
async function nextRevision(db: Transaction<Tables>): Promise<number> {
  const { revision } = await db
    .updateTable("newsroom")
    .set((row) => ({ revision: row("revision", "+", 1) }))
    .where("id", "=", 1)
    .returning("revision")
    .executeTakeFirstOrThrow();
  return revision;
}

async function write(db: Kysely<Tables>, { article, ...reading }: Report, reader: string): Promise<void> {
  const read = { article: JSON.stringify(article), reading: JSON.stringify(reading), reader };
  await db
    .insertInto("versions")
    .values({ id: article.id, version: article.version, ...read })
    .onConflict((conflict) => conflict.columns(["id", "version"]).doUpdateSet(read))
    .execute();
}

function reportOf({ article, reading }: VersionRow): Report {
  return { article: JSON.parse(article) as Article, ...(JSON.parse(reading) as Omit<Report, "article">) };
}

/** An article's own spans are of its version, too. */
function versioned(article: Article, version: number): Article {
  const at = <Place extends Article["headline"]>(span: Place): Place => span && { ...span, version };
  const sections = article.sections.map((section) => ({ ...section, heading: at(section.heading) }));
  return { ...article, version, headline: at(article.headline), sections };
}
