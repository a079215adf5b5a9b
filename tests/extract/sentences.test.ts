import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { quote } from "../../src/domain/span.ts";
import { sentencesOf, splitSentences } from "../../src/extract/sentences.ts";
import { article } from "../fixtures/article.ts";

function sentences(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, " "));
}

/** Cases are written with a bar where a sentence ends. */
function expectCut(marked: string): void {
  const expected = marked.split("|").map((part) => part.trim());
  expect(sentences(expected.join(" "))).toEqual(expected);
}

describe("sentences of news", () => {
  test.each([
    "The bomb killed 12 people. | Police said the toll could rise.",
    "Lt. Gen. Sergei Ivanov met Sgt. 1st Class Ana Ruiz. | They talked for 2.5 hours.",
    "Gov.-elect Maria Lopez spoke at 5 p.m. Thursday in St. Louis. | No one was hurt.",
    "The novelist J. K. Rowling and J.R.R. Tolkien's heirs sued Foo Inc. on Sept. 4. | They lost.",
    "Troops left the U.S. Embassy in Washington, D.C. | The ambassador stayed.",
    "The U.S. Senate voted 51-49. | It was close.",
    "He moved to the U.S. | Officials said he was 81.",
    "Prices rose 3.5 percent, to $1.20 a litre. | $5 buys little.",
    "About 1,000 people fled. | 200 remain.",
    "He lives in Springfield, Ill. | She is ill. | They miss him.",
    "Turn to No. 5 on p. 12. | He said no. | They left.",
    "The company, Acme Co. Ltd., makes paint. | Shares fell.",
    "It began at 10 a.m. (0900 GMT) on Monday. | It ended at 9 p.m. Moscow time. | Smoke rose.",
    "At 6 a.m. Mr. Lee left. | He was back by 7 p.m. | Mrs. Lee was not.",
    "He became enemy No. One. | The car, plate no. GP 7720, burned. | Did he know? | No. | I asked.",
    "William C. Brown and P. Chidambaram met Kim Jong Il. | South Korea objected. | They drew Group A. | Spain did not.",
    "D.C. Police Chief Robert Hale said so. | He resigned.",
  ])("cuts %s", expectCut);
});

describe("quotations", () => {
  test.each([
    '"They tried to take the station. | Dozens of them were killed," a spokesman said.',
    "“We are leaving. | We have no water,” she said. | “It is over.”",
    'Many shouted "Out! Out! Free us!" in the square. | Police watched.',
    '"Who gave the order?" President Alice Moore asked. | Nobody answered.',
    '"It is a disgrace." | The minister walked out.',
    "‘We heard shots. | Then nothing,’ said Mr Khan. | He is 40.",
    "He said: “We won.” | The crowd cheered.",
  ])("cuts %s", expectCut);

  it("keeps the closing marks with their sentence", () => {
    expectCut('(The mayor was not there.) | "It was quiet." | He left.');
  });
});

describe("what is no end", () => {
  test.each([
    "Peacekeeping forces... were sent for a limited time.",
    "She works at Yahoo! in the accounting department.",
    "Write to j.doe@example.com or see https://example.com/a.b?c=D.E for more.",
    "The army (it has 4,000 men. Most are young.) stayed in its barracks.",
    "The word “eliminated” (sic!) was used.",
  ])("leaves whole: %s", expectCut);
});

describe("lines", () => {
  it("reads on over a line that was merely wrapped", () => {
    expect(
      sentences(
        "THE ARCE BATTALION COMMAND HAS REPORTED THAT ABOUT 50\nPEASANTS OF VARIOUS AGES HAVE BEEN KIDNAPPED BY TERRORISTS OF THE\nFRONT IN SAN MIGUEL DEPARTMENT.  THE MASS KIDNAPPING TOOK PLACE ON\n30 DECEMBER IN SAN LUIS.",
      ),
    ).toEqual([
      "THE ARCE BATTALION COMMAND HAS REPORTED THAT ABOUT 50 PEASANTS OF VARIOUS AGES HAVE BEEN KIDNAPPED BY TERRORISTS OF THE FRONT IN SAN MIGUEL DEPARTMENT.",
      "THE MASS KIDNAPPING TOOK PLACE ON 30 DECEMBER IN SAN LUIS.",
    ]);
  });

  it("takes a short line over a paragraph for a sentence of its own", () => {
    expect(
      sentences("More than 1,000 wounded\nThe president said in an address on Thursday that order was back."),
    ).toEqual(["More than 1,000 wounded", "The president said in an address on Thursday that order was back."]);
  });

  it.each(["\n\n", "\r\n\r\n", "\r\r", "\u2029", "\n \t \n"])("never reads on over a blank line (%j)", (gap) => {
    expect(sentences(`of the${gap}dead`)).toEqual(gap === "\u2029" ? ["of the dead"] : ["of the", "dead"]);
  });

  it("cuts Chinese and Japanese at their own full stops", () => {
    expect(sentences("地震发生了。没有人受伤。「大丈夫」と言った。")).toEqual([
      "地震发生了。",
      "没有人受伤。",
      "「大丈夫」と言った。",
    ]);
  });
});

