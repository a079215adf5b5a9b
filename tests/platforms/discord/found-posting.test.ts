import { foundPosting } from "../../../src/platforms/discord/found-posting.ts";
import type { SendOnce } from "../../../src/platforms/discord/sending-once.ts";

/** A channel's history as Discord pages through it. */
function history(messages: readonly { readonly id: string; readonly by: string; readonly footer?: string }[]) {
  const send: SendOnce = async (_, __, { query } = {}) => {
    const behind = messages.filter(({ id }) => BigInt(id) > BigInt(query?.["after"] ?? 0));
    return behind
      .slice(0, Number(query?.["limit"]))
      .reverse()
      .map(({ id, by, footer }) => ({ id, author: { id: by }, embeds: footer ? [{ footer: { text: footer } }] : [] }));
  };
  return send;
}

const SINCE = new Date("2026-11-23T02:00:00Z");
const sought = { channel: "1", key: "0k7f3", since: SINCE, self: "me", signal: new AbortController().signal };
const first = (BigInt(SINCE.getTime()) - 1_420_070_400_000n) << 22n;
const chatter = (most: number) =>
  Array.from({ length: most }, (_, nth) => ({ id: String(first + 1n + BigInt(nth)), by: "a" }));
const behind = (messages: number, by = "me", footer = "Page 1 of 2 · 0k7f3") => ({
  id: String(first + BigInt(messages)),
  by,
  footer,
});

it.each([0, 1, 99, 100, 101, 1999])("finds a message behind %d others", async (most) => {
  expect(await foundPosting(history([...chatter(most), behind(most + 1)]), sought)).toBe(behind(most + 1).id);
});

it("says that more was written than it reads, rather than that nothing is there", async () => {
  expect(await foundPosting(history(chatter(1999)), sought)).toBeNull();
  expect(await foundPosting(history([...chatter(2000), behind(2001)]), sought)).toBeUndefined();
});

it("takes nothing of somebody else's for the bot's own, nor another key", async () => {
  const others = [behind(1, "a"), behind(2, "me", "0k7f"), behind(3, "me", "/who 0k7f3"), behind(4, "me", "x0k7f3")];
  expect(await foundPosting(history(others), sought)).toBeNull();
});

it("looks at nothing from before", async () => {
  expect(await foundPosting(history([behind(0)]), sought)).toBeNull();
});
