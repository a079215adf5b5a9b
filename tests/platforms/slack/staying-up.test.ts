import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { until } from "../discord/bot.ts";
import { fastClock } from "../discord/fast-clock.ts";
import { type Bot, botOn, WAYS } from "./bot.ts";

let bot: Bot;
afterEach(() => bot.close());

async function up(options: Parameters<typeof botOn>[0] = {}): Promise<Bot> {
  bot = await botOn(options);
  await bot.start();
  return bot;
}

async function ask(): Promise<void> {
  const { failed, messages } = await bot.slack.as().command("/greet Bolat");
  expect(failed).toBeNull();
  expect(messages).toHaveLength(1);
}

const connections = () => bot.slack.socket.connections.length;

describe("a socket", () => {
  it.each(["warning", "refresh_requested"] as const)(
    "has its next connection open before it is left (%s)",
    async (reason) => {
      await up({ way: "socket" });
      const [old] = bot.slack.socket.connections;
      if (!old) throw new Error("not connected");
      let openedFirst = false;
      old.once("close", () => {
        openedFirst = bot.slack.socket.opened === 2;
      });
      bot.slack.socket.refresh(reason);
      await until(() => bot.slack.socket.opened === 2);
      await ask();
      await once(old, "close");
      expect(openedFirst).toBe(true);
      expect(connections()).toBe(1);
      await ask();
      expect(bot.log.filter(({ level }) => level !== "info")).toEqual([]);
      expect(bot.slack.problems).toEqual([]);
    },
  );

  it("loses no answer that is being worked on when its connection is to be left", async () => {
    await up({ way: "socket" });
    bot.small.hold();
    const asking = bot.slack.as().command("/pages");
    await until(() => bot.small.waiting === 1);
    bot.slack.socket.refresh();
    await until(() => bot.slack.socket.opened === 2);
    bot.small.release();
    const { failed, messages } = await asking;
    expect(failed).toBeNull();
    expect(messages).toHaveLength(1);
    expect(bot.slack.socket.acks).toHaveLength(1);
  });

  it("loses no answer that is being worked on when its connection drops", async () => {
    await up({ way: "socket" });
    bot.small.hold();
    const before = bot.slack.world.messages.length;
    void bot.slack.as().command("/pages");
    await until(() => bot.small.waiting === 1);
    bot.slack.socket.drop();
    await until(() => bot.slack.socket.opened === 2);
    bot.small.release();
    await until(() => bot.slack.world.messages.length === before + 1);
  });

  it("is opened again where it drops, however often Slack fails meanwhile", async () => {
    await up({ way: "socket", settings: { clock: fastClock(50) } });
    bot.slack.misbehave({ how: { status: 503 }, on: /connections\.open/, times: 3 });
    bot.slack.socket.drop();
    await until(() => connections() === 1);
    await ask();
    expect(bot.log.filter(({ level }) => level === "error")).toHaveLength(3);
    expect(bot.log.filter(({ level }) => level === "error")[0]?.message).toMatch(/slack-status/);
  });

  it("says what to do where the app-level token was revoked meanwhile, and does not go on asking", async () => {
    await up({ way: "socket" });
    const token = bot.slack.world.tokens.get(bot.slack.app.appToken);
    if (token) token.refused = "invalid_auth";
    bot.slack.socket.drop();
    await until(() => bot.log.some(({ level, message }) => level === "error" && message.includes("SLACK_APP_TOKEN")));
    bot.slack.problems.splice(0);
  });

  it("says what to do where Socket Mode is switched off", async () => {
    await up({ way: "socket" });
    bot.slack.socket.refresh("link_disabled");
    await until(() => bot.log.some(({ level, message }) => level === "error" && message.includes("Socket Mode")));
  });
});

