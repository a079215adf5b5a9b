import type { Command } from "../src/domain/command.ts";
import { digestOption, whichDigest } from "../src/domain/which-digest.ts";

export const digestPreview: Command = {
  name: "digest preview",
  description: "The digest that would be posted now",
  options: [digestOption],
  restsOn: "asker",
  examples: [{ id: "k7f3" }],

  async answer(request) {
    return await request.digests.preview(request.actor, await whichDigest("digest preview", request));
  },
};
