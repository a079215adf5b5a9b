import type { Claim, Delivery, Plan } from "../../src/domain/delivery.ts";
import type { Subscription } from "../../src/domain/subscription.ts";
import type { Store } from "../../src/store/store.ts";
import { aSubscription, CHANNEL } from "../fixtures/subscription.ts";
import type { StoreOpened } from "./subscriptions.ts";

const EIGHT = "2026-01-06T08:00:00Z";
const NINE = "2026-01-06T09:00:00Z";
const TEN = "2026-01-06T10:00:00Z";
const LEASE_MS = 60_000;

const at = (iso: string, laterMs = 0) => new Date(Date.parse(iso) + laterMs);
const pending = (slot: string): Plan["deliveries"][number] => ({
  slot,
  state: "pending",
  late: false,
  notBefore: slot,
  reason: null,
});
/** What is due, and the next one an hour later. */
const hourly = ({ nextFireAt }: Subscription): Plan => ({
  deliveries: nextFireAt ? [pending(nextFireAt)] : [],
  nextFireAt: nextFireAt && at(nextFireAt, 3_600_000).toISOString(),
});

/** The promises that every ledger of deliveries keeps. `open` gives an empty one. */
export function deliveriesContract(name: string, open: () => Promise<StoreOpened>): void {
  describe(`${name} keeps the ledger of deliveries`, () => {
    let opened: StoreOpened;
    let store: Store;
    let ledger: Store["deliveries"];
    beforeEach(async () => {
      opened = await open();
      store = opened.stores[0];
      ledger = store.deliveries;
      await store.subscriptions.insert(aSubscription);
    });
    afterEach(async () => {
      await opened.close();
    });

    const claim = (now: Date, owner = "me", most = 10) => ledger.claim(owner, "slack", now, LEASE_MS, most);
    const slotsOf = (claims: readonly Claim[]) => claims.map(({ delivery }) => delivery.slot);
    async function only(claims: Promise<readonly Claim[]>): Promise<Claim> {
      const [first, ...others] = await claims;
      if (!first || others.length > 0) throw new Error("Not one claim");
      return first;
    }
    async function delivery(slot: string): Promise<Delivery> {
      const found = (await ledger.history("k7f3", 100)).find((each) => each.slot === slot);
      if (!found) throw new Error(`No delivery at ${slot}`);
      return found;
    }

    describe("planning", () => {
      it("plans what is due, to the very moment, and moves it on", async () => {
        expect(await ledger.plan(at(EIGHT, -1), 10, hourly)).toBe(0);
        expect(await ledger.plan(at(EIGHT), 10, hourly)).toBe(1);
        expect((await store.subscriptions.find("k7f3"))?.nextFireAt).toBe("2026-01-06T09:00:00.000Z");
        expect(await ledger.plan(at(EIGHT), 10, hourly)).toBe(0);
        expect(await delivery(EIGHT)).toEqual({
          subscription: "k7f3",
          slot: EIGHT,
          kind: "slot",
          target: CHANNEL,
          state: "pending",
          late: false,
          attempt: 0,
          firstClaimedAt: null,
          notBefore: "2026-01-06T08:00:00.000Z",
          reason: null,
          content: null,
          told: null,
          message: null,
          link: null,
          settledAt: null,
        });
      });

      it("shows the plan what is kept, and writes each of its deliveries", async () => {
        const seen: Subscription[] = [];
        await ledger.plan(at(TEN), 10, (subscription) => {
          seen.push(subscription);
          const skipped = { ...pending(EIGHT), state: "skipped" as const, reason: "Dateline was not running" };
          const held = {
            ...pending(TEN),
            state: "held" as const,
            notBefore: "2026-01-06T12:00:00Z",
            reason: "quiet hours",
          };
          return { deliveries: [skipped, { ...pending(NINE), late: true }, held], nextFireAt: null };
        });
        expect(seen).toEqual([aSubscription]);
        expect(await delivery(EIGHT)).toMatchObject({
          state: "skipped",
          reason: "Dateline was not running",
          settledAt: "2026-01-06T10:00:00.000Z",
        });
        expect(await delivery(NINE)).toMatchObject({ state: "pending", late: true, settledAt: null });
        expect(await delivery(TEN)).toMatchObject({ state: "held", notBefore: "2026-01-06T12:00:00.000Z" });
        expect(await ledger.plan(at(TEN), 10, hourly)).toBe(0);
      });

      it("leaves a delivery that is there as it is, however its moment is written", async () => {
        await ledger.skip("k7f3", EIGHT, "asked for", at(EIGHT, -5));
        await ledger.plan(at(EIGHT), 10, () => ({
          deliveries: [pending("2026-01-06T14:00:00.400+06:00")],
          nextFireAt: null,
        }));
        const [all, ...others] = await ledger.history("k7f3", 10);
        expect([all?.state, all?.slot, others]).toEqual(["skipped", EIGHT, []]);
      });

      it("takes the longest due first and no more than it is asked for", async () => {
        for (const [index, id] of ["a", "b", "c"].entries())
          await store.subscriptions.insert({
            ...aSubscription,
            id,
            nextFireAt: at(EIGHT, 1000 * (3 - index)).toISOString(),
          });
        const planned: string[] = [];
        const note = (subscription: Subscription) => {
          planned.push(subscription.id);
          return hourly(subscription);
        };
        expect(await ledger.plan(at(NINE, -1), 3, note)).toBe(3);
        expect(await ledger.plan(at(NINE, -1), 3, note)).toBe(1);
        expect(planned).toEqual(["k7f3", "c", "b", "a"]);
      });

      it("goes on planning what is paused", async () => {
        const paused = { because: "person", reason: "asked for", since: EIGHT, told: true } as const;
        await store.subscriptions.change("k7f3", (subscription) => ({ ...subscription, paused }));
        expect(await ledger.plan(at(EIGHT), 10, hourly)).toBe(1);
      });

      it("writes nothing where the plan throws", async () => {
        const failing = ledger.plan(at(EIGHT), 10, () => {
          throw new Error("No such zone");
        });
        await expect(failing).rejects.toThrow("No such zone");
        expect(await ledger.history("k7f3", 10)).toEqual([]);
        expect(await ledger.plan(at(EIGHT), 10, hourly)).toBe(1);
      });

      it("plans each slot once, however many plan at once", async () => {
        for (let index = 0; index < 60; index += 1)
          await store.subscriptions.insert({ ...aSubscription, id: `s${index}` });
        const counts = await Promise.all(
          opened.stores.flatMap(({ deliveries }) => [0, 1, 2].map(() => deliveries.plan(at(EIGHT), 100, hourly))),
        );
        expect(counts.reduce((sum, each) => sum + each, 0)).toBe(61);
        expect(await ledger.counts()).toMatchObject({ pending: 61 });
      });
    });

    describe("what is asked for by hand", () => {
      it("is written once", async () => {
        expect(await ledger.add("k7f3", "2026-01-06T08:30:12Z", at(EIGHT))).toBe(true);
        expect(await ledger.add("k7f3", "2026-01-06T08:30:12Z", at(EIGHT))).toBe(false);
        expect(await delivery("2026-01-06T08:30:12Z")).toMatchObject({ kind: "now", state: "pending" });
        expect(slotsOf(await claim(at(EIGHT)))).toEqual(["2026-01-06T08:30:12Z"]);
      });

      it("is written for no subscription that is gone", async () => {
        expect(await ledger.add("gone", EIGHT, at(EIGHT))).toBe(false);
        expect(await ledger.skip("gone", EIGHT, "asked for", at(EIGHT))).toBe(false);
      });

      it("skips a slot ahead, and only one that is not written yet", async () => {
        expect(await ledger.skip("k7f3", EIGHT, "asked for", at(EIGHT, -9))).toBe(true);
        expect(await ledger.skip("k7f3", EIGHT, "again", at(EIGHT, -9))).toBe(false);
        await ledger.plan(at(EIGHT), 10, hourly);
        expect(await delivery(EIGHT)).toMatchObject({ state: "skipped", reason: "asked for", kind: "slot" });
        expect(await claim(at(EIGHT))).toEqual([]);
      });
    });

    describe("claiming", () => {
      it("gives a delivery with its subscription, to one owner alone", async () => {
        await ledger.plan(at(EIGHT), 10, hourly);
        const mine = await only(claim(at(EIGHT, 500)));
        expect(mine).toMatchObject({ owner: "me", leaseUntil: "2026-01-06T08:01:00.500Z" });
        expect(mine.delivery).toMatchObject({
          state: "sending",
          attempt: 1,
          firstClaimedAt: "2026-01-06T08:00:00.500Z",
        });
        expect(mine.subscription).toEqual(await store.subscriptions.find("k7f3"));
        expect(await claim(at(EIGHT, 500), "you")).toEqual([]);
      });

      it("waits for the moment that a delivery may not be claimed before", async () => {
        await ledger.plan(at(EIGHT), 10, () => ({
          deliveries: [{ ...pending(EIGHT), state: "held", notBefore: NINE }],
          nextFireAt: null,
        }));
        expect(await claim(at(NINE, -1))).toEqual([]);
        expect(slotsOf(await claim(at(NINE)))).toEqual([EIGHT]);
      });

      it("takes over what another owner's lease has run out on, and not before", async () => {
        await ledger.plan(at(EIGHT), 10, hourly);
        await claim(at(EIGHT));
        expect(await claim(at(EIGHT, LEASE_MS - 1), "you")).toEqual([]);
        const second = await only(claim(at(EIGHT, LEASE_MS), "you"));
        expect(second.delivery).toMatchObject({ attempt: 2, firstClaimedAt: "2026-01-06T08:00:00.000Z" });
        expect((await ledger.attempts("k7f3", EIGHT)).map(({ owner, outcome }) => [owner, outcome])).toEqual([
          ["me", null],
          ["you", null],
        ]);
      });

      it("takes none of a paused subscription until it goes on", async () => {
        await ledger.plan(at(EIGHT), 10, hourly);
        const paused = {
          because: "no permission",
          reason: "It may not post there",
          since: EIGHT,
          told: false,
        } as const;
        await store.subscriptions.change("k7f3", (subscription) => ({ ...subscription, paused }));
        expect(await claim(at(EIGHT))).toEqual([]);
        await store.subscriptions.change("k7f3", (subscription) => ({ ...subscription, paused: null }));
        expect(slotsOf(await claim(at(EIGHT)))).toEqual([EIGHT]);
      });

      it("takes none while an earlier one of the subscription is unsettled", async () => {
        await ledger.plan(at(TEN), 10, () => ({ deliveries: [pending(NINE), pending(EIGHT)], nextFireAt: null }));
        const first = await only(claim(at(TEN)));
        expect(first.delivery.slot).toBe(EIGHT);
        expect(await claim(at(TEN))).toEqual([]);
        await ledger.settle(first, { state: "failed", reason: "no" }, at(TEN));
        expect(slotsOf(await claim(at(TEN)))).toEqual([NINE]);
      });

      it("takes those of one platform, the oldest slot first, and no more than it is asked for", async () => {
        for (const [index, id] of ["a", "b", "c", "d"].entries()) {
          const platform = id === "d" ? "discord" : "slack";
          const nextFireAt = at(EIGHT, -1000 * (index + 1)).toISOString();
          await store.subscriptions.insert({ ...aSubscription, id, target: { ...CHANNEL, platform }, nextFireAt });
        }
        await ledger.plan(at(EIGHT), 10, hourly);
        const three = await claim(at(EIGHT), "me", 3);
        expect(three.map(({ subscription }) => subscription.id)).toEqual(["c", "b", "a"]);
        expect((await claim(at(EIGHT))).map(({ subscription }) => subscription.id)).toEqual(["k7f3"]);
        const discords = await ledger.claim("me", "discord", at(EIGHT), LEASE_MS, 10);
        expect(discords.map(({ subscription }) => subscription.id)).toEqual(["d"]);
      });

      it("gives each delivery to one alone of many that claim at once", async () => {
        for (let index = 0; index < 99; index += 1)
          await store.subscriptions.insert({ ...aSubscription, id: `s${index}` });
        await ledger.plan(at(EIGHT), 100, hourly);
        const claims = await Promise.all(
          opened.stores.flatMap(({ deliveries }, process) =>
            [0, 1, 2, 3, 4, 5].map((n) => deliveries.claim(`${process}-${n}`, "slack", at(EIGHT), LEASE_MS, 7)),
          ),
        );
        const ids = claims.flatMap((some) => some.map(({ subscription }) => subscription.id));
        expect(new Set(ids).size).toBe(ids.length);
        const rest = await claim(at(EIGHT), "me", 100);
        expect(ids.length + rest.length).toBe(100);
      });
    });

    describe("what is sent", () => {
      beforeEach(async () => {
        await ledger.plan(at(EIGHT), 10, hourly);
      });

      it("is frozen once, and every later attempt gets the same", async () => {
        const first = await only(claim(at(EIGHT)));
        expect(await ledger.freeze(first, '{"text":"\\u0000 \u{1F5DE}"}', "what they are told")).toBe(true);
        expect(await ledger.freeze(first, "other", "other")).toBe(true);
        const second = await only(claim(at(EIGHT, LEASE_MS), "you"));
        expect(second.delivery).toMatchObject({ content: '{"text":"\\u0000 \u{1F5DE}"}', told: "what they are told" });
      });

      it("is frozen by nobody whose claim was taken over", async () => {
        const first = await only(claim(at(EIGHT)));
        await claim(at(EIGHT, LEASE_MS), "you");
        expect(await ledger.freeze(first, "mine", "mine")).toBe(false);
        expect(await delivery(EIGHT)).toMatchObject({ content: null, told: null });
      });
    });

    describe("settling", () => {
      let mine: Claim;
      beforeEach(async () => {
        await ledger.plan(at(EIGHT), 10, hourly);
        mine = await only(claim(at(EIGHT)));
      });

      it("keeps where a posted one stands", async () => {
        expect(
          await ledger.settle(mine, { state: "posted", message: "17.1", link: "https://x/17" }, at(EIGHT, 900)),
        ).toBe(true);
        expect(await delivery(EIGHT)).toMatchObject({
          state: "posted",
          message: "17.1",
          link: "https://x/17",
          reason: null,
          settledAt: "2026-01-06T08:00:00.900Z",
        });
        expect(await claim(at(TEN))).toEqual([]);
      });

      it.each(["skipped", "failed", "unknown"] as const)("keeps why one is %s", async (state) => {
        expect(await ledger.settle(mine, { state, reason: "because" }, at(EIGHT))).toBe(true);
        expect(await delivery(EIGHT)).toMatchObject({
          state,
          reason: "because",
          settledAt: "2026-01-06T08:00:00.000Z",
        });
        expect(await claim(at(TEN))).toEqual([]);
        expect(await ledger.counts()).toMatchObject({ [state]: 1, sending: 0 });
      });

      it("counts an attempt that may have been sent, and none that was not", async () => {
        const later = { state: "pending", notBefore: NINE, reason: "too many requests" } as const;
        expect(await ledger.settle(mine, { ...later, reached: false }, at(EIGHT))).toBe(true);
        expect(await delivery(EIGHT)).toMatchObject({ state: "pending", attempt: 0, reason: "too many requests" });
        expect(await claim(at(NINE, -1))).toEqual([]);
        const second = await only(claim(at(NINE)));
        expect(second.delivery).toMatchObject({ attempt: 1, firstClaimedAt: "2026-01-06T09:00:00.000Z" });
        await ledger.settle(second, { ...later, reached: true }, at(NINE));
        const third = await only(claim(at(TEN)));
        expect(third.delivery).toMatchObject({ attempt: 2, firstClaimedAt: "2026-01-06T09:00:00.000Z" });
        await ledger.settle(third, { state: "posted", message: "1", link: null }, at(TEN));
        expect(await ledger.attempts("k7f3", EIGHT)).toEqual([
          {
            owner: "me",
            claimedAt: "2026-01-06T08:00:00.000Z",
            endedAt: "2026-01-06T08:00:00.000Z",
            outcome: "not sent",
            reason: "too many requests",
          },
          expect.objectContaining({ outcome: "unanswered" }),
          expect.objectContaining({ outcome: "posted", reason: null }),
        ]);
      });

      it("lets nobody settle twice, nor whose claim was taken over, nor an attempt of before", async () => {
        const posted = { state: "posted", message: "1", link: null } as const;
        await ledger.settle(mine, { state: "pending", notBefore: EIGHT, reason: "no", reached: false }, at(EIGHT));
        expect(await ledger.settle(mine, posted, at(EIGHT))).toBe(false);
        const second = await only(claim(at(EIGHT, 1)));
        expect(await ledger.settle(mine, posted, at(EIGHT, 2))).toBe(false);
        const third = await only(claim(at(NINE), "you"));
        expect(await ledger.settle(second, posted, at(NINE))).toBe(false);
        expect(await delivery(EIGHT)).toMatchObject({ state: "sending", message: null });
        expect(await ledger.settle(third, posted, at(NINE))).toBe(true);
        expect(await ledger.settle(third, { state: "failed", reason: "no" }, at(NINE))).toBe(false);
        expect(await delivery(EIGHT)).toMatchObject({ state: "posted", message: "1" });
      });

      it("settles what nobody took over, though its lease has run out", async () => {
        expect(await ledger.settle(mine, { state: "posted", message: "1", link: null }, at(TEN))).toBe(true);
      });

      it.each(["failed", "unknown"] as const)(
        "makes one that is %s pending again when a person wants it",
        async (state) => {
          expect(await ledger.again("k7f3", EIGHT, at(EIGHT))).toBe(false);
          await ledger.freeze(mine, "frozen", "told");
          await ledger.settle(mine, { state, reason: "because" }, at(EIGHT));
          expect(await ledger.again("k7f3", EIGHT, at(NINE))).toBe(true);
          expect(await ledger.again("k7f3", EIGHT, at(NINE))).toBe(false);
          expect(await delivery(EIGHT)).toMatchObject({ state: "pending", reason: null, settledAt: null });
          expect((await only(claim(at(NINE)))).delivery).toMatchObject({ attempt: 2, content: "frozen" });
        },
      );

      it("makes nothing pending again that was posted or skipped, or whose subscription is gone", async () => {
        await ledger.settle(mine, { state: "posted", message: "1", link: null }, at(EIGHT));
        await ledger.skip("k7f3", NINE, "asked for", at(EIGHT));
        expect(await ledger.again("k7f3", EIGHT, at(NINE))).toBe(false);
        expect(await ledger.again("k7f3", NINE, at(NINE))).toBe(false);
        expect(await ledger.again("k7f3", TEN, at(NINE))).toBe(false);
        await ledger.add("k7f3", TEN, at(TEN));
        await ledger.settle(await only(claim(at(TEN))), { state: "failed", reason: "no" }, at(TEN));
        await store.subscriptions.remove("k7f3");
        expect(await ledger.again("k7f3", TEN, at(TEN))).toBe(false);
      });
    });

    describe("what a channel was told", () => {
      async function tell(id: string, slot: string, told: string | null, now: Date): Promise<void> {
        await ledger.add(id, slot, now);
        const mine = await only(claim(now));
        if (told !== null) await ledger.freeze(mine, "content", told);
        await ledger.settle(mine, { state: "posted", message: "1", link: null }, now);
      }

      it("is what was posted there last, by any subscription, of those that told anything", async () => {
        await store.subscriptions.insert({ ...aSubscription, id: "same" });
        expect(await ledger.lastTold(CHANNEL)).toBeNull();
        await tell("k7f3", EIGHT, "at eight", at(EIGHT));
        await tell("same", NINE, "at nine", at(NINE));
        await tell("k7f3", TEN, null, at(TEN));
        for (const { deliveries } of opened.stores) expect(await deliveries.lastTold(CHANNEL)).toBe("at nine");
      });

      it("goes by when it was posted, not by its slot", async () => {
        await store.subscriptions.insert({ ...aSubscription, id: "same" });
        await tell("k7f3", NINE, "at nine", at(NINE));
        await tell("same", EIGHT, "at eight, an hour late", at(NINE, 1000));
        expect(await ledger.lastTold(CHANNEL)).toBe("at eight, an hour late");
      });

      it("is nothing that was never posted", async () => {
        await ledger.add("k7f3", EIGHT, at(EIGHT));
        const mine = await only(claim(at(EIGHT)));
        await ledger.freeze(mine, "content", "never");
        expect(await ledger.lastTold(CHANNEL)).toBeNull();
        await ledger.settle(mine, { state: "unknown", reason: "no answer" }, at(EIGHT));
        expect(await ledger.lastTold(CHANNEL)).toBeNull();
      });

      it("is kept apart for each thread, channel, tenant and platform", async () => {
        await tell("k7f3", EIGHT, "the channel", at(EIGHT));
        const others = [
          { ...CHANNEL, thread: "1.1" },
          { ...CHANNEL, channel: "C2" },
          { ...CHANNEL, tenant: "T2" },
          { ...CHANNEL, platform: "discord" as const },
        ];
        for (const other of others) expect(await ledger.lastTold(other)).toBeNull();
        await store.subscriptions.insert({ ...aSubscription, id: "thread", target: { ...CHANNEL, thread: "1.1" } });
        await tell("thread", NINE, "the thread", at(NINE));
        expect(await ledger.lastTold(CHANNEL)).toBe("the channel");
        expect(await ledger.lastTold({ ...CHANNEL, thread: "1.1" })).toBe("the thread");
      });
    });

    it("shows a subscription's newest slots first, and no more than it is asked for", async () => {
      await ledger.plan(at(TEN), 10, () => ({ deliveries: [NINE, TEN, EIGHT].map(pending), nextFireAt: null }));
      expect((await ledger.history("k7f3", 2)).map(({ slot }) => slot)).toEqual([TEN, NINE]);
      expect(await ledger.history("gone", 2)).toEqual([]);
      expect((await ledger.find("k7f3", TEN))?.slot).toBe(TEN);
      for (const [id, slot] of [
        ["gone", TEN],
        ["k7f3", "2026-01-01T00:00:00.000Z"],
        ["k7f3", "ten o'clock"],
        ["k7f3", ""],
      ] as const)
        expect(await ledger.find(id, slot)).toBeNull();
    });
  });
}
