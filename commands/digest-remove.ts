import type { Command, Options } from "../src/domain/command.ts";
import { line, own, said } from "../src/domain/line.ts";
import { whenOf, whereOf } from "../src/domain/standing.ts";
import type { Subscription } from "../src/domain/subscription.ts";
import { digestOption, whichDigest } from "../src/domain/which-digest.ts";

export const digestRemove: Command = {
  name: "digest remove",
  description: "Take a digest away; what it posted stays",
  options: [digestOption],
  restsOn: "asker",
  changes: "settings",
  examples: [{ id: "k7f3" }],

  async answer(request) {
    const gone = await request.digests.remove(request.actor, await whichDigest("digest remove", request));
    const words = line`It was posted ${whereOf(gone)}: ${whenOf(gone)}. What it posted stays there.`;
    return {
      title: line`Digest ${said(gone.id)} is removed`,
      parts: [{ kind: "text", line: words, refs: [] }],
      evidence: [],
      actions: [{ label: [own("Set it up again")], question: { command: "digest add", options: orderOf(gone) } }],
    };
  },
};

/** As it would be typed. */
function orderOf({ words, zone, target, detail, about, onlyChanges, heartbeat, quiet, role }: Subscription): Options {
  return {
    when: words,
    zone,
    channel: target.channel,
    detail,
    ...(about === null ? {} : { about }),
    ...(onlyChanges ? { changes: true } : {}),
    ...(heartbeat ? { heartbeat: true } : {}),
    ...(quiet === null ? {} : { quiet: `${quiet.from}-${quiet.to}` }),
    ...(role === null ? {} : { role }),
  };
}
