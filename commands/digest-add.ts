import type { Command } from "../src/domain/command.ts";
import { line, said } from "../src/domain/line.ts";
import { digestAction, standingAnswer } from "../src/domain/standing.ts";
import { whenOption, wishFrom, wishOptions } from "../src/domain/wish.ts";

export const digestAdd: Command = {
  name: "digest add",
  description: "Set up a digest: what is known, what is new and what was corrected, on a schedule",
  options: [
    { ...whenOption, required: true },
    { kind: "channel", name: "channel", description: "Where it is posted; left out: here", required: false },
    ...wishOptions,
  ],
  restsOn: "asker",
  changes: "settings",
  examples: [
    { when: "weekdays at 8:00" },
    { when: "every day at 7:30", zone: "Asia/Almaty", detail: "full", changes: true },
  ],

  async answer({ digests, actor, options }) {
    const channel = options["channel"] === undefined ? null : String(options["channel"]);
    const standing = await digests.add(actor, channel, wishFrom(options));
    const { subscription } = standing;
    return standingAnswer(line`Digest ${said(subscription.id)} is set up`, standing, [
      digestAction("Preview", "digest preview", subscription),
      digestAction("Pause", "digest pause", subscription),
    ]);
  },
};
