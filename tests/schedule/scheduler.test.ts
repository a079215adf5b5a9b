import { type Newsdesk, newsdesk } from "./newsdesk.ts";
import { subscription } from "./subscription.ts";

const HOUR_MS = 3_600_000;
const START = "2026-03-02T02:00:00Z";
const SLOT = "2026-03-02T03:00:00Z";
const titles = ({ discord }: Newsdesk) =>
  discord.messages.map(({ answer }) => answer.title.map((run) => "text" in run && run.text).join(""));

describe("digests", () => {
  let desk: Newsdesk;
  beforeEach(async () => {
    desk = await newsdesk(START);
  });
  afterEach(() => desk.store.close());
  const history = (id = "k7f3") => desk.store.deliveries.history(id, 100);

  it("come once a slot, for months, each by its own clock", async () => {
    await desk.add(
      subscription(),
      subscription({
        id: "b2",
        cron: "30 2 * * *",
        zone: "Europe/Berlin",
        nextFireAt: "2026-03-03T01:30:00Z",
        target: { platform: "slack", tenant: "T1", channel: "C1", thread: null },
      }),
    );
    await desk.leap(desk.another(), "2026-05-31T02:00:00Z");
    expect(desk.discord.messages).toHaveLength(90);
    expect(desk.slack.messages).toHaveLength(90);
    expect(new Set(desk.discord.messages.map(({ key }) => key)).size).toBe(90);
    expect((await history()).every(({ state, late }) => state === "posted" && !late)).toBe(true);
  });

  it("come once where two schedulers share the work", async () => {
    await desk.add(
      subscription(),
      ...Array.from({ length: 50 }, (_, each) =>
        subscription({
          id: `s${each}`,
          target: { platform: "discord", tenant: "1001", channel: `c${each}`, thread: null },
        }),
      ),
    );
    desk.turnTo(SLOT);
    const [one, other] = [desk.another(), desk.another()];
    await Promise.all([one.tick(), other.tick(), one.tick()]);
    expect(desk.discord.messages).toHaveLength(51);
  });

  it("come once, late and saying so, after a restart days later", async () => {
    await desk.add(subscription());
    desk.turnTo("2026-03-05T10:00:00Z");
    await desk.another().tick();
    expect((await history()).map(({ slot, state, late }) => `${slot} ${state} ${late}`)).toEqual([
      "2026-03-05T03:00:00Z posted true",
      "2026-03-04T03:00:00Z skipped false",
      "2026-03-03T03:00:00Z skipped false",
      "2026-03-02T03:00:00Z skipped false",
    ]);
    expect(desk.discord.messages).toHaveLength(1);
    expect(JSON.stringify(desk.discord.messages[0]?.answer)).toContain("2026-03-05T08:00+05:00");
  });

  it("do not come again when the clock is set back an hour", async () => {
    await desk.add(subscription());
    const scheduler = desk.another();
    await desk.run(scheduler, "2026-03-02T03:05:00Z");
    desk.turnTo("2026-03-02T02:05:00Z");
    await desk.run(scheduler, "2026-03-02T04:00:00Z");
    expect(desk.discord.messages).toHaveLength(1);
  });

  it("are found, not sent again, where the answer was lost", async () => {
    await desk.add(subscription());
    desk.discord.script.push("posted, answer lost");
    await desk.run(desk.another(), "2026-03-02T04:00:00Z");
    expect(desk.discord.messages).toHaveLength(1);
    expect(await history()).toMatchObject([{ state: "posted", message: "found", attempt: 2 }]);
  });

  it("are sent again as they were where an attempt has left nothing behind", async () => {
    await desk.add(subscription());
    desk.discord.script.push({ kind: "unknown", reason: "Discord answered with an error" });
    const scheduler = desk.another();
    desk.turnTo(SLOT);
    await scheduler.tick();
    desk.news = "later news";
    await desk.run(scheduler, "2026-03-02T04:00:00Z");
    expect(titles(desk)).toEqual(["news"]);
  });

  it("are not sent again where nobody can tell whether they stand there, and end as unknown", async () => {
    await desk.add(subscription());
    desk.discord.canLook = false;
    desk.discord.script.push("posted, answer lost");
    const scheduler = desk.another();
    await desk.run(scheduler, "2026-03-02T03:01:00Z");
    await desk.run(scheduler, "2026-03-02T12:00:00Z", HOUR_MS / 4);
    expect(desk.discord.posts).toBe(1);
    expect(await history()).toMatchObject([{ state: "unknown" }]);
  });

  it("come once however often their process has died over them", async () => {
    await desk.add(subscription());
    desk.turnTo(SLOT);
    await desk.another({ posters: [] }).tick();
    for (let death = 0; death < 30; death += 1) {
      expect(await desk.store.deliveries.claim("the dead", "discord", desk.now(), 60_000, 1)).toHaveLength(1);
      desk.clock.advance(60_000);
    }
    desk.discord.script.push("posted, answer lost");
    await desk.run(desk.another(), "2026-03-02T03:31:30Z");
    expect(desk.discord.messages).toHaveLength(1);
    expect(await history()).toMatchObject([{ state: "posted" }]);
  });

  it("wait as long as the platform asks, and count no attempt for it", async () => {
    await desk.add(subscription());
    desk.discord.script.push({ kind: "later", afterMs: 90_000, reason: "too many requests" });
    const scheduler = desk.another();
    await desk.run(scheduler, "2026-03-02T03:01:00Z");
    expect(desk.discord.messages).toHaveLength(0);
    await desk.run(scheduler, "2026-03-02T03:02:00Z");
    expect(await history()).toMatchObject([{ state: "posted", attempt: 1 }]);
  });

  it("end as failed with the reason where their content is refused, and can be sent again", async () => {
    await desk.add(subscription());
    desk.discord.script.push({ kind: "refused", reason: "Discord does not take this message" });
    const scheduler = desk.another();
    desk.turnTo(SLOT);
    await scheduler.tick();
    expect(await history()).toMatchObject([{ state: "failed", reason: "Discord does not take this message" }]);
    await desk.store.deliveries.again("k7f3", SLOT, desk.now());
    await desk.run(scheduler, "2026-03-02T03:01:00Z");
    expect(await history()).toMatchObject([{ state: "posted" }]);
  });

  it("pause where they are barred, tell their owner once, and go on by themselves", async () => {
    await desk.add(subscription());
    desk.discord.bars = { kind: "barred", because: "no permission", reason: "may not post in this channel" };
    const scheduler = desk.another();
    await desk.run(scheduler, "2026-03-02T05:00:00Z");
    expect(desk.discord.told.map(({ user }) => user)).toEqual(["3001"]);
    expect(await desk.store.subscriptions.find("k7f3")).toMatchObject({
      paused: { because: "no permission", told: true },
    });
    expect(desk.discord.posts).toBe(1);
    desk.discord.bars = null;
    await desk.run(scheduler, "2026-03-02T07:00:00Z");
    expect(await desk.store.subscriptions.find("k7f3")).toMatchObject({ paused: null });
    expect(desk.discord.messages).toHaveLength(1);
    await desk.run(scheduler, "2026-03-03T04:00:00Z", HOUR_MS / 4);
    expect(desk.discord.messages).toHaveLength(2);
  });

  it("stay paused where a person has paused them", async () => {
    const paused = { because: "person" as const, reason: "by <@1>", since: START, told: true };
    await desk.add(subscription({ paused }));
    await desk.run(desk.another(), "2026-03-03T04:00:00Z", HOUR_MS / 4);
    expect(desk.discord.messages).toHaveLength(0);
    expect((await history())[0]).toMatchObject({ state: "skipped" });
  });

  it("are left out where nothing is new, or say so where that is wanted", async () => {
    await desk.add(
      subscription({ onlyChanges: true }),
      subscription({
        id: "b2",
        onlyChanges: true,
        heartbeat: true,
        target: { platform: "slack", tenant: "T1", channel: "C1", thread: null },
      }),
    );
    await desk.run(desk.another(), "2026-03-03T04:00:00Z", HOUR_MS / 4);
    expect((await history()).map(({ state, reason }) => [state, reason])).toEqual([
      ["skipped", "nothing new"],
      ["posted", null],
    ]);
    expect(desk.slack.messages.map(({ answer }) => answer.title[0])).toMatchObject([
      { text: "news" },
      { text: "nothing new" },
    ]);
  });

  it("come everywhere else while one channel, or a whole platform, hangs", async () => {
    const on = (platform: "discord" | "slack", each: number) =>
      subscription({ id: `${platform}${each}`, target: { platform, tenant: "1", channel: `c${each}`, thread: null } });
    await desk.add(
      ...Array.from({ length: 300 }, (_, each) => on("slack", each)),
      ...Array.from({ length: 300 }, (_, each) => on("discord", each)),
    );
    desk.discord.always.set("c7", "hangs");
    for (let each = 0; each < 300; each += 1) desk.slack.always.set(`c${each}`, "hangs");
    desk.turnTo(SLOT);
    const ticked = desk.another().tick();
    while (desk.discord.messages.length < 299) await new Promise((resolve) => setImmediate(resolve));
    expect(desk.slack.posts).toBeLessThan(300);
    for (let each = 0; each < 4; each += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      desk.clock.advance(16_000);
    }
    await ticked;
    expect(desk.slack.messages).toHaveLength(0);
  });

  it("are not sent with what is left of a lease that was used up before", async () => {
    await desk.add(subscription());
    desk.turnTo(SLOT);
    let frozen = true;
    const compose: Newsdesk["compose"] = async (...asked) => {
      if (frozen) desk.clock.advance(30_000);
      frozen = false;
      return await desk.compose(...asked);
    };
    await desk.another({ compose }).tick();
    expect(desk.discord.posts).toBe(0);
    expect(await history()).toMatchObject([{ state: "pending", attempt: 0 }]);
  });

  it("wait for a store that has gone, say so once, and go on when it is back", async () => {
    await desk.add(subscription());
    let gone = true;
    const { deliveries } = desk.store;
    const shaky = new Proxy(deliveries, {
      get: (store, name: keyof typeof deliveries) =>
        gone ? () => Promise.reject(new Error("gone")) : store[name].bind(store),
    });
    const scheduler = desk.another({ deliveries: shaky });
    await desk.run(scheduler, "2026-03-02T03:10:00Z");
    expect(desk.logged.filter((message) => /does not answer/.test(message))).toHaveLength(1);
    gone = false;
    await scheduler.tick();
    expect(desk.logged.filter((message) => /answers again/.test(message))).toHaveLength(1);
    expect(desk.discord.messages).toHaveLength(1);
  });

  it("are made and not sent in a dry run", async () => {
    await desk.add(subscription());
    const shown: string[] = [];
    await desk.run(desk.another({ show: async ({ key }) => void shown.push(key) }), "2026-03-02T03:05:00Z");
    expect(shown).toHaveLength(1);
    expect(desk.discord.posts).toBe(0);
    expect(await history()).toMatchObject([{ state: "skipped", reason: expect.stringContaining("DRY_RUN") }]);
  });

  it("are settled before the scheduler has stopped; those that wait are given back", async () => {
    const many = Array.from({ length: 5 }, (_, each) => subscription({ id: `s${each}` }));
    await desk.add(...many);
    desk.turnTo(SLOT);
    const scheduler = desk.another();
    const ticked = scheduler.tick();
    while (desk.discord.posts === 0) await new Promise((resolve) => setImmediate(resolve));
    await scheduler.stop();
    await ticked;
    expect(await desk.store.deliveries.counts()).toMatchObject({ posted: 1, sending: 0, pending: 4 });
  });

  it("go on where one of them can't be made", async () => {
    await desk.add(
      subscription(),
      subscription({ id: "b2", about: "b2", target: { platform: "slack", tenant: "T1", channel: "C1", thread: null } }),
    );
    desk.turnTo(SLOT);
    const compose: Newsdesk["compose"] = async (each, ...asked) => {
      if (each.about === "b2") throw new Error("a defect");
      return await desk.compose(each, ...asked);
    };
    await desk.another({ compose }).tick();
    expect(desk.discord.messages).toHaveLength(1);
    expect(await history("b2")).toMatchObject([
      { state: "pending", reason: expect.stringContaining("could not be made") },
    ]);
  });
});
