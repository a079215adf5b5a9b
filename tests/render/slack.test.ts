import type { KnownBlock } from "@slack/types";
import type { Action, Answer, Evidence, Line, Part, Run } from "../../src/domain/answer.ts";
import { slackNames } from "../../src/render/slack/names.ts";
import { LINK } from "../../src/render/slack/state.ts";
import { renderSlack, type SlackMessage, type SlackView } from "../../src/render/slack.ts";
import { problemsOf } from "../loopback/slack/block-rules.ts";
import { buttonsIn, NAMES, opened, pressable, readBlocks, readPages, turned } from "./slack/read-message.ts";

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

const render = (of: Answer, more: Partial<SlackView> = {}) =>
  renderSlack(of, ASKED, { names: NAMES, seenBy: "channel", ...more });
const labels = ({ blocks }: SlackMessage) => buttonsIn(blocks).map((button) => button.text.text);
const notes = ({ blocks }: SlackMessage) => readBlocks(blocks.filter(({ type }) => type === "context")).text.trim();
const body = ({ blocks }: SlackMessage) =>
  blocks.filter(({ type }, at) => type === "rich_text" || (type === "header" && at > 0));
const shown = (message: SlackMessage) => readBlocks(body(message)).text.trim();
const options = ({ blocks }: SlackMessage) =>
  blocks.flatMap((block) =>
    block.type === "actions"
      ? block.elements.flatMap((each) => (each.type === "static_select" ? (each.options ?? []) : []))
      : [],
  );
const section = (...elements: object[]) => ({
  type: "rich_text",
  elements: [{ type: "rich_text_section", elements }],
});
const item = (words: string) => ({ type: "rich_text_section", elements: [{ type: "text", text: words }] });

