import fc from "fast-check";
import type { Article } from "../../src/domain/article.ts";
import { quote, type Span } from "../../src/domain/span.ts";
import { sentencesOf } from "../../src/extract/sentences.ts";
import { summarize, summarizeWhole } from "../../src/summarize/summary.ts";
import { article } from "../fixtures/article.ts";

const FERRY = article(
  `At least 42 die as ferry capsizes

An overloaded ferry capsized in heavy wind on Lake Mbera late on Tuesday, killing at least 42 people, officials said.

The vessel, the MV Pendo, was carrying about 180 passengers, twice what it was licensed for, governor Amina Oduya told reporters.

"We have pulled out 42 bodies so far. The search goes on through the night," she said.

Some 97 people were rescued, many of them by fishermen who rushed out in small boats.

The harbour master had told the captain not to sail. He has been arrested.

Grief on the shore

They waited in silence as names were read out.

Hundreds of relatives gathered on the beach at Kisewa, where bodies wrapped in sheets were laid in rows.

Poor record

Accidents are common on the lake, where boats are often old and overcrowded.

But safety rules are rarely enforced. That led to promises of reform.

In 2018 at least 63 people drowned when a cargo boat sank near the same spot.

The government has ordered an inquiry, transport minister Paul Kiprono said. It will report within 30 days.`,
  ["Grief on the shore", "Poor record"],
  { title: "At least 42 die as ferry capsizes" },
);

function sections(of: Article): string[][] {
  return summarize(of, sentencesOf(of)).map((spans) => words(of, spans));
}

function whole(of: Article, count: number): string[] {
  return words(of, summarizeWhole(of, sentencesOf(of), count));
}

function words(of: Article, spans: readonly Span[]): string[] {
  return spans.map((span) => quote(of, span));
}

describe("the summary of a section", () => {
  it("is one to three of its own sentences, in their order", () => {
    const sentences = sentencesOf(FERRY);
    const summary = summarize(FERRY, sentences);
    expect(summary).toHaveLength(3);
    for (const [index, spans] of summary.entries()) {
      const own = sentences.filter(({ kind, section }) => kind === "body" && section === index).map(({ span }) => span);
      expect(spans.length).toBeGreaterThanOrEqual(1);
      expect(spans.length).toBeLessThanOrEqual(3);
      expect(own.filter((span) => spans.includes(span))).toEqual(spans);
    }
  });

  it("begins with the lede", () => {
    expect(sections(FERRY)[0]?.[0]).toMatch(/^An overloaded ferry capsized/);
  });

  it("is short where the section is", () => {
    expect(sections(FERRY)[1]).toEqual([
      "Hundreds of relatives gathered on the beach at Kisewa, where bodies wrapped in sheets were laid in rows.",
    ]);
  });

  it("never shows part of a quotation", () => {
    for (const shown of sections(FERRY).flat()) expect(shown.split('"').length % 2).toBe(1);
  });

  it("leaves out what can't be understood alone, save right behind the sentence that says who or what", () => {
    const body = sentencesOf(FERRY).map(({ span }) => quote(FERRY, span));
    for (const shown of sections(FERRY))
      for (const [at, each] of shown.entries())
        if (/^(?:He|It|They|But|That) /.test(each)) expect(shown[at - 1]).toBe(body[body.indexOf(each) - 1]);
  });

  it("prefers what answers to the heading", () => {
    const text = `Storm hits coast

A storm hit the coast of Norland on Monday with winds of 150 km an hour, the weather service said.

Schools to reopen

Norland has seen three storms since the beginning of the season, more than in any year since 1990.

The north of the island was spared the worst of the wind, local radio reported on Tuesday evening.

Ministers met in Havn to talk about help for farmers whose crops were flattened by the wind.

Schools in the south will reopen on Thursday, Education Minister Ida Berg announced.

Fishing boats stayed in harbour for a third day, and ferries to the mainland were cancelled.`;
    const storm = article(text, ["Schools to reopen"], { title: "Storm hits coast" });
    expect(sections(storm)[1]).toContain(
      "Schools in the south will reopen on Thursday, Education Minister Ida Berg announced.",
    );
  });

  it("does not say a thing twice", () => {
    const text = `Police in Lima freed nine hostages from a bank on Monday after a siege of six hours.

After a siege of six hours police freed nine hostages from a bank in Lima on Monday.

The robbers had entered the bank at noon and demanded a car and two million soles in cash.

Interior Minister Rosa Vega praised the officers and said that two of the robbers were former soldiers.`;
    const bank = article(text);
    expect(sections(bank)[0]?.filter((each) => each.includes("siege"))).toHaveLength(1);
  });

  it("still shows a section in which every sentence leans on another", () => {
    const text = `Mayor resigns

The mayor of Havn, Ole Lund, resigned on Friday over a loan from a builder, his office said.

What comes next

He leaves in June.

He will not stand again.`;
    expect(sections(article(text, ["What comes next"], { title: "Mayor resigns" }))[1]).toHaveLength(1);
  });

  it("is empty where the section has no sentence", () => {
    const bare = article("Aid is slow\n\nMore to come\n", ["More to come"], { title: "Aid is slow" });
    expect(sections(bare)).toEqual([[], []]);
  });
});

