import * as fc from "fast-check";
import type { Answer, Evidence, Item, Line, Part, Run } from "../../src/domain/answer.ts";
import type { Question } from "../../src/domain/question.ts";

/** Text that has broken somebody's renderer: each entry is one trick. */
export const HOSTILE = [
  "@everyone @here <@123456789012345678> <@&987654321098765432> <#112233445566778899>",
  "<!channel> <!here> <!everyone> <!subteam^S0123ABC> <@U012AB3CD> <#C024BE7LR>",
  "<https://evil.example|bbc.co.uk> &lt;!channel&gt; &amp;lt;",
  "[bbc.co.uk](https://evil.example) ![x](https://evil.example/x.png) <https://evil.example>",
  "what a number before it would make a link](https://evil.example) of [",
  "https://evil.example/a?b=c&d=e#f discord.gg/evil www.evil.example javascript:alert(1)",
  "**bold** __under__ *it* _it_ ~~gone~~ ||spoiler|| `code` ```block``` > quoted",
  "# heading\n## heading\n-# small\n> quote\n>>> all\n- item\n* item\n1. item\n```js\ncode",
  "a\\*b \\[c\\](d) \\\\ \\",
  "<t:1641493860:R> <:emoji:123456789012345678> <a:e:123456789012345678> </who:123456789012345678> :skull: :bbc:",
  "<script>alert(1)</script> <b>b</b> &nbsp; \" ' ` $x {{x}} %s %d {0}",
  "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b]8;;https://evil.example\u001b\\here\u001b]8;;\u001b\\ \u001b[2J\u001bc",
  "\u009b31mred \u009d0;title\u009c \u0090q\u009c \u0000 \u0007\b\b\b\u007f \u000e\u000f",
  "one\ntwo\r\nthree\rfour\u2028five\u2029six\u0085seven\teight\u000bnine\u000cten",
  "exe\u202egnp.\u202c \u2066a\u2069 \u2067b\u2069 \u200fc\u200e \u061cd",
  "in\u200bvis\u2060ib\ufeffle so\u00adft \u{e0041}\u{e0042} \ufff9a\ufffab\ufffb",
  "قال الرئيس إن 12 شخصاً قُتلوا",
  "הנשיא אמר (אתמול) ש-3 נפצעו!",
  "哈萨克斯坦总统托卡耶夫表示，至少有十二名警察死亡。",
  "カザフスタンで抗議デモ、ﾊﾝｶｸ　全角",
  "대통령은 화요일에 말했다",
  "मुख्यमंत्री ने कहा क्षत्रिय",
  "گفته‌اند می‌خواهم",
  "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇰🇿 👍🏽 ❤️ 1️⃣ 🧑‍🚀",
  "e\u0301 Z\u0351\u036b\u0343\u036a\u0302a\u0338\u0315l\u0310g\u034c\u0348o \u0338start",
  "A\u030a \u212b \ufa19 ﬁ",
  "\ud83d alone \udc00",
  "no\u00a0break narrow\u202fspace wide\u3000space \u2003em  two",
] as const;

const LONG = [
  "word".repeat(150),
  `https://news.example/${"path/".repeat(60)}`,
  "漢".repeat(200),
  "long ".repeat(600),
] as const;

const text = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 12 }) },
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.constantFrom(...LONG) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom("", " ", "\n", ".") },
);

const iso = fc.oneof(
  fc.constantFrom(
    "2022",
    "2022-01",
    "2022-01-06",
    "2022-01-06T18:31",
    "2022-01-06T18:31:07.250Z",
    "2022-01-06T18:31+06:00",
  ),
  text,
);

const question: fc.Arbitrary<Question> = fc.record({
  command: fc.constantFrom("who", "summary", "casualties", "source", "help"),
  options: fc.dictionary(fc.constantFrom("name", "section", "n"), fc.oneof(text, fc.nat(), fc.boolean()), {
    maxKeys: 2,
  }),
});

const span = fc
  .tuple(fc.constantFrom("a", "b"), fc.nat(9999), fc.nat(999))
  .map(([articleId, start, length]) => ({ articleId, version: 1, start, end: start + length }));

/** Addresses of messages that the bot posted. */
export const POSTED = [
  "https://discord.com/channels/1/2/3",
  "https://dateline.slack.com/archives/C0123ABCD/p1641456000000100",
] as const;