describe("a Slack message", () => {
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
      {
        kind: "facts",
        rows: [
          { label: "Role", value: [words("President")], refs: [1] },
          {
            label: "Ask",
            value: [{ kind: "command", question: { command: "who", options: { name: "x" } } }],
            refs: [],
          },
        ],
      },
      { kind: "quote", words: [words("Fire to kill.")], speaker: [words("the president")], refs: [3] },
    ];
    const message = render(answer(parts));
    expect(message.blocks).toEqual([
      { type: "header", text: { type: "plain_text", text: "Title", emoji: false } },
      section({ type: "text", text: "By Jo_Doe. [1]" }),
      { type: "header", text: { type: "plain_text", text: "Killed", emoji: false } },
      {
        type: "rich_text",
        elements: [
          { type: "rich_text_list", style: "bullet", indent: 0, elements: [item("18 police [2]")] },
          { type: "rich_text_list", style: "bullet", indent: 1, elements: [item("two [2][3]")] },
          { type: "rich_text_list", style: "bullet", indent: 0, elements: [item("dozens")] },
        ],
      },
      section(
        { type: "text", text: "Role:", style: { bold: true } },
        { type: "text", text: " President [1]\n" },
        { type: "text", text: "Ask:", style: { bold: true } },
        { type: "text", text: " " },
        { type: "text", text: "/whois x", style: { code: true } },
      ),
      {
        type: "rich_text",
        elements: [
          { type: "rich_text_quote", elements: [{ type: "text", text: "Fire to kill.\n— the president [3]" }] },
        ],
      },
    ]);
    expect(message.text).toBe(
      [
        "Title",
        "",
        "By JoˍDoe. [1]",
        "",
        "Killed",
        "- 18 police [2]",
        "  - two [2][3]",
        "- dozens",
        "",
        "Role: President [1]",
        "Ask: /whois x",
        "",
        "“Fire to kill.” — the president [3]",
      ].join("\n"),
    );
  });

  it("says something even where there is nothing to say", () => {
    const empty = render({ title: [], parts: [], evidence: [], actions: [] });
    expect(readBlocks(empty.blocks).text.trim()).toBe("There is nothing to show.");
    expect(empty.text).toBe("There is nothing to show.");
    expect(problemsOf(empty)).toEqual([]);
  });

  it("calls commands by the names that they have on Slack", () => {
    const parts = [text([{ kind: "command", question: { command: "who", options: { name: "x" } } }])];
    expect(render(answer(parts)).text).toContain("/whois x");
    expect(render(answer(parts), { names: slackNames("acme-") }).text).toContain("/acme-who x");
  });

  it("tells a moment in the reader's own time zone, and a day as a day", () => {
    const drawn = (iso: string) => body(render(answer([text([{ kind: "date", iso }])])));
    expect(drawn("2022-01-06T18:31+06:00")).toEqual([
      section({
        type: "date",
        timestamp: 1641472260,
        format: "{date_short}, {time}",
        fallback: "6 January 2022, 18:31 UTC+6",
      }),
    ]);
    expect(drawn("2022-01-06T18:31")).toEqual([section({ type: "text", text: "6 January 2022, 18:31" })]);
    expect(drawn("2022-99-99T99:99Z")).toEqual([section({ type: "text", text: "2022-99-99T99:99Z" })]);
  });

  it("names channels, and links what the bot posted", () => {
    const url = "https://dateline.slack.com/archives/C0123ABCD/p1641456000000100";
    const line: Line = [
      { kind: "channel", id: "C0123ABCD" },
      { kind: "channel", id: "123" },
      { kind: "link", text: "the digest", url },
    ];
    expect(body(render(answer([text(line)])))).toEqual([
      section(
        { type: "channel", channel_id: "C0123ABCD" },
        { type: "text", text: "channel 123" },
        { type: "link", url, text: "the digest" },
      ),
    ]);
  });

  it("links an address in its text only where a source gives it, and only as it is written", () => {
    const linked = (shown: string, url: string) => {
      const parts = [text([{ kind: "credit", text: shown }])];
      return readPages([render(answer(parts, { evidence: [source(1, { url }), source(2)] }))]).links;
    };
    expect(linked("https://news.example/a_(b)", "https://news.example/a_(b)")).toEqual(["https://news.example/a_(b)"]);
    expect(linked("https://news.example/b", "https://news.example/a")).toEqual([]);
    expect(linked("https://bbc.co.uk@evil.example/", "https://bbc.co.uk@evil.example/")).toEqual([]);
  });

  it.each([
    ["longer than a header", "a".repeat(151)],
    ["what looks like a link of Slack's", "<https://evil.example|bbc>"],
    ["what looks like an escape", "a &lt; b"],
  ])("has a title that is %s in bold instead", (_, title) => {
    const [first] = render(answer([], { title: [words(title)] })).blocks;
    expect(first).toEqual(section({ type: "text", text: title, style: { bold: true } }));
    expect(render(answer([], { title: [words("a".repeat(150))] })).blocks[0]?.type).toBe("header");
  });

  it("shows all of a text that is longer than one of Slack's, parted between its words", () => {
    const long = "word ".repeat(800).trim();
    const [block] = body(render(answer([text([words(long)])])));
    const elements =
      block?.type === "rich_text" && block.elements[0]?.type === "rich_text_section" ? block.elements[0].elements : [];
    const texts = elements.map((each) => (each.type === "text" ? each.text : ""));
    expect(texts.map(({ length }) => length)).toEqual([3000, 999]);
    expect(texts.join("")).toBe(long);
  });
});

describe("the text of a message", () => {
  it("has the sources of a short answer, and what its buttons ask", () => {
    const message = render(
      answer([text([own("x")], [1])], { evidence: [source(1)], actions: [action("Who is that")] }),
    );
    expect(message.text.replaceAll("\u2060", "")).toBe(
      [
        "Title",
        "",
        "x [1]",
        "",
        "Next: Who is that /whois x",
        "",
        "Sources",
        "Protests: what is happening?, Example Times, 6 January 2022, https://news.example/protests",
        "[1] “Sentence 1.” (under “Airport”)",
      ].join("\n"),
    );
  });

  it("leaves out sources whole and says how many, and how to see them", () => {
    const evidence = Array.from({ length: 20 }, (_, at) => source(at + 1, { sentence: `${at} `.repeat(200) }));
    const { text: read } = render(
      answer(
        [
          text(
            [own("x")],
            evidence.map(({ ref }) => ref),
          ),
        ],
        { evidence },
      ),
    );
    expect(read.length).toBeLessThanOrEqual(4000);
    const [, left] = /(\d+) more of the sources: press Sources$/.exec(read) ?? [];
    expect((read.match(/^\[\d+\] /gm) ?? []).length + Number(left)).toBe(20);
  });

  it("says where a line too long to be read out is shown", () => {
    const message = render(answer([text([words("a ".repeat(2400))]), text([own("b")])]));
    expect(shown(message)).toContain("a ".repeat(2399));
    expect(message.text).toMatch(/^Title\n\n1 more in the message itself/);
  });
});

