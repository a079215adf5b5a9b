import * as fc from "fast-check";
import type { Answer } from "../../../src/domain/answer.ts";
import { slackNames } from "../../../src/render/slack/names.ts";
import { keptPosting, keyOf, renderPosting } from "../../../src/render/slack/posting.ts";
import { renderSlack } from "../../../src/render/slack.ts";
import { anyAnswer } from "../../contract/answers.ts";
import { problemsOf } from "../../loopback/slack/block-rules.ts";
import { readSlack } from "../../loopback/slack/shown.ts";

const names = slackNames();
const GROUP = "S0123ABCD";
const AGAIN = { command: "digest show", options: { id: "k7f3", slot: "2026-11-23T02:00:00Z" } };
const key = fc.stringMatching(/^[0-9a-z]{1,25}$/);
const posted = anyAnswer().map((answer): Answer => ({ ...answer, again: AGAIN }));

it("is taken by Slack whatever it says, and notifies the one group and nobody that an article names", () => {
  fc.assert(
    fc.property(posted, key, fc.constantFrom(null, GROUP), (answer, key, group) => {
      const { metadata, ...message } = renderPosting(answer, key, group, names);
      expect(problemsOf(message)).toEqual([]);
      expect(readSlack(message).pings).toEqual(group === null ? [] : [`!subteam^${group}`]);
      expect(keyOf({ ...message, metadata })).toBe(key);
    }),
  );
  const nobody: Answer = { title: [], parts: [], evidence: [], actions: [] };
  expect(readSlack(renderPosting(nobody, "k", "!channel> <!here", names)).pings).toEqual([]);
});

it("keeps the key and the mention when its pages are turned, though its metadata may be lost", () => {
  fc.assert(
    fc.property(posted, key, fc.constantFrom(null, GROUP), fc.nat(3), (answer, key, group, page) => {
      const { blocks } = renderPosting(answer, key, group, names);
      const plain = renderSlack(answer, AGAIN, { names, seenBy: "channel", page });
      const turned = keptPosting(plain, blocks);
      expect(problemsOf(turned)).toEqual([]);
      expect(keyOf(turned)).toBe(key);
      expect(readSlack(turned).pings).toEqual(group === null ? [] : [`!subteam^${group}`]);
      const again = keptPosting(plain, turned.blocks);
      expect(again).toEqual(turned);
    }),
  );
});

it("leaves the pages of what was asked for as they are", () => {
  const answer: Answer = { title: [{ kind: "own", text: "x" }], parts: [], evidence: [], actions: [] };
  const message = renderSlack(answer, "/help", { names, seenBy: "channel" });
  for (const standing of [undefined, [], [{}], message.blocks]) expect(keptPosting(message, standing)).toBe(message);
  expect(keyOf(message)).toBeNull();
});
