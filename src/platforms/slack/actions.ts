import type { KnownBlock } from "@slack/types";
import type { Answer } from "../../domain/answer.ts";
import type { Question } from "../../domain/question.ts";
import { fingerprint } from "../../render/pressed.ts";
import { answerView } from "../../render/slack/form.ts";
import { keptPosting } from "../../render/slack/posting.ts";
import { ACTIONS, type Pressed, pressedOf, type Used } from "../../render/slack/state.ts";
import type { SlackMessage } from "../../render/slack.ts";
import { bring, CHANGED } from "../pressing.ts";
import { hidden, open, SORRY, safely } from "./answering.ts";
import { type Call, drawn, type Room } from "./call.ts";
import { failureOf, refusalOf } from "./failure.ts";
import { at, textAt } from "./reading.ts";
import type { Response, Sent } from "./response-url.ts";
import type { How } from "./views.ts";
import { APOLOGY, led, notShared, outdated, UNSURE } from "./words.ts";

interface Ways {
  readonly post: (url: string, response: Response) => Promise<Sent>;
  readonly show: (call: Call, how: How, outcome: Promise<ReturnType<typeof answerView>>) => Promise<boolean>;
}

type Share = Extract<Pressed, { kind: "share" }>;

/** Answers what is pressed and chosen: in a message, in a modal and in the Home tab. */
export function actionTaker(room: Room, { post, show }: Ways) {
  const { desk, names, log } = room;
  const message = (answer: Answer, asked: Question | string, seenBy: "asker" | "channel", page = 1) =>
    drawn(room, answer, asked, seenBy, page);

  /** Turning a page changes the message; sources open for who asks alone; a new question is shown as the last one was. */
  async function inMessage(pressed: Exclude<Pressed, Share> | null, { actor, body }: Call): Promise<Response> {
    const thread = threadOf(body);
    if (pressed === null) return hidden(outdated(names), thread);
    const seenBy = at(body, "container", "is_ephemeral") === true ? "asker" : "channel";
    const standing = at(body, "message", "blocks");
    const { answer, asked, changed } = await bring(pressed, desk, actor);
    if (changed) return hidden(led(CHANGED, message(answer, asked, "asker")), thread);
    const alike = seenBy === "asker" ? hidden : open;
    switch (pressed.kind) {
      case "page":
        return {
          ...alike(keptPosting(message(answer, asked, seenBy, pressed.page), standing), thread),
          replace_original: true,
        };
      case "source":
        return hidden(message(answer, asked, "asker"), thread);
      case "ask":
        return alike(message(answer, asked, seenBy), thread);
    }
  }

  async function inView(pressed: Pressed | null, { actor }: Call): Promise<SlackMessage> {
    if (pressed === null || pressed.kind === "share") return outdated(names);
    const { answer, asked, changed } = await bring(pressed, desk, actor);
    const page = pressed.kind === "page" && !changed ? pressed.page : 1;
    // Nothing can be shared from where there is no channel.
    const shown = message(answer, asked, "channel", page);
    return changed ? led(CHANGED, shown) : shown;
  }

  /** Shows the channel what only the asker saw. */
  async function share(pressed: Share, call: Call, url: string): Promise<void> {
    const { body, actor, client } = call;
    const thread = threadOf(body);
    const answer = await desk.ask(pressed.asked, actor);
    if (fingerprint(answer) !== pressed.evidence) {
      await post(url, hidden(led(CHANGED, message(answer, pressed.asked, "asker")), thread));
      return;
    }
    const shared = askedBy(actor.user, message(answer, pressed.asked, "channel", pressed.page));
    const sent = await post(url, open(shared, thread));
    if (sent === "done") return;
    if (sent === "unsure") return void (await post(url, hidden(UNSURE, thread)));
    // The address takes no more; with the bot in the channel there is another way.
    const { channel, user } = actor;
    const where = { channel, ...(thread === null ? {} : { thread_ts: thread }) };
    try {
      await client.chat.postMessage({ ...where, ...shared });
    } catch (error) {
      log.warn(failureOf(error), "an answer was not shared");
      const words = notShared(refusalOf(error), names);
      const told = await post(url, hidden(words, thread));
      if (told !== "done")
        await client.chat
          .postEphemeral({ ...where, user, text: words.text })
          .catch((again: unknown) => log.error(failureOf(again), "nor could that be said"));
    }
  }

  return async function take(call: Call): Promise<void> {
    const { body } = call;
    await call.ack().catch((error: unknown) => log.warn(failureOf(error), "a press was not acknowledged"));
    const used = usedIn(body);
    if (!used || !ACTIONS.test(used.action_id)) return;
    const pressed = pressedOf(used);
    const view = textAt(body, "view", "id");
    if (view !== null) {
      const inModal = textAt(body, "view", "type") === "modal";
      const how: How = !inModal
        ? { as: "open" }
        : pressed?.kind === "page"
          ? { as: "update", id: view }
          : { as: "push" };
      await show(call, how, safely(room, () => inView(pressed, call), APOLOGY).then(answerView));
      return;
    }
    const url = textAt(body, "response_url");
    if (url === null) return log.warn({}, "something was pressed that leaves no way to answer");
    if (pressed?.kind === "share") return await share(pressed, call, url);
    await post(url, await safely(room, () => inMessage(pressed, call), SORRY));
  };
}

function usedIn(body: unknown): Used | null {
  const actions = at(body, "actions");
  const first: unknown = Array.isArray(actions) ? actions[0] : null;
  const action = textAt(first, "action_id");
  if (action === null) return null;
  const chosen = textAt(first, "selected_option", "value");
  const block = textAt(first, "block_id");
  const value = textAt(first, "value");
  return {
    action_id: action,
    ...(block === null ? {} : { block_id: block }),
    ...(value === null ? {} : { value }),
    selected_option: chosen === null ? null : { value: chosen },
  };
}

/** The thread that the message stands in; null where it stands in the channel itself. */
function threadOf(body: unknown): string | null {
  return textAt(body, "container", "thread_ts") ?? textAt(body, "message", "thread_ts");
}

/** Who asked is said as Slack says it: nobody else is notified. */
function askedBy(user: string, shared: SlackMessage): SlackMessage {
  if (!/^[UW][A-Z0-9]{2,20}$/.test(user)) return shared;
  const lead: KnownBlock = {
    type: "rich_text",
    elements: [
      {
        type: "rich_text_section",
        elements: [
          { type: "user", user_id: user },
          { type: "text", text: " asked, and shares the answer:" },
        ],
      },
    ],
  };
  return {
    ...shared,
    text: `<@${user}> asked, and shares the answer:\n${shared.text}`,
    blocks: [lead, ...shared.blocks],
  };
}
