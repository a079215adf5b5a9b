import type { Command } from "../src/domain/command.ts";
import { date, line } from "../src/domain/line.ts";
import { digestAction, standingAnswer } from "../src/domain/standing.ts";
import { digestOption, whichDigest } from "../src/domain/which-digest.ts";

export const digestSkip: Command = {
  name: "digest skip",
  description: "Leave out the next digest, and only that one",
  options: [digestOption],
  restsOn: "asker",
  changes: "settings",
  examples: [{ id: "k7f3" }],

  async answer(request) {
    const { skipped, standing } = await request.digests.skip(request.actor, await whichDigest("digest skip", request));
    return standingAnswer(line`The digest of ${date(skipped)} is left out`, standing, [
      digestAction("Post one now", "digest now", standing.subscription),
    ]);
  },
};
