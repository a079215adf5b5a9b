import fc from "fast-check";
import { quote, type Span } from "../../../src/domain/span.ts";
import { people } from "../../../src/extract/people/people.ts";
import { quotations } from "../../../src/extract/quotes/quotes.ts";
import { sentencesOf } from "../../../src/extract/sentences.ts";
import { article } from "../../fixtures/article.ts";

function read(text: string) {
  const report = article(text);
  const sentences = sentencesOf(report);
  const found = people(report, sentences);
  const words = (span: Span) => quote(report, span);
  return quotations(report, sentences, found).map(({ at, speaker, personId, direct, cue, source }) => ({
    text: words(at),
    speaker: speaker && words(speaker),
    person: personId === null ? null : words(found.find(({ id }) => id === personId)?.name as Span),
    direct,
    cue: cue && words(cue),
    sources: source.length,
  }));
}

const voices = (text: string) => read(text).map(({ text: words, speaker }) => [words, speaker]);

test.each([
  ["before", 'Jane Doe said: "We are ready."', "Jane Doe"],
  ["after", '"We are ready," Jane Doe said.', "Jane Doe"],
  ["after, turned round", '"We are ready," said Jane Doe, a nurse.', "Jane Doe"],
  ["after, with a role first", '"We are ready," police spokeswoman Jane Doe told reporters.', "Jane Doe"],
  ["after, set off by commas", '"We are ready," the party\'s leader, Jane Doe, said on Monday.', "Jane Doe"],
  ["after, with more about the speaker", '"We are ready," said Jane Doe, who leads the party.', "Jane Doe"],
  ["after, with a clause between", '"We are ready," Jane Doe, who leads the party, said.', "Jane Doe"],
  ["after, with a day between", '"We are ready," Jane Doe on Monday told the BBC.', "Jane Doe"],
  ["as quoted by others", '"We are ready," Jane Doe was quoted as saying by state media.', "Jane Doe"],
  ["as others quoted", 'The agency quoted Jane Doe as saying: "We are ready."', "Jane Doe"],
  ["by “according to”", '"We are ready," according to Jane Doe.', "Jane Doe"],
  ["by a body", '"We are ready," the ministry said in a statement.', "the ministry"],
  ["by a group", '"We are ready," several protesters shouted.', "protesters"],
  ["by a spokesman for somebody", '"We are ready," said a spokesman for Jane Doe.', "a spokesman for Jane Doe"],
  ["by somebody's lawyer", '"We are ready," Jane Doe\'s lawyer said.', "Jane Doe's lawyer"],
  ["after a question", '"Are we ready?" asked Jane Doe.', "Jane Doe"],
  ["after a cry", '"We are ready!" Jane Doe shouted.', "Jane Doe"],
  ["by an embassy in a place", '"We are ready," the U.S. Embassy in Kabul said.', "the U.S. Embassy in Kabul"],
])("finds who speaks %s", (_, text, speaker) => {
  expect(read(text)).toMatchObject([{ speaker, direct: true }]);
});

test("joins both halves of a broken quotation to one speaker, as two runs", () => {
  expect(read('"We are ready," Jane Doe said, "and we will not wait."')).toMatchObject([
    { text: "We are ready,", speaker: "Jane Doe", direct: true },
    { text: "and we will not wait.", speaker: "Jane Doe", direct: true },
  ]);
});

test("gives what follows in the same paragraph to the same speaker", () => {
  expect(voices('"We are ready," Jane Doe said. "We will not wait."')).toEqual([
    ["We are ready,", "Jane Doe"],
    ["We will not wait.", "Jane Doe"],
  ]);
});

test("follows a quotation over paragraphs that open with the mark again", () => {
  expect(
    voices("“We are ready,” Jane Doe said. “We have waited.\n\n“We have worked.\n\n“We have won.”\n\nThe market fell."),
  ).toEqual([
    ["We are ready,", "Jane Doe"],
    ["We have waited.", "Jane Doe"],
    ["We have worked.", "Jane Doe"],
    ["We have won.", "Jane Doe"],
  ]);
});

test.each([
  ['Jane Doe met reporters. "We are ready," she said.', "Jane Doe"],
  ['John Roe met Jane Doe in Paris. "We are ready," she said.', "Jane Doe"],
  ['Jane Doe called it "a disgrace".', "Jane Doe"],
  ['Jane Doe resigned over what she called "a disgrace".', "Jane Doe"],
  ['Jane Doe resigned, calling the vote "a disgrace".', "Jane Doe"],
  ['The party, which lost, said the vote was "a disgrace".', "The party"],
  ['The vote was "a disgrace", Jane Doe said.', "Jane Doe"],
  ['The vote was "a disgrace", according to the party.', "the party"],
  ['The vote was described by Jane Doe as "a disgrace".', "Jane Doe"],
  ['Jane Doe said the vote was fair, but John Roe called it "a disgrace".', "John Roe"],
  ['Jane Doe lost and called the vote "a disgrace".', "Jane Doe"],
  ["Jane Doe called it 'a disgrace'.", "Jane Doe"],
  ["Jane Doe said the workers' vote was ‘a disgrace’ and the bosses' plan a joke.", "Jane Doe"],
])("finds who speaks in: %s", (text, speaker) => {
  expect(read(text).at(-1)?.speaker).toBe(speaker);
});

