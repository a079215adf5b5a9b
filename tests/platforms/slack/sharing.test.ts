import type { Message } from "../../loopback/slack/message.ts";
import { readSlack } from "../../loopback/slack/shown.ts";
import { type Bot, botOn } from "./bot.ts";

let bot: Bot;

beforeAll(async () => {
  bot = await botOn();
  await bot.start();
});
afterAll(() => bot.close());
afterEach(() => {
  bot.slack.web.misbehaviours.clear();
  expect(bot.slack.problems.splice(0)).toEqual([]);
});

const asked = async (line = "/pages") => (await bot.slack.as().command(line)).messages[0] as Message;
const words = (message: Message | undefined) => readSlack((message as Message).body).text;

it("shows everybody the answer that only the asker saw, and says who asked", async () => {
  const ann = bot.slack.as();
  const { messages } = await ann.press(await asked("/greet Bolat"), "Share in channel");
  expect(messages).toHaveLength(1);
  expect(messages[0]?.onlyFor).toBeNull();
  expect(words(messages[0])).toContain("Bolat");
  expect(words(messages[0])).toContain("asked, and shares the answer");
  expect(JSON.stringify(messages[0]?.blocks)).toContain(ann.user);
  expect(messages[0]?.blocks.length).toBeLessThanOrEqual(50);
});

it("shares the page that is read, with controls that turn it for everybody", async () => {
  const ann = bot.slack.as();
  const own = await asked();
  await ann.press(own, "Page 2 →");
  const [shared] = (await ann.press(own, "Share in channel")).messages;
  expect(words(shared)).toContain("Page 2 of");
  await bot.slack.as({ user: "ben" }).press(shared as Message, "← Page 1");
  expect(words(shared)).toContain("Page 1 of");
  expect(JSON.stringify(shared?.blocks)).not.toContain("Share in channel");
});

it("gives the new answer to the asker alone where the article has changed since", async () => {
  const ann = bot.slack.as();
  for (const button of ["Share in channel", "Page 2 →", "Sources"]) {
    const own = await asked();
    bot.small.edition += 1;
    const { messages } = await ann.press(own, button);
    expect(messages[0]?.onlyFor).toBe(ann.user);
    expect(words(messages[0])).toMatch(/has changed since/);
    expect(words(messages[0])).toContain(`edition ${bot.small.edition}`);
  }
});

it("says that it may have been posted where the connection broke, rather than post it again", async () => {
  const ann = bot.slack.as();
  const own = await asked("/greet Bolat");
  bot.slack.misbehave({ how: "reset after", on: /\/actions\// });
  const { messages } = await ann.press(own, "Share in channel", { answers: 2 });
  const shared = messages.filter(({ onlyFor }) => onlyFor === null);
  expect(shared).toHaveLength(1);
  expect(words(messages.find(({ onlyFor }) => onlyFor !== null))).toMatch(/Look in the channel/);
});

it("posts by its own token where the address takes no more, and says what to do where it is not in the channel", async () => {
  const ann = bot.slack.as();
  const gone = { how: { status: 404 }, on: /\/actions\// } as const;
  const own = await asked("/greet Bolat");
  bot.slack.misbehave(gone);
  const before = bot.slack.posted.length;
  await ann.press(own, "Share in channel");
  expect(bot.slack.posted).toHaveLength(before + 1);
  bot.slack.misbehave(gone, { how: { status: 200, code: "not_in_channel" }, on: /postMessage/ });
  const { messages } = await ann.press(own, "Share in channel");
  expect(messages[0]?.onlyFor).toBe(ann.user);
  expect(words(messages[0])).toMatch(/\/invite @dateline/);
});

it("says politely that a button is too old to be read", async () => {
  const ann = bot.slack.as();
  const own = await asked();
  const state = JSON.stringify(own.body).replaceAll(/s1([psh])/g, "s0$1");
  Object.assign(own.body, JSON.parse(state));
  const { messages } = await ann.press(own, "Page 2 →");
  expect(words(messages[0])).toMatch(/older than what I can read now.*\/dateline/);
});
