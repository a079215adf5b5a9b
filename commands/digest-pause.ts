import type { Command } from "../src/domain/command.ts";
import { line, said } from "../src/domain/line.ts";
import { digestAction, standingAnswer } from "../src/domain/standing.ts";
import { digestOption, whichDigest } from "../src/domain/which-digest.ts";

export const digestPause: Command = {
  name: "digest pause",
  description: "Let a digest rest until it is resumed",
  options: [digestOption],
  restsOn: "asker",
  changes: "settings",
  examples: [{ id: "k7f3" }],

  async answer(request) {
    const standing = await request.digests.pause(request.actor, await whichDigest("digest pause", request));
    const { subscription } = standing;
    return standingAnswer(line`Digest ${said(subscription.id)} is paused`, standing, [
      digestAction("Resume", "digest resume", subscription),
    ]);
  },
};
