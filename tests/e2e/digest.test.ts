import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../src/store/store.ts";
import { aSubscription } from "../fixtures/subscription.ts";
import { type LoopbackDiscord, loopbackDiscord } from "../loopback/discord/loopback-discord.ts";
import { build } from "./built.ts";

const PROJECT = join(__dirname, "../..");

describe("dateline digest", () => {
  let discord: LoopbackDiscord;
  let folder: string;

  /** Not held up by this process, in which Discord is. */
  const digest = async (...args: readonly string[]) =>
    await new Promise<{ status: number; stdout: string; stderr: string }>((done) => {
      const { token, apiBase } = discord.login;
      const env = {
        PATH: process.env["PATH"] ?? "",
        DATA_DIR: folder,
        DISCORD_TOKEN: token,
        DISCORD_API_BASE: apiBase,
      };
      const told = { cwd: PROJECT, env };
      execFile(process.execPath, ["dist/src/cli.js", "digest", ...args], told, (error, stdout, stderr) =>
        done({ status: Number(error?.code ?? 0), stdout, stderr }),
      );
    });

  beforeAll(() => build(), 60_000);
  beforeEach(async () => {
    discord = await loopbackDiscord();
    folder = mkdtempSync(join(tmpdir(), "dateline-digest-"));
    const [guild] = discord.world.guilds;
    const store = await openStore({ kind: "file", path: join(folder, "dateline.db") });
    const target = {
      platform: "discord",
      tenant: guild?.id ?? "",
      channel: guild?.channel ?? "",
      thread: null,
    } as const;
    await store.subscriptions.insert({ ...aSubscription, target, nextFireAt: "2099-01-06T03:00:00Z" });
    await store.close();
  });
  afterEach(async () => {
    await discord.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("prints what would come now, of all news or as one digest has it", async () => {
    expect((await digest("--preview")).stdout).toMatch(/^What is known/);
    expect((await digest("--preview", "k7f3")).stdout).toMatch(/^What is known/);
    expect(discord.posted).toHaveLength(0);
  });

  it("prints every digest with its next time", async () => {
    const { stdout } = await digest("--due");
    expect(stdout).toMatch(
      /^k7f3 {2}discord \d+ {2}every day at 8:00 \(Asia\/Almaty\) {2}next 2099-01-06T08:00\+05:00\n$/,
    );
  });

  it("posts one more at once, and says where it stands", async () => {
    const { status, stdout } = await digest("--run-now", "k7f3");
    expect(stdout).toMatch(/^Digest k7f3: posted: https:\/\/discord\.com\/channels\/\d+\/\d+\/\d+\n$/);
    expect(status).toBe(0);
    expect(discord.posted).toHaveLength(1);
    expect(discord.violations).toEqual([]);
  });

  it("says so, and fails, where there is no such digest", async () => {
    expect(await digest("--run-now", "nope")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("There is no digest nope"),
    });
  });
});
