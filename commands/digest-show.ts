import type { Command } from "../src/domain/command.ts";
import { digestOption, whichDigest } from "../src/domain/which-digest.ts";

export const digestShow: Command = {
  name: "digest show",
  description: "A digest as it was posted, with the sentences that it rested on then",
  options: [
    digestOption,
    {
      kind: "text",
      name: "slot",
      description: "The time that it was for, as /digest history tells it; left out: the latest",
      required: false,
    },
  ],
  // What was posted stays as it was, but whose it is has to be asked each time.
  restsOn: "asker",
  examples: [{}, { id: "k7f3", slot: "2026-11-23T02:00:00Z" }],

  async answer(request) {
    const { digests, actor, options } = request;
    const slot = options["slot"];
    const id = await whichDigest("digest show", request);
    return await digests.shown(actor, id, slot === undefined ? null : String(slot));
  },
};
