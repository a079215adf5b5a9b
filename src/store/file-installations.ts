import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Installations } from "../domain/installations.ts";

const ENDING = ".sealed";

/** Installations in a folder, a file a tenant, for one process. No file is ever half written, and none but its owner may read it. */
export class FileInstallations implements Installations {
  readonly #folder: string;
  /** One write after another: what `replace` found is still so when it writes. */
  #work: Promise<unknown> = Promise.resolve();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async save(tenant: string, sealed: string): Promise<void> {
    await this.#inTurn(() => this.#write(tenant, sealed));
  }

  async replace(tenant: string, record: string, sealed: string): Promise<boolean> {
    return await this.#inTurn(async () => {
      if ((await this.find(tenant)) !== record) return false;
      await this.#write(tenant, sealed);
      return true;
    });
  }

  async find(tenant: string): Promise<string | null> {
    const path = this.#pathOf(tenant);
    const sealed = await whereThere(readFile(path, "utf8"));
    if (sealed === "")
      throw new Error(`${path} is empty: restore it from a backup, or delete it and add the app again`);
    return sealed;
  }

  async remove(tenant: string): Promise<void> {
    await this.#inTurn(async () => {
      await rm(this.#pathOf(tenant), { force: true });
      await whereThere(synced(this.#folder));
    });
  }

  async tenants(): Promise<readonly string[]> {
    const names = (await whereThere(readdir(this.#folder))) ?? [];
    return names
      .filter((name) => name.endsWith(ENDING))
      .map((name) => decodeURIComponent(name.slice(0, -ENDING.length)))
      .sort();
  }

  async #write(tenant: string, sealed: string): Promise<void> {
    const created = await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    if (created !== undefined) await synced(dirname(created));
    const path = this.#pathOf(tenant);
    // By way of another file, on disk before it takes the name: a crash leaves the old record or the new one.
    const draft = `${path}.${randomUUID()}`;
    try {
      const file = await open(draft, "wx", 0o600);
      try {
        await file.writeFile(sealed);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
    await synced(this.#folder);
  }

  #inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
    const turn = this.#work.then(step);
    // Whoever asked for the step hears of its failure; the next one is not held up by it.
    this.#work = turn.catch(() => {});
    return turn;
  }

  /** A name of one file, whatever the tenant is called: its ending keeps `..` from being one. */
  #pathOf(tenant: string): string {
    return join(this.#folder, encodeURIComponent(tenant) + ENDING);
  }
}

/** A file's name is only sure to be in its folder once that is on disk, too. */
async function synced(folder: string): Promise<void> {
  // Windows opens no folder, and needs no such call.
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function whereThere<Result>(read: Promise<Result>): Promise<Result | null> {
  try {
    return await read;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
