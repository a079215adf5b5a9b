import type { GroupRole } from "../../domain/claim.ts";
import { PEOPLE, type PersonNoun, ROLE_MODIFIERS } from "../lexicon/groups.ts";
import { DEMONYMS } from "../lexicon/nations.ts";
import { ANIMALS, PEOPLE_ENDINGS, THINGS } from "../lexicon/not-people.ts";
import type { Word } from "./word.ts";

/** What a noun says of people, or null where it names none. `inside`: not the first word of its sentence. */
export function personNoun(word: Word, inside: boolean): PersonNoun | null {
  const known = PEOPLE.get(word.lower) ?? PEOPLE.get(lastPart(word.lower));
  if (known) return known;
  if (isThing(word.lower)) return null;
  const demonym = demonymOf(word.lower);
  if (demonym) return demonym;
  if (!(word.capital && inside) && word.lower.length > 4 && PEOPLE_ENDINGS.test(word.lower))
    return { role: "civilians", plural: /(?:s|men|women|folk)$/u.test(word.lower) };
  return null;
}

/** “Afghans”, “an Israeli”, “Chinese”; whether an adjective stands for its people is for the chunk to see. */
function demonymOf(word: string): PersonNoun | null {
  if (DEMONYMS.has(word)) return { role: "everyone", plural: /(?:ese|ish|ch|ss)$/u.test(word) };
  return word.endsWith("s") && DEMONYMS.has(word.slice(0, -1)) ? { role: "everyone", plural: true } : null;
}

/** “co-pilot”, “ex-soldiers”, “asylum-seekers”: the last part names them. */
function lastPart(word: string): string {
  return /[-‐‑]/u.test(word) ? (word.split(/[-‐‑]/u).at(-1) ?? word) : word;
}

export function isAnimal(word: string): boolean {
  return ANIMALS.has(word) || ANIMALS.has(singular(word));
}

function isThing(word: string): boolean {
  return THINGS.has(word) || THINGS.has(singular(word)) || isAnimal(word);
}

function singular(word: string): string {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ses|xes|ches|shes)$/u.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** The guide's role of a group, from its words; the last word that has one decides, a modifier before a general noun too. */
export function roleOf(words: readonly Word[]): GroupRole | null {
  const head = [...words].reverse().find((word) => personNoun(word, true)) ?? null;
  if (!head) return words.length === 0 ? null : "everyone";
  const role = personNoun(head, true)?.role ?? null;
  if (role !== "everyone" && role !== "civilians" && head.lower !== "members" && head.lower !== "member") return role;
  for (const word of words) {
    const modifier = word === head ? undefined : (ROLE_MODIFIERS.get(word.lower) ?? undefined);
    if (modifier && (role === "civilians" || modifier === "civilians" || head.lower.startsWith("member")))
      return modifier;
  }
  return role;
}
