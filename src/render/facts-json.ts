import type { Article } from "../domain/article.ts";
import type { CasualtyClaim } from "../domain/claim.ts";
import type { Fact, Person, Quotation } from "../domain/fact.ts";
import type { PersonMatch, Report } from "../domain/newsroom.ts";
import { quote, type Span } from "../domain/span.ts";

/** A report as the JSON that `dateline facts` prints: offsets are UTF-16 units of the cleaned body, `text` its slice. */
export function factsJson({ article, facts, summary }: Report) {
  return {
    id: article.id,
    article: {
      title: article.title,
      outlet: article.outlet,
      published: article.published,
      sections: article.sections.map(({ heading, start, end }, index) => ({
        heading: heading && quote(article, heading),
        start,
        end,
        summary: (summary[index] ?? []).map((span) => slice(article, span)),
      })),
    },
    facts: facts.map((fact) => factJson(article, fact, facts)),
  };
}

export function spansJson(article: Article, spans: readonly Span[]) {
  return spans.map((span) => slice(article, span));
}

function slice(article: Article, span: Span) {
  return { start: span.start, end: span.end, text: quote(article, span) };
}

/** Whom a name was found to mean, as `dateline who NAME --json` prints it. */
export function whoJson(name: string, match: PersonMatch) {
  const people = match.kind === "one" ? [match.person] : match.kind === "several" ? match.people : match.nearest;
  return {
    query: name,
    match: match.kind === "one" && !match.exact ? "near" : match.kind,
    people: people.map((found) => ({
      name: found.name,
      in: found.in.map(({ report, person }) => ({ id: report.article.id, ...personJson(report.article, person) })),
    })),
  };
}

function factJson(article: Article, fact: Fact, facts: readonly Fact[]) {
  switch (fact.type) {
    case "casualty":
      return casualtyJson(article, fact);
    case "person":
      return personJson(article, fact);
    case "quotation":
      return quotationJson(article, fact, facts);
  }
}

function casualtyJson(article: Article, claim: CasualtyClaim) {
  const words = (span: Span) => quote(article, span);
  const { count, group, place, asOf, attribution, manner } = claim;
  return {
    type: claim.type,
    id: claim.id,
    outcome: claim.outcome,
    count: { text: words(count.at), kind: count.kind, value: count.value, min: count.min, max: count.max },
    group: group && { text: words(group.at), role: group.role },
    place: place && { text: words(place) },
    asOf: asOf && { text: words(asOf.at), from: asOf.from, to: asOf.to },
    attribution: attribution && {
      text: words(attribution.at),
      speaker: attribution.speaker && inMidSentence(article, attribution.speaker),
      via: attribution.via && words(attribution.via),
    },
    scope: claim.scope,
    status: claim.status,
    partOf: claim.partOf,
    manner: manner?.as ?? null,
    sources: claim.source.map((span) => slice(article, span)),
  };
}

/** “Officials” at the head of a sentence is “officials” where the article itself writes the word so elsewhere. */
function inMidSentence(article: Article, span: Span): string {
  const words = quote(article, span);
  const first = /^\p{Lu}\p{Ll}+/u.exec(words)?.[0];
  const lower = first?.toLowerCase();
  return first && lower && article.text.includes(` ${lower}`) ? lower + words.slice(first.length) : words;
}

function personJson(article: Article, person: Person) {
  return {
    type: person.type,
    name: quote(article, person.name),
    aliases: person.aliases.map((span) => quote(article, span)),
    roles: person.roles.map((role) => ({
      text: quote(article, role.at),
      sources: role.source.map((span) => slice(article, span)),
    })),
    mentions: person.mentions.map((span) => slice(article, span)),
  };
}

function quotationJson(article: Article, quotation: Quotation, facts: readonly Fact[]) {
  const person = facts.find((fact) => fact.type === "person" && fact.id === quotation.personId);
  const speaker = person?.type === "person" ? person.name : quotation.speaker;
  return {
    type: quotation.type,
    text: quote(article, quotation.at),
    speaker: speaker && quote(article, speaker),
    direct: quotation.direct,
    sources: quotation.source.map((span) => slice(article, span)),
  };
}
