import { FAMILY_FIRST } from "../lexicon/family-names.ts";
import { ADDRESSES } from "../lexicon/titles.ts";
import type { Candidate } from "./candidate.ts";
import { isGiven, type Sex, sexOf } from "./classes.ts";
import { weighty } from "./parts.ts";

/** Somebody of the article while they are being put together. */
export interface Figure {
  /** The words of the fullest form. */
  parts: readonly string[];
  /** Each place that names them, in no order until the end. */
  readonly mentions: Candidate[];
  sex: Sex | null;
  /** Brought in as somebody's wife, son or the like. */
  readonly kin: boolean;
}

/** How a single name would stand for somebody: as their family name, one of two, their given name; 0 for not at all. */
export function standsFor(figure: Figure, part: string): number {
  const parts = weighty(figure.parts);
  if (parts.length < 2) return parts[0] === part ? 4 : 0;
  const first = parts[0] ?? "";
  const familyFirst = FAMILY_FIRST.has(first) && parts.length <= 3 && !isGiven(first);
  if (parts.at(-1) === part) return 4;
  if (first === part) return familyFirst ? 4 : 2;
  if (parts.at(-1)?.startsWith(`${part}-`)) return 3;
  return parts.includes(part) ? (parts.length > 2 && parts.at(-2) === part && isGiven(first) ? 3 : 1) : 0;
}

/** Whether two whole names can be one person's: one is inside the other, or they differ by middle names only. */
export function sameName(longer: readonly string[], shorter: readonly string[]): boolean {
  const a = weighty(longer);
  const b = weighty(shorter);
  if (b.length < 2 || a.length < b.length) return false;
  if (holds(a, b)) return true;
  if (a.at(-1) !== b.at(-1)) return false;
  const [first = "", other = ""] = [a[0], b[0]];
  if (first !== other && !(other.length === 1 && first.startsWith(other))) return false;
  const middle = new Set(a.slice(1, -1));
  return b
    .slice(1, -1)
    .every((part) => middle.has(part) || [...middle].some((one) => one.startsWith(part) && part.length === 1));
}

function holds(a: readonly string[], b: readonly string[]): boolean {
  for (let at = 0; at + b.length <= a.length; at += 1)
    if (b.every((part, index) => a[at + index] === part)) return true;
  return false;
}

/** What the address or the kin word before a name tells of the sex, or else the given name. */
export function sexAt({ reading: { words }, from, parts }: Candidate): Sex | null {
  for (let at = from - 1; at >= from - 3; at -= 1) {
    const word = words[at];
    if (word === undefined) break;
    const told = ADDRESSES.get(word.plain) ?? SEXED.get(word.lower);
    if (told) return told;
  }
  return sexOf(weighty(parts)[0] ?? "");
}

const SEXED: ReadonlyMap<string, Sex> = new Map([
  ..."wife daughter sister mother aunt niece granddaughter grandmother grandma widow fiancee fiancée girlfriend stepdaughter stepmother queen princess duchess actress nun ex-wife spokeswoman chairwoman businesswoman congresswoman policewoman"
    .split(" ")
    .map((word) => [word, "f"] as const),
  ..."husband son brother father uncle nephew grandson grandfather grandpa widower fiance fiancé boyfriend stepson stepfather king prince pope monk ex-husband spokesman chairman businessman congressman policeman fisherman gunman"
    .split(" ")
    .map((word) => [word, "m"] as const),
]);
