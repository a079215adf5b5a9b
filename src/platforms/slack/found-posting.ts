import type { ConversationsHistoryResponse } from "@slack/web-api";
import type { Target } from "../../domain/subscription.ts";
import { keyOf } from "../../render/slack/posting.ts";
import type { SendOnce } from "./sending-once.ts";

interface Sought {
  readonly target: Target;
  readonly key: string;
  readonly since: Date;
  readonly signal: AbortSignal;
}

const MOST_A_PAGE = 200;
const MOST_PAGES = 20;

/** The `ts` of the message; null where there is none, undefined where more was written since than it reads. */
export async function foundPosting(send: SendOnce, sought: Sought): Promise<string | null | undefined> {
  const { target, key, since, signal } = sought;
  const { channel, thread } = target;
  const about = {
    channel,
    oldest: String(since.getTime() / 1000),
    limit: MOST_A_PAGE,
    include_all_metadata: true,
  };
  let cursor = "";
  for (let page = 0; page < MOST_PAGES; page++) {
    const asked = cursor === "" ? about : { ...about, cursor };
    const { messages = [], response_metadata }: ConversationsHistoryResponse = await send(
      target.tenant,
      (client) =>
        thread === null ? client.conversations.history(asked) : client.conversations.replies({ ...asked, ts: thread }),
      signal,
    );
    const found = messages.find((message) => keyOf(message) === key);
    if (found?.ts) return found.ts;
    cursor = response_metadata?.next_cursor ?? "";
    if (cursor === "") return null;
  }
  return undefined;
}
