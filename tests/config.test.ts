import { ConfigProblem, readConfig } from "../src/config.ts";

function problem(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigProblem) return error.message;
    throw error;
  }
  throw new Error("the settings were taken");
}

describe("the settings", () => {
  it("needs none", () => {
    expect(readConfig({})).toMatchObject({ DATA_DIR: "data", DISCORD_REGISTER: false });
  });

  it("takes a setting that is set to nothing as not set", () => {
    expect(readConfig({ DISCORD_TOKEN: "  ", DATA_DIR: "" })).toEqual(readConfig({}));
  });

  it("takes a range of shards with their count, and neither without the other", () => {
    expect(readConfig({ DISCORD_SHARDS: "0-3", DISCORD_SHARD_COUNT: "8" })).toMatchObject({
      DISCORD_SHARDS: [0, 3],
      DISCORD_SHARD_COUNT: 8,
    });
    expect(problem({ DISCORD_SHARDS: "0-3" })).toMatch(/both or neither/);
    expect(problem({ DISCORD_SHARD_COUNT: "3" })).toMatch(/both or neither/);
    expect(problem({ DISCORD_SHARDS: "4-8", DISCORD_SHARD_COUNT: "8" })).toMatch(/below/);
    expect(problem({ DISCORD_SHARDS: "3-1", DISCORD_SHARD_COUNT: "8" })).toMatch(/lower shard first/);
  });

  it("says all that is wrong at once and where to mend it, and shows no value", () => {
    const wrong = {
      DISCORD_TOKEN: "s3cret value",
      LOG_LEVEL: "loud",
      DISCORD_GUILD_ID: "home",
      SLACK_BOT_TOKEN: "xoxb-1",
    };
    const told = problem(wrong);
    expect(told).toMatch(/\.env/);
    for (const name of Object.keys(wrong)) expect(told).toContain(name);
    for (const value of Object.values(wrong)) expect(told).not.toContain(value);
  });
});

const KEY = Buffer.alloc(32, 7).toString("base64");
const SOCKET = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" };
const HTTP = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "abc" };
const MANY = {
  SLACK_SIGNING_SECRET: "abc",
  SLACK_CLIENT_ID: "1.2",
  SLACK_CLIENT_SECRET: "def",
  DATELINE_KEY: KEY,
  PUBLIC_URL: "https://news.example.org",
};

describe("the settings of Slack", () => {
  it.each([
    ["Socket Mode", SOCKET],
    ["HTTP", HTTP],
    ["both, where Socket Mode is used", { ...SOCKET, ...HTTP }],
    ["many workspaces over HTTP", MANY],
    ["many workspaces over Socket Mode", { ...MANY, SLACK_SIGNING_SECRET: "", SLACK_APP_TOKEN: "xapp-1" }],
    ["an address and a key alone, before there is an app", { PUBLIC_URL: MANY.PUBLIC_URL, DATELINE_KEY: KEY }],
  ])("take %s", (_, env) => {
    expect(readConfig(env)).toMatchObject({ SLACK_API_BASE: "https://slack.com/api/", PORT: 3000, HOST: "127.0.0.1" });
  });

  it.each([
    ["SLACK_BOT_TOKEN", /SLACK_APP_TOKEN \(Socket Mode\) or SLACK_SIGNING_SECRET/, { SLACK_BOT_TOKEN: "xoxb-1" }],
    ["SLACK_APP_TOKEN", /needs SLACK_BOT_TOKEN/, { SLACK_APP_TOKEN: "xapp-1" }],
    ["SLACK_SIGNING_SECRET", /needs SLACK_BOT_TOKEN/, { SLACK_SIGNING_SECRET: "abc" }],
    ["SLACK_BOT_TOKEN", /leave one of the two out/, { ...MANY, SLACK_BOT_TOKEN: "xoxb-1" }],
    ["SLACK_CLIENT_SECRET", /both or neither/, { ...MANY, SLACK_CLIENT_SECRET: "" }],
    ["SLACK_CLIENT_ID", /both or neither/, { ...MANY, SLACK_CLIENT_ID: "" }],
    ["DATELINE_KEY", /openssl rand/, { ...MANY, DATELINE_KEY: "" }],
    ["PUBLIC_URL", /Slack sends people back/, { ...MANY, PUBLIC_URL: "" }],
    ["SLACK_CLIENT_ID", /SLACK_APP_TOKEN \(Socket Mode\) or/, { ...MANY, SLACK_SIGNING_SECRET: "" }],
    ["SLACK_BOT_TOKEN", /OAuth & Permissions/, { ...SOCKET, SLACK_BOT_TOKEN: "xapp-1" }],
    ["SLACK_APP_TOKEN", /Basic Information/, { ...SOCKET, SLACK_APP_TOKEN: "xoxb-1" }],
    ["SLACK_COMMAND_PREFIX", /small letters/, { SLACK_COMMAND_PREFIX: "Acme!" }],
    ["SLACK_COMMAND_PREFIX", /16/, { SLACK_COMMAND_PREFIX: "a".repeat(17) }],
    ["SLACK_API_BASE", /http/, { SLACK_API_BASE: "slack.com" }],
    ["PORT", /65535/, { PORT: "70000" }],
    ["PORT", /number/, { PORT: "http" }],
    ["PUBLIC_URL", /https:\/\//, { PUBLIC_URL: "http://news.example.org" }],
    ["PUBLIC_URL", /https/, { PUBLIC_URL: "dateline.example" }],
    ["PUBLIC_URL", /address alone/, { PUBLIC_URL: "https://news.example.org/?a=1" }],
    ["DATELINE_KEY", /32 bytes/, { DATELINE_KEY: "c2hvcnQ=" }],
    ["DATELINE_KEY", /32 bytes/, { DATELINE_KEY: `${KEY},` }],
  ])("refuse a %s with one sentence: %s", (setting, words, env) => {
    const [, ...lines] = problem(env).split("\n");
    expect(lines).toEqual([expect.stringMatching(words)]);
    expect(lines[0]).toMatch(new RegExp(`^  ${setting} `));
    for (const value of Object.values(env)) if (value.length > 3) expect(lines[0]).not.toContain(value);
  });

  it("take keys in base64 or hexadecimal digits, in their order", () => {
    const keys = [Buffer.alloc(32, 1), Buffer.alloc(32, 2), Buffer.alloc(32, 0xfb)];
    const [one, two, three] = keys as [Buffer, Buffer, Buffer];
    const list = `${one.toString("base64")}, ${two.toString("hex")},${three.toString("base64url")}`;
    expect(readConfig({ DATELINE_KEY: list }).DATELINE_KEY).toEqual(keys);
  });

  it("take addresses with and without a slash behind them", () => {
    const { PUBLIC_URL, SLACK_API_BASE } = readConfig({
      PUBLIC_URL: "https://news.example.org/bot/",
      SLACK_API_BASE: "http://127.0.0.1:9/api",
    });
    expect([PUBLIC_URL, SLACK_API_BASE]).toEqual(["https://news.example.org/bot", "http://127.0.0.1:9/api/"]);
    for (const here of ["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"])
      expect(readConfig({ PUBLIC_URL: here }).PUBLIC_URL).toBe(here);
  });
});
