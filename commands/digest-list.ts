import type { Item, Line } from "../src/domain/answer.ts";
import type { Command } from "../src/domain/command.ts";
import type { Standing } from "../src/domain/digests.ts";
import { command, line, own, said } from "../src/domain/line.ts";
import { nextOf, pausedOf, whenOf, whereOf } from "../src/domain/standing.ts";

export const digestList: Command = {
  name: "digest list",
  description: "Every digest that is set up here, when it comes next, and why one is paused",
  options: [],
  restsOn: "asker",
  examples: [{}],

  async answer({ digests, actor }) {
    const standings = await digests.list(actor);
    const add = command({ command: "digest add", options: { when: "weekdays at 8:00" } });
    const none = line`None is set up yet. ${add} sets one up in this channel.`;
    return {
      title: [own("Digests")],
      parts: [
        standings.length > 0 ? { kind: "list", items: standings.map(itemOf) } : { kind: "text", line: none, refs: [] },
      ],
      evidence: [],
      actions: [],
    };
  },
};

function itemOf(standing: Standing): Item {
  const { subscription } = standing;
  const about = line`${said(subscription.id)} ${whereOf(subscription)}: ${whenOf(subscription)}`;
  const state = subscription.paused ? line`paused ${pausedOf(subscription)}` : line`next ${nextOf(standing)}`;
  return item(about, [
    item(state),
    ...(subscription.origin === "settings" ? [item([own("declared in the bot's settings")])] : []),
  ]);
}

function item(words: Line, items: readonly Item[] = []): Item {
  return { line: words, refs: [], items };
}
