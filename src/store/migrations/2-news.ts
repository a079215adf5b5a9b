import { type Kysely, sql } from "kysely";

/** Articles, their versions as they were read, and a count of changes for other processes to see. */
export async function news(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("articles")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("origin", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("withdrawn", "integer", (column) => column.notNull())
    .addColumn("revision", "bigint", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("articles_revision").on("articles").column("revision").execute();
  await db.schema
    .createTable("versions")
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("article", "text", (column) => column.notNull())
    .addColumn("reading", "text", (column) => column.notNull())
    .addColumn("reader", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("versions_of_article", ["id", "version"])
    .execute();
  await db.schema
    .createTable("newsroom")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("revision", "bigint", (column) => column.notNull())
    .execute();
  await sql`insert into newsroom (id, revision) values (1, 0)`.execute(db);
}
