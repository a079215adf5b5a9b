import type { Seen } from "../../loopback/discord/asked.ts";
import type { Shown } from "../../loopback/discord/shown.ts";
import { handClock } from "../../loopback/hand-clock.ts";
import { type Bot, botOn, until } from "./bot.ts";

const clock = handClock();
let bot: Bot;

beforeAll(async () => {
  bot = await botOn({ clock, discord: { guilds: 2 } });
  await bot.platform.start();
});
afterAll(() => bot.close());
afterEach(() => expect(bot.discord.violations.splice(0)).toEqual([]));

function only({ messages, failed }: Seen): Shown {
  expect(failed).toBeNull();
  expect(messages).toHaveLength(1);
  return messages[0] as Shown;
}

/** Asks, and lets the time pass after which the bot has to say “wait”. */
async function waiting(ask: () => Promise<Seen>, ms = 1500): Promise<{ asking: Promise<Seen>; first: number | null }> {
  const before = bot.small.waiting;
  const asking = ask();
  await until(() => bot.small.waiting > before);
  clock.advance(ms);
  const asked = [...bot.discord.world.asked.values()].at(-1);
  await until(() => asked?.responded !== null);
  return { asking, first: asked?.responded ?? null };
}

describe("a slash command", () => {
  it("is answered in a guild, in direct messages and where only a person has installed the bot", async () => {
    const [guild] = bot.discord.world.guilds;
    const inGuild = only(await bot.discord.command({}, "greet", { name: "Bolat", tone: "warm" }));
    expect(inGuild.words).toContain(`Bolat warm ${guild?.id}`);
    const inPerson = only(
      await bot.discord.command({ guild: null, user: "800000000000000009" }, "greet", { name: "Bolat" }),
    );
    expect(inPerson.words).toContain("800000000000000009");
    const installed = { userInstall: true, user: "800000000000000009" };
    expect(only(await bot.discord.command(installed, "greet", { name: "Bolat" })).words).toContain("Bolat");
    const elsewhere = await bot.discord.command({ guild: null, context: 2 }, "greet", { name: "Bolat" });
    expect(only(elsewhere).ephemeral).toBe(false);
  });

  it("is answered to the asker alone where they say so", async () => {
    const shown = only(await bot.discord.command({}, "greet", { name: "Bolat", private: true }));
    expect(shown.ephemeral).toBe(true);
    expect(shown.words).toContain("Bolat");
  });

  it("gets an apology with a reference where the command has a defect", async () => {
    const shown = only(await bot.discord.command({}, "broken"));
    expect(shown.words).toMatch(/Something went wrong here/);
    expect(bot.small.defects.splice(0)).toHaveLength(1);
  });
});

describe("a command that changes settings", () => {
  const channel = "123456789012345678";
  const set = (permissions: string, from = {}) =>
    bot.discord.command({ permissions, ...from }, "alarm set", { channel, loud: true }).then(only);

  it.each([
    ["who may manage channels", "16"],
    ["who is an administrator", "8"],
  ])("is done for a member %s", async (_, permissions) => {
    expect((await set(permissions)).words).toContain("An alarm for 123456789012345678 true");
  });

  it("is refused to every other member, whatever Discord lets them type", async () => {
    expect((await set("274877926400")).words).toContain("the right to manage this channel");
  });

  it("is done for everybody in their own messages", async () => {
    expect((await set("0", { guild: null })).words).toContain("An alarm for");
  });

  it("asks the member's own rights where only they have installed the bot", async () => {
    expect((await set("0", { userInstall: true })).words).toContain("the right to manage this channel");
  });

  it("offers values while it is typed", async () => {
    const { choices } = await bot.discord.type({}, "alarm set", "when", "8", { channel });
    expect(choices).toEqual([{ name: "8:30", value: "8:30" }]);
  });
});

describe("an answer that takes long", () => {
  it.each([false, true])("is announced before three seconds are over and follows (private: %s)", async (hidden) => {
    const { asking, first } = await waiting(() => bot.discord.command({}, "slow", { private: hidden }));
    expect(first).toBe(5);
    bot.small.release();
    const seen = await asking;
    expect(seen.deferred).toBe(true);
    expect(only(seen)).toMatchObject({ ephemeral: hidden, loading: false });
    expect(only(seen).words).toContain("At last");
  });

  it("is announced sooner where the question was long on its way", async () => {
    const { asking, first } = await waiting(() => {
      const sent = bot.discord.command({}, "slow");
      jest.spyOn(Date, "now").mockReturnValue(Date.now() + 1000);
      return sent;
    }, 600);
    jest.restoreAllMocks();
    expect(first).toBe(5);
    bot.small.release();
    expect((await asking).failed).toBeNull();
  });

  it("is not sent with a token that has run out", async () => {
    const { asking } = await waiting(() => bot.discord.command({}, "slow"));
    // By the time that another one is answered, the bot knows that its “wait” was taken.
    await bot.discord.command({}, "greet", { name: "Bolat" });
    const sent = bot.discord.rest.calls.length;
    clock.advance(15 * 60_000);
    bot.small.release();
    expect((await asking).failed).toBe("This interaction failed");
    await until(() => bot.log.some(({ message }) => message === "no answer before the token ran out"));
    expect(bot.discord.rest.calls).toHaveLength(sent);
  });
});

