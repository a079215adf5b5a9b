import type { Failing } from "../../loopback/misbehaviour.ts";
import type { Message } from "../../loopback/slack/message.ts";
import { until } from "../discord/bot.ts";
import { fastClock } from "../discord/fast-clock.ts";
import { type Bot, botOn, WAYS } from "./bot.ts";

const RESPONSE_URL = /\/(?:commands|actions)\//;
const POST = /chat\.postMessage/;

describe.each(WAYS)("over %s", (way) => {
  let bot: Bot;

  beforeAll(async () => {
    bot = await botOn({ way, clock: fastClock(20) });
    await bot.start();
  });
  afterAll(() => bot.close());
  afterEach(() => {
    bot.slack.web.misbehaviours.clear();
    expect(bot.slack.problems.splice(0)).toEqual([]);
  });

  /** A command whose answer comes after the acknowledgement. */
  async function slowly(): Promise<{ readonly messages: readonly Message[]; readonly failed: string | null }> {
    const asking = bot.slack.as().command("/slow");
    const acknowledged = bot.slack.delivery.acks.length;
    await until(() => bot.slack.delivery.acks.length > acknowledged);
    bot.small.release();
    return await asking;
  }

  it("acknowledges in time what takes long, and answers after it", async () => {
    const { messages, failed } = await slowly();
    expect(failed).toBeNull();
    expect(bot.slack.delivery.acks.at(-1)?.tookMs).toBeLessThan(3000);
    expect(JSON.stringify(messages[0]?.blocks)).toContain("At last");
    expect(messages[0]?.onlyFor).toBe(bot.slack.as().user);
  });

  it.each<[string, Failing, number]>([
    ["fails", { status: 500 }, 2],
    ["limits", { retryAfter: 1 }, 2],
    ["takes its time", { slowMs: 30 }, 1],
  ])("posts a late answer once where Slack %s", async (_, how, times) => {
    bot.slack.misbehave({ how, on: RESPONSE_URL, times });
    const before = bot.slack.world.messages.length;
    const { messages } = await slowly();
    expect(messages).toHaveLength(1);
    expect(bot.slack.world.messages).toHaveLength(before + 1);
  });

  it("never shows a late answer twice where the connection broke after it came through", async () => {
    bot.slack.misbehave({ how: "reset after", on: RESPONSE_URL });
    const before = bot.slack.world.messages.length;
    await slowly();
    await until(() => bot.log.some(({ message }) => message === "an answer could not be posted to Slack"));
    expect(bot.slack.world.messages).toHaveLength(before + 1);
  });

  it.each<[string, Failing]>([
    ["limits", { retryAfter: 1 }],
    ["fails", { status: 500 }],
    ["breaks the connection", "reset before"],
    ["breaks the connection after it came through", "reset after"],
  ])("answers a mention once where Slack %s", async (_, how) => {
    bot.slack.misbehave({ how, on: POST });
    const before = bot.slack.posted.length;
    const { messages } = await bot.slack.as().mention("greet Bolat");
    expect(messages).toHaveLength(1);
    await bot.slack.as().command("/greet Bolat");
    expect(bot.slack.posted).toHaveLength(before + 1);
  });

  it.each<[string, RegExp]>([
    ["not_in_channel", /not in that channel.*\/invite/],
    ["channel_not_found", /no such channel.*\/invite/],
    ["is_archived", /archived/],
    ["token_revoked", /Reinstall/],
    ["account_inactive", /Reinstall/],
    ["invalid_auth", /SLACK_BOT_TOKEN/],
    ["restricted_action", /admin/],
  ])("says in the log what %s means and what to do", async (code, words) => {
    bot.slack.misbehave({ how: { status: 200, code }, on: POST });
    const entries = bot.log.length;
    void bot.slack.as().mention("greet Bolat", { answers: 1 });
    await until(() => bot.log.length > entries);
    expect(bot.log.at(-1)).toMatchObject({ level: "error", about: { refusal: code } });
    expect(bot.log.at(-1)?.message).toMatch(words);
  });

  it("names the scope that is missing", async () => {
    const { scopes } = bot.slack.token();
    scopes.delete("chat:write");
    const entries = bot.log.length;
    void bot.slack.as().mention("greet Bolat");
    await until(() => bot.log.length > entries);
    scopes.add("chat:write");
    expect(bot.slack.problems.splice(0)).toHaveLength(1);
    expect(bot.log.at(-1)?.message).toMatch(/lacks the scope chat:write.*manifest.*reinstall/);
  });

  it("apologises with a reference for a defect", async () => {
    const { messages } = await bot.slack.as().command("/broken");
    expect(messages[0]?.text).toMatch(/Something went wrong here/);
    expect(bot.small.defects.splice(0)).toHaveLength(1);
  });

  it("never lets a token into the log", () => {
    const log = JSON.stringify(bot.log);
    for (const token of bot.slack.world.tokens.keys()) expect(log).not.toContain(token);
  });
});
