import { appendFile, chmod, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** The lines typed in this chat and in those before it. */
export interface History {
  /** Newest first. */
  readonly lines: readonly string[];
  add(line: string): void;
  /** Resolves when every line added is in the file. */
  written(): Promise<void>;
}

export const MOST_LINES = 1000;
// What one asks is nobody else's business.
const MODE = 0o600;

/** A file that can't be read or written costs the history, never the chat: `failed` is told once. */
export async function openHistory(path: string, failed: (error: unknown) => void): Promise<History> {
  let work = Promise.resolve();
  let broken = false;
  const attempt = async (step: () => Promise<void>) => {
    if (broken) return;
    try {
      await step();
    } catch (error) {
      broken = true;
      failed(error);
    }
  };
  let lines: readonly string[] = [];
  await attempt(async () => {
    lines = await kept(path);
  });
  return {
    lines,
    add(line) {
      work = work.then(() => attempt(() => appendFile(path, `${line}\n`, { mode: MODE })));
    },
    written: () => work,
  };
}

async function kept(path: string): Promise<readonly string[]> {
  await mkdir(dirname(path), { recursive: true });
  await appendFile(path, "", { mode: MODE });
  const text = await readFile(path, "utf8");
  await chmod(path, MODE);
  const lines = text
    .split("\n")
    .map((line) => line.replaceAll(/\p{Cc}/gu, ""))
    .filter((line) => line !== "");
  const newest = lines.slice(-MOST_LINES);
  if (newest.length < lines.length) {
    // By way of another file, so that a crash can't leave half of it.
    await writeFile(`${path}.new`, newest.map((line) => `${line}\n`).join(""), { mode: MODE });
    await rename(`${path}.new`, path);
  }
  return newest.reverse();
}
