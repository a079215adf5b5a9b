import type { Pause, Subscription } from "../../src/domain/subscription.ts";
import type { Store } from "../../src/store/store.ts";
import { aSubscription, CHANNEL } from "../fixtures/subscription.ts";

const NOW = new Date("2026-01-06T08:00:00Z");
const PAUSED: Pause = {
  because: "no permission",
  reason: "It may not post there",
  since: "2026-01-06T07:00Z",
  told: false,
};

export interface StoreOpened {
  /** As many processes see it: at least one. */
  readonly stores: readonly [Store, ...Store[]];
  readonly close: () => Promise<void>;
}

/** The promises that every place for subscriptions keeps. `open` gives an empty one. */
export function subscriptionsContract(name: string, open: () => Promise<StoreOpened>): void {
  describe(`${name} keeps subscriptions`, () => {
    let opened: StoreOpened;
    let store: Store;
    beforeEach(async () => {
      opened = await open();
      store = opened.stores[0];
    });
    afterEach(async () => {
      await opened.close();
    });

    it("gives back exactly what was put in, to every process", async () => {
      const kinds: Subscription[] = [
        aSubscription,
        { ...aSubscription, id: "b", paused: PAUSED, nextFireAt: null, owner: null, origin: "settings" },
        {
          ...aSubscription,
          id: "c",
          target: { ...CHANNEL, platform: "discord", thread: null, channel: "1".repeat(20) },
        },
        {
          ...aSubscription,
          id: "d",
          target: { ...CHANNEL, thread: "1767600000.000100" },
          role: "S1",
          onlyChanges: true,
        },
        {
          ...aSubscription,
          id: "e",
          about: "'; drop table \u{1F5DE} \n\t\"\\%_",
          quiet: { from: "22:00", to: "07:00" },
        },
      ];
      for (const kind of kinds) await store.subscriptions.insert(kind);
      for (const { subscriptions } of opened.stores)
        for (const kind of kinds) expect(await subscriptions.find(kind.id)).toEqual(kind);
    });

    it("finds nothing under an id that is not there", async () => {
      expect(await store.subscriptions.find("k7f3")).toBeNull();
      await store.subscriptions.insert(aSubscription);
      expect(await store.subscriptions.find("K7F3")).toBeNull();
    });

    it("takes no id twice, and leaves the first as it is", async () => {
      await store.subscriptions.insert(aSubscription);
      await expect(store.subscriptions.insert({ ...aSubscription, words: "never" })).rejects.toThrow("k7f3");
      expect(await store.subscriptions.all()).toEqual([aSubscription]);
    });

    it("gives no tenant an id under which another tenant's past is kept", async () => {
      await store.subscriptions.insert(aSubscription);
      await store.deliveries.skip("k7f3", "2026-01-06T08:00:00Z", "asked for", NOW);
      await store.subscriptions.remove("k7f3");
      const anothers = { ...aSubscription, target: { ...CHANNEL, tenant: "T2" } };
      await expect(store.subscriptions.insert(anothers)).rejects.toThrow("k7f3");
      expect(await store.subscriptions.find("k7f3")).toBeNull();
      await store.subscriptions.insert(aSubscription);
      expect(await store.subscriptions.find("k7f3")).toEqual(aSubscription);
    });

    it("lists those of one tenant on one platform, oldest first", async () => {
      const younger = { ...aSubscription, id: "a", createdAt: "2026-01-05T10:00:00.000Z" };
      const anothers = { ...aSubscription, id: "b", target: { ...CHANNEL, tenant: "T2" } };
      const elsewhere = { ...aSubscription, id: "c", target: { ...CHANNEL, platform: "discord" as const } };
      for (const each of [younger, anothers, elsewhere, aSubscription]) await store.subscriptions.insert(each);
      expect(await store.subscriptions.of("slack", "T1")).toEqual([aSubscription, younger]);
      expect((await store.subscriptions.all()).map(({ id }) => id)).toEqual(["b", "c", "k7f3", "a"]);
      expect(await store.subscriptions.of("slack", "T3")).toEqual([]);
    });

    it("lists those that the platform bars, and not those that a person paused", async () => {
      await store.subscriptions.insert(aSubscription);
      await store.subscriptions.insert({ ...aSubscription, id: "b", paused: { ...PAUSED, because: "person" } });
      await store.subscriptions.insert({ ...aSubscription, id: "c", paused: PAUSED });
      expect((await store.subscriptions.barred()).map(({ id }) => id)).toEqual(["c"]);
    });

    it("changes one, and says what it is now", async () => {
      await store.subscriptions.insert(aSubscription);
      const changed = { ...aSubscription, paused: PAUSED, nextFireAt: null, detail: "full" as const };
      expect(await store.subscriptions.change("k7f3", () => changed)).toEqual(changed);
      expect(await store.subscriptions.find("k7f3")).toEqual(changed);
      expect(await store.subscriptions.change("gone", (subscription) => subscription)).toBeNull();
    });

    it("changes nothing where the change throws", async () => {
      await store.subscriptions.insert(aSubscription);
      const thrown = store.subscriptions.change("k7f3", () => {
        throw new Error("No such zone");
      });
      await expect(thrown).rejects.toThrow("No such zone");
      expect(await store.subscriptions.find("k7f3")).toEqual(aSubscription);
    });

    it("loses none of many changes at once, from every process", async () => {
      await store.subscriptions.insert({ ...aSubscription, words: "" });
      const longer = ({ subscriptions }: Store) =>
        subscriptions.change("k7f3", (subscription) => ({ ...subscription, words: `${subscription.words}x` }));
      await Promise.all(Array.from({ length: 20 }, () => opened.stores.map(longer)).flat());
      expect((await store.subscriptions.find("k7f3"))?.words).toHaveLength(20 * opened.stores.length);
    });

    it("removes one with what it still had to post, and keeps what it posted", async () => {
      await store.subscriptions.insert(aSubscription);
      await store.deliveries.add("k7f3", "2026-01-06T08:00:00Z", NOW);
      const [claim] = await store.deliveries.claim("me", "slack", NOW, 60_000, 1);
      if (claim) await store.deliveries.settle(claim, { state: "posted", message: "m", link: null }, NOW);
      await store.deliveries.add("k7f3", "2026-01-06T09:00:00Z", NOW);
      await store.deliveries.claim("me", "slack", NOW, 60_000, 1);
      await store.subscriptions.remove("k7f3");
      expect(await store.subscriptions.find("k7f3")).toBeNull();
      expect((await store.deliveries.history("k7f3", 9)).map(({ state }) => state)).toEqual(["posted"]);
      expect(await store.deliveries.attempts("k7f3", "2026-01-06T09:00:00Z")).toEqual([]);
      expect(await store.deliveries.attempts("k7f3", "2026-01-06T08:00:00Z")).toHaveLength(1);
      await store.subscriptions.remove("k7f3");
    });
  });
}