describe.each(WAYS)("over %s", (way) => {
  it("answers once what Slack brings twice", async () => {
    await up({ way });
    const { world, delivery } = bot.slack;
    const ann = bot.slack.as();
    const gestures = [() => ann.command("/greet Bolat"), () => ann.mention("greet Bolat"), () => ann.dm("greet Bolat")];
    for (const gesture of gestures) {
      const { messages } = await gesture();
      expect(messages).toHaveLength(1);
      const seen = world.messages.length;
      const acks = [await delivery.again(), await delivery.again()];
      expect(acks.map(({ status, body }) => [status, body])).toEqual([
        [200, null],
        [200, null],
      ]);
      await ann.command("/greet Aidar");
      expect(world.messages).toHaveLength(seen + 1);
    }
  });

  it("finishes what is in flight when it stops", async () => {
    await up({ way });
    bot.small.hold();
    const asking = bot.slack.as().command("/pages");
    await until(() => bot.small.waiting === 1);
    const stopping = bot.platform.stop();
    bot.small.release();
    expect((await asking).messages).toHaveLength(1);
    await stopping;
  });

  it("is quick to stop where nothing is in flight, may be stopped twice, and started again", async () => {
    await up({ way });
    await bot.platform.stop();
    await bot.platform.stop();
    await bot.start();
    await ask();
  });

  it.each(["invalid_auth", "token_revoked", "account_inactive", "missing_scope"])(
    "says in one sentence what to do where its bot token is refused with %s",
    async (code) => {
      bot = await botOn({ way });
      bot.slack.misbehave({ how: { status: 200, code }, on: /auth\.test/ });
      await expect(bot.platform.start()).rejects.toThrow(/api\.slack\.com\/apps/);
      expect(bot.log.filter(({ level }) => level === "error")).toEqual([]);
    },
  );

  it("says where it looked for Slack where nobody is there", async () => {
    bot = await botOn({ way, settings: { apiBase: "http://127.0.0.1:9/api/" } });
    await expect(bot.platform.start()).rejects.toThrow(
      /can't be reached at http:\/\/127\.0\.0\.1:9\/api\/ \(.*SLACK_API_BASE.*keeps trying/,
    );
  });

  it("is tried again by itself where it may pass", async () => {
    bot = await botOn({ way, settings: { clock: fastClock(100) } });
    bot.slack.misbehave({ how: { status: 503 }, on: /auth\.test/, times: 3 });
    await expect(bot.platform.start()).rejects.toThrow(/slack-status.*keeps trying/);
    await until(() => bot.log.some(({ message }) => message === "Slack takes questions"));
  });
});

it("says which setting to change where its port is taken, and takes it once it is free", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  bot = await botOn({ settings: { clock: fastClock(50), address: { host: "127.0.0.1", port } } });
  await expect(bot.platform.start()).rejects.toThrow(new RegExp(`PORT.*${port}.*keeps trying`));
  other.close();
  await until(() => bot.log.some(({ message }) => message === "Slack takes questions"));
});

it("says that the app-level token is wrong where that is what Slack refuses", async () => {
  bot = await botOn({ way: "socket" });
  bot.slack.misbehave({ how: { status: 200, code: "not_allowed_token_type" }, on: /connections\.open/ });
  await expect(bot.platform.start()).rejects.toThrow(/SLACK_APP_TOKEN/);
});

it("answers nobody who is no person, and itself never", async () => {
  await up();
  const { world, delivery, teams } = bot.slack;
  const [team] = teams;
  if (!team) throw new Error("no workspace");
  const channel = bot.slack.channel("news").id;
  const said = { type: "app_mention", user: team.users[0]?.id, text: "greet Bolat", channel };
  const loops = [
    { bot_id: "B0123ABCD" },
    { user: team.bot.user },
    { subtype: "message_changed" },
    { subtype: "bot_message" },
    { edited: { user: team.users[0]?.id, ts: "1.1" } },
    { type: "message", channel_type: "channel" },
    { type: "message", channel_type: "im", subtype: "message_deleted", hidden: true },
  ];
  for (const [nth, loop] of loops.entries()) {
    const event = { ...said, ts: world.ts(), ...loop };
    const body = { type: "event_callback", team_id: team.id, event_id: `Ev${nth}`, event };
    expect((await delivery.send({ kind: "events_api", body })).status).toBe(200);
  }
  await ask();
  expect(bot.slack.posted).toEqual([]);
});
