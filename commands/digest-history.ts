import type { Item, Line, Part } from "../src/domain/answer.ts";
import type { Command } from "../src/domain/command.ts";
import type { Delivery } from "../src/domain/delivery.ts";
import { command, date, line, link, own, said } from "../src/domain/line.ts";
import { nextOf, pausedOf } from "../src/domain/standing.ts";
import type { Subscription } from "../src/domain/subscription.ts";
import { digestOption, whichDigest } from "../src/domain/which-digest.ts";
import { isoIn } from "../src/domain/zone-clock.ts";

export const digestHistory: Command = {
  name: "digest history",
  description: "What became of each digest: posted, late, left out, held back or failed, and why",
  options: [digestOption],
  restsOn: "asker",
  examples: [{ id: "k7f3" }],

  async answer(request) {
    const id = await whichDigest("digest history", request);
    const { standing, deliveries } = await request.digests.history(request.actor, id);
    const { subscription } = standing;
    const next = subscription.paused ? line`Paused ${pausedOf(subscription)}.` : line`Next: ${nextOf(standing)}.`;
    const items = deliveries.map((delivery) => itemOf(delivery, subscription));
    const list: Part[] = items.length > 0 ? [{ kind: "list", items }] : [text([own("None has been due yet.")])];
    return {
      title: line`What became of digest ${said(subscription.id)}`,
      parts: [text(next), ...list],
      evidence: [],
      actions: [],
      again: { command: "digest history", options: { id: subscription.id } },
    };
  },
};

function itemOf(delivery: Delivery, subscription: Subscription): Item {
  const { slot, kind, late, reason, state } = delivery;
  const told = line`${stateOf(delivery)}${own(`${late ? ", late" : ""}${kind === "now" ? ", asked for by hand" : ""}`)}`;
  const why = reason === null || state === "posted" ? [] : line`: ${said(reason)}`;
  const again = state === "failed" || state === "unknown" ? againItem(subscription, slot) : [];
  return { line: line`${date(isoIn(subscription.zone, Date.parse(slot)))}: ${told}${why}`, refs: [], items: again };
}

function stateOf({ state, link: url }: Delivery): Line {
  switch (state) {
    case "pending":
      return line`still to come`;
    case "held":
      return line`held back`;
    case "sending":
      return line`being sent`;
    case "posted":
      return url === null ? line`posted` : [link("posted", url)];
    case "skipped":
      return line`left out`;
    case "failed":
      return line`not posted`;
    case "unknown":
      return line`perhaps posted`;
  }
}

function againItem({ id }: Subscription, slot: string): Item[] {
  return [
    { line: line`${command({ command: "digest again", options: { id, slot } })} sends it again`, refs: [], items: [] },
  ];
}

function text(words: Line): Part {
  return { kind: "text", line: words, refs: [] };
}
