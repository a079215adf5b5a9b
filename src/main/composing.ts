import { readTold } from "../domain/digest.ts";
import type { Newsroom } from "../domain/newsroom.ts";
import type { Compose } from "../schedule/composition.ts";
import { digestOf, heartbeatOf } from "../story/digest.ts";

/** Makes digests of the news that a newsroom holds. */
export function composing(newsroom: Newsroom): Compose {
  return async (subscription, kept, now) => {
    const told = readTold(kept);
    const digest = await digestOf({ newsroom, order: subscription, told, now, zone: subscription.zone });
    return { ...digest, told: JSON.stringify(digest.told), heartbeat: heartbeatOf(told) };
  };
}
