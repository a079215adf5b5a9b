import type { Command, Options } from "../src/domain/command.ts";
import type { Wish } from "../src/domain/digests.ts";
import { command, line, said } from "../src/domain/line.ts";
import { Problem } from "../src/domain/problem.ts";
import { digestAction, standingAnswer } from "../src/domain/standing.ts";
import { digestOption, whichDigest } from "../src/domain/which-digest.ts";
import { whenOption, wishFrom, wishOptions } from "../src/domain/wish.ts";

const CLEARABLE = ["about", "quiet", "role"] as const;

export const digestEdit: Command = {
  name: "digest edit",
  description: "Change a digest: what is left out stays as it is",
  options: [
    digestOption,
    { ...whenOption, required: false },
    ...wishOptions,
    {
      kind: "text",
      name: "clear",
      description: "What is to be set no more",
      required: false,
      choices: CLEARABLE,
    },
  ],
  restsOn: "asker",
  changes: "settings",
  examples: [
    { id: "k7f3", when: "weekdays at 7:00" },
    { id: "k7f3", clear: "quiet" },
  ],

  async answer(request) {
    const { digests, actor, options } = request;
    const id = await whichDigest("digest edit", request);
    const wish = { ...wishFrom(options), ...cleared(options) };
    if (Object.keys(wish).length === 0)
      throw new Problem(
        line`Say what to change, such as ${command({ command: "digest edit", options: { id, when: "every day at 9:00" } })}`,
      );
    const standing = await digests.edit(actor, id, wish);
    const { subscription } = standing;
    return standingAnswer(line`Digest ${said(subscription.id)} is changed`, standing, [
      digestAction("Preview", "digest preview", subscription),
    ]);
  },
};

function cleared(options: Options): Wish {
  const clear = options["clear"];
  return clear === undefined ? {} : { [String(clear)]: null };
}
