import { open, readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Article } from "../domain/article.ts";
import { Problem } from "../domain/problem.ts";
import { fileNotReadable, folderNotReadable, MOST_BYTES, tooLarge } from "./refusal.ts";
import { slugs } from "./slug.ts";
import { loadText } from "./text.ts";

/** What became of one file of a folder. */
export type Seed =
  | { readonly file: string; readonly article: Article }
  | { readonly file: string; readonly problem: Problem };

/**
 * Reads the articles of a folder, its `*.txt` files by name. A file that can't be read gives its problem and stops no other.
 * Throws a Problem where the folder itself can't be read.
 */
export async function* seeds(folder: string): AsyncGenerator<Seed> {
  const slug = slugs();
  for (const file of await filesOf(folder)) {
    const id = slug(file.slice(0, -extname(file).length));
    try {
      yield { file, article: loadText(await bytesOf(join(folder, file)), id) };
    } catch (error) {
      if (error instanceof Problem) yield { file, problem: error };
      else if (isSystemError(error)) yield { file, problem: fileNotReadable(error.code) };
      else throw error;
    }
  }
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    const files = await readdir(folder);
    return files.filter((file) => /^[^.].*\.txt$/i.test(file)).sort();
  } catch (error) {
    throw isSystemError(error) ? folderNotReadable(folder, error.code) : error;
  }
}

/** The bytes of a regular file; never more than the most that is read, whatever the file grows to meanwhile. */
async function bytesOf(path: string): Promise<Uint8Array> {
  // Asked before opening: opening a pipe would wait for its writer.
  const about = await stat(path);
  if (!about.isFile()) throw fileNotReadable(about.isDirectory() ? "EISDIR" : "ENOTREG");
  if (about.size > MOST_BYTES) throw tooLarge();
  const file = await open(path);
  try {
    const bytes = new Uint8Array(about.size);
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await file.close();
  }
}

function isSystemError(error: unknown): error is { readonly code: string } {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}
