import type { KnownBlock } from "@slack/types";
import { isTooLong, problemsOf } from "./block-rules.ts";
import type { Body, Metadata } from "./message.ts";
import type { Arguments } from "./method.ts";
import { SlackError, withMessages } from "./slack-error.ts";
import type { World } from "./world.ts";

// Longer texts are cut.
const MOST_TEXT = 40_000;

/**
 * What a message is to say, judged as Slack judges it; notes what Slack takes and a sound bot would not send. `unfurls`: where it
 * may say that its links are not to be shown. Throws SlackErrors.
 */
export function readBody(world: World, args: Arguments, { unfurls = false } = {}): Body {
  const { text, blocks, metadata } = args;
  if (text !== undefined && typeof text !== "string") throw new SlackError("invalid_arguments");
  if (blocks !== undefined && !Array.isArray(blocks)) throw new SlackError("invalid_blocks_format");
  if (!text?.trim() && !blocks?.length && args["attachments"] === undefined) throw new SlackError("no_text");
  const problems = problemsOf({ ...(text === undefined ? {} : { text }), ...(blocks ? { blocks } : {}) });
  if (problems.some(isTooLong)) throw withMessages("msg_blocks_too_long", problems);
  if (problems.length > 0) throw withMessages("invalid_blocks", problems);
  if (metadata !== undefined && !isMetadata(metadata)) throw new SlackError("invalid_metadata_format");
  if (blocks && !text?.trim()) world.problems.push("A message of blocks without the text that is read aloud");
  if ((text?.length ?? 0) > MOST_TEXT) world.problems.push(`A text of more than ${MOST_TEXT} characters, which is cut`);
  if (unfurls && (args["unfurl_links"] !== false || args["unfurl_media"] !== false))
    world.problems.push("A message without unfurl_links and unfurl_media false");
  return {
    ...(text === undefined ? {} : { text: text.slice(0, MOST_TEXT) }),
    ...(blocks ? { blocks: blocks as readonly KnownBlock[] } : {}),
    ...(metadata === undefined ? {} : { metadata }),
  };
}

function isMetadata(value: unknown): value is Metadata {
  return (
    typeof value === "object" &&
    value !== null &&
    "event_type" in value &&
    typeof value.event_type === "string" &&
    "event_payload" in value &&
    typeof value.event_payload === "object" &&
    value.event_payload !== null
  );
}
