import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type LoopbackSlack, startLoopbackSlack } from "../loopback/slack/loopback-slack.ts";
import { build } from "./built.ts";

const PROJECT = join(__dirname, "../..");
const [OLD, NEW] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)].map((key) => key.toString("base64"));
const SECRETS = /xox[abe]|xapp|secret|AQEBAQEB|AgICAgIC/;

interface Logged {
  readonly msg: string;
  readonly port?: number;
  readonly resealed?: number;
}

/** The program, started as an operator does. */
class Running {
  readonly log: Logged[] = [];
  readonly output: string[] = [];
  readonly #process: ChildProcess;
  readonly #ready: Promise<number>;

  constructor(env: Record<string, string>) {
    this.#process = spawn(process.execPath, ["dist/src/main.js"], {
      cwd: PROJECT,
      env: { PATH: process.env["PATH"] ?? "", HOST: "127.0.0.1", PORT: "0", ...env },
    });
    const { stderr } = this.#process;
    if (!stderr) throw new Error("The process has no output");
    this.#ready = new Promise((resolve, reject) => {
      createInterface({ input: stderr }).on("line", (line) => {
        this.output.push(line);
        if (!line.startsWith("{")) return;
        const logged = JSON.parse(line) as Logged;
        this.log.push(logged);
        if (logged.msg === "Slack takes questions") resolve(logged.port ?? 0);
      });
      this.#process.once("exit", () => reject(new Error(this.output.join("\n"))));
    });
  }

  /** Where it listens, once the log says what the README promises. */
  ready(): Promise<number> {
    return this.#ready;
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const gone = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#process.kill("SIGTERM");
    await gone;
  }
}

let folder: string;
let slack: LoopbackSlack;
let running: Running | null;

beforeAll(build, 120_000);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-slack-"));
  running = null;
});
afterEach(async () => {
  await running?.stop();
  await slack.close();
  await rm(folder, { recursive: true, force: true });
});

async function started(env: Record<string, string>): Promise<string> {
  await running?.stop();
  running = new Running({ SLACK_API_BASE: slack.apiBase, DATA_DIR: folder, ...env });
  const origin = `http://127.0.0.1:${await running.ready()}`;
  if (env["SLACK_SIGNING_SECRET"] !== undefined) slack.delivery.requestUrl = `${origin}/slack/events`;
  return origin;
}

const asked = async (team = slack.teams[0], question = "/whois tokayev") => {
  const { messages } = await slack.as(team ? { team } : {}).command(question);
  return messages.map(({ text }) => text).join("\n");
};

describe("the bot in Slack, started as the README says", () => {
  it.each(["Socket Mode", "HTTP"])(
    "answers in one workspace over %s",
    async (way) => {
      slack = await startLoopbackSlack();
      const { appToken, signingSecret } = slack.app;
      const over: Record<string, string> =
        way === "HTTP" ? { SLACK_SIGNING_SECRET: signingSecret } : { SLACK_APP_TOKEN: appToken };
      await started({ SLACK_BOT_TOKEN: slack.token().value, ...over });
      expect(await asked()).toContain("Kassym-Jomart Tokayev");
      expect(running?.output.join("\n")).not.toMatch(SECRETS);
      expect(slack.problems).toEqual([]);
    },
    30_000,
  );

  it("is added by workspaces, keeps their tokens sealed through a change of the key, and forgets who removes it", async () => {
    slack = await startLoopbackSlack({ teams: 2, installed: false });
    const [first, second] = slack.teams;
    if (!first || !second) throw new Error("This Slack has too few workspaces");
    const { signingSecret, clientId, clientSecret } = slack.app;
    const many = {
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_CLIENT_ID: clientId,
      SLACK_CLIENT_SECRET: clientSecret,
      PUBLIC_URL: "http://localhost",
    };
    let origin = await started({ ...many, DATELINE_KEY: OLD ?? "" });
    for (const team of [first, second]) expect((await slack.add(origin, team)).status).toBe(200);
    expect(await asked(first)).toContain("Tokayev");
    const token = slack.token(first).value;
    for (const file of await readdir(folder)) expect(await readFile(join(folder, file), "latin1")).not.toContain(token);

    origin = await started({ ...many, DATELINE_KEY: `${NEW},${OLD}` });
    expect(running?.log).toContainEqual(expect.objectContaining({ resealed: 2 }));
    origin = await started({ ...many, DATELINE_KEY: NEW ?? "" });
    for (const team of [first, second]) expect(await asked(team)).toContain("Tokayev");

    await slack.uninstall(first);
    expect(await asked(first)).toMatch(/not installed in this workspace/);
    expect(await asked(second)).toContain("Tokayev");
    expect(running?.output.join("\n")).not.toMatch(SECRETS);

    origin = await started({ ...many, DATELINE_KEY: OLD ?? "" });
    expect(running?.output.join("\n")).toMatch(/a key that DATELINE_KEY does not have/);
    expect((await slack.add(origin, second)).status).toBe(200);
    expect(await asked(second)).toContain("Tokayev");
  }, 60_000);
});
