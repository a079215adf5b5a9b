import type { Article } from "../../domain/article.ts";
import type { Person } from "../../domain/fact.ts";
import { MEN } from "../lexicon/men.ts";
import { WOMEN } from "../lexicon/women.ts";
import { plain } from "../names/plain.ts";

const MOST_MENTIONS = 20;

/** By “Mr”, “Mrs”, kin words or the given name. */
export function sexOf({ text }: Article, person: Person): "m" | "f" | null {
  for (const { start } of person.mentions.slice(0, MOST_MENTIONS)) {
    const before = /(\p{L}+)\.?,? $/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase() ?? "";
    if (
      /^(?:mr|sir|king|prince|pope|father|brother|lord|husband|son|spokesman|chairman|businessman|congressman|policeman)$/.test(
        before,
      )
    )
      return "m";
    if (
      /^(?:mrs|ms|miss|queen|princess|sister|lady|dame|wife|daughter|mother|widow|spokeswoman|chairwoman|businesswoman|congresswoman|actress|daw)$/.test(
        before,
      )
    )
      return "f";
  }
  const given =
    plain(text.slice(person.name.start, person.name.end).toLowerCase())
      .split(" ")
      .find((word) => word.length > 1) ?? "";
  const short = given.split("-")[0] ?? "";
  for (const name of [given, short]) {
    const [man, woman] = [MEN.has(name), WOMEN.has(name)];
    if (man !== woman) return man ? "m" : "f";
  }
  return null;
}
