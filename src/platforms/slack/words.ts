import type { KnownBlock } from "@slack/types";
import type { SlackNames } from "../../render/slack/names.ts";
import type { SlackMessage } from "../../render/slack.ts";

export const APOLOGY = plain("Sorry, something went wrong here. Please ask again.");
export const LOOKING = plain("Looking that up…");
export const UNSURE = plain(
  "Slack did not say whether that was posted. Look in the channel before you share it again.",
);
export const NOT_INSTALLED = plain(
  "Dateline is not installed in this workspace any more, or its installation can't be read. Ask an admin to add it to Slack again.",
);

export function outdated({ umbrella }: SlackNames): SlackMessage {
  return plain(
    `That button is older than what I can read now. Please ask again: /${umbrella} lists what there is to ask.`,
  );
}

/** `refusal` is Slack's word for it. */
export function notShared(refusal: string | null, { umbrella }: SlackNames): SlackMessage {
  if (refusal === "is_archived") return plain("This channel is archived, so nothing can be shared in it.");
  if (refusal === "not_in_channel" || refusal === "channel_not_found")
    return plain(
      `I am not in this channel, so I can't share anything in it. Type /invite @${umbrella} and press “Share in channel” again.`,
    );
  return plain(`Slack did not let me share that here (${refusal ?? "no answer"}). Please try again in a minute.`);
}

/** The same message with words of the bot's own above it. */
export function led(words: string, { text, blocks, ...rest }: SlackMessage): SlackMessage {
  const lead: KnownBlock = { type: "context", elements: [{ type: "plain_text", text: words, emoji: false }] };
  return { ...rest, text: `${words}\n${text}`, blocks: [lead, ...blocks] };
}

function plain(text: string): SlackMessage {
  const blocks: KnownBlock[] = [{ type: "section", text: { type: "plain_text", text, emoji: false } }];
  return { text, blocks, unfurl_links: false, unfurl_media: false };
}
