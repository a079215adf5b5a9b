import type { ChatPostMessageArguments, WebClient } from "@slack/web-api";
import { WebAPIRateLimitedError, WebAPIRequestError } from "@slack/web-api";
import { safely } from "./answering.ts";
import { type Call, drawn, type Room } from "./call.ts";
import { failureOf, isNotReached, refusalOf } from "./failure.ts";
import { operatorProblem } from "./operator-problem.ts";
import { at, textAt } from "./reading.ts";
import { plain, spokenTyped } from "./typed.ts";
import { APOLOGY } from "./words.ts";

/** A message that somebody wrote to the bot. */
interface Written {
  readonly text: string;
  readonly channel: string;
  readonly ts: string;
  /** The thread that it stands in, or begins. */
  readonly thread: string;
}

const PAUSES_MS = [500, 2000] as const;
const LONGEST_PAUSE_MS = 30_000;
const MARK = "dateline_answer";

/** Null for what nobody has just written: edits, deletions, and what bots write, this one included. A bot that answers bots never stops. */
export function writtenIn(event: unknown, bot: string | null): Written | null {
  const [user, channel, ts] = [textAt(event, "user"), textAt(event, "channel"), textAt(event, "ts")];
  const byBot = ["bot_id", "bot_profile", "app_id"].some((mark) => (at(event, mark) ?? null) !== null);
  if (user === null || channel === null || ts === null || user === bot || byBot) return null;
  if (textAt(event, "subtype") !== null || (at(event, "edited") ?? null) !== null) return null;
  if (textAt(event, "type") === "message" && textAt(event, "channel_type") !== "im") return null;
  return { text: textAt(event, "text") ?? "", channel, ts, thread: textAt(event, "thread_ts") ?? ts };
}

/** Answers a mention or a direct message, in its thread. */
export function messageTaker(room: Room, apiBase: string) {
  const { desk, names, clock, log } = room;
  const later = (ms: number) => new Promise<void>((over) => void clock.after(ms, over));

  /** Posts once: what may have come through is looked for before it is sent again. */
  async function post(client: WebClient, message: ChatPostMessageArguments, written: Written): Promise<void> {
    for (const pause of [...PAUSES_MS, null]) {
      try {
        await client.chat.postMessage(message);
        return;
      } catch (error) {
        const limited = error instanceof WebAPIRateLimitedError ? 1000 * error.retryAfter : null;
        if (refusalOf(error) !== null || pause === null || (limited ?? 0) > LONGEST_PAUSE_MS) throw error;
        await later(limited ?? pause);
        const definite = limited !== null || (error instanceof WebAPIRequestError && isNotReached(error.original));
        if (!definite && (await isThere(client, written))) return;
      }
    }
  }

  /** Whether the answer stands in the thread. Rejects where Slack doesn't let that be seen, as in channels: then it is not sent again. */
  async function isThere(client: WebClient, { channel, thread, ts }: Written): Promise<boolean> {
    const { messages = [] } = await client.conversations.replies({
      channel,
      ts: thread,
      oldest: ts,
      include_all_metadata: true,
    });
    return messages.some((each) => textAt(each, "metadata", "event_payload", "key") === ts);
  }

  return async function take({ actor, bot, client }: Call, written: Written): Promise<void> {
    const mention = bot === null ? "" : `<@${bot}>`;
    const { question } = spokenTyped(plain(written.text.replaceAll(mention, " ")), desk.commands, names);
    const message = await safely(
      room,
      async () => drawn(room, await desk.ask(question, actor), question, "channel"),
      APOLOGY,
    );
    try {
      const metadata = { event_type: MARK, event_payload: { key: written.ts } };
      await post(client, { channel: written.channel, thread_ts: written.thread, metadata, ...message }, written);
    } catch (error) {
      log.error(failureOf(error), `A message was not answered: ${operatorProblem(error, apiBase).message}`);
    }
  };
}
