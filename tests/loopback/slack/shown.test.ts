import * as fc from "fast-check";
import { readMrkdwn } from "./mrkdwn.ts";
import { readSlack } from "./shown.ts";

const section = (text: string, more: object = {}) => ({
  blocks: [{ type: "section", text: { type: "mrkdwn", text, ...more } }],
});

it.each<[string, string, object]>([
  ["bold, italic, struck and coded words", "*a* _b_ ~c~ `d*e*`", { text: "a b c d*e*" }],
  ["no marks within words", "a*b*c 2*3 snake_case_name", { text: "a*b*c 2*3 snake_case_name", formats: [] }],
  ["escapes", "a &lt;b&gt; &amp;amp;", { text: "a <b> &amp;" }],
  ["a quotation, escaped or not", "&gt; a\n> b", { text: "a\nb" }],
  ["addresses", "<https://a.example/?x=1&amp;y=2|here>", { text: "here", links: ["https://a.example/?x=1&y=2"] }],
  ["bare addresses", "see https://a.example/b now", { links: ["https://a.example/b"] }],
  ["pings", "<!channel> <@U1|ann> <!subteam^S1> @here", { pings: ["@here", "!channel", "@U1", "!subteam^S1"] }],
  ["channels", "in <#C1|news>", { text: "in news", channels: ["C1"] }],
  ["emoji", "well :wave: 10:30", { text: "well  10:30" }],
  ["dates", "on <!date^1^{date}|today>", { text: "on today", pings: [] }],
])("reads %s", (_, source, seen) => {
  expect(readMrkdwn(source)).toMatchObject(seen);
});

it("leaves what is verbatim alone", () => {
  expect(readSlack(section("@here https://a.example", { verbatim: true }))).toMatchObject({ links: [], pings: [] });
  expect(readSlack(section("@here https://a.example")).links).toHaveLength(1);
});

it("reads no markup in rich text, and the links and pings that stand there as such", () => {
  const elements = [
    { type: "text", text: "*a* <!channel> :wave: " },
    { type: "link", url: "https://a.example", text: "b" },
    { type: "user", user_id: "U1" },
  ];
  const blocks = [{ type: "rich_text", elements: [{ type: "rich_text_section", elements }] }];
  expect(readSlack({ text: "<!here>", blocks })).toEqual({
    text: "*a* <!channel> :wave: b\n\n",
    links: ["https://a.example"],
    pings: ["user user U1", "!here"],
    channels: [],
  });
});

it("shows whatever is escaped, and nothing pings or links by it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (words) => {
      const escaped = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
      const { links, pings, formats, text } = readMrkdwn(escaped, { verbatim: true });
      expect([links, pings]).toEqual([[], []]);
      if (formats.length === 0) expect(text).toBe(words);
    }),
  );
});
