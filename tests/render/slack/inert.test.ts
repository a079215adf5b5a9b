import * as fc from "fast-check";
import { inert } from "../../../src/render/slack/inert.ts";
import { HOSTILE } from "../../contract/answers.ts";
import { readMrkdwn } from "./read-message.ts";

describe("words in a message's text", () => {
  it.each([
    ["<!channel> & <@U012AB3CD>", "&lt;!channel&gt; &amp; &lt;@\u2060U012AB3CD&gt;"],
    ["&lt;", "&amp;lt;"],
    ["*a* _b_ ~c~ `d`", "∗a∗ ˍbˍ ∼c∼ ˋdˋ"],
    ["https://bbc.co.uk", "https:\u2060//bbc.\u2060co.\u2060uk"],
    [":skull: @here", ":\u2060skull: @\u2060here"],
    ["> quoted", "\u2060&gt; quoted"],
    ["At 18:31, “more than 1,000” were hurt. Then 3.5 km.", "At 18:31, “more than 1,000” were hurt. Then 3.5 km."],
  ])("%j is written %j", (words, written) => {
    expect(inert(words)).toBe(written);
  });

  it("ping, link and format nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary" }))), (pieces) => {
        const { links, pings, formats } = readMrkdwn(inert(pieces.join("")));
        expect({ links, pings, formats }).toEqual({ links: [], pings: [], formats: [] });
      }),
    );
  });

  it("are written in time that grows with their length alone", () => {
    const began = performance.now();
    for (const each of [":", "a:", "@", ".a", "<", "a.", "://"]) inert(each.repeat(300_000));
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