describe("the summary of a whole article", () => {
  it("stays near the top, where news says the most important", () => {
    expect(whole(FERRY, 2)).toEqual([
      expect.stringMatching(/^An overloaded ferry/),
      expect.stringMatching(/^The vessel, the MV Pendo/),
    ]);
  });

  it("keeps the first sentence where the title was taken from it", () => {
    const text = "A tram hit a van in Stavik on Monday, police said. Two people were slightly hurt in the crash.";
    const title = "A tram hit a van in Stavik on Monday, police said.";
    expect(whole(article(text, [], { title, headline: null }), 1)).toEqual([title]);
  });

  it("leaves out a caption that says the headline over again", () => {
    const text = `A tram hit a van in Stavik on Monday morning, and two people were hurt, police said.

Tram hits van in Stavik.

The line to the harbour was closed for three hours while the van was cut free.`;
    expect(whole(article(text, [], { title: "Tram hits van in Stavik" }), 3)).not.toContain("Tram hits van in Stavik.");
  });

  it("has no more sentences than were asked for", () => {
    for (const count of [0, 1, 3, 50]) expect(whole(FERRY, count).length).toBeLessThanOrEqual(count);
  });
});

describe("any article at all", () => {
  const piece = fc.constantFrom(
    ...'The mayor|He|It|said|killed|12|people|in|Lima|.|. |, |“|”|"|‘|’|\n\n|\n|?|(|)|—| '.split("|"),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 80 }).map((parts) => parts.join(" ")),
  );

  it("is summed up in sentences of its own, in order, as many as asked at most", () => {
    fc.assert(
      fc.property(text, fc.nat(5), (given, count) => {
        const any = article(given);
        const sentences = sentencesOf(any);
        const spans = sentences.map(({ span }) => span);
        const [lede = []] = summarize(any, sentences);
        const all = summarizeWhole(any, sentences, count);
        expect(lede.length).toBeLessThanOrEqual(3);
        expect(lede.length > 0).toBe(sentences.length > 0);
        expect(all.length).toBeLessThanOrEqual(count);
        for (const chosen of [lede, all]) expect(spans.filter((span) => chosen.includes(span))).toEqual(chosen);
      }),
      { numRuns: 500 },
    );
  });

  it.each(["“", "‘ ", "A, ", "On a, ", "He said, ", "the ", "word ", "A‘b,’ "])(
    "stays quick on a sentence of %j",
    (unit) => {
      const hostile = article(`${unit.repeat(400_000 / unit.length)}.`);
      const sentences = sentencesOf(hostile);
      const began = performance.now();
      summarize(hostile, sentences);
      expect(performance.now() - began).toBeLessThan(4000);
    },
  );

  it("stays quick on ten thousand sections", () => {
    const headings = Array.from({ length: 10_000 }, (_, at) => `Part ${at} begins`);
    let at = 0;
    const parts = headings.map((heading) => `${heading}\n\nPolice in the north arrested ${heading.length} people.\n\n`);
    const many: Article = {
      ...article(parts.join("")),
      sections: parts.map((part, index) => {
        const start = at;
        at += part.length;
        return {
          heading: { articleId: "a1", version: 1, start, end: start + (headings[index]?.length ?? 0) },
          start,
          end: at,
        };
      }),
    };
    const began = performance.now();
    expect(summarize(many, sentencesOf(many)).every((spans) => spans.length === 1)).toBe(true);
    expect(performance.now() - began).toBeLessThan(8000);
  });
});
