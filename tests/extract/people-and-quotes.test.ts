import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { quote, type Span } from "../../src/domain/span.ts";
import { people } from "../../src/extract/people/people.ts";
import { quotations } from "../../src/extract/quotes/quotes.ts";
import { sentencesOf } from "../../src/extract/sentences.ts";
import { article } from "../fixtures/article.ts";

interface Marked {
  readonly people?: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly roles: readonly string[];
  }[];
  readonly quotations?: readonly { readonly text: string; readonly speaker: string | null; readonly direct: boolean }[];
}

const FOLDER = join(__dirname, "../fixtures/articles");

const cases = readdirSync(FOLDER)
  .filter((slug) => existsSync(join(FOLDER, slug, "expected.json")))
  .map((slug) => {
    const text = readFileSync(join(FOLDER, slug, "article.txt"), "utf8").trim();
    const marked = JSON.parse(readFileSync(join(FOLDER, slug, "expected.json"), "utf8")) as Marked;
    return { slug, text, marked };
  });

function readIn(text: string) {
  const report = article(text, [], { title: text.split("\n")[0] ?? "" });
  const sentences = sentencesOf(report);
  const found = people(report, sentences);
  const words = (span: Span) => quote(report, span);
  return { found, quoted: quotations(report, sentences, found), words };
}

test.each(cases.filter(({ marked }) => marked.people))(
  "finds the people in $slug whom a reader marked, and nobody more",
  ({ text, marked }) => {
    const { found, words } = readIn(text);
    const read = found.map(({ name, aliases, roles }) => ({
      name: words(name),
      aliases: aliases.map(words),
      roles: roles.map(({ at }) => words(at)),
    }));
    const sorted = (marked.people ?? []).map((person) => ({ ...person, roles: person.roles.toSorted() }));
    expect(read.map((person) => ({ ...person, roles: person.roles.toSorted() }))).toEqual(sorted);
  },
);

test.each(cases.filter(({ marked }) => marked.quotations))(
  "finds in $slug the quotations that a reader marked, and nothing more",
  ({ text, marked }) => {
    const { quoted, words } = readIn(text);
    const read = quoted.map(({ at, speaker, direct }) => ({
      text: words(at),
      speaker: speaker && words(speaker),
      direct,
    }));
    expect(read).toEqual(marked.quotations);
  },
);
