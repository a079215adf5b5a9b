import * as fc from "fast-check";
import stringWidth from "string-width";
import type { Answer } from "../../src/domain/answer.ts";
import { own, said } from "../../src/domain/line.ts";
import { renderTerminal } from "../../src/render/terminal.ts";
import { anyAnswer } from "../contract/answers.ts";
import { rendererContract } from "../contract/renderer.ts";

const ESC = "\u001b";
const sequence = (pattern: string) => new RegExp(ESC + pattern, "g");
const LINK = sequence(`\\]8;;([^${ESC}]*)${ESC}\\\\`);
// The only other sequences that a rendering may hold: bold, dim, underline, cyan, green, and their ends.
const STYLE = sequence(String.raw`\[(?:1|2|22|4|24|32|36|39)m`);

const plainly = (text: string) => text.replaceAll(LINK, "").replaceAll(STYLE, "");

for (const [width, colour] of [
  [20, true],
  [120, false],
] as const)
  rendererContract(
    `The terminal, ${width} columns ${colour ? "in colour" : "plain"},`,
    (answer) => renderTerminal(answer, { width, colour, links: true, numbered: true }),
    (rendering) => ({
      text: plainly(rendering),
      links: [...rendering.matchAll(LINK)].flatMap(([, to]) => (to ? [to] : [])),
      pings: [],
      channels: [],
      leftOut: { parts: 0, sources: 0 },
    }),
  );

const empty: Answer = { title: [], parts: [], evidence: [], actions: [] };
const plain = { width: 80, colour: false, links: false, numbered: true };
const span = { articleId: "a", version: 1, start: 0, end: 9 };

describe("renderTerminal", () => {
  it("never writes past the edge, nor spaces at the end of a row", () => {
    fc.assert(
      fc.property(anyAnswer(), fc.integer({ min: 20, max: 300 }), (answer, width) => {
        const rows = renderTerminal(answer, { ...plain, width }).split("\n");
        expect(rows.filter((row) => stringWidth(row) > width || row.endsWith(" "))).toEqual([]);
      }),
    );
  });

  it("shows the same characters with and without colour", () => {
    fc.assert(
      fc.property(anyAnswer(), (answer) => {
        const coloured = renderTerminal(answer, { ...plain, colour: true, links: true });
        expect(plainly(coloured)).toBe(renderTerminal(answer, plain));
      }),
    );
  });

  it("ends every style and link in the row where it starts", () => {
    const pairs = [
      [sequence(String.raw`\[[12]m`), sequence(String.raw`\[22m`)],
      [sequence(String.raw`\[4m`), sequence(String.raw`\[24m`)],
      [sequence(String.raw`\[3[26]m`), sequence(String.raw`\[39m`)],
      [sequence(`\\]8;;[^${ESC}]`), sequence(`\\]8;;${ESC}`)],
    ] as const;
    fc.assert(
      fc.property(anyAnswer(), (answer) => {
        const rows = renderTerminal(answer, { width: 30, colour: true, links: true, numbered: true }).split("\n");
        const isOpen = (row: string) =>
          pairs.some(([start, end]) => row.match(start)?.length !== row.match(end)?.length);
        expect(rows.filter(isOpen)).toEqual([]);
      }),
    );
  });

  it("underlines in a source the words that the answer took from there, and nothing else", () => {
    const sentence = "Police said 12 officers died, and 12 more were hurt.";
    const words = (text: string, start: number) =>
      ({ kind: "verbatim", text, span: { ...span, start: 100 + start, end: 100 + start + text.length } }) as const;
    const answer: Answer = {
      ...empty,
      parts: [{ kind: "text", line: [words("12 officers", 12), own(" "), words("Police", 0)], refs: [1] }],
      evidence: [
        {
          ref: 1,
          span: { ...span, start: 100, end: 100 + sentence.length },
          sentence,
          section: "The night",
          title: "News",
          outlet: null,
          published: null,
          url: null,
        },
      ],
    };
    const [line = ""] = renderTerminal(answer, { ...plain, colour: true })
      .split("\n")
      .slice(-1);
    expect(line.replaceAll(sequence(String.raw`\[4m`), "<").replaceAll(sequence(String.raw`\[24m`), ">")).toContain(
      "“<Police> said <12 officers> died, and 12 more were hurt.”",
    );
    expect(plainly(line)).toBe("[1] “Police said 12 officers died, and 12 more were hurt.” (under “The night”)");
  });

  it("hangs what goes on under its own words, and keeps a reference with the word before it", () => {
    const item = { line: [own("one two three four five six")], refs: [1], items: [] };
    const answer: Answer = {
      ...empty,
      parts: [
        { kind: "list", items: [{ ...item, items: [item] }] },
        {
          kind: "facts",
          rows: [
            { label: "Name", value: [own("one two three four")], refs: [2] },
            { label: "A label too long", value: [own("five")], refs: [] },
          ],
        },
      ],
    };
    expect(renderTerminal(answer, { ...plain, width: 20 })).toBe(
      [
        "• one two three four",
        "  five six [1]",
        "  • one two three",
        "    four five",
        "    six [1]",
        "",
        "Name  one two three",
        "      four [2]",
        "A label too long",
        "      five",
      ].join("\n"),
    );
  });

  it("breaks Chinese between characters and a long word only where it must", () => {
    const wide: Answer = {
      ...empty,
      parts: [{ kind: "text", line: [said("abc 哈萨克斯坦总统托卡耶夫，表示")], refs: [] }],
    };
    expect(renderTerminal(wide, { ...plain, width: 20 })).toBe("abc 哈萨克斯坦总统托\n卡耶夫，表示");
    const long: Answer = { ...empty, parts: [{ kind: "text", line: [said(`abc ${"x".repeat(25)} def`)], refs: [] }] };
    expect(renderTerminal(long, { ...plain, width: 20 })).toBe(`abc\n${"x".repeat(20)}\nxxxxx def`);
  });

  it("is done with a hundred thousand characters before anyone looks away", () => {
    for (const text of ["漢", "e\u0301", "word ", "👍🏽", "x"]) {
      const long: Answer = { ...empty, parts: [{ kind: "text", line: [said(text.repeat(1e5))], refs: [] }] };
      const started = performance.now();
      renderTerminal(long, plain);
      expect(performance.now() - started).toBeLessThan(4000);
    }
  }, 60_000);

  it("offers what to ask next by number only where a number can be typed", () => {
    const answer: Answer = {
      ...empty,
      actions: [{ label: [own("Everyone")], question: { command: "who", options: { name: "all" } } }],
    };
    expect(renderTerminal(answer, plain)).toBe("Next: type its number\n 1  Everyone  /who all");
    expect(renderTerminal(answer, { ...plain, numbered: false })).toBe("Next\n• Everyone  /who all");
  });

  it("links a source only where it can be clicked, and shows the address that a click opens", () => {
    const answer: Answer = {
      ...empty,
      evidence: [
        {
          ref: 1,
          span,
          sentence: "It happened.",
          section: null,
          title: "News",
          outlet: null,
          published: null,
          url: "https://news.example/a\u001b[2J b",
        },
      ],
    };
    const address = "https://news.example/a%1B[2J%20b";
    expect(renderTerminal(answer, { ...plain, colour: true, links: true })).toContain(`${ESC}]8;;${address}${ESC}\\`);
    for (const look of [plain, { ...plain, links: true }, { ...plain, colour: true }]) {
      expect(renderTerminal(answer, look)).toContain(address);
      expect(renderTerminal(answer, look)).not.toContain(`${ESC}]8`);
    }
  });
});
