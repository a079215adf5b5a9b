import * as fc from "fast-check";
import type { Line, Run } from "../../../src/domain/answer.ts";
import { escaped, markdownOf } from "../../../src/render/discord/markdown.ts";
import { harmless } from "../../../src/render/plain-text/harmless.ts";
import { HOSTILE } from "../../contract/answers.ts";
import { readMarkdown } from "./read-markdown.ts";

const FRAGMENTS =
  "\\ * _ ~ ` | < > [ ] ( ) # @ : - + . ! & / 1. 23) https:// discord.gg/x everyone here t:1:R a:b:1 @&1 -# ``` || ** __ ~~ :smile: ¯\\_(ツ)_/¯ 👩‍👩‍👧‍👦 words";
const fragments = fc.constantFrom(...FRAGMENTS.split(" "), " ", "\n", "- ", "> ", "# ", "-# ", "\ud83d");
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(fragments, { maxLength: 12 }).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
);
const emoji = (elements: readonly string[]) => elements.filter((element) => element === "emoji");

describe("escaped text", () => {
  it.each(["", "- ", "> ", "### ", "    - "])("comes out as the same characters after %j", (prefix) => {
    const structure = readMarkdown(`${prefix}x`).elements;
    fc.assert(
      fc.property(text, (words) => {
        const { text: shown, elements } = readMarkdown(`${prefix}${escaped(`x${words}x`).text}`);
        expect(shown.trim()).toBe(`x${harmless(words)}x`);
        expect(elements).toEqual([...structure, ...emoji(elements)]);
      }),
      { numRuns: 2000 },
    );
  });

  it("starts no list, heading or quotation where it starts the line", () => {
    fc.assert(
      fc.property(fc.constantFrom("", "- ", "> "), text, (prefix, words) => {
        const structure = readMarkdown(`${prefix}x`).elements;
        const { text: shown, elements } = readMarkdown(`${prefix}${escaped(words).text} x`);
        expect(shown.trim()).toBe(`${harmless(words)} x`.trim());
        expect(elements).toEqual([...structure, ...emoji(elements)]);
      }),
      { numRuns: 2000 },
    );
  });

  it("counts at least the elements that a client counts", () => {
    fc.assert(
      fc.property(text, (words) => {
        const markdown = escaped(words);
        expect(markdown.elements).toBeGreaterThanOrEqual(readMarkdown(markdown.text).elements.length);
      }),
    );
  });

  it("leaves everyday prose as it is", () => {
    const prose = "“At least 12 (of 20) died,” Kassym-Jomart Tokayev said: it's 10% more at 18:31 – $5 & up!";
    expect(escaped(prose).text).toBe(prose);
  });
});

describe("a line as markdown", () => {
  const none = new Set<string>();

  it("reads as the words of its runs, whatever two of them make together", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        const line: Line = texts.map((words) => ({ kind: "typed", text: words }));
        const { text: shown, elements } = readMarkdown(markdownOf([...line, { kind: "own", text: "x" }], none).text);
        expect(shown.trimStart()).toBe(`${texts.map(harmless).join("")}x`.trimStart());
        expect(elements).toEqual(emoji(elements));
      }),
    );
  });

  it("offers a command to be copied", () => {
    const line: Line = [{ kind: "command", question: { command: "who", options: { name: "tokayev" } } }];
    expect(markdownOf(line, none).text).toBe("`/who tokayev`");
  });

  it("keeps two commands apart", () => {
    const command: Run = { kind: "command", question: { command: "help", options: {} } };
    expect(readMarkdown(markdownOf([command, command], none).text)).toEqual({
      text: "/help /help",
      elements: ["code", "code"],
    });
  });

  it("shows a command with a backtick as characters", () => {
    const line: Line = [{ kind: "command", question: { command: "who", options: { name: "a`b*c*" } } }];
    expect(readMarkdown(markdownOf(line, none).text)).toEqual({ text: "/who a`b*c*", elements: [] });
  });

  it("tells a moment in the reader's own time zone, and a day as the day that it is", () => {
    const shown = (iso: string) => markdownOf([{ kind: "date", iso }], none).text;
    expect(shown("2022-01-06T18:31+06:00")).toBe("<t:1641472260:f>");
    expect(shown("2022-01-06T18:31")).toBe("6 January 2022, 18:31");
    expect(shown("2022-01-06")).toBe("6 January 2022");
    expect(shown("2022-13-06T18:31Z")).not.toContain("<");
  });

  it("lets no colon before a command begin the name of an emoji behind it", () => {
    const line: Line = [
      { kind: "date", iso: "2022-01-06T18:31" },
      { kind: "command", question: { command: "who", options: {} } },
      { kind: "own", text: "[x](https://evil.example)" },
    ];
    expect(readMarkdown(markdownOf(line, new Set()).text).text).toBe(
      "6 January 2022, 18:31/who[x](https://evil.example)",
    );
  });

  it("links an address only where a source gives it", () => {
    const line: Line = [{ kind: "credit", text: "https://news.example/a_b" }];
    expect(readMarkdown(markdownOf(line, none).text)).toEqual({ text: "https://news.example/a_b", elements: [] });
    expect(readMarkdown(markdownOf(line, new Set(["https://news.example/a_b"])).text)).toEqual({
      text: "https://news.example/a_b",
      elements: ["url https://news.example/a_b"],
    });
  });
});
