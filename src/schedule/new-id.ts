import { randomInt } from "node:crypto";

// No letters that are taken for one another, and a letter first, so that no id is taken for a number.
const LETTERS = "abcdefghjkmnpqrstuvwxyz";
const MARKS = `${LETTERS}23456789`;

/** The id of a digest, short enough to type. */
export function newId(): string {
  const pick = (from: string) => from.charAt(randomInt(from.length));
  return pick(LETTERS) + pick(MARKS) + pick(MARKS) + pick(MARKS);
}
