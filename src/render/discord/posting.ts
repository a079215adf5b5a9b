import type { Answer } from "../../domain/answer.ts";
import type { Question } from "../../domain/question.ts";
import { type DiscordMessage, renderDiscord } from "../discord.ts";
import { keyIn } from "./footer.ts";

/** A message that the bot posts of its own accord. */
export interface DiscordPosting extends Omit<DiscordMessage, "allowed_mentions"> {
  readonly content?: string;
  /** The role that is mentioned, and nobody else. */
  readonly allowed_mentions: { readonly parse: []; readonly roles?: string[] };
}

interface Standing {
  readonly content: string;
  readonly embeds: readonly { readonly footer?: { readonly text: string } }[];
}

const ROLE = /^\d{1,20}$/;
const MENTION = /^<@&\d{1,20}>$/;

/** The first page, marked with its key. The role is the only mention that the bot ever makes. */
export function renderPosting(answer: Answer, key: string, role: string | null): DiscordPosting {
  // What the answer is asked for again by stands in the answer itself: nobody has asked it.
  const message = renderDiscord(answer, "", 1, key);
  if (role === null || !ROLE.test(role)) return message;
  return { ...message, content: `<@&${role}>`, allowed_mentions: { parse: [], roles: [role] } };
}

/** Another page, to take the place of the one that stands: what marks a posted message stays, and notifies nobody again. */
export function renderTurned(answer: Answer, question: Question | string, page: number, standing: Standing) {
  const key = keyIn(standing.embeds.at(-1)?.footer?.text);
  // What an edit leaves out stays as it was.
  const content = key !== null && MENTION.test(standing.content) ? standing.content : "";
  return { ...renderDiscord(answer, question, page, key), content };
}
