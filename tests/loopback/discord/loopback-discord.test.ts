import { PermissionFlagsBits } from "discord.js";
import { handClock } from "../hand-clock.ts";
import type { Asked } from "./asked.ts";
import type { Channel } from "./channel.ts";
import { type LoopbackDiscord, loopbackDiscord } from "./loopback-discord.ts";
import { Shown } from "./shown.ts";

// What the loopback refuses, the bot must not send: so each refusal is tried once, as Discord words it.

const clock = handClock();
let discord: LoopbackDiscord;

beforeEach(async () => {
  discord = await loopbackDiscord({ clock });
  await call("PUT", commandsPath(), [{ name: "who", description: "Who" }]);
});
afterEach(async () => {
  await discord.close();
});

const commandsPath = () => `/applications/${discord.world.application.id}/commands`;

function request(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  return fetch(`${discord.login.apiBase}/v10${path}`, {
    method,
    headers: {
      "User-Agent": "DiscordBot (https://example.org, 1)",
      "Content-Type": "application/json",
      Authorization: `Bot ${discord.world.token}`,
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}

async function call(...sent: Parameters<typeof request>) {
  const response = await request(...sent);
  const text = await response.text();
  return { status: response.status, code: text === "" ? null : ((JSON.parse(text) as { code?: number }).code ?? null) };
}

/** Somebody asks; nobody is there to hear it but the test. */
function asked(ask: () => Promise<unknown>): Asked {
  void ask();
  return [...discord.world.asked.values()].at(-1) as Asked;
}

const command = () => asked(() => discord.command({}, "who"));
const answer = ({ id, token }: Pick<Asked, "id" | "token">, body: unknown) =>
  call("POST", `/interactions/${id}/${token}/callback`, body);
const edit = ({ token }: Asked, body: unknown) =>
  call("PATCH", `/webhooks/${discord.world.application.id}/${token}/messages/@original`, body);
const say = (data: object) => ({ type: 4, data: { allowed_mentions: { parse: [] }, ...data } });
const button = (more: object) => ({ type: 2, style: 2, label: "Press", custom_id: "a", ...more });
const row = (...components: object[]) => ({ type: 1, components });
const menu = (more: object) => row({ type: 3, custom_id: "m", options: [{ label: "One", value: "1" }], ...more });
const many = <T>(count: number, make: (nth: number) => T) => Array.from({ length: count }, (_, nth) => make(nth));

describe("a message", () => {
  it.each<[string, object]>([
    [
      "is at every limit",
      {
        content: "x".repeat(2000),
        embeds: [
          {
            title: "t".repeat(256),
            description: "d".repeat(4096),
            fields: many(1, () => ({ name: "n".repeat(256), value: "v".repeat(1024) })),
          },
        ],
      },
    ],
    [
      "has as many buttons and lines as there may be",
      {
        content: "x",
        components: [
          ...many(4, (nth) => row(...many(5, (at) => button({ custom_id: `${nth}${at}`, label: "l".repeat(80) })))),
          menu({ options: many(25, (nth) => ({ label: `${nth}`, value: `${nth}` })) }),
        ],
      },
    ],
  ])("is taken where it %s", async (_, data) => {
    expect(await answer(command(), say(data))).toMatchObject({ status: 204 });
    expect(discord.violations).toEqual([]);
  });

  it.each<[string, object]>([
    ["is empty", {}],
    ["is blank", { content: "  " }],
    ["has more than 2,000 characters", { content: "x".repeat(2001) }],
    ["has eleven embeds", { embeds: many(11, () => ({ title: "t" })) }],
    ["has an embed with nothing in it", { embeds: [{}] }],
    ["has a title of 257", { embeds: [{ title: "t".repeat(257) }] }],
    ["has a description of 4,097", { embeds: [{ description: "d".repeat(4097) }] }],
    ["has a footer of 2,049", { embeds: [{ title: "t", footer: { text: "f".repeat(2049) } }] }],
    ["has 26 fields", { embeds: [{ fields: many(26, () => ({ name: "n", value: "v" })) }] }],
    ["has a field without a value", { embeds: [{ fields: [{ name: "n", value: " " }] }] }],
    ["has more than 6,000 characters over its embeds", { embeds: many(2, () => ({ description: "d".repeat(3001) })) }],
    ["has a colour that is none", { embeds: [{ title: "t", color: 0x1000000 }] }],
    ["links an embed to no address", { embeds: [{ title: "t", url: "javascript:alert(1)" }] }],
    ["has six rows", { content: "x", components: many(6, (nth) => row(button({ custom_id: `${nth}` }))) }],
    [
      "has six buttons in a row",
      { content: "x", components: [row(...many(6, (nth) => button({ custom_id: `${nth}` })))] },
    ],
    ["has an empty row", { content: "x", components: [row()] }],
    ["has a button outside a row", { content: "x", components: [button({})] }],
    ["has a button beside a menu", { content: "x", components: [row(menu({}).components[0] ?? {}, button({}))] }],
    ["has two controls of one id", { content: "x", components: [row(button({}), button({}))] }],
    ["has an id of 101", { content: "x", components: [row(button({ custom_id: "c".repeat(101) }))] }],
    ["has an empty id", { content: "x", components: [row(button({ custom_id: "" }))] }],
    ["has a label of 81", { content: "x", components: [row(button({ label: "l".repeat(81) }))] }],
    ["has a button without a label", { content: "x", components: [row({ type: 2, style: 2, custom_id: "a" })] }],
    ["has a link with an id", { content: "x", components: [row(button({ style: 5, url: "https://example.org" }))] }],
    ["has a link to nowhere", { content: "x", components: [row({ type: 2, style: 5, label: "Open" })] }],
    [
      "has a link of 513",
      {
        content: "x",
        components: [row({ type: 2, style: 5, label: "Open", url: `https://example.org/${"u".repeat(493)}` })],
      },
    ],
    [
      "has a link to a script",
      { content: "x", components: [row({ type: 2, style: 5, label: "Open", url: "javascript:alert(1)" })] },
    ],
    [
      "has a menu of 26 lines",
      { content: "x", components: [menu({ options: many(26, (nth) => ({ label: `${nth}`, value: `${nth}` })) })] },
    ],
    ["has a menu without lines", { content: "x", components: [menu({ options: [] })] }],
    [
      "has two lines of one value",
      { content: "x", components: [menu({ options: many(2, (nth) => ({ label: `${nth}`, value: "1" })) })] },
    ],
    ["has a line of 101", { content: "x", components: [menu({ options: [{ label: "l".repeat(101), value: "1" }] })] }],
    ["has a placeholder of 151", { content: "x", components: [menu({ placeholder: "p".repeat(151) })] }],
    ["sets flags that are not the bot's", { content: "x", flags: 1 }],
    ["mixes both kinds of components", { content: "x", flags: 1 << 15, components: [{ type: 10, content: "y" }] }],
  ])("is refused where it %s", async (_, data) => {
    expect(await answer(command(), say(data))).toEqual({ status: 400, code: 50035 });
    expect(discord.violations).toHaveLength(1);
  });

  it("is noted where its text could ping", async () => {
    await answer(command(), { type: 4, data: { content: "@everyone" } });
    expect(discord.violations).toEqual(["A message without allowed_mentions { parse: [] }"]);
  });
});

describe("an interaction", () => {
  it("takes one first response", async () => {
    const interaction = command();
    await answer(interaction, say({ content: "x" }));
    expect(await answer(interaction, say({ content: "x" }))).toEqual({ status: 400, code: 40060 });
  });

  it("takes none after three seconds, nor one that belongs to another", async () => {
    const interaction = command();
    expect(await answer({ id: "1", token: interaction.token }, say({ content: "x" }))).toEqual({
      status: 404,
      code: 10062,
    });
    clock.advance(3000);
    expect(await answer(interaction, say({ content: "x" }))).toEqual({ status: 404, code: 10062 });
  });

  it("takes no edit before its first response, nor after fifteen minutes", async () => {
    const interaction = command();
    expect(await edit(interaction, { content: "x" })).toEqual({ status: 404, code: 10015 });
    await answer(interaction, { type: 5 });
    clock.advance(15 * 60_000);
    expect(await edit(interaction, { content: "x" })).toEqual({ status: 401, code: 50027 });
  });

  it.each<[string, () => Asked, number]>([
    ["a slash command as a press", command, 7],
    ["a slash command as completions", command, 8],
    ["completions by waiting", () => asked(() => discord.type({}, "who", "name", "t")), 5],
  ])("refuses to have answered %s", async (_, ask, type) => {
    expect(await answer(ask(), { type, ...(type === 8 ? { data: { choices: [] } } : {}) })).toEqual({
      status: 400,
      code: 50035,
    });
  });

  it.each<[string, object[]]>([
    ["26 values", many(26, (nth) => ({ name: `${nth}`, value: `${nth}` }))],
    ["a value of 101", [{ name: "n", value: "v".repeat(101) }]],
    ["a value without a name", [{ name: "", value: "v" }]],
  ])("refuses %s for a completion", async (_, choices) => {
    const typing = asked(() => discord.type({}, "who", "name", "t"));
    expect(await answer(typing, { type: 8, data: { choices } })).toEqual({ status: 400, code: 50035 });
  });
});

describe("commands", () => {
  const one = (more: object) => [{ name: "who", description: "Who", ...more }];
  const option = (more: object) => ({ type: 3, name: "name", description: "Name", ...more });

  it.each<[string, object[]]>([
    ["a name with a capital", one({ name: "Who" })],
    ["a name with a space", one({ name: "who is" })],
    ["a name of 33", one({ name: "w".repeat(33) })],
    ["no description", one({ description: "" })],
    ["a description of 101", one({ description: "d".repeat(101) })],
    ["the same name twice", [...one({}), ...one({})]],
    ["more than a hundred", many(101, (nth) => ({ name: `c${nth}`, description: "d" }))],
    ["26 options", one({ options: many(26, (nth) => option({ name: `o${nth}` })) })],
    ["an option twice", one({ options: [option({}), option({})] })],
    [
      "an option that is required behind one that is not",
      one({ options: [option({}), option({ name: "b", required: true })] }),
    ],
    [
      "choices beside completion",
      one({ options: [option({ autocomplete: true, choices: [{ name: "a", value: "a" }] })] }),
    ],
    ["26 choices", one({ options: [option({ choices: many(26, (nth) => ({ name: `${nth}`, value: `${nth}` })) })] })],
    ["a choice of 101", one({ options: [option({ choices: [{ name: "n".repeat(101), value: "v" }] })] })],
    ["a least above the most", one({ options: [option({ type: 4, min_value: 2, max_value: 1 })] })],
    [
      "more than 8,000 characters",
      one({
        options: many(25, (nth) =>
          option({
            name: `o${nth}`,
            choices: many(2, (at) => ({ name: `${at}${"n".repeat(98)}`, value: "v".repeat(99) })),
          }),
        ),
      }),
    ],
    ["no context at all", one({ contexts: [] })],
  ])("are refused with %s", async (_, body) => {
    expect(await call("PUT", commandsPath(), body)).toEqual({ status: 400, code: 50035 });
  });

  it("can be created two hundred times a day", async () => {
    for (let day = 0; day < 2; day += 1)
      await call(
        "PUT",
        commandsPath(),
        many(99, (nth) => ({ name: `c${day}-${nth}`, description: "d" })),
      );
    expect(await call("POST", commandsPath(), { name: "last", description: "d" })).toMatchObject({ status: 201 });
    expect(await call("POST", commandsPath(), { name: "over", description: "d" })).toEqual({
      status: 400,
      code: 30034,
    });
  });
});

describe("a request", () => {
  it("needs the bot's token, a path that there is, JSON, and a bot's user agent", async () => {
    expect(await call("GET", "/gateway/bot", undefined, { Authorization: "Bot wrong" })).toEqual({
      status: 401,
      code: 0,
    });
    expect(await call("GET", "/nothing")).toEqual({ status: 404, code: 0 });
    expect(await call("PUT", commandsPath(), "{")).toEqual({ status: 400, code: 50109 });
    expect(await call("GET", "/gateway/bot", undefined, { "User-Agent": "curl" })).toMatchObject({ status: 403 });
  });

  it("is refused beyond the bucket of its route and beyond fifty a second", async () => {
    const [guild] = discord.world.guilds;
    const post = (nth: number) =>
      call("POST", `/channels/${guild?.channel}/messages`, { content: `${nth}`, allowed_mentions: { parse: [] } });
    expect((await Promise.all(many(6, post))).filter(({ status }) => status === 429)).toHaveLength(1);
    const all = await Promise.all(many(60, () => call("GET", "/gateway/bot")));
    expect(all.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(50);
    clock.advance(5000);
    expect((await post(7)).status).toBe(200);
  });
});

describe("a post", () => {
  it("is made once for a nonce that is enforced", async () => {
    const [guild] = discord.world.guilds;
    const post = (nonce: string) =>
      call("POST", `/channels/${guild?.channel}/messages`, {
        content: "x",
        nonce,
        enforce_nonce: true,
        allowed_mentions: { parse: [] },
      });
    await post("slot 1");
    await post("slot 1");
    await post("slot 2");
    expect(discord.posted).toHaveLength(2);
    expect(await post("n".repeat(26))).toEqual({ status: 400, code: 50035 });
  });

  it.each<[string, number, (channel: Channel) => unknown]>([
    ["is gone", 10003, ({ id }) => discord.world.channels.delete(id)],
    ["is hidden", 50001, (channel) => Object.assign(channel, { denied: PermissionFlagsBits.ViewChannel })],
    ["is of a guild that the bot has left", 50001, ({ guild }) => discord.world.left.add(guild ?? "")],
    ["is read-only", 50013, (channel) => Object.assign(channel, { denied: PermissionFlagsBits.SendMessages })],
    ["is a locked thread", 160005, (channel) => Object.assign(channel, { locked: true })],
  ])("is refused where the channel %s", async (_, code, change) => {
    const { channel: id = "" } = discord.world.guilds[0] ?? {};
    change(discord.world.channels.get(id) as Channel);
    expect(await call("POST", `/channels/${id}/messages`, { content: "x" })).toMatchObject({ code });
  });

  it("is found in the history behind an id, in pages that go on from the oldest", async () => {
    const { channel: id = "" } = discord.world.guilds[0] ?? {};
    const { messages } = discord.world.channels.get(id) as Channel;
    messages.push(...many(250, (nth) => ({ shown: new Shown({ content: `${nth}` }), by: "1" })));
    const page = async (after = "0") => {
      const path = `/channels/${id}/messages?limit=100&after=${after}`;
      return JSON.parse(await (await request("GET", path)).text()) as { id: string; content: string }[];
    };
    const first = await page();
    expect([first.length, first.at(-1)?.content, first[0]?.content]).toEqual([100, "0", "99"]);
    expect((await page(first[0]?.id)).at(-1)?.content).toBe("100");
    (discord.world.channels.get(id) as Channel).denied = PermissionFlagsBits.ReadMessageHistory;
    expect(await page()).toEqual([]);
  });
});
