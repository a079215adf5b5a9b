import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { readConfig } from "../config.ts";
import type { Subscription } from "../domain/subscription.ts";
import { whereKept } from "../main/kept.ts";
import { fieldsOf } from "../schedule/cron.ts";
import { nextAfter, slotAt } from "../schedule/occurrences.ts";
import { StoreProblem } from "../store/store-problem.ts";

export function offerStore(program: Command): void {
  program
    .command("backup")
    .description(
      "copy all that is kept to a file, while Dateline is stopped; to restore it, put it back as DATA_DIR/dateline.db",
    )
    .argument("<file>", "a file that is not there yet")
    .action(backup);
  program
    .command("export")
    .description("print the digests that were set up, as JSON without any secret, while Dateline is stopped")
    .action(exportAll);
  program
    .command("import")
    .description(
      "set up the digests of an export, while Dateline is stopped; those that are there already stay as they are",
    )
    .argument("<file>", "what dateline export printed")
    .action(importAll);
}

async function backup(to: string): Promise<void> {
  const kept = whereKept(readConfig(process.env));
  if (kept.kind === "postgres")
    throw new StoreProblem(
      `What is kept is in PostgreSQL, which has a tool for this: pg_dump "$DATABASE_URL" > ${to}`,
      false,
    );
  (await import("../store/backup.ts")).backUp(kept.path, to);
  process.stdout.write(`${kept.path} is backed up to ${to}.\n`);
}

async function exportAll(): Promise<void> {
  const { exported } = await import("../store/configuration.ts");
  const store = await opened();
  try {
    process.stdout.write(exported(await store.subscriptions.all()));
  } finally {
    await store.close();
  }
}

async function importAll(path: string): Promise<void> {
  const { readExported } = await import("../store/configuration.ts");
  const now = new Date();
  const subscriptions = readExported(readFileSync(path, "utf8")).map((kept): Subscription => {
    if (!fieldsOf(kept.cron))
      throw new StoreProblem(`Nothing was imported: the schedule “${kept.cron}” of ${kept.id} can't be read.`, false);
    const next = nextAfter(kept, now);
    // From now on: what an old export has missed is nothing that anybody waits for.
    return { ...kept, origin: "command", nextFireAt: next && slotAt(next) };
  });
  const store = await opened();
  let there = 0;
  try {
    for (const subscription of subscriptions) {
      if (await store.subscriptions.find(subscription.id)) there += 1;
      else await store.subscriptions.insert(subscription);
    }
  } finally {
    await store.close();
  }
  process.stdout.write(
    `Imported ${subscriptions.length - there} of ${subscriptions.length}; ${there} were there already.\n`,
  );
}

async function opened() {
  const { openStore } = await import("../store/store.ts");
  return await openStore(whereKept(readConfig(process.env)));
}
