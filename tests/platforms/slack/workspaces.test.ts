import { installationStore } from "../../../src/platforms/slack/installation-store.ts";
import { SCOPES } from "../../../src/platforms/slack/scopes.ts";
import { keyRing, stateSecret } from "../../../src/platforms/slack/seal.ts";
import { openStore, type Store } from "../../../src/store/store.ts";
import type { LoopbackSlackOptions } from "../../loopback/slack/loopback-slack.ts";
import { readSlack } from "../../loopback/slack/shown.ts";
import type { Team } from "../../loopback/slack/workspace.ts";
import { until } from "../discord/bot.ts";
import { type Bot, botOn, WAYS, type Way } from "./bot.ts";

const KEYS = [Buffer.alloc(32, 7)];
const HOUR_MS = 3_600_000;

let bot: Bot;
let store: Store;
afterEach(async () => {
  jest.restoreAllMocks();
  await bot.close();
  await store.close();
});

/** A bot that anybody may add, in the workspaces that have added it. */
async function offered(way: Way, options: LoopbackSlackOptions = {}): Promise<readonly Team[]> {
  store = await openStore({ kind: "file", path: ":memory:" });
  bot = await botOn({
    way,
    slack: { installed: false, teams: 2, ...options },
    many: ({ app }) => ({
      clientId: app.clientId,
      clientSecret: app.clientSecret,
      stateSecret: stateSecret(KEYS),
      store: installationStore(store.installations, keyRing(KEYS)),
      publicUrl: "https://dateline.example",
    }),
  });
  await bot.start();
  return bot.slack.teams;
}

const origin = () => `http://127.0.0.1:${bot.platform.port}`;

async function words(team: Team, line = "/greet Bolat"): Promise<string> {
  const { messages, failed } = await bot.slack.as({ team }).command(line);
  expect(failed).toBeNull();
  return messages.map(({ body }) => readSlack(body).text).join("\n");
}

describe.each(WAYS)("over %s", (way) => {
  it("serves side by side all workspaces that have added it, each with its own token", async () => {
    const teams = await offered(way);
    for (const team of teams) {
      const { status, scopes } = await bot.slack.add(origin(), team);
      expect(status).toBe(200);
      expect([...scopes].sort()).toEqual(SCOPES.map(({ name }) => name).sort());
    }
    for (const team of teams) {
      expect(await words(team)).toContain(team.id);
      const { messages } = await bot.slack.as({ team }).mention("greet Bolat");
      expect(messages[0]?.team).toBe(team);
      expect(await bot.platform.tokenFor(team.id)).toBe(bot.slack.token(team).value);
    }
    expect(bot.slack.problems).toEqual([]);
  });

  it("never answers from what another workspace asked, were every other id the same", async () => {
    const [first, second] = (await offered(way)) as [Team, Team];
    for (const team of [first, second]) await bot.slack.add(origin(), team);
    const asked = { user_id: "U0123ABCD", channel_id: "C0123ABCD", is_enterprise_install: "false" };
    const ask = async (team: Team, command: string, text: string) => {
      const body = { ...asked, team_id: team.id, command, text, trigger_id: `${team.id} ${command}${text}` };
      return JSON.stringify((await bot.slack.delivery.send({ kind: "slash_commands", body })).body);
    };
    await ask(first, "/pages", "count:7");
    expect(await ask(second, "/source", "1")).not.toContain("of 7");
    expect(await ask(first, "/source", "1")).toContain("1 of 7");
  });

  it("tells who asks where their workspace has not added it, and answers the others", async () => {
    const [first, second] = (await offered(way)) as [Team, Team];
    await bot.slack.add(origin(), first);
    expect(await words(second)).toMatch(/not installed in this workspace/);
    expect(await words(first)).toContain("Bolat");
    await expect(bot.platform.tokenFor(second.id)).rejects.toThrow(/has not added/);
  });

  it("forgets a workspace that removes it, and no other", async () => {
    const [first, second] = (await offered(way)) as [Team, Team];
    for (const team of [first, second]) await bot.slack.add(origin(), team);
    await bot.slack.uninstall(first);
    await until(() => bot.log.some(({ message }) => message.includes("has removed the app")));
    expect(await store.installations.tenants()).toEqual([second.id]);
    expect(await words(first)).toMatch(/not installed/);
    expect(await words(second)).toContain("Bolat");
    await bot.slack.add(origin(), first);
    expect(await words(first)).toContain("Bolat");
  });

  it("goes on where only a person's token was revoked", async () => {
    const [first] = (await offered(way)) as [Team];
    await bot.slack.add(origin(), first);
    const event = { type: "tokens_revoked", tokens: { oauth: ["U0123ABCD"], bot: [] } };
    await bot.slack.delivery.send({
      kind: "events_api",
      body: { type: "event_callback", team_id: first.id, event_id: "Ev1", event },
    });
    expect(await words(first)).toContain("Bolat");
  });

  it("serves all workspaces of an organisation that has added it once, as one tenant", async () => {
    const teams = await offered(way, { teams: 0, enterpriseTeams: 2 });
    const [first, second] = teams as [Team, Team];
    await bot.slack.add(origin(), first, { everywhere: true });
    const organisation = first.enterprise?.id ?? "";
    expect(await store.installations.tenants()).toEqual([organisation]);
    for (const team of [first, second]) expect(await words(team)).toContain(organisation);
    expect(await bot.platform.tokenFor(organisation)).toBe(bot.slack.token(second).value);
  });
});

it.each([
  ["the state is another", { state: "forged" }],
  ["it ends in another browser", { otherBrowser: true }],
  ["the admin declines", { declines: true }],
])("installs nothing where %s", async (_, how) => {
  const [first] = (await offered("http")) as [Team];
  const { status, text } = await bot.slack.add(origin(), first, how);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(text).not.toContain(bot.slack.app.clientSecret);
  expect(await store.installations.tenants()).toEqual([]);
});

it("exchanges a token two hours before it ends, once for all who ask meanwhile", async () => {
  const [first] = (await offered("http")) as [Team];
  bot.slack.oauth.rotates = true;
  await bot.slack.add(origin(), first);
  const before = await bot.platform.tokenFor(first.id);
  const now = Date.now();
  jest.spyOn(Date, "now").mockImplementation(() => now + 10.5 * HOUR_MS);
  const tokens = await Promise.all([1, 2, 3].map(() => bot.platform.tokenFor(first.id)));
  expect(new Set(tokens).size).toBe(1);
  expect(tokens[0]).not.toBe(before);
  expect(bot.slack.problems).toEqual([]);
  expect(await bot.platform.tokenFor(first.id)).toBe(tokens[0]);
  expect(JSON.stringify(bot.log)).not.toContain("xoxe");
});