describe("buttons and menus", () => {
  const pages = (values = {}) => bot.discord.command({}, "pages", values).then(only);

  it("turn pages in place", async () => {
    const first = await pages();
    const before = first.words;
    const seen = await bot.discord.press(first, "Page 2 →");
    expect(seen.messages).toEqual([first]);
    expect(first.words).not.toBe(before);
    expect(first.words).toContain("Page 2 of");
    await bot.discord.press(first, "← Page 1");
    expect(first.words).toBe(before);
  });

  it("open sources for the one who presses, and for nobody else", async () => {
    const message = await pages();
    const all = only(await bot.discord.press(message, "Sources"));
    expect(all).toMatchObject({ ephemeral: true });
    expect(all.words).toContain("all of 150");
    const [menu] = message.selects;
    const one = only(await bot.discord.select(message, menu?.custom_id ?? "", [menu?.options[2]?.value ?? ""]));
    expect(one.ephemeral).toBe(true);
    expect(one.words).toContain("3 of 150");
    expect(message.edits).toBe(0);
  });

  it("ask on where the answer stands: seen by all, or by the asker alone", async () => {
    const open = only(await bot.discord.press(await pages(), "Greet"));
    expect(open).toMatchObject({ ephemeral: false });
    expect(open.words).toContain("Bolat");
    expect(only(await bot.discord.press(await pages({ private: true }), "Greet")).ephemeral).toBe(true);
  });

  it("say that the article has changed, and give the new answer, where it has", async () => {
    const message = await pages();
    bot.small.edition += 1;
    const before = message.words;
    for (const button of ["Page 2 →", "Sources"]) {
      const seen = only(await bot.discord.press(message, button));
      expect(seen.ephemeral).toBe(true);
      expect(seen.words).toMatch(/has changed since/);
      expect(seen.words).toContain(`edition ${bot.small.edition}`);
    }
    expect(message.words).toBe(before);
  });

  it("work in another process than the one that answered", async () => {
    const message = await pages();
    const other = await botOn({ clock });
    await other.platform.start();
    other.small.edition = bot.small.edition;
    const seen = await other.discord.press(message, "Page 2 →");
    expect(seen.failed).toBeNull();
    expect(message.words).toContain("Page 2 of");
    await other.close();
  });

  it.each(["", "d1", "d0p2|abc|/pages", "other-bot:1", "d1p2|abc|~zzz", "\u0000"])(
    "say politely that they are too old to be read: %j",
    async (id) => {
      const seen = only(await bot.discord.press(await pages(), id));
      expect(seen).toMatchObject({ ephemeral: true });
      expect(seen.words).toMatch(/Please ask again/);
    },
  );

  it("wait as an update where turning a page takes long", async () => {
    const message = await pages();
    bot.small.hold();
    const { asking, first } = await waiting(() => bot.discord.press(message, "Page 2 →"));
    expect(first).toBe(6);
    bot.small.release();
    expect((await asking).messages).toEqual([message]);
    expect(message.words).toContain("Page 2 of");
  });

  it("say after a wait too that the article has changed, apart and to the asker alone", async () => {
    const message = await pages();
    bot.small.edition += 1;
    bot.small.hold();
    const before = message.words;
    const { asking } = await waiting(() => bot.discord.press(message, "Page 2 →"));
    bot.small.release();
    const seen = await asking;
    expect(message.words).toBe(before);
    expect(seen.messages[1]).toMatchObject({ ephemeral: true });
    expect(seen.messages[1]?.words).toMatch(/has changed since/);
  });
});

describe("completion", () => {
  it("offers what there is, whole or not at all, and no more than Discord takes", async () => {
    const { choices } = await bot.discord.type({}, "greet", "name", "A");
    expect(choices.length).toBeGreaterThan(20);
    expect(choices.length).toBeLessThanOrEqual(25);
    expect(choices[0]).toEqual({ name: "Aigerim", value: "Aigerim" });
    expect(choices.map(({ value }) => String(value).length)).toContain(100);
    expect(choices.every(({ name, value }) => name === value && name.length <= 100)).toBe(true);
  });

  it("offers nothing where there is nothing to offer", async () => {
    expect((await bot.discord.type({}, "greet", "name", "Zzz")).choices).toEqual([]);
  });

  it("answers every keystroke, the newest with values", async () => {
    const typed = ["A", "Ai", "Aig"].map((text) => bot.discord.type({}, "greet", "name", text));
    const [first, second, newest] = await Promise.all(typed);
    expect(newest?.choices.map(({ value }) => value)).toEqual(["Aigerim"]);
    expect([first?.failed, second?.failed]).toEqual([null, null]);
  });
});

it("answers an interaction that Discord sends twice only once", async () => {
  const { world, gateway } = bot.discord;
  const dispatch = jest.spyOn(gateway, "dispatch");
  only(await bot.discord.command({}, "greet", { name: "Bolat" }));
  const [event, data, guild] = dispatch.mock.calls[0] ?? [];
  dispatch.mockRestore();
  gateway.dispatch(event ?? "", data, guild ?? null);
  only(await bot.discord.command({}, "greet", { name: "Bolat" }));
  expect(world.violations).toEqual([]);
});
