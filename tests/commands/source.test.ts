import { source } from "../../commands/source.ts";
import { summary } from "../../commands/summary.ts";
import { noDigests } from "../../src/ask/no-digests.ts";
import type { Answer } from "../../src/domain/answer.ts";
import type { Options } from "../../src/domain/command.ts";
import { plainText } from "../../src/render/plain-text.ts";
import { ACTOR, newsroomOf, reports } from "../fixtures/newsroom.ts";

const held = reports();
const request = (options: Options, previous: Answer | null, newsroom = newsroomOf(held)) => ({
  newsroom,
  digests: noDigests,
  actor: ACTOR,
  options,
  now: new Date("2022-01-06T18:31:00Z"),
  previous,
  commands: [summary, source],
});

describe("the sentence behind a number", () => {
  it.each([{ number: 1 }, {}])("stays readable when its article is held no more (%j)", async (options) => {
    const previous = await summary.answer(request({}, null));
    const [first] = previous.evidence;
    const shown = await source.answer(request(options, previous, newsroomOf([])));
    expect(shown.evidence).toEqual("number" in options ? [first] : previous.evidence);
    expect(plainText(shown, (name) => name)).toContain(first?.sentence);
    expect(plainText(shown, (name) => name)).toContain("An article has changed since this was told");
    const still = await source.answer(request(options, previous));
    expect(plainText(still, (name) => name)).not.toContain("has changed");
  });
});