test.each([
  'John Roe and Peter Poe met the press. A man in the crowd shouted. "We are ready," he said.',
  'The vote was described as "a disgrace".',
  '"We have been ready for a very long time."',
  'They said "we are ready" and left.',
])("puts no words into a wrong mouth: %s", (text) => {
  for (const { speaker } of read(text)) expect(speaker).toBeNull();
});

test.each([
  'The film "The Long Road Home" won the prize.',
  'Joaquín "El Chapo" Guzmán was held.',
  "Russia-led troops sent as 'dozens' killed in unrest",
  'The group, known as "the Brigade", is small.',
  'Her novel, titled "Winter", was read aloud.',
  "It's the workers' right and the players' union's duty; the '90s are over.",
  'A so-called "safe zone" was set up.',
])("takes names, titles and scare quotes for no quotation: %s", (text) => {
  expect(read(text)).toEqual([]);
});

test("keeps a mark without its fellow from spoiling the next paragraph", () => {
  expect(voices('"We are ready, he said.\n\nThe market fell.\n\n"We waited," Jane Doe said.')).toEqual([
    ["We waited,", "Jane Doe"],
  ]);
});

test("keeps a quotation inside a quotation where it stands", () => {
  expect(voices("“He told me, ‘Go home,’ and left,” Jane Doe said.")).toEqual([
    ["He told me, ‘Go home,’ and left,", "Jane Doe"],
  ]);
});

test("gives no words to a clause behind the verb", () => {
  expect(read("“We lost a milestone”, said his wife and one of his children were hurt.")).toMatchObject([
    { person: null },
  ]);
  expect(read("“We are tired,” said his wife, Marta Kowal, who had come late.")).toMatchObject([
    { person: "Marta Kowal" },
  ]);
});

test("reads over a nickname, an aside with clauses, and two names", () => {
  expect(voices("Nirmal “Nims” Purja told the BBC that he was “numb”.")).toEqual([["numb", "Nirmal “Nims” Purja"]]);
  expect(voices("Jane Doe, who fell when the bridge broke, said she was “so scared”.")).toEqual([
    ["so scared", "Jane Doe"],
  ]);
  expect(voices("Jane Doe, 24, who was hosing her house with a friend, Evan, said: “We lost everything.”")).toEqual([
    ["We lost everything.", "Jane Doe"],
  ]);
  expect(voices("Mayor Jane Doe told ERT state TV that crews “came too late”.")).toEqual([
    ["came too late", "Jane Doe"],
  ]);
  expect(voices("“He has gone,” her brothers Hiro, Sachie and Kenji wrote.")).toEqual([
    ["He has gone,", "Sachie and Kenji"],
  ]);
});

test("takes a person before a colon for the speaker, where no verb stands", () => {
  expect(voices("Interior minister Jane Doe: “We will find out who it was.”")).toEqual([
    ["We will find out who it was.", "Jane Doe"],
  ]);
  expect(voices("A poster of Jane Doe: “We will find out who it was.”")).toEqual([
    ["We will find out who it was.", null],
  ]);
});

test("says by which verb the words come and where", () => {
  expect(read('Jane Doe warned of "chaos".')).toMatchObject([
    { cue: "warned", person: "Jane Doe", direct: false, sources: 1 },
  ]);
});

test("gives spans that slice back to the text, in order and apart, for any text", () => {
  const piece = fc.constantFrom(
    '"',
    "“",
    "”",
    "'",
    "’",
    "‘",
    "We are ready",
    "Jane Doe",
    " said",
    ", ",
    ". ",
    "\n\n",
    " he",
    " called",
    "it ",
    "workers",
    "? ",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.array(piece).map((pieces) => pieces.join("")),
      ),
      (text) => {
        const report = article(text);
        const sentences = sentencesOf(report);
        let last = 0;
        for (const { at, speaker, cue, source } of quotations(report, sentences, people(report, sentences))) {
          expect(at.start).toBeGreaterThanOrEqual(last);
          last = at.end;
          expect(source.length).toBeGreaterThan(0);
          for (const span of [at, speaker, cue]) if (span) expect(quote(report, span).length).toBeGreaterThan(0);
          if (speaker) expect(speaker.end <= at.start || speaker.start >= at.end).toBe(true);
        }
      },
    ),
  );
});