// One entry a kind, so that a new kind does not compile until it is generated here.
const RUNS: { readonly [K in Run["kind"]]: fc.Arbitrary<Extract<Run, { kind: K }>> } = {
  own: fc.record({ kind: fc.constant("own"), text }),
  verbatim: fc.record({ kind: fc.constant("verbatim"), text, span }),
  number: fc.record({ kind: fc.constant("number"), value: fc.oneof(fc.nat(), fc.integer(), fc.double()) }),
  date: fc.record({ kind: fc.constant("date"), iso }),
  credit: fc.record({ kind: fc.constant("credit"), text }),
  typed: fc.record({ kind: fc.constant("typed"), text }),
  command: fc.record({ kind: fc.constant("command"), question }),
  channel: fc.record({
    kind: fc.constant("channel"),
    id: fc.constantFrom("123456789012345678", "C0123ABCD", "<!channel>"),
  }),
  link: fc.record({ kind: fc.constant("link"), text, url: fc.constantFrom(...POSTED) }),
};

const line: fc.Arbitrary<Line> = fc.array(fc.oneof(...Object.values(RUNS)), { maxLength: 4 });

function parts(refs: fc.Arbitrary<number[]>): fc.Arbitrary<Part> {
  const { item } = fc.letrec<{ item: Item }>((tie) => ({
    item: fc.record({
      line,
      refs,
      items: fc.oneof({ depthSize: "small" }, fc.constant([]), fc.array(tie("item"), { maxLength: 3 })),
    }),
  }));
  const kinds: { readonly [K in Part["kind"]]: fc.Arbitrary<Extract<Part, { kind: K }>> } = {
    heading: fc.record({ kind: fc.constant("heading"), line, refs }),
    text: fc.record({ kind: fc.constant("text"), line, refs }),
    list: fc.record({ kind: fc.constant("list"), items: fc.array(item, { maxLength: 4 }) }),
    facts: fc.record({
      kind: fc.constant("facts"),
      rows: fc.array(fc.record({ label: text, value: line, refs }), { maxLength: 5 }),
    }),
    quote: fc.record({ kind: fc.constant("quote"), words: line, speaker: fc.option(line), refs }),
  };
  return fc.oneof(...Object.values(kinds));
}

const evidence: fc.Arbitrary<Evidence[]> = fc
  .array(
    fc.record({
      span,
      sentence: text,
      section: fc.option(text),
      title: text,
      outlet: fc.option(text),
      published: fc.option(iso),
      url: fc.option(
        fc.oneof(
          fc.webUrl(),
          text,
          fc.constantFrom("https://a@b.example/\u001b\\x y", "javascript:alert(1)", "http://пример.рф/"),
        ),
      ),
    }),
    { maxLength: 8 },
  )
  .map((sources) => sources.map((source, index) => ({ ref: index + 1, ...source })));

const answer: fc.Arbitrary<Answer> = evidence.chain((sources) => {
  const refs =
    sources.length === 0
      ? fc.constant<number[]>([])
      : fc.uniqueArray(fc.integer({ min: 1, max: sources.length }), { maxLength: 4 });
  return fc.record({
    title: line,
    parts: fc.array(parts(refs), { maxLength: 8 }),
    evidence: fc.constant(sources),
    actions: fc.array(fc.record({ label: line, question }), { maxLength: 5 }),
  });
});

/** Any answer that the types allow, with every kind of part and run and all that is hostile in them. */
export function anyAnswer(): fc.Arbitrary<Answer> {
  return answer.map(tagged);
}

// Every line and sentence gets a word that stands nowhere else, so that a search for it can't be met by chance.
function tagged(plain: Answer): Answer {
  let count = 0;
  const word = () => `q${(count++).toString(26).replaceAll(/\d/g, (digit) => "zyxwvutsrq"[Number(digit)] ?? "")}q`;
  const line = (runs: Line): Line => [...runs, { kind: "typed", text: word() }];
  const item = (of: Item): Item => ({ ...of, line: line(of.line), items: of.items.map(item) });
  const part = (of: Part): Part => {
    switch (of.kind) {
      case "heading":
      case "text":
        return { ...of, line: line(of.line) };
      case "list":
        return { ...of, items: of.items.map(item) };
      case "facts":
        return {
          ...of,
          rows: of.rows.map((row) => ({ ...row, label: `${row.label} ${word()}`, value: line(row.value) })),
        };
      case "quote":
        return { ...of, words: line(of.words), speaker: of.speaker && line(of.speaker) };
    }
  };
  return {
    title: line(plain.title),
    parts: plain.parts.map(part),
    evidence: plain.evidence.map((source) => ({ ...source, sentence: `${source.sentence} ${word()}` })),
    actions: plain.actions.map((action) => ({ ...action, label: line(action.label) })),
  };
}
