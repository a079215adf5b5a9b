import type { Question } from "../domain/question.ts";

// How people ask without commands, tried in order. Words of what happened to people, to the outcome that answers it.
const OUTCOMES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:kill|killed|die|died|dead|deaths?)\b/, "killed"],
  [/\b(?:injur(?:ed|ies)|wounded)\b/, "injured"],
  [/\bhospitali[sz]ed\b/, "hospitalised"],
  [/\bmissing\b/, "missing"],
  [/\b(?:arrested|detained)\b/, "detained"],
  [/\b(?:abducted|kidnapped)\b/, "abducted"],
  [/\b(?:displaced|evacuated)\b/, "displaced"],
  [/\brescued\b/, "rescued"],
];

/** A question in everyday words (“who was hurt?”, “what happened?”, “who is Tokayev?”); null where it is not one that is known. */
export function spoken(text: string): Question | null {
  const plain = text
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(/[?!.\s]+/g, " ")
    .trim();
  if (/^(?:what(?: has|'s| is)? (?:happened|happening|going on|new)|what's up)\b/.test(plain))
    return { command: "summary", options: {} };
  if (/^(?:who (?:was|were|is|has been|have been|got)|how many)\b/.test(plain)) {
    for (const [words, outcome] of OUTCOMES)
      if (words.test(plain)) return { command: "casualties", options: { outcome } };
    if (/\b(?:hurt|harmed|casualties|victims)\b/.test(plain)) return { command: "casualties", options: {} };
  }
  const name = /^\/?who(?: is| was| are|'s) +(.+?)[?\s]*$/i.exec(text.replaceAll("’", "'"))?.[1];
  return name ? { command: "who", options: { name } } : null;
}
