import type { Command } from "../src/domain/command.ts";
import { line, said } from "../src/domain/line.ts";
import { digestAction, standingAnswer } from "../src/domain/standing.ts";
import { digestOption, whichDigest } from "../src/domain/which-digest.ts";

export const digestResume: Command = {
  name: "digest resume",
  description: "Let a paused digest go on",
  options: [digestOption],
  restsOn: "asker",
  changes: "settings",
  examples: [{ id: "k7f3" }],

  async answer(request) {
    const standing = await request.digests.resume(request.actor, await whichDigest("digest resume", request));
    const { subscription } = standing;
    return standingAnswer(line`Digest ${said(subscription.id)} goes on`, standing, [
      digestAction("Post one now", "digest now", subscription),
      digestAction("Pause", "digest pause", subscription),
    ]);
  },
};
