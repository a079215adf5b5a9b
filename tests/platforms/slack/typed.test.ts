import fc from "fast-check";
import { commands } from "../../../commands/index.ts";
import { plain, slashTyped, spokenTyped } from "../../../src/platforms/slack/typed.ts";
import { slackNames } from "../../../src/render/slack/names.ts";

const names = slackNames();
const slash = (name: string, text = "") => slashTyped(name, text, commands, names);
const spoken = (text: string) => spokenTyped(text, commands, names).question;

it.each([
  ["/whois", "tokayev", "/who tokayev"],
  ["/WHOIS", " tokayev ", "/who tokayev"],
  ["/casualties", "", "/casualties"],
  ["/dateline", "", "/help"],
  ["/dateline", "whois tokayev", "who tokayev"],
  ["/dateline", "who tokayev", "who tokayev"],
  ["/dateline", "/whois tokayev", "/who tokayev"],
  ["/dateline", "who is tokayev?", "who is tokayev?"],
  ["/dateline", "who was hurt?", "who was hurt?"],
  ["/whois", "name:“kassym tokayev”", '/who name:"kassym tokayev"'],
  ["/nosuch", "thing", "/nosuch thing"],
])("reads %s %s", (name, text, question) => {
  expect(slash(name, text).question).toBe(question);
});

it.each([
  ["whois tokayev", "who tokayev"],
  ["/dateline whois tokayev", "who tokayev"],
  ["dateline who is tokayev?", "who is tokayev?"],
  ["  ", "/help"],
])("reads “@dateline %s”", (text, question) => {
  expect(spoken(text)).toBe(question);
});

it("knows a command that lacks what it needs", () => {
  expect(slash("/whois").form?.name).toBe("who");
  expect(slash("/dateline", "whois").form?.name).toBe("who");
  expect(slash("/whois", "tokayev").form).toBeNull();
  expect(slash("/casualties").form).toBeNull();
});

it("reads what Slack escapes as it was typed", () => {
  expect(plain("Johnson &amp; Johnson &lt;b&gt; <https://a.example|a.example> <#C1|news> <@U1>")).toBe(
    "Johnson & Johnson <b> a.example news U1",
  );
  expect(plain("&amp;lt;")).toBe("&lt;");
});

it("takes any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (text, name) => {
      expect(typeof slash(`/${name}`, text).question).toBe("string");
      expect(spoken(text).trim()).not.toBe("");
    }),
  );
});

it("takes a long text in no more than its time", () => {
  const start = performance.now();
  for (const piece of ["<", "<a|", "dateline ", "“", "&amp;", " \u00a0"]) spoken(plain(piece.repeat(200_000)));
  expect(performance.now() - start).toBeLessThan(2000);
});
