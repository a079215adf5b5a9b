import { PermissionFlagsBits } from "discord.js";
import { answering, commands } from "../../../commands/index.ts";
import type { Command } from "../../../src/domain/command.ts";
import { familiesOf } from "../../../src/domain/family.ts";
import { definitionsOf } from "../../../src/platforms/discord/definitions.ts";
import { operatorProblem } from "../../../src/platforms/discord/operator-problem.ts";
import { registerAlone } from "../../../src/platforms/discord/register.ts";
import { type LoopbackDiscord, loopbackDiscord } from "../../loopback/discord/loopback-discord.ts";

const names = familiesOf(commands).map(({ name }) => name);
let discord: LoopbackDiscord;
beforeEach(async () => {
  discord = await loopbackDiscord();
});
afterEach(async () => {
  await discord.close();
});

const puts = () => discord.rest.calls.filter(({ method }) => method === "PUT").length;

it("registers every command there is, and Discord takes it", async () => {
  const { definitions, sent } = await registerAlone(discord.login, commands);
  expect(sent).toBe(true);
  expect(definitions.map(({ name }) => name)).toEqual(names);
  expect(discord.rest.calls.at(-1)).toMatchObject({ method: "PUT", body: definitions });
  expect(discord.world.commands.get("global")).toHaveLength(names.length);
  expect(discord.violations).toEqual([]);
});

it("sends nothing where Discord has the same commands, whatever it filled in", async () => {
  await registerAlone(discord.login, commands);
  expect((await registerAlone(discord.login, commands)).sent).toBe(false);
  expect(puts()).toBe(1);
});

it.each([
  ["a command less", (list: typeof commands) => list.slice(1)],
  [
    "another description",
    ([first, ...rest]: typeof commands) => (first ? [{ ...first, description: "Other" }, ...rest] : []),
  ],
  [
    "an option less",
    (list: typeof commands) => list.map((command) => ({ ...command, options: command.options.slice(1) })),
  ],
  [
    "an option that must be given now",
    (list: typeof commands) =>
      list.map((each) => ({
        ...each,
        options: each.options.map((option) => ({ ...option, required: !option.required })),
      })),
  ],
])("sends them again where there is %s", async (_, change) => {
  await registerAlone(discord.login, commands);
  expect((await registerAlone(discord.login, change(commands))).sent).toBe(true);
  expect((await registerAlone(discord.login, change(commands))).sent).toBe(false);
  expect(discord.violations).toEqual([]);
});

it("does not care in which order Discord lists commands", async () => {
  await registerAlone(discord.login, commands);
  discord.world.commands.get("global")?.reverse();
  expect((await registerAlone(discord.login, commands)).sent).toBe(false);
});

it("registers in one server alone where it is told to, without what only holds everywhere", async () => {
  const [guild] = discord.world.guilds;
  const { definitions } = await registerAlone({ ...discord.login, guildId: guild?.id ?? "" }, commands);
  expect(discord.world.commands.get(guild?.id ?? "")).toHaveLength(names.length);
  expect(discord.world.commands.get("global")).toBeUndefined();
  expect(definitions.some((each) => "contexts" in each || "integration_types" in each)).toBe(false);
});

it("takes the API's address with and without its version", async () => {
  const { token, apiBase } = discord.login;
  await registerAlone({ token, apiBase: `${apiBase}/v10/` }, commands);
  expect(discord.violations).toEqual([]);
});

it("invites with slash commands and no permission where it only answers", async () => {
  const { invite } = await registerAlone(discord.login, answering);
  expect(new URL(invite).searchParams.get("permissions")).toBe("0");
});

it("invites with the permissions that posting a digest takes, and no others, where digests can be set up", async () => {
  const { invite } = await registerAlone(discord.login, commands);
  const { origin, pathname, searchParams } = new URL(invite);
  expect(origin + pathname).toBe("https://discord.com/oauth2/authorize");
  expect(Object.fromEntries(searchParams)).toEqual({
    client_id: discord.world.application.id,
    scope: "bot applications.commands",
    permissions: String(
      PermissionFlagsBits.ViewChannel |
        PermissionFlagsBits.SendMessages |
        PermissionFlagsBits.SendMessagesInThreads |
        PermissionFlagsBits.EmbedLinks |
        PermissionFlagsBits.ReadMessageHistory,
    ),
  });
});

