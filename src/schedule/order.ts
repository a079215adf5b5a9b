import type { Wish } from "../domain/digests.ts";
import type { Order } from "../domain/subscription.ts";
import { readWhen } from "./words.ts";
import { readZone } from "./zones.ts";

/** What a digest is where nobody says otherwise; its schedule has to be said. */
export const UNSAID: Omit<Order, "cron" | "words" | "zone"> = {
  detail: "brief",
  about: null,
  onlyChanges: false,
  heartbeat: false,
  quiet: null,
  role: null,
};

/** The order with what is wished for in it. Throws a Problem where that can't be read. */
export function ordered(order: Order, { when, zone, ...rest }: Wish, now: Date): Order {
  const { cron, words, detail, about, onlyChanges, heartbeat, quiet, role } = { ...order, ...rest };
  const schedule = when === undefined ? { cron, words } : readWhen(when);
  const place = zone === undefined ? order.zone : readZone(zone, now);
  return { ...schedule, zone: place, detail, about, onlyChanges, heartbeat, quiet, role };
}
