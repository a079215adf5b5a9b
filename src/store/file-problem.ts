import { StoreProblem } from "./store-problem.ts";

// SQLite's primary result codes (https://sqlite.org/rescode.html), the low byte of every extended one.
const BUSY = 5;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** Words what libsql or the file system says of the file; what the operator can't mend stays as it is. */
export function fileProblem(path: string, error: unknown): unknown {
  const told = (message: string, passing = false) => new StoreProblem(message, passing, error);
  switch (resultCode(error)) {
    case BUSY:
      return told(
        `${path} is in use by another Dateline, and two on one file would post twice. Stop the other one, or give this one its own DATA_DIR in .env. For several processes on one store, set DATABASE_URL to a PostgreSQL.`,
      );
    case READONLY:
    case CANTOPEN:
      return told(
        `${path} can't be written. Let the user that runs Dateline write to the folder and its files (chown, chmod u+rwX), or set DATA_DIR in .env to a folder where it may.`,
      );
    case FULL:
    case IOERR:
      return told(
        `Nothing can be written to ${path}: its disk is full, or fails. Free some space. What was confirmed is kept, and Dateline goes on by itself once it can write.`,
        true,
      );
    case CORRUPT:
    case NOTADB:
      return told(
        `${path} is damaged, or no file of Dateline's. Stop Dateline, move the file and those named like it (-wal) away, and put the last backup in its place (see dateline backup --help); without one it starts empty.`,
      );
    default:
      return error;
  }
}

/** 0 where it is nothing of SQLite's. */
function resultCode(error: unknown): number {
  // libsql's errors are none to `isNativeError`, and those of Node's modules none to `instanceof` in a realm of its own.
  if (typeof error !== "object" || error === null) return 0;
  if ("rawCode" in error && typeof error.rawCode === "number") return error.rawCode & 0xff;
  // A file that can't be opened at all is told in words only.
  if ("message" in error && String(error.message).includes("Unable to open connection")) return CANTOPEN;
  // What making the folder met.
  return "syscall" in error ? CANTOPEN : 0;
}
