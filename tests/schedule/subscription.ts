import type { Subscription } from "../../src/domain/subscription.ts";
import { aSubscription } from "../fixtures/subscription.ts";

/** A daily digest on Discord that nothing is wrong with. */
export function subscription(changes: Partial<Subscription> = {}): Subscription {
  return {
    ...aSubscription,
    target: { platform: "discord", tenant: "1001", channel: "2001", thread: null },
    owner: "3001",
    words: "every day at 08:00",
    nextFireAt: "2026-03-02T03:00:00Z",
    ...changes,
  };
}
