import type { Actor } from "../../src/domain/actor.ts";
import { declare } from "../../src/schedule/declared.ts";
import { digestOffice } from "../../src/schedule/office.ts";
import { readWhen } from "../../src/schedule/words.ts";
import { answerOf, type Newsdesk, newsdesk } from "./newsdesk.ts";

const START = "2026-03-02T02:00:00Z";
const ANNA: Actor = { platform: "discord", tenant: "1001", channel: "2001", user: "3001", manages: async () => true };
const STRANGER: Actor = { ...ANNA, tenant: "1002", channel: "2002", user: "3002" };
const WEEKDAYS = { when: "weekdays at 8:00", zone: "almaty" };

describe("the digest office", () => {
  let desk: Newsdesk;
  let woken: number;
  const office = () =>
    digestOffice({
      subscriptions: desk.store.subscriptions,
      deliveries: desk.store.deliveries,
      posters: [desk.discord],
      compose: desk.compose,
      zone: "UTC",
      wake: () => {
        woken += 1;
      },
      now: () => desk.now(),
    });
  beforeEach(async () => {
    desk = await newsdesk(START);
    woken = 0;
  });
  afterEach(() => desk.store.close());

  it("takes an order and says when it comes, by the clock of its zone", async () => {
    const { subscription, next } = await office().add(ANNA, null, WEEKDAYS);
    expect(subscription).toMatchObject({
      cron: "0 8 * * 1-5",
      words: "weekdays at 08:00",
      zone: "Asia/Almaty",
      target: { platform: "discord", tenant: "1001", channel: "2001", thread: null },
      owner: "3001",
      onlyChanges: false,
    });
    expect(subscription.id).toMatch(/^[a-z][a-z2-9]{3}$/);
    expect(next).toEqual(["2026-03-02T08:00+05:00", "2026-03-03T08:00+05:00", "2026-03-04T08:00+05:00"]);
    expect((await office().list(ANNA)).map((each) => each.subscription)).toEqual([subscription]);
  });

  it("takes the zone of the place's last digest where none is named", async () => {
    await office().add(ANNA, null, WEEKDAYS);
    expect((await office().add(ANNA, null, { when: "noon" })).subscription.zone).toBe("Asia/Almaty");
    expect((await office().add(STRANGER, null, { when: "noon" })).subscription.zone).toBe("UTC");
  });

  it("promises nothing where the channel can't be posted to, or isn't theirs to manage", async () => {
    desk.discord.bars = { kind: "barred", because: "no permission", reason: "the bot may not send messages there" };
    await expect(office().add(ANNA, null, WEEKDAYS)).rejects.toThrow(/may not send messages there/);
    desk.discord.bars = null;
    const elsewhere = { ...ANNA, manages: async (channel?: string) => channel !== "9" };
    await expect(office().add(elsewhere, "9", WEEKDAYS)).rejects.toThrow(/those who manage that channel/);
    expect(await office().list(ANNA)).toEqual([]);
  });

  it("keeps as many for one place as a list can show, and no more", async () => {
    for (let each = 0; each < 25; each += 1) await office().add(ANNA, null, WEEKDAYS);
    await expect(office().add(ANNA, null, WEEKDAYS)).rejects.toThrow(/as many as there can be/);
    await office().add(STRANGER, null, WEEKDAYS);
  });

  it("shows and changes nothing of another tenant's, in whatever way it is asked", async () => {
    const { id } = (await office().add(ANNA, null, WEEKDAYS)).subscription;
    const asked = [
      office().edit(STRANGER, id, { when: "noon" }),
      office().pause(STRANGER, id),
      office().resume(STRANGER, id),
      office().remove(STRANGER, id),
      office().now(STRANGER, id),
      office().preview(STRANGER, id),
      office().skip(STRANGER, id),
      office().history(STRANGER, id),
      office().shown(STRANGER, id, null),
      office().again(STRANGER, id, START),
      office().pause({ ...STRANGER, platform: "slack", tenant: "1001" }, id),
    ];
    for (const each of asked) await expect(each).rejects.toThrow(/no digest|nothing that could be shown/);
    expect(await office().list(STRANGER)).toEqual([]);
    expect((await office().list(ANNA))[0]?.subscription.paused).toBeNull();
  });

  it("offers the digest that is meant by an id with a slip", async () => {
    const { id } = (await office().add(ANNA, null, WEEKDAYS)).subscription;
    await expect(office().pause(ANNA, `${id}x`)).rejects.toThrow(`Did you mean ${id}?`);
  });

  it("changes what is wished for and leaves the rest", async () => {
    const { id } = (await office().add(ANNA, null, { ...WEEKDAYS, detail: "full" })).subscription;
    const { subscription, next } = await office().edit(ANNA, id, { when: "every day at 9:30", onlyChanges: true });
    expect(subscription).toMatchObject({ zone: "Asia/Almaty", detail: "full", onlyChanges: true });
    expect(next[0]).toBe("2026-03-02T09:30+05:00");
    await expect(office().edit(ANNA, id, { when: "now and then" })).rejects.toThrow(/Try weekdays at/);
    expect((await office().list(ANNA))[0]?.subscription).toEqual(subscription);
  });

  it("leaves out the next time, and the one after that when asked again", async () => {
    const { id } = (await office().add(ANNA, null, WEEKDAYS)).subscription;
    expect((await office().skip(ANNA, id)).skipped).toBe("2026-03-02T08:00+05:00");
    const { skipped, standing } = await office().skip(ANNA, id);
    expect(skipped).toBe("2026-03-03T08:00+05:00");
    expect(standing.next[0]).toBe("2026-03-04T08:00+05:00");
    await desk.leap(desk.another(), "2026-03-04T04:00:00Z");
    expect((await office().history(ANNA, id)).deliveries.map(({ state }) => state)).toEqual([
      "posted",
      "skipped",
      "skipped",
    ]);
  });

  it("posts one more when asked, each time that it is asked, and shows it as it was posted", async () => {
    const { id } = (await office().add(ANNA, null, WEEKDAYS)).subscription;
    await office().now(ANNA, id);
    await office().now(ANNA, id);
    expect(woken).toBe(2);
    await desk.run(desk.another(), "2026-03-02T02:00:30Z");
    expect(desk.discord.messages).toHaveLength(2);
    desk.news = "later news";
    expect(await office().shown(ANNA, id, START)).toMatchObject({
      ...answerOf("news"),
      again: { command: "digest show", options: { id, slot: START } },
    });
  });

  it("shows what was posted within the last month", async () => {
    const { id } = (await office().add(ANNA, null, { when: "daily at 8", zone: "utc" })).subscription;
    await desk.leap(desk.another(), "2026-04-10T08:00:00Z");
    expect(await office().shown(ANNA, id, null)).toMatchObject(answerOf("news"));
    expect(await office().shown(ANNA, id, "2026-03-12T08:00:00Z")).toMatchObject(answerOf("news"));
    await expect(office().shown(ANNA, id, "2026-03-09T08:00:00Z")).rejects.toThrow(/nothing that could be shown/);
  });

  it("shows what would come now, and changes nothing by that", async () => {
    const { id } = (await office().add(ANNA, null, WEEKDAYS)).subscription;
    expect(await office().preview(ANNA, id)).toEqual(answerOf("news"));
    expect((await office().history(ANNA, id)).deliveries).toEqual([]);
  });

  it("pauses until it is resumed, and posts nothing in between", async () => {
    const { id } = (await office().add(ANNA, null, WEEKDAYS)).subscription;
    expect((await office().pause(ANNA, id)).next).toEqual([]);
    await expect(office().now(ANNA, id)).rejects.toThrow(/is paused/);
    await desk.leap(desk.another(), "2026-03-04T02:00:00Z");
    expect(desk.discord.messages).toHaveLength(0);
    expect((await office().resume(ANNA, id)).next[0]).toBe("2026-03-04T08:00+05:00");
    await desk.leap(desk.another(), "2026-03-04T04:00:00Z");
    expect(desk.discord.messages).toHaveLength(1);
  });

  it("sends a failed one again, and says so where there is none", async () => {
    const { id } = (await office().add(ANNA, null, WEEKDAYS)).subscription;
    desk.discord.script.push({ kind: "refused", reason: "refused" });
    await desk.leap(desk.another(), "2026-03-02T04:00:00Z");
    await office().again(ANNA, id, "2026-03-02T03:00:00Z");
    await expect(office().again(ANNA, id, "yesterday")).rejects.toThrow(/shows the times/);
    await desk.another().tick();
    expect(desk.discord.messages).toHaveLength(1);
  });

  it("sends people of the terminal to where digests go", async () => {
    await expect(office().list({ ...ANNA, platform: "terminal" })).rejects.toThrow(/Discord and Slack/);
  });

  describe("with digests declared in the settings", () => {
    const declared = async (when: string, ...channels: readonly string[]) =>
      await declare(
        { channels: channels.map((channel) => ({ platform: "discord", channel })), when: readWhen(when), zone: "UTC" },
        { subscriptions: desk.store.subscriptions, posters: [desk.discord], log: SILENT, now: () => desk.now() },
      );
    const SILENT = { info: () => {}, warn: () => {}, error: () => {} };

    it("sets them up once, changes and removes them with the settings, and keeps their ids", async () => {
      await declared("daily at 8", "2001", "2002");
      const before = await office().list(ANNA);
      await declared("daily at 9", "2001", "2003");
      const after = await office().list(ANNA);
      expect(after.map(({ subscription }) => [subscription.target.channel, subscription.cron])).toEqual([
        ["2001", "0 9 * * *"],
        ["2003", "0 9 * * *"],
      ]);
      expect(after[0]?.subscription.id).toBe(before[0]?.subscription.id);
      await declared("daily at 9", "2001", "2003");
      expect(await office().list(ANNA)).toEqual(after);
    });

    it("lets nobody change or remove one in chat, where it would come back, but pause it", async () => {
      await declared("daily at 8", "2001");
      const id = (await office().list(ANNA))[0]?.subscription.id ?? "";
      await expect(office().edit(ANNA, id, { when: "noon" })).rejects.toThrow(/environment/);
      await expect(office().remove(ANNA, id)).rejects.toThrow(/environment/);
      await office().pause(ANNA, id);
      await declared("daily at 9", "2001");
      expect((await office().list(ANNA))[0]?.subscription).toMatchObject({ paused: { because: "person" } });
    });

    it("tells which channels could not be placed, to be tried again", async () => {
      desk.discord.targetOf = async () => ({ kind: "unknown", reason: "Discord does not answer" });
      expect(await declared("daily at 8", "2001")).toEqual([{ platform: "discord", channel: "2001" }]);
      expect(await office().list(ANNA)).toEqual([]);
    });
  });
});