describe("any text at all", () => {
  const piece = fc.constantFrom(
    ...Array.from("aB1.!?…\"'“”‘’()[] \n\r\t-–•。,:;"),
    "U.S.",
    "Mr.",
    "a.m.",
    "said",
    "The",
    "1.",
    "a)",
    "\n\n",
    "🎉",
    "…",
    "ß",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 60 }).map((parts) => parts.join("")),
  );

  it("keeps a next-line character, which is no white space", () => {
    expect(splitSentences("\u0085")).toEqual([{ start: 0, end: 1 }]);
  });

  it("has every character that is no white space in exactly one sentence, in order, trimmed", () => {
    fc.assert(
      fc.property(text, (given) => {
        let at = 0;
        for (const { start, end } of splitSentences(given)) {
          expect(given.slice(at, start)).toMatch(/^\s*$/);
          expect(end).toBeGreaterThan(start);
          expect(given.slice(start, end).trim()).toBe(given.slice(start, end));
          at = end;
        }
        expect(given.slice(at)).toMatch(/^\s*$/);
      }),
      { numRuns: 2000 },
    );
  });

  it("is the same where it stands inside a longer text", () => {
    fc.assert(
      fc.property(text, (given) => {
        const before = "Before. ";
        const moved = splitSentences(`${before}${given} After.`, before.length, before.length + given.length);
        expect(moved.map(({ start, end }) => ({ start: start - 8, end: end - 8 }))).toEqual(splitSentences(given));
      }),
    );
  });

  it.each([
    [".", 1],
    [". ", 1],
    ['"', 1],
    ['."', 1],
    ["' ", 1],
    ["(", 1],
    ["([", 1],
    ["a. ", 1],
    ["A.", 1],
    ["Mr. A ", 1],
    ["1. ", 1],
    ["?! ", 1],
    [" ", 1],
    ["\n", 1],
    ["a\n", 1],
    ["x", 1],
    ["“He said. ", 1],
    ["-", 1],
    [". . ", 1],
    [".[1]", 1],
    ["• ", 1],
  ])("stays quick on %j hundreds of thousands of times over", (unit) => {
    const hostile = unit.repeat(Math.ceil(400_000 / unit.length));
    const began = performance.now();
    splitSentences(hostile);
    expect(performance.now() - began).toBeLessThan(4000);
  });

  it("reads a line of five megabytes", () => {
    const line =
      "Police said 12 people were killed in the U.S. town of St. Paul at 5 p.m. Monday. “No,” he said. ".repeat(52_000);
    expect(splitSentences(line)).toHaveLength(104_000);
  });
});

describe("sentences of an article", () => {
  const text =
    "Five die in flood\n\nA flood killed five.\nIt came at night. Nobody was warned.\n\nAid is slow\n\nHelp came late.";
  const flood = article(text, ["Aid is slow"], { title: "Five die in flood" });

  it("tells headline, cross-headings and body, each with its paragraph and section", () => {
    expect(
      sentencesOf(flood).map((each) => [quote(flood, each.span), each.kind, each.paragraph, each.section]),
    ).toEqual([
      ["Five die in flood", "headline", 0, 0],
      ["A flood killed five.", "body", 1, 0],
      ["It came at night.", "body", 1, 0],
      ["Nobody was warned.", "body", 1, 0],
      ["Aid is slow", "heading", 2, 1],
      ["Help came late.", "body", 3, 1],
    ]);
  });

  it("reads an article that has no sections as one", () => {
    const plain = { ...flood, headline: null, sections: [] };
    expect(sentencesOf(plain).map((each) => [each.kind, each.section])).toEqual(Array(6).fill(["body", 0]));
  });
});

const GOLD = join(__dirname, "../../../shared/gold/sentences/golden_en.jsonl.gz");

interface GoldCase {
  readonly title: string;
  readonly text: string;
  readonly exp: readonly string[];
  readonly golden: boolean;
}

const present = existsSync(GOLD);

describe("the golden rules", () => {
  const cases = present
    ? gunzipSync(readFileSync(GOLD))
        .toString()
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as GoldCase)
    : [];
  const plain = (words: string) => words.replaceAll(/\s+/g, " ").trim();
  const wrong = cases.filter(({ text, exp }) => sentences(text).join("\n") !== exp.map(plain).join("\n"));

  const inFull = present ? it : it.skip;
  inFull("are all kept (needs the marked data beside the project)", () => {
    expect(cases.filter(({ golden }) => golden)).toHaveLength(52);
    expect(wrong.filter(({ golden }) => golden).map(({ title }) => title)).toEqual([]);
  });

  inFull("hold in at least 98 of the 125 further cases; most others want quotations whole or text rewritten", () => {
    expect(wrong.filter(({ golden }) => !golden).length).toBeLessThanOrEqual(125 - 98);
  });
});
