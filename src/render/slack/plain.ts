import type { PlainTextElement } from "@slack/types";

/**
 * Whether a plain text object shows it as it is. Nothing in one pings or formats, but Slack's documents leave open whether
 * what looks like its escapes (`&lt;`) or its links (`<…>`) is taken for them there.
 */
export function takesPlain(text: string): boolean {
  return !/[<>]|&(?:#|[a-z])/i.test(text);
}

/** Without colons being read as the names of emoji. */
export function plainText(text: string): PlainTextElement {
  return { type: "plain_text", text, emoji: false };
}
