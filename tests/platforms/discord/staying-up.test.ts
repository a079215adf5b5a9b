import { handClock } from "../../loopback/hand-clock.ts";
import { type Bot, botOn, until } from "./bot.ts";

let bot: Bot;
afterEach(() => bot.close());

async function up(options: Parameters<typeof botOn>[0] = {}): Promise<Bot> {
  bot = await botOn(options);
  await bot.platform.start();
  return bot;
}

const ask = async (from = {}) => {
  const { failed, messages } = await bot.discord.command(from, "greet", { name: "Bolat" });
  expect(failed).toBeNull();
  expect(messages).toHaveLength(1);
};

describe("a connection that is lost", () => {
  it.each<[string, () => void]>([
    ["drops", () => bot.discord.gateway.drop()],
    ["is closed with 4000", () => bot.discord.gateway.closeAll(4000)],
    ["is asked to reconnect", () => bot.discord.gateway.reconnect()],
  ])("is resumed where it %s, and nobody asked in vain meanwhile", async (_, lose) => {
    const { gateway } = (await up()).discord;
    lose();
    await new Promise((gone) => gateway.once("gone", gone));
    await Promise.all([ask(), ask()]);
    expect(gateway.resumes).toHaveLength(1);
    expect(gateway.identifies).toHaveLength(1);
    expect(bot.log).toContainEqual(expect.objectContaining({ level: "info", message: "Discord shard resumed" }));
    await ask();
    expect(bot.discord.violations).toEqual([]);
  });

  it("is resumed where nobody answers its heartbeats any more", async () => {
    const { gateway } = (await up({ discord: { heartbeatMs: 100 } })).discord;
    gateway.acknowledges = false;
    await new Promise((gone) => gateway.once("gone", gone));
    gateway.acknowledges = true;
    await ask();
    expect(gateway.resumes.length).toBeGreaterThan(0);
  });

  it("starts anew where its session is over", async () => {
    const { gateway } = (await up()).discord;
    gateway.invalidate(false);
    await new Promise((identified) => gateway.once("identify", identified));
    await ask();
    expect(gateway.identifies).toHaveLength(2);
  });

  it("starts anew where Discord does not let it resume", async () => {
    const { gateway } = (await up()).discord;
    gateway.resumable = false;
    gateway.drop();
    await new Promise((identified) => gateway.once("identify", identified));
    await ask();
  });

  it("answers heartbeats that are asked for out of turn", async () => {
    const { gateway } = (await up()).discord;
    gateway.askForHeartbeat();
    await ask();
  });

  it("is reported to the operator where the token has been reset meanwhile", async () => {
    await up();
    bot.discord.gateway.closeAll(4004);
    await until(() => bot.log.some(({ level, message }) => level === "error" && message.includes("DISCORD_TOKEN")));
  });
});

describe("a start that can't be", () => {
  const problem = () =>
    bot.platform.start().then(
      () => "none",
      (error: Error) => error.message,
    );

  it.each<[string, RegExp, (bot: Bot) => void]>([
    [
      "the token is refused by the API",
      /DISCORD_TOKEN/,
      ({ discord }) => discord.misbehave({ how: { status: 401 }, on: /gateway/ }),
    ],
    [
      "the token is refused by the gateway",
      /DISCORD_TOKEN/,
      ({ discord }) => Object.assign(discord.gateway, { refuses: 4004 }),
    ],
    [
      "intents are refused",
      /Privileged Gateway Intents/,
      ({ discord }) => Object.assign(discord.gateway, { refuses: 4014 }),
    ],
    ["more shards are needed", /DISCORD_SHARD/, ({ discord }) => Object.assign(discord.gateway, { refuses: 4011 })],
    [
      "Discord fails",
      /discordstatus/,
      ({ discord }) => discord.misbehave({ how: { status: 503 }, on: /gateway/, times: 4 }),
    ],
  ])("says in one sentence what to do where %s", async (_, words, spoil) => {
    bot = await botOn();
    spoil(bot);
    expect(await problem()).toMatch(words);
    expect(bot.log.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("says where it looked for Discord where nobody is there", async () => {
    bot = await botOn({ settings: { apiBase: "http://127.0.0.1:9/api" } });
    expect(await problem()).toMatch(
      /can't be reached at http:\/\/127\.0\.0\.1:9\/api \(ECONNREFUSED\).*DISCORD_API_BASE/,
    );
  });

  it("is tried again by itself where it may pass", async () => {
    const clock = handClock();
    bot = await botOn({ settings: { clock } });
    bot.discord.misbehave({ how: { status: 503 }, on: /gateway/, times: 8 });
    expect(await problem()).toMatch(/discordstatus/);
    await until(() => {
      clock.advance(100);
      return bot.log.some(({ message }) => message === "Discord takes questions");
    });
    await until(() => bot.discord.world.commands.size > 0);
    await ask();
  });
});

describe("shards", () => {
  it("are as many as Discord recommends, all in this process, where nothing is said", async () => {
    const { gateway, world } = (await up({ discord: { shards: 2, guilds: 2 } })).discord;
    expect(gateway.identifies.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    for (const { id } of world.guilds) await ask({ guild: id });
  });

  it("are those of this process where there are several", async () => {
    await up({ discord: { guilds: 2 }, settings: { shards: { ids: [1], count: 2 } } });
    expect(bot.discord.gateway.identifies).toEqual([expect.objectContaining({ shard: [1, 2], intents: 0 })]);
  });
});

describe("stopping", () => {
  it("finishes what is in flight and takes nothing new", async () => {
    await up();
    bot.small.hold();
    const asking = bot.discord.command({}, "pages");
    await until(() => bot.small.waiting === 1);
    const stopping = bot.platform.stop();
    const calls = bot.discord.rest.calls.length;
    void bot.discord.command({}, "greet", { name: "Bolat" });
    await new Promise<void>((turn) => void setImmediate(turn));
    bot.small.release();
    expect((await asking).failed).toBeNull();
    await stopping;
    expect(bot.discord.rest.calls).toHaveLength(calls + 1);
  });

  it("is quick where nothing is in flight, and may be asked for twice", async () => {
    await up();
    await bot.platform.stop();
    await bot.platform.stop();
  });

  it("can be followed by a start", async () => {
    await up();
    await bot.platform.stop();
    await bot.platform.start();
    await ask();
  });
});
