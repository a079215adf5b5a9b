import type { Answer } from "../domain/answer.ts";
import type { Deliveries, Subscriptions } from "../domain/delivery.ts";
import type { Digests } from "../domain/digests.ts";
import { channel as channelRun, command, line, number, said } from "../domain/line.ts";
import { Problem } from "../domain/problem.ts";
import type { Subscription, Target } from "../domain/subscription.ts";
import { isoIn } from "../domain/zone-clock.ts";
import type { Poster } from "../platforms/platform.ts";
import { type Compose, chosenOf } from "./composition.ts";
import { newId } from "./new-id.ts";
import { nextAfter, slotAt } from "./occurrences.ts";
import { ordered, UNSAID } from "./order.ts";
import { managedDigest, mustBeChangeable, mustManage, ownDigest, placeOf } from "./own-digests.ts";
import { slotsToCome, standingOf } from "./standings.ts";
import { zonesNear } from "./zones.ts";

interface OfficeParts {
  readonly subscriptions: Subscriptions;
  readonly deliveries: Deliveries;
  readonly posters: readonly Poster[];
  readonly compose: Compose;
  /** Whose clock counts where neither the wish nor an earlier digest of the place names one. */
  readonly zone: string;
  /** Delivers what is due without waiting for the next minute. */
  readonly wake: () => void;
  readonly now?: () => Date;
}

/** As many as Discord offers for completion, and as one list shows: a server with more wants fewer, fuller ones. */
const MOST_DIGESTS = 25;
const HISTORY = 20;
const TRIES = 10;

