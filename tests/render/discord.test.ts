import type { Action, Answer, Evidence, Line, Part, Run } from "../../src/domain/answer.ts";
import { type DiscordMessage, renderDiscord } from "../../src/render/discord.ts";
import { messageErrors } from "../loopback/discord/message-rules.ts";
import { readMarkdown } from "./discord/read-markdown.ts";
import { footerOf, opened, readPages, turned } from "./discord/read-message.ts";

const ASKED = { command: "casualties", options: {} };
const span = { articleId: "a", version: 1, start: 0, end: 9 };
const own = (text: string): Run => ({ kind: "own", text });
const words = (text: string): Run => ({ kind: "verbatim", text, span });
const text = (line: Line, refs: readonly number[] = []): Part => ({ kind: "text", line, refs });
const heading = (line: Line): Part => ({ kind: "heading", line, refs: [] });
const source = (ref: number, more: Partial<Evidence> = {}): Evidence => ({
  ref,
  span: { ...span, start: ref },
  sentence: `Sentence ${ref}.`,
  section: "Airport",
  title: "Protests: what is happening?",
  outlet: "Example Times",
  published: "2022-01-06",
  url: "https://news.example/protests",
  ...more,
});
const action = (label: string, name = "x"): Action => ({
  label: [own(label)],
  question: { command: "who", options: { name } },
});

function answer(parts: readonly Part[], more: Partial<Answer> = {}): Answer {
  return { title: [own("Title")], parts, evidence: [], actions: [], ...more };
}

const description = ({ embeds }: DiscordMessage) => embeds[0]?.description ?? "";
const components = (message: DiscordMessage) => message.components.flatMap((row) => row.components);
const labels = (message: DiscordMessage) =>
  components(message).flatMap((each) => ("label" in each ? [each.label] : []));
const options = (message: DiscordMessage) =>
  components(message).flatMap((each) => ("options" in each && each.type === 3 ? each.options : []));

describe("a Discord message", () => {
  it("lays out every kind of part", () => {
    const parts: Part[] = [
      text([own("By "), words("Jo_Doe"), own(".")], [1]),
      heading([own("Killed")]),
      {
        kind: "list",
        items: [
          { line: [words("18 police")], refs: [2], items: [{ line: [words("two")], refs: [2, 3], items: [] }] },
          { line: [words("dozens")], refs: [], items: [] },
        ],
      },
      { kind: "facts", rows: [{ label: "Role", value: [words("President")], refs: [1] }] },
      { kind: "quote", words: [words("Fire to kill.")], speaker: [words("the president")], refs: [3] },
    ];
    expect(description(renderDiscord(answer(parts), ASKED))).toBe(
      [
        "By Jo\\_Doe. \\[1\\]",
        "",
        "### Killed",
        "- 18 police \\[2\\]",
        "  - two \\[2\\]\\[3\\]",
        "- dozens",
        "",
        "**Role:** President \\[1\\]",
        "",
        "> Fire to kill.",
        "> — the president \\[3\\]",
      ].join("\n"),
    );
  });

  it("says something even where there is nothing to say", () => {
    const empty = renderDiscord({ title: [], parts: [], evidence: [], actions: [] }, ASKED);
    expect(empty.embeds[0]).toMatchObject({ description: "There is nothing to show." });
    expect(messageErrors(empty)).toEqual({});
  });

  it("keeps the number signs at the end of a heading", () => {
    const read = readMarkdown(description(renderDiscord(answer([heading([words("C #")]), text([own("x")])]), ASKED)));
    expect(read).toEqual({ text: "C #\u200b\nx", elements: ["heading"] });
  });

  it("links an address in its text only where a source gives it, and only as it is written", () => {
    const linked = (shown: string, url: string) => {
      const parts = [text([{ kind: "credit", text: shown }])];
      return readPages([renderDiscord(answer(parts, { evidence: [source(1, { url }), source(2)] }), ASKED)]).links;
    };
    expect(linked("https://news.example", "https://news.example")).toEqual(["https://news.example"]);
    expect(linked("https://news.example/a_(b)", "https://news.example/a_(b)")).toEqual(["https://news.example/a_(b)"]);
    expect(linked("https://news.example/b", "https://news.example/a")).toEqual([]);
    expect(linked("https://bbc.co.uk@evil.example/", "https://bbc.co.uk@evil.example/")).toEqual([]);
    expect(linked("https://news.example/é", "https://news.example/é")).toEqual([]);
  });

  it("lets no number of a reference begin a link that the text goes on with", () => {
    const parts = [text([own("One")], [1]), text([words("two](https://evil.example) three")])];
    const { links, text: shown } = readPages([renderDiscord(answer(parts), ASKED)]);
    expect(links).toEqual([]);
    expect(shown).toContain("two](https://evil.example) three");
  });
});

