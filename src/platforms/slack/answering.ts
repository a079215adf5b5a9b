import type { SlackMessage } from "../../render/slack.ts";
import { within } from "../within.ts";
import type { Call, Room } from "./call.ts";
import { failureOf } from "./failure.ts";
import type { Response, Sent } from "./response-url.ts";
import { APOLOGY } from "./words.ts";

// Half of the 3 s that Slack waits. Most answers take a millisecond and go into the acknowledgement: one message less, and none to lose.
export const WAIT_AFTER_MS = 1500;
// A response_url is good for 30 minutes.
const LATEST_MS = 29 * 60_000;

/** Answers what has a `response_url`. Never rejects, and never leaves Slack without an acknowledgement. */
export function answerer(
  { clock, log }: Pick<Room, "clock" | "log">,
  post: (url: string, response: Response) => Promise<Sent>,
) {
  return async function answer(call: Call, url: string | null, outcome: Promise<Response>): Promise<Sent> {
    const early = call.answersInAck ? await within(outcome, call.since + WAIT_AFTER_MS - clock.now(), clock) : null;
    const acknowledged = await call.ack(early ?? undefined).then(
      () => true,
      (error: unknown) => {
        log.warn(failureOf(error), "an acknowledgement did not reach Slack: the answer follows");
        return false;
      },
    );
    if (early && acknowledged) return "done";
    const late = early ?? (await within(outcome, call.since + LATEST_MS - clock.now(), clock));
    if (late && url !== null) return await post(url, late);
    log.error({}, late ? "an answer has no way to Slack" : "no answer before Slack stopped waiting for it");
    return "gone";
  };
}

/** What comes of it, or an apology: a defect is nothing that the asker should wait for. */
export async function safely<T>({ log }: Pick<Room, "log">, outcome: () => Promise<T>, sorry: T): Promise<T> {
  try {
    return await outcome();
  } catch (error) {
    log.error({ ...failureOf(error), stack: error instanceof Error ? error.stack : null }, "defect");
    return sorry;
  }
}

/** For the one who asks alone. */
export function hidden(message: SlackMessage, thread: string | null = null): Response {
  return { response_type: "ephemeral", replace_original: false, ...message, ...inThread(thread) };
}

export function open(message: SlackMessage, thread: string | null = null): Response {
  return { response_type: "in_channel", replace_original: false, ...message, ...inThread(thread) };
}

export const SORRY = hidden(APOLOGY);

function inThread(thread: string | null) {
  return thread === null ? {} : { thread_ts: thread };
}
