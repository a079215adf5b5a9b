// Slack's three escapes, and for what it has none the characters that look most like it: `text` has no other way to say “no markup”.
const INSTEAD: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "*": "∗",
  _: "ˍ",
  "~": "∼",
  "`": "ˋ",
};
// Where an address, the name of an emoji or of somebody could be found: a joiner that nobody sees keeps it from being one.
const FOUND = /:(?=\/\/|[^\s:]+:)|@|(?<=[\p{L}\p{N}])\.(?=\p{L}{2})|^(?=&gt;)/gmu;
// Most words have none of that, and are done with quickly.
const MAY_BE_MORE = /[&<>*_~`@]|:\S|\.[^\s\d]/;
const JOINER = "\u2060";

/** The words as a message's `text` may hold them: nothing in them pings, links or formats. */
export function inert(words: string): string {
  if (!MAY_BE_MORE.test(words)) return words;
  return words.replaceAll(/[&<>*_~`]/g, (one) => INSTEAD[one] ?? one).replaceAll(FOUND, `$&${JOINER}`);
}
