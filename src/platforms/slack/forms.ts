import type { Actor, Command } from "../../domain/command.ts";
import type { Question } from "../../domain/question.ts";
import {
  ASK,
  answerView,
  askedIn,
  askView,
  commandOfForm,
  type Entries,
  formView,
  optionsOf,
} from "../../render/slack/form.ts";
import { suggestionsOf } from "../../render/slack/option-input.ts";
import type { SlackMessage } from "../../render/slack.ts";
import { within } from "../within.ts";
import { hidden, safely, WAIT_AFTER_MS } from "./answering.ts";
import { type Call, drawn, type Room } from "./call.ts";
import { failureOf } from "./failure.ts";
import { at, textAt } from "./reading.ts";
import type { Response, Sent } from "./response-url.ts";
import type { How } from "./views.ts";
import { APOLOGY, LOOKING } from "./words.ts";

interface Ways {
  readonly post: (url: string, response: Response) => Promise<Sent>;
  readonly show: (call: Call, how: How, outcome: Promise<ReturnType<typeof answerView>>) => Promise<boolean>;
}

export interface Forms {
  /** For a command that needs more than was typed. False where it could not be opened. */
  open(call: Call, command: Command, url: string | null): Promise<boolean>;
  /** For “Ask Dateline”. */
  openAsk(call: Call): Promise<void>;
  /** Offers values for what is typed into a form. */
  suggest(call: Call): Promise<void>;
  /** `first`: it has not come in before. */
  submit(call: Call, first: boolean): Promise<void>;
}

// Slack waits 3 s for options, and shows its own error after that: an empty list is better.
const SUGGEST_MS = 2000;
// What of the 3 s for a form may go by until its answer is in the channel.
const POSTED_AFTER_MS = 2200;

export function formsOf(room: Room, { post, show }: Ways): Forms {
  const { desk, names, clock, log } = room;

  async function answerTo(question: Question | string, actor: Actor, seenBy: "asker" | "channel") {
    return safely(room, async () => drawn(room, await desk.ask(question, actor), question, seenBy), APOLOGY);
  }

  /** In the place of the form. */
  async function inModal(call: Call, outcome: Promise<SlackMessage>): Promise<void> {
    const early = await within(outcome, call.since + WAIT_AFTER_MS - clock.now(), clock);
    await call.ack({ response_action: "update", view: answerView(early ?? LOOKING) });
    const id = textAt(call.body, "view", "id");
    if (!early && id !== null) await show(call, { as: "update", id }, outcome.then(answerView));
  }

  return {
    async open(call, command, url) {
      await call.ack();
      const metadata = JSON.stringify({ url, channel: call.actor.channel });
      return show(call, { as: "open" }, Promise.resolve(formView(command, names, {}, metadata)));
    },

    async openAsk(call) {
      await call.ack();
      await show(call, { as: "open" }, Promise.resolve(askView(desk.commands, names, "")));
    },

    async suggest(call) {
      const { body, actor } = call;
      const command = commandIn(body, desk.commands);
      const option = textAt(body, "block_id") ?? "";
      const typed = textAt(body, "value") ?? "";
      const { [option]: _typed, ...options } = command ? optionsOf(command, entriesIn(body)) : {};
      const offered = command
        ? desk.complete({ command: command.name, option, typed, options }, actor).catch((error: unknown) => {
            log.error(failureOf(error), "completion failed");
            return [];
          })
        : Promise.resolve([]);
      const values = await within(offered, call.since + SUGGEST_MS - clock.now(), clock);
      await call.ack({ options: suggestionsOf(typed, values ?? []) });
    },

    async submit(call, first) {
      const { body } = call;
      if (textAt(body, "view", "callback_id") === ASK)
        return await inModal(call, answerTo(askedIn(entriesIn(body)), call.actor, "channel"));
      const command = commandIn(body, desk.commands);
      if (!command) return await inModal(call, Promise.resolve(APOLOGY));
      const { url, channel } = cameFrom(body);
      const actor = channel === null ? call.actor : { ...call.actor, channel };
      const outcome = answerTo(
        { command: command.name, options: optionsOf(command, entriesIn(body)) },
        actor,
        url === null ? "channel" : "asker",
      );
      // Where the command was typed is where its answer belongs; what can't be shown there stays in the form's place.
      const posted = first && url !== null ? outcome.then((message) => post(url, hidden(message))) : null;
      const sent = posted && (await within(posted, call.since + POSTED_AFTER_MS - clock.now(), clock));
      if (sent === "done") return await call.ack();
      await inModal(call, outcome);
    },
  };
}

function commandIn(body: unknown, commands: readonly Command[]): Command | null {
  const name = commandOfForm(textAt(body, "view", "callback_id") ?? "");
  return commands.find((command) => command.name === name) ?? null;
}

/** What was entered so far. Slack says what kind of input each was; ours are read by what they hold. */
function entriesIn(body: unknown): Entries {
  const values = at(body, "view", "state", "values");
  if (typeof values !== "object" || values === null) return {};
  const blocks = Object.entries(values).filter(([, inputs]) => typeof inputs === "object" && inputs !== null);
  return Object.fromEntries(blocks) as Entries;
}

function cameFrom(body: unknown): { readonly url: string | null; readonly channel: string | null } {
  try {
    const kept: unknown = JSON.parse(textAt(body, "view", "private_metadata") ?? "");
    return { url: textAt(kept, "url"), channel: textAt(kept, "channel") };
  } catch {
    return { url: null, channel: null };
  }
}
