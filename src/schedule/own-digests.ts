import type { Actor } from "../domain/actor.ts";
import type { Subscriptions } from "../domain/delivery.ts";
import { edits } from "../domain/fold.ts";
import { channel, command, joined, line, own, said } from "../domain/line.ts";
import { Problem } from "../domain/problem.ts";
import type { Subscription, Target } from "../domain/subscription.ts";

const LONGEST_SAID = 40;
const LIST = command({ command: "digest list", options: {} });

/** Where an actor's digests are: their own tenant's, and nobody else's. Throws a Problem where there can be none. */
export function placeOf({ platform, tenant }: Actor): Pick<Target, "platform" | "tenant"> {
  if (platform === "discord" || platform === "slack") return { platform, tenant };
  throw new Problem(line`Digests go to channels of Discord and Slack: ask this there.`);
}

/** A digest of the actor's tenant by its id. Throws a Problem that offers what may be meant. */
export async function ownDigest(subscriptions: Subscriptions, actor: Actor, id: string): Promise<Subscription> {
  const { platform, tenant } = placeOf(actor);
  const found = await subscriptions.find(id);
  if (found?.target.platform === platform && found.target.tenant === tenant) return found;
  const ids = (await subscriptions.of(platform, tenant)).map((each) => each.id);
  const near = ids.filter((each) => edits(each, id, 2) <= 2).map((each) => [said(each)]);
  const meant =
    near.length > 0 ? line`Did you mean ${joined(near, ", ", " or ")}?` : line`${LIST} shows what there is.`;
  throw new Problem(line`There is no digest ${said(id.slice(0, LONGEST_SAID))} here. ${meant}`);
}

/** The same, for somebody who changes it: they have to manage the channel that it goes to. */
export async function managedDigest(subscriptions: Subscriptions, actor: Actor, id: string): Promise<Subscription> {
  const found = await ownDigest(subscriptions, actor, id);
  await mustManage(actor, found.target.channel);
  return found;
}

export async function mustManage(actor: Actor, place: string): Promise<void> {
  if (await actor.manages(place)) return;
  throw new Problem(
    line`Digests of ${channel(place)} are set up by those who manage that channel. Ask somebody who does.`,
  );
}

/** Throws where it is declared in the settings, which would bring it back as it was. */
export function mustBeChangeable({ id, origin }: Subscription): void {
  if (origin === "command") return;
  throw new Problem(
    line`Digest ${said(id)} is declared where the bot is set up, in its environment: whoever runs it changes it there. ${command({ command: "digest pause", options: { id } })}${own(" pauses it.")}`,
  );
}
