import { execFileSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { openStore, type Store } from "../../src/store/store.ts";
import { StoreProblem } from "../../src/store/store-problem.ts";
import { aSubscription } from "../fixtures/subscription.ts";
import { build, endOthers, otherProcess } from "./other-process.ts";

const NOW = new Date("2026-01-06T08:00:00Z");
const NOBODY = 65534;
// Linux's own way to take a running process's room, and to give it back.
const PRLIMIT = "/usr/bin/prlimit";
const whereRoomCanBeTaken = existsSync(PRLIMIT) ? it : it.skip;

describe("A store in a file", () => {
  let folder: string;
  let path: string;
  beforeAll(build, 120_000);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dateline-store-"));
    path = join(folder, "dateline.db");
  });
  afterEach(() => {
    endOthers();
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true });
  });
  const open = () => openStore({ kind: "file", path });
  const opening = `const store = await open({ kind: "file", path: process.env.STORE });`;
  const env = () => ({ ...process.env, STORE: path });

  async function problemOf(work: Promise<unknown>): Promise<StoreProblem> {
    const thrown = await work.then(
      () => null,
      (error: unknown) => error,
    );
    if (thrown instanceof StoreProblem) return thrown;
    throw new Error("No StoreProblem", { cause: thrown });
  }
  async function filled(): Promise<void> {
    const store = await open();
    for (let index = 0; index < 200; index += 1) await store.installations.save(`T${index}`, "x".repeat(500));
    await store.close();
  }

  it("opens again where it was closed, and leaves one file that can be copied", async () => {
    const first = await open();
    await first.subscriptions.insert(aSubscription);
    await first.close();
    expect(readdirSync(folder)).toEqual(["dateline.db"]);
    const second = await open();
    expect(await second.subscriptions.all()).toEqual([aSubscription]);
    await second.close();
  });

  it("refuses a second process with a sentence that says what to do, until the first has gone", async () => {
    const { child, line } = otherProcess(`${opening} say("open"); setInterval(() => {}, 1000);`, { env: env() });
    expect(await line()).toBe("open");
    const problem = await problemOf(open());
    expect(problem.message).toMatch(/dateline\.db is in use by another Dateline.*Stop the other one/);
    expect(problem.passing).toBe(false);
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
    await (await open()).close();
  });

  it("refuses a file that is none of its own, or damaged, and says what to do", async () => {
    writeFileSync(path, "This is no database. ".repeat(400));
    expect((await problemOf(open())).message).toMatch(/damaged, or no file of Dateline's.*backup/);
    rmSync(path);
    await filled();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0xff, 8192, bytes.length - 4096));
    expect((await problemOf(open())).message).toMatch(/damaged/);
    writeFileSync(path, readFileSync(path).subarray(0, 10_000));
    expect((await problemOf(open())).message).toMatch(/damaged/);
  });

  it("refuses a file that a newer Dateline wrote, each time", async () => {
    await (await open()).close();
    const file = new Libsql(path);
    file.exec("insert into migrations (version, applied_at) values (999, 0)");
    file.close();
    for (const _ of [1, 2])
      expect((await problemOf(open())).message).toMatch(/newer Dateline \(its version is 999.*Update Dateline/);
  });

  it("says that a folder can't be written, or isn't one", async () => {
    chmodSync(folder, 0o555);
    const code = `try { ${opening} say("open"); } catch (error) { say(error.message); }`;
    // Root may write everywhere.
    const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    if ("uid" in user) chownSync(folder, NOBODY, NOBODY);
    const { line } = otherProcess(code, { env: env(), ...user });
    expect(await line()).toMatch(/dateline\.db can't be written.*DATA_DIR/);
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, "file"), "");
    expect((await problemOf(openStore({ kind: "file", path: join(folder, "file", "x.db") }))).message).toMatch(
      /DATA_DIR/,
    );
    mkdirSync(path);
    expect((await problemOf(open())).message).toMatch(/can't be written/);
  });

  whereRoomCanBeTaken(
    "says that the disk is full, loses nothing that was confirmed, and goes on when there is room",
    async () => {
      const code = `process.on("SIGXFSZ", () => {});
${opening}
say("open");
let kept = 0;
const write = () => store.installations.save("T" + kept, "x".repeat(500));
for await (const _ of process.stdin) {
  try {
    for (let index = 0; index < 400; index += 1) { await write(); kept += 1; }
    say("kept " + kept + " of " + (await store.installations.tenants()).length);
  } catch (error) {
    say(error.name + " " + error.passing + " " + error.message + " kept " + kept + " of " + (await store.installations.tenants()).length);
  }
}`;
      const { child, line } = otherProcess(code, { env: env() });
      expect(await line()).toBe("open");
      const limit = (bytes: string) => execFileSync(PRLIMIT, ["--pid", String(child.pid), `--fsize=${bytes}`]);
      const go = async () => {
        child.stdin?.write("go\n");
        return await line();
      };
      limit("150000:unlimited");
      expect(await go()).toMatch(/^StoreProblem true .*disk is full, or fails. Free some space.* kept (\d+) of \1$/);
      expect(await go()).toMatch(/^StoreProblem true .* kept (\d+) of \1$/);
      limit("unlimited:unlimited");
      expect(await go()).toMatch(/^kept (\d+) of \1$/);
      const gone = once(child, "exit");
      child.stdin?.end();
      await gone;
    },
  );

  it("loses nothing that was confirmed to a kill -9 at any moment, and always opens again", async () => {
    const code = `${opening}
for (let index = 0; ; index += 1) {
  const tenant = process.pid + "-" + index;
  await store.installations.save(tenant, "x".repeat(index % 3000));
  say(tenant);
}`;
    const confirmed: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      const { child, line } = otherProcess(code, { env: env() });
      const gone = once(child, "exit");
      for (let count = 0; count < 20 + round * 90; count += 1) confirmed.push((await line()) ?? "");
      child.kill("SIGKILL");
      await gone;
      for (let rest = await line(); rest !== null; rest = await line()) confirmed.push(rest);
    }
    const store: Store = await open();
    const kept = new Set(await store.installations.tenants());
    expect(confirmed.filter((tenant) => !kept.has(tenant))).toEqual([]);
    expect(confirmed.length).toBeGreaterThan(1000);
    await store.deliveries.plan(NOW, 1, () => ({ deliveries: [], nextFireAt: null }));
    await store.close();
  }, 60_000);
});
