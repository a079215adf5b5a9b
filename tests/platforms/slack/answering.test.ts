import type { Seen } from "../../loopback/slack/asked.ts";
import type { Message } from "../../loopback/slack/message.ts";
import { type Bot, botOn, WAYS } from "./bot.ts";

function only({ messages, failed }: Seen): Message {
  expect(failed).toBeNull();
  expect(messages).toHaveLength(1);
  return messages[0] as Message;
}

/** All that a message shows, as text. */
const shown = ({ blocks }: { readonly blocks: readonly unknown[] }) => JSON.stringify(blocks);

describe.each(WAYS)("over %s", (way) => {
  let bot: Bot;

  beforeAll(async () => {
    bot = await botOn({ way });
    await bot.start();
  });
  afterAll(() => bot.close());
  afterEach(() => {
    expect(bot.slack.problems.splice(0)).toEqual([]);
    expect(bot.log.filter(({ level }) => level === "error")).toEqual([]);
  });

  describe("a slash command", () => {
    it("is answered to the asker alone, in the acknowledgement itself", async () => {
      const ann = bot.slack.as();
      const message = only(await ann.command("/greet Bolat tone:warm"));
      expect(message.onlyFor).toBe(ann.user);
      expect(shown(message)).toContain(`Bolat warm ${bot.slack.teams[0]?.id}`);
      expect(message.text).toContain("Bolat");
    });

    it("is reached through the umbrella too, by our name, by Slack's or in everyday words", async () => {
      const ann = bot.slack.as();
      for (const line of ["/dateline greet Bolat", "/dateline /greet Bolat", "/dateline greet name:“Bolat”"])
        expect(shown(only(await ann.command(line)))).toContain("Bolat");
    });
  });

  describe("buttons and menus", () => {
    const pages = () => bot.slack.as().command("/pages").then(only);

    it("turn pages in place", async () => {
      const ann = bot.slack.as();
      const first = await pages();
      const before = shown(first);
      expect((await ann.press(first, "Page 2 →")).messages).toEqual([first]);
      expect(shown(first)).not.toBe(before);
      await ann.press(first, "← Page 1");
      expect(shown(first)).toBe(before);
    });

    it("open sources for the one who presses, and for nobody else", async () => {
      const ann = bot.slack.as();
      const all = only(await ann.press(await pages(), "Sources"));
      expect(all.onlyFor).toBe(ann.user);
      expect(shown(all)).toContain("all of 150");
      const message = await pages();
      const one = only(await ann.choose(message, 0, "3"));
      expect(one.onlyFor).toBe(ann.user);
      expect(shown(one)).toContain("3 of 150");
      expect(message.edits).toBe(0);
    });

    it("ask on where the answer stands: the asker alone, or everybody", async () => {
      const ann = bot.slack.as();
      expect(only(await ann.press(await pages(), "Greet")).onlyFor).toBe(ann.user);
      const [open] = (await ann.mention("pages")).messages;
      const greeted = only(await bot.slack.as({ user: "ben" }).press(open as Message, "Greet"));
      expect(greeted.onlyFor).toBeNull();
    });
  });

  it("answers a mention in its thread, and a direct message in its own", async () => {
    const ann = bot.slack.as();
    const mention = only(await ann.mention("greet Bolat"));
    expect(mention.onlyFor).toBeNull();
    expect(shown(mention)).toContain("Bolat");
    expect(mention.thread).not.toBeNull();
    const direct = only(await ann.dm("greet Bolat"));
    expect(direct.thread).not.toBeNull();
  });

  it("fills the Home tab", async () => {
    const ann = bot.slack.as();
    await ann.openHome();
    expect(ann.home?.body.type).toBe("home");
  });

  it("takes a question from the shortcut, and answers in the place of the form", async () => {
    const ann = bot.slack.as();
    const [form] = (await ann.shortcut("ask")).views;
    if (!form) throw new Error("no form");
    const { views } = await ann.submit(form, { "dateline.question": "greet Bolat" });
    expect(JSON.stringify(views[0]?.body)).toContain("Bolat");
  });

  it("turns pages in a modal, and opens sources and further questions above it", async () => {
    const ann = bot.slack.as();
    const [form] = (await ann.shortcut("ask")).views;
    if (!form) throw new Error("no form");
    const [answer] = (await ann.submit(form, { "dateline.question": "pages" })).views;
    if (!answer) throw new Error("no answer");
    const words = ({ body }: typeof answer) => JSON.stringify(body);
    const first = words(answer);
    expect(first).not.toContain("Share in channel");
    const [turned] = (await ann.press(answer, "Page 2 →")).views;
    expect(turned?.id).toBe(answer.id);
    expect(words(answer)).not.toBe(first);
    const [sources] = (await ann.press(answer, "Sources")).views;
    expect(sources?.id).not.toBe(answer.id);
    expect(words(sources ?? answer)).toContain("all of 150");
    const [greeted] = (await ann.press(answer, "Greet")).views;
    expect(words(greeted ?? answer)).toContain("Bolat");
  });

  it("opens a form for a command without what it needs, completes names in it, and answers where it was typed", async () => {
    const ann = bot.slack.as();
    const [form] = (await ann.command("/greet")).views;
    if (!form) throw new Error("no form");
    const { options } = await ann.type(form, "dateline.option", "Ai");
    const [aigerim] = options;
    const message = only(await ann.submit(form, { name: aigerim ?? "" }));
    expect(message.onlyFor).toBe(ann.user);
    expect(shown(message)).toContain("Aigerim");
  });
});
