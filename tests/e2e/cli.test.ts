import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { commands } from "../../commands/index.ts";
import { build, run } from "./built.ts";

const SEED = "seeds/kazakhstan-2022.txt";
const cli = (args: readonly string[], input?: string | Buffer) => run("src/cli.js", args, input);

beforeAll(build, 120_000);

describe("dateline", () => {
  it("teaches how it is used", () => {
    const { status, stdout } = cli(["--help"]);
    expect(status).toBe(0);
    for (const command of ["ask", "who", "facts", "sentences", "summary"]) expect(stdout).toContain(`\n  ${command} `);
  });

  it("answers questions as one conversation, as text and as JSON", () => {
    const text = cli(["ask", "/who tokaev", "/source 1"]);
    expect(text).toMatchObject({ status: 0, stderr: "" });
    expect(text.stdout).toContain("Kassym-Jomart Tokayev");
    expect(text.stdout).toContain("Source 1");
    const answers = cli(["ask", "/casualties", "/help", "--json"])
      .stdout.trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(answers).toEqual([
      expect.objectContaining({ evidence: expect.any(Array) }),
      expect.objectContaining({ actions: [] }),
    ]);
  });

  it("answers as the README shows", () => {
    const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
    const [, question = "", answer] = /```console\n\$ dateline ask "([^"]+)"\n([\s\S]*?)\n```/.exec(readme) ?? [];
    expect(cli(["ask", question]).stdout.trim()).toBe(answer);
  });

  it("gives the facts of a file whose offsets are those of its cleaned text", () => {
    const { status, stdout } = cli(["facts", SEED, "--json"]);
    expect(status).toBe(0);
    const facts = JSON.parse(stdout) as { id: string; facts: { type: string }[] };
    expect(facts.id).toBe("kazakhstan-2022");
    expect(new Set(facts.facts.map(({ type }) => type))).toEqual(new Set(["casualty", "person", "quotation"]));
  });

  it("reads standard input where no file is named", () => {
    const piped = cli(["facts", "--json"], readFileSync(join(__dirname, "../..", SEED)));
    const named = cli(["facts", SEED, "--json"]);
    expect(JSON.parse(piped.stdout)).toEqual({ ...JSON.parse(named.stdout), id: "stdin" });
  });

  it("answers lines of JSON in order, a bad one with what is wrong, and ends with 3", () => {
    const text = "Five people were killed in Lima.";
    const { status, stdout } = cli(["facts", "--jsonl"], `${JSON.stringify({ id: 1, text })}\nnonsense\n`);
    expect(status).toBe(3);
    const [good, bad] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(good).toMatchObject({
      id: 1,
      facts: [{ outcome: "killed", count: { text: "Five", value: 5 }, sources: [{ start: 0, end: 32, text }] }],
    });
    expect(bad).toEqual({ id: null, error: "line 2 is not JSON" });
  });

  it("gives sentences and summaries as their places in the text", () => {
    const text = "One thing happened. Then another did.";
    const sentences = JSON.parse(cli(["sentences", "--jsonl"], JSON.stringify({ id: "a", text })).stdout);
    expect(sentences).toEqual({
      id: "a",
      sentences: [
        { start: 0, end: 19, text: "One thing happened." },
        { start: 20, end: 37, text: "Then another did." },
      ],
    });
    const summary = JSON.parse(cli(["summary", SEED, "--json", "--sentences", "2"]).stdout) as { summary: unknown[] };
    expect(summary.summary).toHaveLength(2);
  });

  it("says whom a name means, and looks in the files that are named", () => {
    const near = cli(["who", "nazarbaev", "--json"]);
    expect([near.status, JSON.parse(near.stdout)]).toEqual([
      0,
      expect.objectContaining({ match: "near", people: [expect.objectContaining({ name: "Nursultan Nazarbayev" })] }),
    ]);
    const none = cli(["who", "zzyzx", "--json", "--in", SEED]);
    expect([none.status, JSON.parse(none.stdout)]).toEqual([1, { query: "zzyzx", match: "none", people: [] }]);
  });

  it.each([
    [["ask", "/who zzyzx"], 1, /^$/],
    [["facts", "no/such/file.txt", "--json"], 1, /no\/such\/file\.txt.*no such file/],
    [["facts", "--json"], 1, /nothing in it/],
    [["summary", SEED, "--sentences", "0"], 2, /whole number from 1 to 100/],
    [["ask"], 2, /question/],
    [["no-such-command"], 2, /no-such-command/],
  ])("ends %j with %i and says why", (args, status, words) => {
    const ended = cli(args);
    expect(ended.status).toBe(status);
    expect(ended.stderr).toMatch(words);
    expect(ended.stderr).not.toMatch(/\n\s+at /);
  });
});

