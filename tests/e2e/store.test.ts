import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../src/store/store.ts";
import { aSubscription } from "../fixtures/subscription.ts";
import { build, run } from "./built.ts";

describe("What is kept, from the command line", () => {
  let folder: string;
  beforeAll(build, 120_000);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dateline-cli-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const cli = (args: readonly string[], data = "data") => run("src/cli.js", args, "", { DATA_DIR: join(folder, data) });
  const open = (data = "data") => openStore({ kind: "file", path: join(folder, data, "dateline.db") });
  async function withOne(): Promise<void> {
    const store = await open();
    await store.subscriptions.insert(aSubscription);
    await store.subscriptions.insert({ ...aSubscription, id: "env", origin: "settings" });
    await store.installations.save("T1", "sealed");
    await store.close();
  }

  it("is exported without installations, and imported elsewhere", async () => {
    await withOne();
    const { stdout, status } = cli(["export"]);
    expect([status, stdout.includes("sealed"), stdout.includes("env")]).toEqual([0, false, false]);
    const file = join(folder, "export.json");
    writeFileSync(file, stdout);
    expect(cli(["import", file], "other").stdout).toBe("Imported 1 of 1; 0 were there already.\n");
    expect(cli(["import", file], "other").stdout).toBe("Imported 0 of 1; 1 were there already.\n");
    const store = await open("other");
    const [imported] = await store.subscriptions.all();
    expect(imported).toEqual({ ...aSubscription, nextFireAt: expect.any(String) });
    expect(Date.parse(imported?.nextFireAt ?? "")).toBeGreaterThan(Date.now());
    await store.close();
  });

  it("says all that is wrong with a file to import, and imports nothing of it", async () => {
    await withOne();
    const exported = JSON.parse(cli(["export"]).stdout) as { subscriptions: object[] };
    const file = join(folder, "export.json");
    const wrong = { ...exported.subscriptions[0], zone: "Mars/Olympus", detail: "long", id: "other" };
    for (const [content, message] of [
      ["{", /not JSON/],
      [JSON.stringify({ ...exported, dateline: 2 }), /dateline: must be 1/],
      [
        JSON.stringify({ ...exported, subscriptions: [wrong] }),
        /subscriptions\.0\.zone: .*Asia\/Almaty\n {2}subscriptions\.0\.detail: /,
      ],
      [
        JSON.stringify({ ...exported, subscriptions: [{ ...exported.subscriptions[0], cron: "at eight" }] }),
        /“at eight” of k7f3/,
      ],
    ] as const) {
      writeFileSync(file, content);
      const { status, stderr } = cli(["import", file], "other");
      expect(stderr).toMatch(message);
      expect(status).toBe(1);
    }
  });

  it("is backed up whole to a file that can be put in its place, and no backup is written over", async () => {
    await withOne();
    const file = join(folder, "backup.db");
    expect(cli(["backup", file])).toMatchObject({ status: 0, stderr: "" });
    const bytes = readFileSync(file);
    expect(cli(["backup", file]).stderr).toMatch(/there already/);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    const store = await openStore({ kind: "file", path: file });
    expect((await store.subscriptions.all()).map(({ id }) => id)).toEqual(["env", "k7f3"]);
    expect(await store.installations.find("T1")).toBe("sealed");
    await store.close();
  });

  it("is not touched while Dateline runs", async () => {
    const store = await open();
    for (const args of [["backup", join(folder, "b.db")], ["export"]])
      expect(cli(args)).toMatchObject({ status: 1, stderr: expect.stringMatching(/in use by another Dateline/) });
    await store.close();
  });

  it("is backed up by PostgreSQL's own tool where it is kept there, and says so", () => {
    const { stderr } = run("src/cli.js", ["backup", "x"], "", { DATABASE_URL: "postgres://me:secret@localhost/x" });
    expect(stderr).toMatch(/pg_dump "\$DATABASE_URL" > x/);
    expect(stderr).not.toContain("secret");
  });

  it("is missed where there is nothing to back up", () => {
    expect(cli(["backup", join(folder, "b.db")]).stderr).toMatch(/There is no .*dateline\.db/);
  });
});
