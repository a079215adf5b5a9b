import type { Command } from "../src/domain/command.ts";
import { line, said } from "../src/domain/line.ts";
import { digestAction, whereOf } from "../src/domain/standing.ts";
import { digestOption, whichDigest } from "../src/domain/which-digest.ts";

export const digestNow: Command = {
  name: "digest now",
  description: "Post one more digest at once; the schedule stays as it is",
  options: [digestOption],
  restsOn: "asker",
  changes: "settings",
  examples: [{ id: "k7f3" }],

  async answer(request) {
    const { subscription } = await request.digests.now(request.actor, await whichDigest("digest now", request));
    const words = line`It comes ${whereOf(subscription)} in a moment. What was said there already is not said again as new.`;
    return {
      title: line`One more of digest ${said(subscription.id)}`,
      parts: [{ kind: "text", line: words, refs: [] }],
      evidence: [],
      actions: [digestAction("What became of it", "digest history", subscription)],
    };
  },
};
