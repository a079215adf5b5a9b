import type { RESTPostAPIWebhookWithTokenJSONBody } from "discord.js";

/** A message as it is sent. */
export type Body = Pick<RESTPostAPIWebhookWithTokenJSONBody, "content" | "embeds" | "components" | "allowed_mentions">;

const plain = (content: string): Body => ({ content, allowed_mentions: { parse: [] } });

export const APOLOGY = plain("Sorry, something went wrong here. Please ask again.");
export const OUTDATED = plain(
  "That button is older than what I can read now. Please ask again: `/help` lists what there is to ask.",
);
