import type { Command } from "../src/domain/command.ts";
import { line, own, said } from "../src/domain/line.ts";
import { digestOption, whichDigest } from "../src/domain/which-digest.ts";

export const digestAgain: Command = {
  name: "digest again",
  description: "Send a digest again that could not be posted",
  options: [
    {
      kind: "text",
      name: "slot",
      description: "The time that it was for, as /digest history tells it",
      required: true,
    },
    digestOption,
  ],
  restsOn: "asker",
  changes: "settings",
  examples: [{ id: "k7f3", slot: "2026-11-23T02:00:00Z" }],

  async answer(request) {
    const { digests, actor, options } = request;
    const id = await whichDigest("digest again", request);
    await digests.again(actor, id, String(options["slot"]));
    return {
      title: line`Digest ${said(id)} is sent again`,
      parts: [{ kind: "text", line: line`It is on its way.`, refs: [] }],
      evidence: [],
      actions: [{ label: [own("What became of it")], question: { command: "digest history", options: { id } } }],
    };
  },
};
