import type { Failing } from "../../loopback/misbehaviour.ts";
import { type Bot, botOn, until } from "./bot.ts";
import { fastClock } from "./fast-clock.ts";

let bot: Bot;

beforeAll(async () => {
  bot = await botOn();
  await bot.platform.start();
});
afterAll(() => bot.close());
afterEach(() => {
  bot.discord.rest.misbehaviours.clear();
  bot.discord.violations.splice(0);
});

const CALLBACK = /callback$/;
const EDIT = /^PATCH .*@original$/;

it.each<[string, Failing, number]>([
  ["fails", { status: 500 }, 3],
  ["fails at its gateway", { status: 502 }, 6],
  ["limits the route", { retryAfter: 0.2 }, 3],
  ["limits everything", { retryAfter: 0.2, global: true }, 2],
  ["breaks the connection", "reset before", 2],
  ["breaks the connection after the answer came through", "reset after", 1],
  ["takes its time", { slowMs: 400 }, 1],
  ["leaves the first attempt without a reply", "never answers", 1],
])("answers once where Discord %s", async (_, how, times) => {
  bot.discord.misbehave({ how, on: CALLBACK, times });
  const { failed, messages } = await bot.discord.command({}, "greet", { name: "Bolat" });
  expect(failed).toBeNull();
  expect(messages).toHaveLength(1);
  expect(messages[0]?.words).toContain("Bolat");
});

it.each<[string, Failing]>([
  ["fails", { status: 500 }],
  ["breaks the connection", "reset before"],
])("completes what is typed where Discord %s", async (_, how) => {
  bot.discord.misbehave({ how, on: CALLBACK, times: 2 });
  const { choices } = await bot.discord.type({}, "greet", "name", "Bol");
  expect(choices.map(({ value }) => value)).toEqual(["Bolat"]);
});

describe("an answer after a wait", () => {
  let waiting: Bot;
  beforeAll(async () => {
    waiting = await botOn({ settings: { clock: fastClock(20) } });
    await waiting.platform.start();
  });
  afterAll(() => waiting.close());

  it.each<[string, Failing, number]>([
    ["fails", { status: 503 }, 6],
    ["limits the route", { retryAfter: 0.2 }, 2],
    ["breaks the connection", "reset before", 5],
    ["breaks the connection after it came through", "reset after", 1],
  ])("arrives where Discord %s", async (_, how, times) => {
    const { discord, small } = waiting;
    discord.misbehave({ how, on: EDIT, times });
    small.hold();
    const asking = discord.command({}, "pages");
    await until(() => [...discord.world.asked.values()].at(-1)?.responded === 5);
    small.release();
    const seen = await asking;
    expect(seen).toMatchObject({ failed: null, deferred: true });
    expect(seen.messages[0]?.words).toContain("Sentence 1 ");
    expect(discord.violations).toEqual([]);
  });
});

it("apologises to the asker alone where Discord refuses the answer itself", async () => {
  bot.discord.misbehave({ how: { status: 400, code: 50035, message: "Invalid Form Body" }, on: CALLBACK });
  const { messages } = await bot.discord.command({}, "greet", { name: "Bolat" });
  expect(messages[0]).toMatchObject({ ephemeral: true });
  expect(messages[0]?.words).toMatch(/Sorry/);
  expect(bot.log.at(-1)).toMatchObject({ level: "error", about: { code: 50035 } });
});

it("goes on after an interaction that could not be answered at all, and says so in the log", async () => {
  bot.discord.misbehave({ how: { status: 500 }, on: CALLBACK, times: Number.POSITIVE_INFINITY });
  expect((await bot.discord.command({}, "greet", { name: "Bolat" })).failed).toBe("The application did not respond");
  bot.discord.rest.misbehaviours.clear();
  expect((await bot.discord.command({}, "greet", { name: "Bolat" })).failed).toBeNull();
  expect(bot.log).toContainEqual(expect.objectContaining({ level: "error", message: "answer not sent" }));
});

it("puts neither tokens nor an article's words into the log", () => {
  const written = JSON.stringify(bot.log);
  for (const { token } of bot.discord.world.asked.values()) expect(written).not.toContain(token);
  expect(written).not.toContain(bot.discord.world.token);
  expect(written).not.toMatch(/Sentence \d/);
});