describe("dateline discord register", () => {
  it("prints the array that would be sent, without a token", () => {
    const { status, stdout } = cli(["discord", "register", "--dry-run", "--json"]);
    expect(status).toBe(0);
    const definitions = JSON.parse(stdout) as { name: string; contexts: number[] }[];
    expect(definitions.map(({ name }) => name)).toEqual([...new Set(commands.map(({ name }) => name.split(" ")[0]))]);
    expect(definitions.every(({ contexts }) => contexts.length === 3)).toBe(true);
  });

  it("says what to do without a token, and where Discord can't be reached, and shows no token", () => {
    const untold = cli(["discord", "register"]);
    expect([untold.status, untold.stderr]).toEqual([2, expect.stringContaining("DISCORD_TOKEN")]);
    const env = { DISCORD_TOKEN: "s3cret", DISCORD_API_BASE: "http://127.0.0.1:9/api" };
    const unreached = run("src/cli.js", ["discord", "register"], "", env);
    expect([unreached.status, unreached.stderr]).toEqual([1, expect.stringContaining("can't be reached")]);
    expect(unreached.stderr).not.toContain("s3cret");
  });
});

describe("dateline slack manifest", () => {
  const manifest = (env: Record<string, string> = {}, ...args: string[]) =>
    run("src/cli.js", ["slack", "manifest", ...args], "", env);

  it("prints the manifest alone on stdout, and what to do with it on stderr", () => {
    const { status, stdout, stderr } = manifest();
    expect([status, stderr]).toEqual([0, expect.stringContaining("SLACK_APP_TOKEN")]);
    expect(JSON.parse(stdout)).toMatchObject({ settings: { socket_mode_enabled: true } });
    expect(manifest().stdout).toBe(stdout);
  });

  it("prints the same as YAML", () => {
    expect(parse(manifest({}, "--yaml").stdout)).toEqual(JSON.parse(manifest().stdout));
  });

  it("goes by the settings", () => {
    const key = Buffer.alloc(32).toString("base64");
    const { stdout, stderr } = manifest({
      PUBLIC_URL: "https://news.example.org",
      DATELINE_KEY: key,
      SLACK_COMMAND_PREFIX: "acme-",
    });
    expect(JSON.parse(stdout)).toMatchObject({
      oauth_config: { redirect_urls: ["https://news.example.org/slack/oauth_redirect"] },
      settings: { socket_mode_enabled: false, token_rotation_enabled: true, org_deploy_enabled: true },
    });
    expect(stdout).toContain('"/acme-who"');
    expect(stderr).toContain("many workspaces");
    expect(stdout + stderr).not.toContain(key);
  });

  it("asks for the address that it needs", () => {
    const { status, stdout, stderr } = manifest({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "abc" });
    expect([status, stdout, stderr]).toEqual([2, "", expect.stringContaining("PUBLIC_URL")]);
  });
});

describe("the settings at the start", () => {
  it("are refused all at once, without a value, with exit code 2", () => {
    const { status, stderr } = run("src/main.js", [], "", { DISCORD_TOKEN: "s3 cret", LOG_LEVEL: "loud" });
    expect(status).toBe(2);
    expect(stderr).toMatch(/DISCORD_TOKEN[\s\S]*LOG_LEVEL|LOG_LEVEL[\s\S]*DISCORD_TOKEN/);
    expect(stderr).not.toMatch(/s3 cret|loud/);
  });

  it("may name a folder that is not there, and are told so", () => {
    const { status, stderr } = run("src/main.js", [], "/help\n", { SEEDS_DIR: "no/such/folder" });
    expect([status, stderr]).toEqual([2, expect.stringContaining("no/such/folder")]);
  });
});