describe("what is too long for one message", () => {
  it.each([
    [256, "title"],
    [257, "description"],
  ] as const)("stands with a title of %i in the %s", (length, place) => {
    const [embed] = renderDiscord(answer([text([own("x")])], { title: [words("a".repeat(length))] }), ASKED).embeds;
    expect(embed?.[place]).toContain("a".repeat(length));
    expect(embed?.title?.length ?? 0).toBe(place === "title" ? length : 0);
  });

  it("goes on another page, whole", () => {
    const [first, second, ...more] = turned(
      answer([text([words("a".repeat(2500))]), text([words("b".repeat(2500))])]),
      ASKED,
    );
    expect(more).toEqual([]);
    expect(first && description(first)).toBe("a".repeat(2500));
    expect(second && description(second)).toBe("b".repeat(2500));
    expect(first && footerOf(first)).toBe("Page 1 of 2 · 1 more after this page");
    expect(second && footerOf(second)).toBe("Page 2 of 2");
    expect(first && labels(first)).toEqual(["Page 2 →"]);
    expect(second && labels(second)).toEqual(["← Page 1"]);
  });

  it("fills a page to its last character", () => {
    const lengths = (...sizes: number[]) =>
      turned(answer(sizes.map((size) => text([words("a".repeat(size))]))), ASKED).map(
        (page) => description(page).length,
      );
    expect(lengths(2047, 2047)).toEqual([4096]);
    expect(lengths(2048, 2047)).toEqual([2048, 2047]);
  });

  it("counts what has to be escaped only because two runs meet", () => {
    const runs = [`${"a".repeat(1300)}:`, `/${"b".repeat(1300)}:`, `/${"c".repeat(1490)}:`, `/${"d".repeat(1300)}`];
    const pages = turned(answer([text(runs.map(words))]), ASKED);
    expect(pages.map((page) => readMarkdown(description(page)).text).join("") === runs.join("")).toBe(true);
    for (const page of pages) expect(messageErrors(page)).toEqual({});
  });

  it("is divided between its runs, each with the numbers that it rests on", () => {
    const line = [words("a".repeat(3000)), words("b".repeat(3000))];
    expect(turned(answer([text(line, [1])]), ASKED).map(description)).toEqual([
      `${"a".repeat(3000)} \\[1\\]`,
      `${"b".repeat(3000)} \\[1\\]`,
    ]);
  });

  it("is left out whole where a run has no room on any page, and counted", () => {
    const [message] = turned(
      answer([text([own("Says: "), words("_".repeat(3000))], [1])], { evidence: [source(1)] }),
      ASKED,
    );
    expect(message && description(message)).not.toContain("_");
    expect(message && footerOf(message)).toContain("1 left out here");
    expect(message && labels(message)).toContain("Open the article");
  });

  it("leaves out a quotation whole rather than show a part of it", () => {
    const quote: Part = {
      kind: "quote",
      words: [words("a".repeat(3000)), words("b".repeat(3000))],
      speaker: [words("Jo")],
      refs: [],
    };
    const message = renderDiscord(answer([quote]), ASKED);
    expect(description(message)).not.toMatch(/aa|bb/);
    expect(description(message)).toContain("— Jo");
    expect(footerOf(message)).toContain("1 left out here");
  });

  it("leaves out megabytes without dwelling on them", () => {
    const huge = "👍:[".repeat(500_000);
    const began = performance.now();
    const message = renderDiscord(answer([text([own("x"), words(huge)])], { title: [words(huge)] }), ASKED);
    expect(footerOf(message)).toContain("2 left out here");
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it("takes emoji for the room that clients have for them", () => {
    const pages = turned(answer([text([words("👍".repeat(100))]), text([words("👎".repeat(100))])]), ASKED);
    expect(pages.map(description)).toEqual(["👍".repeat(100), "👎".repeat(100)]);
    expect(footerOf(renderDiscord(answer([text([words("👍".repeat(151))])]), ASKED))).toContain("1 left out here");
  });

  it("leaves out a label or a speaker that would leave no room for the words", () => {
    const long = "long ".repeat(400);
    const parts: Part[] = [
      { kind: "facts", rows: [{ label: long, value: [words("value")], refs: [] }] },
      { kind: "quote", words: [words("Quoted.")], speaker: [words(long)], refs: [] },
    ];
    const { text: shown, leftOut } = readPages(turned(answer(parts), ASKED));
    expect(shown).toMatch(/value[\s\S]*Quoted\./);
    expect(leftOut.parts).toBe(2);
  });

  it("shows all of 10,000 parts", () => {
    const parts = Array.from({ length: 10_000 }, (_, at) => text([words(`No ${at}`)]));
    const pages = turned(answer(parts), ASKED);
    const shown = pages.map(description).join("\n\n").split("\n\n");
    expect(shown).toEqual(parts.map((_, at) => `No ${at}`));
  });

  it("shows the last page for a number past it, and the first for one before it", () => {
    const long = answer([text([words("a".repeat(3000))]), text([words("b".repeat(3000))])]);
    expect(renderDiscord(long, ASKED, 99)).toEqual(renderDiscord(long, ASKED, 2));
    for (const page of [0, -1, Number.NaN, 1.5])
      expect(renderDiscord(long, ASKED, page)).toEqual(renderDiscord(long, ASKED));
  });
});

describe("the sources of a message", () => {
  it("stand in a menu by number, with the sentence where it has room whole", () => {
    const evidence = [
      source(1, { sentence: "a".repeat(100) }),
      source(2, { sentence: "a".repeat(101) }),
      source(3, { section: null }),
      source(4, {
        section: "s".repeat(97),
        title: "t".repeat(97),
        outlet: null,
        published: null,
        sentence: "a".repeat(101),
      }),
    ];
    expect(options(renderDiscord(answer([text([own("x")], [1, 2, 3, 4])], { evidence }), ASKED))).toEqual([
      { label: "[1] Airport", value: "1", description: "a".repeat(100) },
      { label: "[2] Airport", value: "2", description: "Example Times, 6 January 2022" },
      { label: "[3] Example Times, 6 January 2022", value: "3", description: "Sentence 3." },
      { label: "[4]", value: "4" },
    ]);
  });

  it("are those of the page, and those that no line cites on the first", () => {
    const long = (ref: number[]) => text([words("a".repeat(2500))], ref);
    const parts = [long([1]), long([1, 2]), long([])];
    const pages = turned(answer(parts, { evidence: [source(1), source(2), source(3)] }), ASKED);
    expect(pages.map((page) => opened(page).one)).toEqual([[1, 3], [1, 2], []]);
    expect(pages.map((page) => opened(page).all)).toEqual([true, true, true]);
  });

  it("fill a page when its menu is full", () => {
    const evidence = Array.from({ length: 60 }, (_, at) => source(at + 1));
    const parts = evidence.map(({ ref }) => text([own("x")], [ref]));
    expect(turned(answer(parts, { evidence }), ASKED).map((page) => opened(page).one.length)).toEqual([25, 25, 10]);
  });

  it("open all at once where one line rests on more than a menu holds", () => {
    const evidence = Array.from({ length: 300 }, (_, at) => source(at + 1));
    const message = renderDiscord(
      answer(
        [
          text(
            [own("x")],
            evidence.map(({ ref }) => ref),
          ),
        ],
        { evidence },
      ),
      ASKED,
    );
    expect(opened(message)).toEqual({ one: evidence.slice(0, 25).map(({ ref }) => ref), all: true });
    expect(readMarkdown(description(message)).text).toMatch(/\[100\] and 200 more$/);
  });

  it("need no menu in the answer to /source, which shows them", () => {
    const message = renderDiscord(answer([text([own("x")], [1])], { evidence: [source(1)] }), {
      command: "source",
      options: { number: 1 },
    });
    expect(labels(message)).toEqual(["Open the article"]);
    expect(options(message)).toEqual([]);
  });

  it("link to the article where there is one, at an address of the web that says where it leads", () => {
    const linked = (...urls: (string | null)[]) => {
      const evidence = urls.map((url, at) => source(at + 1, { url }));
      const message = renderDiscord(answer([text([own("x")], [1])], { evidence }), ASKED);
      return components(message).flatMap((each) => ("url" in each ? [each.url] : []));
    };
    expect(linked("https://news.example/é a", "https://news.example/é a")).toEqual(["https://news.example/%C3%A9%20a"]);
    expect(linked("https://a.example/", "https://b.example/")).toEqual([]);
    expect(linked(null)).toEqual([]);
    for (const url of ["javascript:alert(1)", "https://bbc.co.uk@evil.example/", "news.example", ""])
      expect(linked(url)).toEqual([]);
    expect(linked(`https://news.example/${"a".repeat(491)}`)).toHaveLength(1);
    expect(linked(`https://news.example/${"a".repeat(492)}`)).toEqual([]);
  });
});

describe("what to do next", () => {
  it("stands on buttons as long as there is room, then as lines to type", () => {
    const actions = Array.from({ length: 17 }, (_, at) => action(`Next ${at}`, `n${at}`));
    const message = renderDiscord(answer([text([own("x")], [1])], { actions, evidence: [source(1)] }), ASKED);
    expect(labels(message)).toEqual([
      "Sources",
      "Open the article",
      ...actions.slice(0, 15).map((_, at) => `Next ${at}`),
    ]);
    expect(message.components).toHaveLength(5);
    expect(readMarkdown(description(message)).text).toBe("x [1]\n\nNext 15 /who n15\nNext 16 /who n16");
    expect(messageErrors(message)).toEqual({});
  });

  it("is a line to type where a label or a question is too long for a button, or a label says nothing", () => {
    const actions = [action("a".repeat(80)), action("b".repeat(81)), action("c", "d".repeat(100)), action(" ")];
    const message = renderDiscord(answer([], { actions }), ASKED);
    expect(labels(message)).toEqual(["a".repeat(80)]);
    expect(description(message).split("\n")).toHaveLength(3);
  });

  it("tells the same question asked twice apart", () => {
    expect(messageErrors(renderDiscord(answer([], { actions: [action("a"), action("b")] }), ASKED))).toEqual({});
  });
});

describe("a long question", () => {
  const parts = [text([words("a".repeat(3000))], [1]), text([words("b".repeat(3000))])];
  const asked = (length: number) => ({ command: "who", options: { name: "n".repeat(length) } });

  it("stands in the footer, from where its buttons read it", () => {
    const pages = turned(answer(parts, { evidence: [source(1)] }), asked(1000));
    expect(pages.map(description).join("")).toMatch(/a{3000}[\s\S]*b{3000}/);
    expect(pages[0] && footerOf(pages[0])).toBe(`Page 1 of 2 · 1 more after this page\n/who ${"n".repeat(1000)}`);
    expect(pages[0] && opened(pages[0])).toEqual({ one: [1], all: true });
  });

  it("leaves room for all else", () => {
    const full = { title: [words("t".repeat(256))], evidence: [source(1)] };
    const [message] = turned(answer([text([words("a".repeat(4000))], [1]), ...parts], full), asked(1395));
    expect(message && messageErrors(message)).toEqual({});
    expect(message && opened(message).one).toEqual([1]);
  });

  it("says so where no button can carry it", () => {
    const message = renderDiscord(answer(parts, { evidence: [source(1)] }), asked(1396));
    expect(labels(message)).toEqual(["Open the article"]);
    expect(footerOf(message)).toContain("Ask in fewer words");
  });
});
