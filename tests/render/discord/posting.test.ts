import * as fc from "fast-check";
import type { Answer } from "../../../src/domain/answer.ts";
import { keyIn } from "../../../src/render/discord/footer.ts";
import { renderPosting, renderTurned } from "../../../src/render/discord/posting.ts";
import { anyAnswer } from "../../contract/answers.ts";
import { messageErrors } from "../../loopback/discord/message-rules.ts";
import { schemaErrors } from "../../loopback/discord/schema.ts";
import { footerOf } from "./read-message.ts";

const ROLE = "900000000000000001";
const AGAIN = { command: "digest show", options: { id: "k7f3", slot: "2026-11-23T02:00:00Z" } };
const key = fc.stringMatching(/^[0-9a-z]{1,25}$/);
const posted = anyAnswer().map((answer): Answer => ({ ...answer, again: AGAIN }));

it("is taken by Discord whatever it says, and carries its key where it is found again", () => {
  fc.assert(
    fc.property(posted, key, fc.constantFrom(null, ROLE), (answer, key, role) => {
      const message = renderPosting(answer, key, role);
      expect(schemaErrors("message", message)).toEqual({});
      expect(messageErrors(message)).toEqual({});
      expect(keyIn(footerOf(message as never))).toBe(key);
    }),
  );
});

it("notifies the one role and nobody that an article names", () => {
  fc.assert(
    fc.property(posted, key, (answer, key) => {
      const { content, allowed_mentions } = renderPosting(answer, key, ROLE);
      expect({ content, allowed_mentions }).toEqual({
        content: `<@&${ROLE}>`,
        allowed_mentions: { parse: [], roles: [ROLE] },
      });
      expect(renderPosting(answer, key, null)).toMatchObject({ allowed_mentions: { parse: [] } });
      expect(renderPosting(answer, key, "@everyone")).not.toHaveProperty("content");
    }),
  );
});

it("keeps the key and the mention when its pages are turned, and notifies nobody again", () => {
  fc.assert(
    fc.property(posted, key, fc.nat(3), (answer, key, page) => {
      const { content = "", embeds } = renderPosting(answer, key, ROLE);
      const turned = renderTurned(answer, AGAIN, page, { content, embeds });
      expect(turned).toMatchObject({ content, allowed_mentions: { parse: [] } });
      expect(keyIn(footerOf(turned))).toBe(key);
      const again = renderTurned(answer, AGAIN, page, { content: "What this rests on has changed", embeds: [] });
      expect(again.content).toBe("");
      expect(keyIn(footerOf(again))).toBeNull();
    }),
  );
});

it("takes nothing else in a footer for a key", () => {
  for (const footer of [
    null,
    "",
    "Page 1 of 2",
    "Page 1 of 2 · 3 more after this page",
    "/who a",
    "Page 1 of 2\n/who a",
  ])
    expect(keyIn(footer)).toBeNull();
  expect(keyIn("Page 1 of 2 · 3x4k\n/who a")).toBe("3x4k");
});