it("tells the operator what is wrong with a token, and with a server that the bot is not in", async () => {
  const problemOf = (login: Parameters<typeof registerAlone>[0]) =>
    registerAlone(login, commands).then(
      () => "",
      (error: unknown) => operatorProblem(error, login.apiBase).message,
    );
  expect(await problemOf({ ...discord.login, token: "wrong.to.ken" })).toMatch(/DISCORD_TOKEN/);
  discord.misbehave({ how: { status: 403, code: 50001, message: "Missing Access" }, on: /guilds/ });
  expect(await problemOf({ ...discord.login, guildId: "123456789012345678" })).toMatch(/DISCORD_GUILD_ID/);
});

describe("a definition", () => {
  const [definition] = definitionsOf(
    [
      {
        name: "thing",
        description: "A thing",
        options: [
          { kind: "text", name: "free", description: "Free", required: false },
          { kind: "text", name: "fixed", description: "Fixed", required: false, choices: ["a", "b"] },
          { kind: "text", name: "helped", description: "Helped", required: true, complete: async () => [] },
          { kind: "integer", name: "count", description: "Count", required: false, min: 1, max: 9 },
        ],
        restsOn: "asker",
        examples: [{}],
        answer: () => Promise.reject(new Error("not asked")),
      },
    ],
    "everywhere",
  );

  it("has its options with what Discord can check of them, required ones first, and privacy last", () => {
    expect(definition?.options).toEqual([
      { type: 3, name: "helped", description: "Helped", required: true, max_length: 600, autocomplete: true },
      { type: 3, name: "free", description: "Free", required: false, max_length: 600 },
      {
        type: 3,
        name: "fixed",
        description: "Fixed",
        required: false,
        choices: [
          { name: "a", value: "a" },
          { name: "b", value: "b" },
        ],
      },
      { type: 4, name: "count", description: "Count", required: false, min_value: 1, max_value: 9 },
      { type: 5, name: "private", description: "Show the answer only to me" },
    ]);
  });

  it("holds in servers, in direct messages and wherever a person has installed the bot", () => {
    expect(definition).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
  });
});

describe("a family of commands", () => {
  const member = (name: string, changes: Pick<Command, "changes"> = {}): Command => ({
    name: `alarm ${name}`,
    description: `Says what ${name} does`,
    options: [
      { kind: "flag", name: "loud", description: "Loud", required: false },
      { kind: "role", name: "role", description: "For whom", required: false },
      { kind: "channel", name: "channel", description: "Where", required: true },
    ],
    restsOn: "asker",
    examples: [{}],
    ...changes,
    answer: () => Promise.reject(new Error("not asked")),
  });
  const family = [member("list"), member("set", { changes: "settings" })];

  it("is one command with a subcommand for each, and for those who manage channels where one changes settings", () => {
    const [definition, ...others] = definitionsOf(family, "everywhere");
    expect(others).toEqual([]);
    expect(definition).toMatchObject({ name: "alarm", description: "list, set", default_member_permissions: 16 });
    expect(definition?.options).toMatchObject([
      { type: 1, name: "list", description: "Says what list does" },
      {
        type: 1,
        name: "set",
        options: [
          { type: 7, name: "channel", required: true, channel_types: [0, 5, 10, 11, 12] },
          { type: 5, name: "loud" },
          { type: 8, name: "role" },
          { type: 5, name: "private" },
        ],
      },
    ]);
    expect(definitionsOf([member("list")], "everywhere")[0]).not.toHaveProperty("default_member_permissions");
  });

  it("is taken by Discord, and sent again only where something in it has changed", async () => {
    expect((await registerAlone(discord.login, family)).sent).toBe(true);
    expect((await registerAlone(discord.login, family)).sent).toBe(false);
    expect((await registerAlone(discord.login, [member("list"), member("set")])).sent).toBe(true);
    expect((await registerAlone(discord.login, [member("list"), member("setting")])).sent).toBe(true);
    expect(discord.violations).toEqual([]);
  });
});
