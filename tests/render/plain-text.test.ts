import * as fc from "fast-check";
import type { Answer, Evidence } from "../../src/domain/answer.ts";
import { line, own } from "../../src/domain/line.ts";
import { plainDate } from "../../src/render/plain-text/date.ts";
import { harmless } from "../../src/render/plain-text/harmless.ts";
import { plainLine } from "../../src/render/plain-text/line.ts";
import { plainText } from "../../src/render/plain-text.ts";
import { HOSTILE } from "../contract/answers.ts";
import { rendererContract } from "../contract/renderer.ts";

const asNamed = (command: string) => command;

rendererContract(
  "Plain text",
  (answer) => plainText(answer, asNamed),
  (text) => ({ text, links: [], pings: [], channels: [], leftOut: { parts: 0, sources: 0 } }),
);

const span = { articleId: "a", version: 1, start: 0, end: 9 };
const source: Evidence = {
  ref: 1,
  span,
  sentence: "Twelve police officers died on Wednesday.",
  section: "The night",
  title: "Unrest spreads",
  outlet: "The Courier",
  published: "2022-01-06T18:31",
  url: "https://courier.example/unrest",
};
const empty: Answer = { title: [], parts: [], evidence: [], actions: [] };

describe("plainText", () => {
  it("writes title, parts, sources and what to ask next, in that order", () => {
    const answer: Answer = {
      title: [own("Casualties")],
      parts: [
        { kind: "heading", line: [own("Killed")], refs: [] },
        {
          kind: "list",
          items: [
            {
              line: [{ kind: "verbatim", text: "Twelve police officers", span }],
              refs: [1],
              items: [{ line: [own("one of them a colonel")], refs: [1, 2], items: [] }],
            },
          ],
        },
        { kind: "facts", rows: [{ label: "Published", value: [{ kind: "date", iso: "2022-01-06" }], refs: [] }] },
        { kind: "quote", words: [own("We will not leave")], speaker: [own("Somebody")], refs: [2] },
      ],
      evidence: [source, { ...source, ref: 2, sentence: "“We will not leave,” she said.", section: null }],
      actions: [{ label: [own("Who was hurt")], question: { command: "casualties", options: { outcome: "injured" } } }],
    };
    expect(plainText(answer, (name) => `x-${name}`)).toBe(
      [
        "Casualties",
        "",
        "Killed",
        "- Twelve police officers [1]",
        "  - one of them a colonel [1][2]",
        "",
        "Published: 6 January 2022",
        "",
        "“We will not leave” — Somebody [2]",
        "",
        "Sources",
        "Unrest spreads, The Courier, 6 January 2022, 18:31, https://courier.example/unrest",
        "[1] “Twelve police officers died on Wednesday.” (under “The night”)",
        "[2] ‘“We will not leave,” she said.’",
        "",
        "Next: Who was hurt /x-casualties injured",
      ].join("\n"),
    );
  });

  it("says once what is a whole sentence already, and tells the sections apart", () => {
    const whole = (ref: number, sentence: string) =>
      ({ kind: "text", line: [{ kind: "verbatim", text: sentence, span }], refs: [ref] }) as const;
    const answer: Answer = {
      ...empty,
      parts: [whole(1, "One."), whole(2, "Two."), whole(3, "Three.")],
      evidence: ["One.", "Two.", "Three."].map((sentence, index) => ({
        ...source,
        ref: index + 1,
        sentence,
        section: index < 2 ? "Early" : "Late",
      })),
    };
    expect(plainText(answer, asNamed).split("\n").slice(-2)).toEqual([
      "[1][2] word for word above (under “Early”)",
      "[3] word for word above (under “Late”)",
    ]);
  });

  it("writes nothing of an empty answer", () => {
    expect(plainText(empty, asNamed)).toBe("");
  });
});

describe("plainLine", () => {
  it("writes each command by the name that it has where it is read", () => {
    const asked = line`Try ${{ kind: "command", question: { command: "who", options: { name: "Tokayev" } } }}.`;
    expect(plainLine(asked, (name) => `${name}is`)).toBe("Try /whois Tokayev.");
  });

  it("groups the digits of a count", () => {
    expect(plainLine([{ kind: "number", value: 1234567 }], asNamed)).toBe("1,234,567");
  });
});

describe("plainDate", () => {
  it.each([
    ["2022", "2022"],
    ["2022-01", "January 2022"],
    ["2022-01-06", "6 January 2022"],
    ["2022-01-06T18:31", "6 January 2022, 18:31"],
    ["2022-01-06T18:31:59.123Z", "6 January 2022, 18:31 UTC"],
    ["2022-01-06T18:31+00:00", "6 January 2022, 18:31 UTC"],
    ["2022-01-06T18:31+06:00", "6 January 2022, 18:31 UTC+6"],
    ["2022-01-06T18:31-03:30", "6 January 2022, 18:31 UTC−3:30"],
    ["2022-13-06", "2022-13-06"],
    ["last\u001b[31m week", "last␛[31m week"],
  ])("reads %j as %j", (iso, words) => {
    expect(plainDate(iso)).toBe(words);
  });
});

describe("harmless", () => {
  it("keeps the letters, emoji and scripts of an article exactly", () => {
    for (const text of [
      "Kassym-Jomart Tokayev’s “order” – 10°C, 5 €",
      "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇰🇿 👍🏽 ❤️ 1️⃣ 🧑‍🚀",
      "گفته‌اند می‌خواهم",
      "क्‍ष ക്‍",
      "A\u030a \u212b \ufa19 e\u0301",
      "no\u00a0break",
    ])
      expect(harmless(text)).toBe(text);
  });

  it("shows control characters as pictures and drops what hides", () => {
    expect(harmless("a\u001b[2Jb\u0000\u007f\u009b")).toBe("a␛[2Jb␀␡�");
    expect(harmless("in\u200bvis\u2060ib\ufeffle \u202eexe\u202c a\u200db \u{e0041}")).toBe("invisible exe ab ");
    expect(harmless("one\r\ntwo\u2028three\tfour")).toBe("one two three four");
    expect(harmless("\ud83d!")).toBe("�!");
  });

  it("leaves nothing to steer or hide with in any text, and is done after once", () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary" })), (text) => {
        const clean = harmless(text);
        expect(clean).not.toMatch(/\p{Cc}|\p{Cs}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u);
        expect(harmless(clean)).toBe(clean);
      }),
    );
  });
});
