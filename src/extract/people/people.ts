import type { Article } from "../../domain/article.ts";
import type { Person, Role } from "../../domain/fact.ts";
import type { Sentence } from "../../domain/sentence.ts";
import { type Span, spanOf } from "../../domain/span.ts";
import type { Candidate } from "../names/candidate.ts";
import { namesOf } from "../names/names.ts";
import { startOf } from "../names/namesakes.ts";
import { weighty } from "../names/parts.ts";
import { plain } from "../names/plain.ts";
import { rolesAfter } from "./roles-after.ts";
import { rolesBefore } from "./roles-before.ts";

/** The people whom an article names, in the order in which they come up, with every form of their names and their roles. */
export function people(article: Article, sentences: readonly Sentence[]): Person[] {
  return namesOf(article, sentences)
    .figures.filter((figure) => figure.mentions.length > 0)
    .map((figure) => figure.mentions.toSorted((a, b) => startOf(a) - startOf(b)))
    .toSorted((a, b) => startOf(a[0] as Candidate) - startOf(b[0] as Candidate))
    .map((mentions, index) => personOf(article, mentions, `p${index + 1}`));
}

function personOf(article: Article, mentions: readonly Candidate[], id: string): Person {
  const spans = mentions.map((mention) => spanOfName(article, mention));
  const fullest = mentions.reduce(
    (best, mention) => (fullness(mention) > fullness(best) ? mention : best),
    mentions[0] as Candidate,
  );
  const name = spanOfName(article, fullest);
  const aliases = new Map<string, Span>();
  for (const span of spans) {
    const form = formOf(article, span);
    if (form !== formOf(article, name) && !aliases.has(form)) aliases.set(form, span);
  }
  const source = [...new Set(mentions.map((mention) => mention.reading.sentence.span))];
  return {
    type: "person",
    id,
    name,
    aliases: [...aliases.values()],
    roles: rolesOf(article, mentions),
    mentions: spans,
    source,
  };
}

function spanOfName(article: Article, { reading, from, to }: Candidate): Span {
  return spanOf(article, reading.words[from]?.start ?? 0, reading.words[to - 1]?.end ?? 0);
}

function fullness(mention: Candidate): number {
  return weighty(mention.parts).length * 1000 + mention.parts.length * 10 + Math.min(9, mention.to - mention.from);
}

/** Two spellings that differ by case or accents are one form. */
function formOf(article: Article, span: Span): string {
  return plain(article.text.slice(span.start, span.end).toLowerCase().replaceAll("’", "'").replaceAll(/\s+/g, " "));
}

function rolesOf(article: Article, mentions: readonly Candidate[]): Role[] {
  const roles = new Map<string, { at: Span; source: Set<Span> }>();
  for (const mention of mentions) {
    for (const { start, end } of [...rolesBefore(mention), ...rolesAfter(mention)]) {
      const at = spanOf(article, start, end);
      const known = roles.get(formOf(article, at));
      const sentence = mention.reading.sentence.span;
      if (known === undefined) roles.set(formOf(article, at), { at, source: new Set([sentence]) });
      else known.source.add(sentence);
    }
  }
  return [...roles.values()].map(({ at, source }) => ({ at, source: [...source] }));
}