describe("what is too long for one Slack message", () => {
  it("goes on another page, whole, under the same title", () => {
    const [first, second, ...more] = turned(
      answer([text([words("a".repeat(2500))]), text([words("b".repeat(2500))])]),
      ASKED,
    );
    expect(more).toEqual([]);
    expect(first && shown(first)).toBe("a".repeat(2500));
    expect(second && shown(second)).toBe("b".repeat(2500));
    expect(first && notes(first)).toBe("Page 1 of 2 · 1 more after this page");
    expect(second && notes(second)).toBe("Page 2 of 2");
    expect(first && labels(first)).toEqual(["Page 2 →", "Share in channel"]);
    expect(second && labels(second)).toEqual(["← Page 1", "Share in channel"]);
    for (const page of [first, second]) {
      expect(page?.blocks[0]).toEqual({ type: "header", text: { type: "plain_text", text: "Title", emoji: false } });
      expect(page?.text).toMatch(/^Title\n\n(?:a{2500}|b{2500})\n\nPage/);
    }
  });

  it("is divided between its runs, each with the numbers that it rests on", () => {
    const line = [words("a".repeat(4000)), words("b".repeat(4000))];
    expect(turned(answer([text(line, [1])]), ASKED).map(shown)).toEqual([
      `${"a".repeat(4000)} [1]`,
      `${"b".repeat(4000)} [1]`,
    ]);
  });

  it("is left out whole where a run has no room on any page, and counted", () => {
    const [message] = turned(
      answer([text([own("Says: "), words("_".repeat(5000))], [1])], { evidence: [source(1)] }),
      ASKED,
    );
    expect(message && shown(message)).not.toContain("_");
    expect(message && notes(message)).toContain("1 left out here");
    expect(message && labels(message)).toContain("Open the article");
  });

  it("leaves out a quotation whole rather than show a part of it", () => {
    const quote: Part = {
      kind: "quote",
      words: [words("a".repeat(4000)), words("b".repeat(4000))],
      speaker: [words("Jo")],
      refs: [],
    };
    const message = render(answer([quote]));
    expect(shown(message)).not.toMatch(/aa|bb/);
    expect(shown(message)).toContain("— Jo");
    expect(notes(message)).toContain("1 left out here");
  });

  it("leaves out megabytes without dwelling on them", () => {
    const huge = "👍:[".repeat(500_000);
    const began = performance.now();
    const message = render(answer([text([own("x"), words(huge)])], { title: [words(huge)] }));
    expect(notes(message)).toContain("2 left out here");
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it("leaves out a label or a speaker that would leave no room for the words", () => {
    const long = "long ".repeat(400);
    const parts: Part[] = [
      { kind: "facts", rows: [{ label: long, value: [words("value")], refs: [] }] },
      { kind: "quote", words: [words("Quoted.")], speaker: [words(long)], refs: [] },
    ];
    const { text: read, leftOut } = readPages(turned(answer(parts), ASKED));
    expect(read).toMatch(/value[\s\S]*Quoted\./);
    expect(leftOut.parts).toBe(2);
  });

  it("shows all of 10,000 parts, each page with at most the blocks that Slack takes", () => {
    const parts = Array.from({ length: 10_000 }, (_, at) => text([words(`No ${at}`)]));
    const pages = turned(answer(parts), ASKED);
    expect(pages.map(shown).join("\n").split(/\n+/)).toEqual(parts.map((_, at) => `No ${at}`));
    expect(Math.max(...pages.map(({ blocks }) => blocks.length))).toBeLessThan(50);
  });

  it("shows the last page for a number past it, and the first for one before it", () => {
    const long = answer([text([words("a".repeat(3000))]), text([words("b".repeat(3000))])]);
    expect(render(long, { page: 99 })).toEqual(render(long, { page: 2 }));
    for (const page of [0, -1, Number.NaN, 1.5]) expect(render(long, { page })).toEqual(render(long));
  });
});

describe("the sources of a Slack message", () => {
  it("stand in a menu by number, with the sentence where it has room whole", () => {
    const evidence = [
      source(1, { sentence: "a".repeat(75) }),
      source(2, { sentence: "a".repeat(76) }),
      source(3, { section: null }),
      source(4, { section: "s".repeat(72), title: "t".repeat(76), outlet: null, published: null, sentence: "<@U1>" }),
    ];
    const plain = (words: string) => ({ type: "plain_text", text: words, emoji: false });
    expect(options(render(answer([text([own("x")], [1, 2, 3, 4])], { evidence })))).toEqual([
      { text: plain("[1] Airport"), value: "1", description: plain("a".repeat(75)) },
      { text: plain("[2] Airport"), value: "2", description: plain("Example Times, 6 January 2022") },
      { text: plain("[3] Example Times, 6 January 2022"), value: "3", description: plain("Sentence 3.") },
      { text: plain("[4]"), value: "4" },
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
    const evidence = Array.from({ length: 120 }, (_, at) => source(at + 1));
    const parts: Part[] = [
      { kind: "list", items: evidence.map(({ ref }) => ({ line: [own("x")], refs: [ref], items: [] })) },
    ];
    const pages = turned(answer(parts, { evidence }), ASKED);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap((page) => opened(page).one)).toEqual(evidence.map(({ ref }) => ref));
    for (const page of pages) expect(problemsOf(page)).toEqual([]);
  });

  it("open all at once where one line rests on more than a menu holds", () => {
    const evidence = Array.from({ length: 300 }, (_, at) => source(at + 1));
    const refs = evidence.map(({ ref }) => ref);
    const message = render(answer([text([own("x")], refs)], { evidence }));
    expect(opened(message).all).toBe(true);
    expect(opened(message).one.length).toBeGreaterThan(10);
    expect(shown(message)).toMatch(/\[100\] and 200 more$/);
    expect(problemsOf(message)).toEqual([]);
  });

  it("need no menu in the answer to /source, which shows them", () => {
    const question = { command: "source", options: { number: 1 } };
    const message = renderSlack(answer([text([own("x")], [1])], { evidence: [source(1)] }), question, {
      names: NAMES,
      seenBy: "channel",
    });
    expect(labels(message)).toEqual(["Open the article"]);
    expect(options(message)).toEqual([]);
  });

  it("link to the article where there is one, at an address of the web that says where it leads", () => {
    const linked = (...urls: (string | null)[]) => {
      const evidence = urls.map((url, at) => source(at + 1, { url }));
      const { blocks } = render(answer([text([own("x")], [1])], { evidence }));
      return buttonsIn(blocks).flatMap((button) => (button.action_id === LINK ? [button.url] : []));
    };
    expect(linked("https://news.example/é a", "https://news.example/é a")).toEqual(["https://news.example/%C3%A9%20a"]);
    expect(linked("https://a.example/", "https://b.example/")).toEqual([]);
    for (const url of [null, "javascript:alert(1)", "https://bbc.co.uk@evil.example/", "news.example", ""])
      expect(linked(url)).toEqual([]);
    expect(linked(`https://news.example/${"a".repeat(679)}`)).toHaveLength(1);
    expect(linked(`https://news.example/${"a".repeat(680)}`)).toEqual([]);
  });
});

describe("what to do next on Slack", () => {
  it("stands on buttons as long as there is room, then as lines to type", () => {
    const actions = Array.from({ length: 30 }, (_, at) => action(`Next ${at}`, `n${at}`));
    const message = render(answer([text([own("x")])], { actions }));
    const onButtons = labels(message).length;
    expect(onButtons).toBeGreaterThan(5);
    expect(labels(message)).toEqual(actions.slice(0, onButtons).map((_, at) => `Next ${at}`));
    expect(shown(message).split(/\n+/).slice(1)).toEqual(
      actions.slice(onButtons).map((_, at) => `Next ${at + onButtons} /whois n${at + onButtons}`),
    );
    expect(problemsOf(message)).toEqual([]);
  });

  it("is a line to type where a button has no room for it, or would not show it as it is", () => {
    const actions = [
      action("a".repeat(75)),
      action("b".repeat(76)),
      action("<@U1>"),
      action("c", "d".repeat(600)),
      action(" "),
    ];
    const message = render(answer([], { actions }));
    expect(labels(message)).toEqual(["a".repeat(75)]);
    expect(shown(message).split("\n")).toHaveLength(4);
  });

  it("is asked by our own names, whatever they are called on Slack", () => {
    const { blocks } = render(answer([], { actions: [action("a", "tokayev")] }));
    expect(pressable(blocks)).toEqual([{ kind: "ask", asked: "/who tokayev" }]);
  });

  it("can be to show the channel what one has seen alone, and nothing else that is shown", () => {
    const of = answer([text([own("x")])]);
    expect(labels(render(of, { seenBy: "asker" }))).toEqual(["Share in channel"]);
    expect(labels(render(of, { seenBy: "channel" }))).toEqual([]);
    expect(pressable(render(of, { seenBy: "asker" }).blocks)).toMatchObject([
      { kind: "share", asked: "/casualties", page: 1 },
    ]);
  });
});

describe("a long question on Slack", () => {
  const parts = [text([words("a".repeat(3000))], [1]), text([words("b".repeat(3000))])];
  const asked = (length: number) => ({ command: "who", options: { name: "n".repeat(length) } });
  const about = (length: number) => turned(answer(parts, { evidence: [source(1)] }), asked(length));

  it("has no menu where it is too long for one: all sources open at once", () => {
    const [first, second] = about(300);
    expect(first && opened(first)).toEqual({ one: [], all: true });
    expect(second && labels(second)).toContain("← Page 1");
    expect(about(230).flatMap((page) => opened(page).one)).toEqual([1]);
  });

  it("says so where no button can carry it", () => {
    const [only, ...others] = about(600);
    expect(others).toEqual([]);
    expect(only && labels(only)).toEqual(["Open the article"]);
    expect(only && notes(only)).toContain("Ask in fewer words");
  });

  it("leaves room for all else, where everything is at its longest", () => {
    const actions = Array.from({ length: 30 }, (_, at) => action('"'.repeat(75), `"${at}`.repeat(60)));
    const evidence = Array.from({ length: 30 }, (_, at) =>
      source(at + 1, {
        url: `https://news.example/${"a".repeat(679)}`,
        section: '"'.repeat(70),
        sentence: '"'.repeat(75),
      }),
    );
    const refs = evidence.map(({ ref }) => ref);
    const long = text([words('"'.repeat(2400))], refs);
    const of = answer([long, long, long], { title: [words('"'.repeat(150))], evidence, actions });
    const pages = turned(of, '"'.repeat(199));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages[1] && labels(pages[1]).slice(0, 5)).toEqual([
      "← Page 1",
      "Page 3 →",
      "Sources",
      "Open the article",
      "Share in channel",
    ]);
    expect(pages.every((page) => opened(page).all)).toBe(true);
    for (const page of pages) {
      expect(problemsOf(page)).toEqual([]);
      expect(JSON.stringify(page.blocks).length).toBeLessThanOrEqual(11_700);
    }
  });
});

it("keeps blocks of its own for each answer, page and reader", () => {
  const of = answer([text([own("x")])]);
  const seen: KnownBlock[][] = [
    render(of).blocks,
    render(of, { seenBy: "asker" }).blocks,
    render(answer([text([own("y")])])).blocks,
  ];
  expect(new Set(seen.map((blocks) => JSON.stringify(blocks))).size).toBe(3);
  expect(renderSlack(of, "/summary", { names: NAMES, seenBy: "asker" }).blocks).not.toEqual(
    render(of, { seenBy: "asker" }).blocks,
  );
});
