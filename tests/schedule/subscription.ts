import type { Subscription } from "../../src/domain/subscription.ts";

/** A daily digest in Almaty that nothing is wrong with. */
export function subscription(changes: Partial<Subscription> = {}): Subscription {
  return {
    id: "k7f3",
    target: { platform: "discord", tenant: "1001", channel: "2001", thread: null },
    origin: "command",
    owner: "3001",
    createdAt: "2026-01-01T00:00:00Z",
    cron: "0 8 * * *",
    words: "every day at 08:00",
    zone: "Asia/Almaty",
    detail: "brief",
    about: null,
    onlyChanges: false,
    heartbeat: false,
    quiet: null,
    role: null,
    paused: null,
    nextFireAt: "2026-03-02T03:00:00Z",
    ...changes,
  };
}