/** The desk where digests are ordered, changed and looked up. */
export function digestOffice(parts: OfficeParts): Digests {
  const { subscriptions, deliveries, posters, compose, wake, now = () => new Date() } = parts;

  /** Throws a Problem where nothing can be posted there now. */
  async function mustReach(target: Target): Promise<void> {
    const poster = posters.find(({ platform }) => platform === target.platform);
    if (!poster) throw new Problem(line`Nothing is posted from here: the bot runs without that platform.`);
    const barred = await poster.barred(target);
    if (barred === null) return;
    const remedy =
      barred.kind === "barred" ? line`Once that is mended, ask again.` : line`That may pass: ask again in a moment.`;
    throw new Problem(line`Nothing can be posted in ${channelRun(target.channel)}: ${said(barred.reason)}. ${remedy}`);
  }

  async function zoneOf(place: Pick<Target, "platform" | "tenant">): Promise<string> {
    return (await subscriptions.of(place.platform, place.tenant)).at(-1)?.zone ?? parts.zone;
  }

  /** Under an id that nothing else has or had. */
  async function inserted(subscription: Omit<Subscription, "id">, tries = TRIES): Promise<Subscription> {
    const made = { ...subscription, id: newId() };
    try {
      await subscriptions.insert(made);
      return made;
    } catch (error) {
      if (tries === 1) throw error;
      return await inserted(subscription, tries - 1);
    }
  }

  async function changed(id: string, change: (subscription: Subscription) => Subscription) {
    const subscription = await subscriptions.change(id, change);
    if (!subscription) throw new Problem(line`Digest ${said(id)} has just been removed.`);
    return await standingOf(subscription, deliveries);
  }

  return {
    async add(actor, channel, wish) {
      const place = placeOf(actor);
      const target: Target = { ...place, channel: channel ?? actor.channel, thread: null };
      const base = { ...UNSAID, cron: "", words: "", zone: await zoneOf(place) };
      const order = ordered(base, { ...wish, when: wish.when ?? "" }, now());
      await mustManage(actor, target.channel);
      const { length } = await subscriptions.of(place.platform, place.tenant);
      if (length >= MOST_DIGESTS)
        throw new Problem(
          line`There are ${number(length)} digests here, as many as there can be. ${command({ command: "digest list", options: {} })} shows them.`,
        );
      await mustReach(target);
      const subscription = await inserted({
        ...order,
        target,
        origin: "command",
        owner: actor.user,
        createdAt: now().toISOString(),
        paused: null,
        nextFireAt: firstAfter(order, now()),
      });
      return await standingOf(subscription, deliveries);
    },

    async list(actor) {
      const { platform, tenant } = placeOf(actor);
      const all = await subscriptions.of(platform, tenant);
      return await Promise.all(all.map((each) => standingOf(each, deliveries)));
    },

    async edit(actor, id, wish) {
      mustBeChangeable(await managedDigest(subscriptions, actor, id));
      return await changed(id, (before) => {
        const order = ordered(before, wish, now());
        const same = order.cron === before.cron && order.zone === before.zone;
        return { ...before, ...order, nextFireAt: same ? before.nextFireAt : firstAfter(order, now()) };
      });
    },

    async pause(actor, id) {
      await managedDigest(subscriptions, actor, id);
      const since = now().toISOString();
      const paused = { because: "person", reason: "somebody paused it", since, told: true } as const;
      return await changed(id, (before) => (before.paused?.because === "person" ? before : { ...before, paused }));
    },

    async resume(actor, id) {
      const { target } = await managedDigest(subscriptions, actor, id);
      await mustReach(target);
      const standing = await changed(id, (before) => ({ ...before, paused: null }));
      wake();
      return standing;
    },

    async remove(actor, id) {
      const subscription = await managedDigest(subscriptions, actor, id);
      mustBeChangeable(subscription);
      await subscriptions.remove(id);
      return subscription;
    },

    async now(actor, id) {
      const subscription = await managedDigest(subscriptions, actor, id);
      if (subscription.paused)
        throw new Problem(
          line`Digest ${said(id)} is paused: ${said(subscription.paused.reason)}. ${command({ command: "digest resume", options: { id } })} lets it go on.`,
        );
      let slot = now();
      while (!(await deliveries.add(id, slotAt(slot), now()))) slot = new Date(slot.getTime() + 1000);
      wake();
      return await standingOf(subscription, deliveries);
    },

    async preview(actor, id) {
      const subscription = await ownDigest(subscriptions, actor, id);
      const composed = await compose(subscription, await deliveries.lastTold(subscription.target), now());
      return chosenOf(composed, subscription, true) ?? composed.heartbeat;
    },

    async skip(actor, id) {
      const subscription = await managedDigest(subscriptions, actor, id);
      const [slot] = await slotsToCome(subscription, deliveries, 1);
      if (!slot || !(await deliveries.skip(id, slotAt(slot), "somebody left it out", now())))
        throw new Problem(line`Digest ${said(id)} has no next time that could be left out.`);
      const standing = await standingOf(subscription, deliveries);
      return { skipped: isoIn(subscription.zone, slot.getTime()), standing };
    },

    async history(actor, id) {
      const subscription = await ownDigest(subscriptions, actor, id);
      const standing = await standingOf(subscription, deliveries);
      return { standing, deliveries: await deliveries.history(id, HISTORY) };
    },

    async shown(actor, id, slot) {
      const place = placeOf(actor);
      const found =
        slot === null
          ? (await deliveries.history(id, HISTORY)).find(({ state }) => state === "posted")
          : await deliveries.find(id, slot);
      const own = found?.target.platform === place.platform && found.target.tenant === place.tenant ? found : null;
      if (!own?.content)
        throw new Problem(
          line`Digest ${said(id)} has posted nothing that could be shown here. ${command({ command: "digest history", options: { id } })} tells what became of it.`,
        );
      return JSON.parse(own.content) as Answer;
    },

    async again(actor, id, slot) {
      await managedDigest(subscriptions, actor, id);
      const there = await deliveries.find(id, slot);
      if (!there || !(await deliveries.again(id, slot, now())))
        throw new Problem(
          line`Digest ${said(id)} has none of ${said(slot.slice(0, 40))} that failed. ${command({ command: "digest history", options: { id } })} shows the times that can be given.`,
        );
      wake();
    },

    zones: (typed, most) => zonesNear(typed, most, now()),
  };
}

function firstAfter(order: Pick<Subscription, "cron" | "zone">, now: Date): string | null {
  const first = nextAfter(order, now);
  return first && slotAt(first);
}
