import { join } from "node:path";
import type { Config } from "../config.ts";
import type { StoreSettings } from "../store/store.ts";

/** Where everything is kept: in a file, or in PostgreSQL where DATABASE_URL names one. */
export function whereKept({
  DATABASE_URL: url,
  DATA_DIR: folder,
}: Pick<Config, "DATABASE_URL" | "DATA_DIR">): StoreSettings {
  return url === undefined ? { kind: "file", path: join(folder, "dateline.db") } : { kind: "postgres", url };
}
