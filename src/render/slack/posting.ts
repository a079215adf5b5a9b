import type { KnownBlock } from "@slack/types";
import type { Answer } from "../../domain/answer.ts";
import { renderSlack, type SlackMessage } from "../slack.ts";
import type { SlackNames } from "./names.ts";

/** A message that the bot posts of its own accord. */
export interface SlackPosting extends SlackMessage {
  /** What it is found again by; nobody sees it. */
  readonly metadata: { readonly event_type: string; readonly event_payload: { readonly key: string } };
}

const EVENT = "dateline_digest";
const GROUP = /^S[0-9A-Z]{1,30}$/;
// Turning a page takes another message's place, and nothing says that its metadata stays: so it is marked twice.
const MARK = /^dateline\.posted\.([0-9a-z]{1,25})$/;

/** The first page, marked with its key. The user group is the only mention that the bot ever makes. */
export function renderPosting(answer: Answer, key: string, group: string | null, names: SlackNames): SlackPosting {
  // What the answer is asked for again by stands in the answer itself: nobody has asked it.
  const message = renderSlack(answer, "", { names, seenBy: "channel" });
  const mention: KnownBlock[] =
    group !== null && isGroup(group)
      ? [{ type: "section", text: { type: "mrkdwn", text: `<!subteam^${group}>` } }]
      : [];
  const metadata = { event_type: EVENT, event_payload: { key } };
  return { ...message, blocks: marked([...mention, ...message.blocks], `dateline.posted.${key}`), metadata };
}

export function isGroup(id: string): boolean {
  return GROUP.test(id);
}

/** Another page, to take the place of the one that stands: what marks a posted message stays. */
export function keptPosting(message: SlackMessage, standing: unknown): SlackMessage {
  const first = Array.isArray(standing) ? (standing[0] as Partial<KnownBlock> | undefined) : undefined;
  if (!MARK.test(first?.block_id ?? "")) return message;
  const mention =
    first?.type === "section" && first.text?.type === "mrkdwn" && /^<!subteam\^\w+>$/.test(first.text.text);
  const lead = mention ? [first as KnownBlock] : [];
  return { ...message, blocks: marked([...lead, ...message.blocks], first?.block_id ?? "") };
}

/** The key of a message as Slack gives it back; null where it has none. */
export function keyOf(message: {
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object };
  readonly blocks?: readonly { readonly block_id?: string }[];
}): string | null {
  const { metadata, blocks } = message;
  const payload = metadata?.event_type === EVENT ? metadata.event_payload : undefined;
  if (payload && "key" in payload && typeof payload.key === "string") return payload.key;
  return MARK.exec(blocks?.[0]?.block_id ?? "")?.[1] ?? null;
}

function marked([first, ...rest]: readonly KnownBlock[], mark: string): KnownBlock[] {
  return first ? [{ ...first, block_id: mark }, ...rest] : [];
}
