import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FileInstallations } from "../../src/store/file-installations.ts";
import { installationsContract } from "../contract/installations.ts";

let home: string;
let folder: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "dateline-installations-"));
  folder = join(home, "data", "slack");
});
afterEach(async () => {
  await rm(home, { recursive: true, force: true });
});

installationsContract("A folder", async () => ({
  installations: new FileInstallations(folder),
  again: async () => new FileInstallations(folder),
  close: async () => {},
}));

describe("installations in a folder", () => {
  it("are read by their owner alone", async () => {
    await new FileInstallations(folder).save("T1", "sealed");
    expect((await stat(join(folder, "T1.sealed"))).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it("leave nothing behind but the records, and take nothing else for one", async () => {
    const kept = new FileInstallations(folder);
    await Promise.all(Array.from({ length: 20 }, (_, index) => kept.save("T1", `${index}`)));
    expect(await readdir(folder)).toEqual(["T1.sealed"]);
    await writeFile(join(folder, "T1.sealed.0b9e2d4e"), "half a rec");
    await writeFile(join(folder, "notes.txt"), "mine");
    expect(await kept.tenants()).toEqual(["T1"]);
  });

  it("say which file is empty, and lose none of the others", async () => {
    const kept = new FileInstallations(folder);
    await kept.save("T2", "two");
    await writeFile(join(folder, "T1.sealed"), "");
    await expect(kept.find("T1")).rejects.toThrow(/T1\.sealed is empty/);
    expect([await kept.find("T2"), await kept.tenants()]).toEqual(["two", ["T1", "T2"]]);
    await kept.save("T1", "one");
    expect(await kept.find("T1")).toBe("one");
  });

  it("keep the old record where the new one can't be written, and go on after it", async () => {
    const kept = new FileInstallations(folder);
    await kept.save("T1", "old");
    // A folder in the place of a record: nothing can be renamed onto it, by root neither.
    await mkdir(join(folder, "T2.sealed"));
    await expect(kept.save("T2", "never")).rejects.toThrow();
    await kept.save("T3", "new");
    expect(await readFile(join(folder, "T1.sealed"), "utf8")).toBe("old");
    expect((await readdir(folder)).sort()).toEqual(["T1.sealed", "T2.sealed", "T3.sealed"]);
  });

  it("say so where the folder can't be read", async () => {
    const file = join(home, "file");
    await writeFile(file, "");
    await chmod(file, 0o600);
    const kept = new FileInstallations(join(file, "slack"));
    await expect(kept.find("T1")).rejects.toThrow(/ENOTDIR/);
    await expect(kept.save("T1", "x")).rejects.toThrow(/ENOTDIR/);
  });
});
