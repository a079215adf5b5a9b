import { chmodSync, closeSync, existsSync, fsyncSync, openSync } from "node:fs";
import Libsql from "libsql";
import { fileProblem } from "./file-problem.ts";
import { StoreProblem } from "./store-problem.ts";

/** Copies a store's file, whole and checked, to a file that is not there yet. Throws a StoreProblem where it is in use. */
export function backUp(path: string, to: string): void {
  if (!existsSync(path))
    throw new StoreProblem(`There is no ${path}: nothing is kept yet, or DATA_DIR is another.`, false);
  if (existsSync(to))
    throw new StoreProblem(`${to} is there already, and no backup is ever written over. Name another file.`, false);
  const file = opened(path);
  try {
    file.prepare("vacuum into ?").run([to]);
  } catch (error) {
    throw fileProblem(to, error);
  } finally {
    file.close();
  }
  // The installations in it are sealed, but who subscribed where is nobody else's business.
  chmodSync(to, 0o600);
  const written = openSync(to, "r");
  fsyncSync(written);
  closeSync(written);
}

function opened(path: string): Libsql.Database {
  try {
    const file = new Libsql(path);
    file.pragma("locking_mode = EXCLUSIVE");
    // Reading takes the lock, or tells that somebody else has it.
    file.pragma("user_version");
    return file;
  } catch (error) {
    throw fileProblem(path, error);
  }
}
