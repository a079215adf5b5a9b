import type { Article } from "../../domain/article.ts";
import type { Person } from "../../domain/fact.ts";
import type { Sentence } from "../../domain/sentence.ts";
import { isRoleNoun } from "../lexicon/titles.ts";
import { isDoubtfulGiven, isGiven } from "../names/classes.ts";
import { plain } from "../names/plain.ts";
import { sexOf } from "./sex.ts";
import type { Voice } from "./voice.ts";

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly person: Person;
}

const MOST_SENTENCES_BACK = 3;
const MOST_BACK = 1500;
const MOST_BEARERS = 8;
const MOST_BACK_TO_ROLE = 700;

/** The people of an article by where they are named, for words that mean one of them. */
export class Cast {
  private readonly mentions: readonly Mention[];
  private readonly starts: readonly number[];
  private readonly sexes: ReadonlyMap<string, "m" | "f" | null>;
  private readonly bearers: ReadonlyMap<string, readonly Person[]>;
  private readonly startsOf = new Map<Person, readonly number[]>();
  private lastBody: Voice | null = null;

  private readonly article: Article;
  private readonly sentences: readonly Sentence[];
  private readonly quotedAt: (offset: number) => boolean;

  constructor(
    article: Article,
    sentences: readonly Sentence[],
    people: readonly Person[],
    quotedAt: (offset: number) => boolean,
  ) {
    this.article = article;
    this.sentences = sentences;
    this.quotedAt = quotedAt;
    this.mentions = people
      .flatMap((person) => person.mentions.map(({ start, end }) => ({ start, end, person })))
      .toSorted((a, b) => a.start - b.start);
    this.starts = this.mentions.map((mention) => mention.start);
    this.bearers = this.bearersIn(people);
    this.sexes = new Map(people.map((person) => [person.id, sexOf(article, person)]));
  }

  /** Mentions inside a stretch, in order. */
  between(start: number, end: number): Mention[] {
    const found: Mention[] = [];
    for (let at = firstNotBelow(this.starts, start); at < this.mentions.length; at += 1) {
      const mention = this.mentions[at];
      if (!mention || mention.start >= end) break;
      if (mention.end <= end) found.push(mention);
    }
    return found;
  }

  /** Remembers the body that was last said to say something, for “it added”. */
  remember(speaker: Voice): void {
    if (speaker.person === null) this.lastBody = speaker;
  }

  /** The body that spoke in the sentence or paragraph just before, for “it”. */
  body(offset: number): Voice | null {
    const last = this.lastBody;
    if (!last || last.end > offset || offset - last.end > 400) return null;
    return this.between(last.end, offset).some((mention) => !this.quotedAt(mention.start)) ? null : last;
  }

  /**
   * Whom “he” or “she” at an offset means: the only person of that sex whom the nearest sentence before names, or the one
   * that begins it. Null where a careful reader would not be sure.
   */
  pronoun(offset: number, sex: "m" | "f" | null): Voice | null {
    const here = this.sentenceAt(offset);
    for (let back = 0; back <= MOST_SENTENCES_BACK; back += 1) {
      const sentence = this.sentences[here - back];
      if (sentence?.kind !== "body") return null;
      const { start, end } = sentence.span;
      const named = this.between(Math.max(start, offset - MOST_BACK), Math.min(end, offset)).filter(
        (mention) => !this.quotedAt(mention.start) && this.may(mention.person, sex) && !this.isPossessive(mention),
      );
      const [first] = named;
      if (back > 0 && this.namesOthers(start, end)) return null;
      if (first && named.every((mention) => mention.person === first.person)) return named.at(-1) ?? null;
      if (first) return this.isSubject(first, start) ? first : null;
      if (back > 0 && this.hasOtherSubject(start)) return null;
    }
    return null;
  }

  /** The one person named not long before whose role is what the words say (“the president”). */
  bearer(offset: number, words: string): Voice | null {
    const bearers = (this.bearers.get(words.split(" ").at(-1) ?? "") ?? []).filter(
      (person) => (person.mentions[0]?.start ?? offset) < offset,
    );
    const [only] = bearers;
    return only && bearers.length === 1 ? this.lastMention(only, offset) : null;
  }

  private lastMention(person: Person, offset: number): Voice | null {
    const starts = this.startsOf.get(person) ?? person.mentions.map((mention) => mention.start);
    this.startsOf.set(person, starts);
    const at = person.mentions[firstNotBelow(starts, offset) - 1];
    return at && offset - at.end < MOST_BACK_TO_ROLE ? { start: at.start, end: at.end, person } : null;
  }

  /** People by the noun of each of their roles; more than a few of one role are as good as none. */
  private bearersIn(people: readonly Person[]): Map<string, Person[]> {
    const bearers = new Map<string, Person[]>();
    for (const person of people) {
      const heads = new Set(
        person.roles.map(
          ({ at }) =>
            plain(this.article.text.slice(at.start, at.end).toLowerCase())
              .split(/ (?:of|for|at|in|to|with) /)[0]
              ?.split(" ")
              .at(-1) ?? "",
        ),
      );
      for (const head of heads) {
        const others = bearers.get(head);
        if (others === undefined) bearers.set(head, [person]);
        else if (others.length < MOST_BEARERS) others.push(person);
      }
    }
    return bearers;
  }

  private may(person: Person, sex: "m" | "f" | null): boolean {
    const known = this.sexes.get(person.id) ?? null;
    return sex === null || known === null || known === sex;
  }

  private isPossessive(mention: Mention): boolean {
    return /^['’]s\b/.test(this.article.text.slice(mention.end, mention.end + 3));
  }

  /** The mention begins its sentence, with at most its title and a few words before it. */
  private isSubject(mention: Mention, start: number): boolean {
    const before = this.article.text.slice(start, mention.start);
    return before.length < 60 && !/[,;:]|\b(?:of|for|to|with|by|from|on|in|at|that|said|told)\b/i.test(before);
  }

  /** A sentence that begins with somebody unnamed (“A witness”, “One woman”) takes the pronoun to itself. */
  private hasOtherSubject(start: number): boolean {
    const words = this.article.text
      .slice(start, start + 60)
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .slice(0, 4);
    return (
      /^(?:a|an|one|another)$/.test(words[0] ?? "") &&
      words.slice(1).some((word) => isRoleNoun(word) || /^(?:man|woman|boy|girl)$/.test(word))
    );
  }

  /** A given name that no found person bears: somebody whom “he” may mean as well. */
  private namesOthers(start: number, end: number): boolean {
    const sentence = this.article.text.slice(start, Math.min(end, start + MOST_BACK));
    for (const { 0: word, index } of sentence.matchAll(/\p{Lu}\p{Ll}+/gu)) {
      if (index === 0 || !isGiven(plain(word.toLowerCase())) || isDoubtfulGiven(plain(word.toLowerCase()))) continue;
      const at = start + index;
      const near = this.mentions[firstNotBelow(this.starts, at + 1) - 1];
      if (!near || near.end <= at) return true;
    }
    return false;
  }

  private sentenceAt(offset: number): number {
    let low = 0;
    let high = this.sentences.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.sentences[middle]?.span.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function firstNotBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
