import type { Answer } from "../domain/answer.ts";
import type { Delivery } from "../domain/delivery.ts";
import { date, line } from "../domain/line.ts";
import { showing } from "../domain/showing.ts";
import type { Subscription } from "../domain/subscription.ts";
import { isoIn } from "../domain/zone-clock.ts";

/** A digest as it would be posted now. */
export interface Composed {
  readonly answer: Answer;
  /** What the channel will have been told; opaque here. */
  readonly told: string;
  /** Whether there is anything that the channel was not told before. */
  readonly changed: boolean;
  /** What says that there is nothing new. */
  readonly heartbeat: Answer;
}

/** Makes a digest by an order, for a channel that was told `told` before. */
export type Compose = (
  order: Pick<Subscription, "detail" | "about" | "zone">,
  told: string | null,
  now: Date,
) => Promise<Composed>;

/** What is posted of it; null where nothing is new and the subscription leaves such slots out. */
export function chosenOf(
  composed: Composed,
  { onlyChanges, heartbeat }: Pick<Subscription, "onlyChanges" | "heartbeat">,
  asked: boolean,
): Answer | null {
  if (composed.changed || !onlyChanges) return composed.answer;
  return asked || heartbeat ? composed.heartbeat : null;
}

/** The answer as it is posted: one that is caught up says when it was due, and its buttons show it as it was. */
export function marked(answer: Answer, { late, slot }: Delivery, { id, zone }: Subscription): Answer {
  const notice = line`Late: this was due on ${date(isoIn(zone, Date.parse(slot)))}.`;
  const parts = late ? [{ kind: "text" as const, line: notice, refs: [] }, ...answer.parts] : answer.parts;
  return showing({ ...answer, parts }, id, slot);
}
