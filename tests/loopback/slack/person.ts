import type { Option } from "@slack/types";
import { answersTo, shownBy } from "./answering.ts";
import { type Seen, seenOf } from "./asked.ts";
import type { Ack, Delivery, Payload } from "./delivery.ts";
import { elementsOf, type InBlock, Message } from "./message.ts";
import { commandPayload, eventPayload, interactive, onMessage, onView, type Place, saidEvent } from "./payloads.ts";
import type { ResponseUrl } from "./response-urls.ts";
import { answerToSubmission } from "./submission.ts";
import { actionOf, stateOf, type Values } from "./values.ts";
import { blocksOf, type View } from "./view.ts";
import { type Channel, directMessage } from "./workspace.ts";
import type { World } from "./world.ts";

/** What is to be seen before a gesture is over. */
export interface Until {
  /** How many messages or views; one where left out. */
  readonly answers?: number;
}

/** Somebody at their Slack. Every gesture resolves with what they see of it in the end. */
export class Person {
  readonly place: Place;
  readonly #world: World;
  readonly #delivery: Delivery;
  readonly #origin: string;

  constructor(world: World, delivery: Delivery, origin: string, place: Place) {
    this.#world = world;
    this.#delivery = delivery;
    this.#origin = origin;
    this.place = place;
  }

  get user(): string {
    return this.place.user;
  }

  /** The bot's Home as they have it; null before it was published. */
  get home(): View | null {
    return this.#world.homes.get(this.user) ?? null;
  }

  /** Sends “/whois tokayev”. */
  command(line: string, { answers = 1 }: Until = {}): Promise<Seen> {
    const { team, channel, user } = this.place;
    const url = this.#world.responseUrls.give({ team, channel, user, on: null });
    const trigger = this.#trigger();
    const [, command = line, text = ""] = /^(\/\S+)\s*(.*)$/s.exec(line) ?? [];
    const answering = { origin: this.#origin, url, trigger };
    return seenOf(
      this.#world,
      () => this.#send(commandPayload(this.#world, this.place, { command, text }, answering)),
      {
        answers,
        belongs: answersTo(this.place, { url, trigger, channel }),
        acknowledged: shownBy(this.#world, url),
      },
    );
  }

  /** Presses a button, named by its label, its action id or its place (0 is the first). */
  press(on: Message | View, button: string | number, until: Until = {}): Promise<Seen> {
    const buttons = elementsOf(blocksOf(on)).filter(({ type }) => type === "button");
    const named = (each: (typeof buttons)[number]) =>
      each.action_id === button || ("text" in each && (each.text as { text: string }).text === button);
    return this.#use(
      on,
      found(typeof button === "number" ? buttons[button] : buttons.find(named), button),
      null,
      until,
    );
  }

  /** Chooses a line of a select or an overflow menu: by its value or its words, or a line that was suggested. */
  choose(on: Message | View, select: string | number, line: string | Option, until: Until = {}): Promise<Seen> {
    const menus = elementsOf(blocksOf(on)).filter(({ type }) => type !== "button");
    const menu = typeof select === "number" ? menus[select] : menus.find(({ action_id }) => action_id === select);
    return this.#use(on, found(menu, select), line, until);
  }

  /** Types into a select that asks the app what to offer. */
  type(on: Message | View, select: string, typed: string): Promise<Seen> {
    const element = found(
      elementsOf(blocksOf(on)).find(({ action_id }) => action_id === select),
      select,
    );
    const { team, user } = this.place;
    const { action_id, block_id } = element;
    const asked = { type: "block_suggestion", action_id, block_id, value: typed, ...this.#standing(on) };
    return seenOf(this.#world, () => this.#send(interactive(this.#world, { team, user }, asked)), {
      answers: 0,
      belongs: () => false,
      acknowledged: ({ body }, seen) => {
        seen.options.push(...(((body as { options?: Option[] } | null)?.options ?? []) satisfies Option[]));
        return true;
      },
    });
  }

  /** Submits a modal, its inputs named by action id. */
  submit(view: View, values: Values = {}, { answers = 1 }: Until = {}): Promise<Seen> {
    const { team, user } = this.place;
    const trigger = this.#trigger();
    const state = stateOf(blocksOf(view), values);
    const { view: shown } = onView(this.#world, view, state) as { view: unknown };
    const body = { type: "view_submission", trigger_id: trigger, view: shown, response_urls: [] };
    return seenOf(this.#world, () => this.#send(interactive(this.#world, { team, user }, body)), {
      answers,
      belongs: answersTo(this.place, { url: null, trigger, channel: null }),
      acknowledged: (ack, seen) => answerToSubmission(this.#world, view, ack, seen),
    });
  }

  /** Closes a modal; the app hears of it only where the view says so. */
  async dismiss(view: View): Promise<Ack | null> {
    const { team, user } = this.place;
    this.#world.views.delete(view.id);
    if (view.body.type !== "modal" || !view.body.notify_on_close) return null;
    const { view: shown } = onView(this.#world, view, {}) as { view: unknown };
    return this.#send(
      interactive(this.#world, { team, user }, { type: "view_closed", view: shown, is_cleared: false }),
    );
  }

  /** Says something to the bot in the channel, or in a thread there: “@dateline who is tokayev?” */
  mention(words: string, { thread, answers = 1 }: Until & { readonly thread?: string } = {}): Promise<Seen> {
    const { team, channel } = this.place;
    return this.#say(channel, `<@${team.bot.user}> ${words}`, "app_mention", thread ?? null, answers);
  }

  /** Writes to the bot directly. */
  dm(words: string, { thread, answers = 1 }: Until & { readonly thread?: string } = {}): Promise<Seen> {
    return this.#say(directMessage(this.place.team, this.user), words, "message", thread ?? null, answers);
  }

  openHome({ answers = 1 }: Until = {}): Promise<Seen> {
    const { team, user } = this.place;
    const event = {
      type: "app_home_opened",
      user,
      channel: directMessage(team, user).id,
      tab: "home",
      event_ts: this.#world.ts(),
    };
    return seenOf(this.#world, () => this.#send(eventPayload(this.#world, team, event)), {
      answers,
      belongs: (happening) => happening.kind === "published" && happening.view.user === user,
    });
  }

  /** Takes a shortcut from the ⚡ menu, or one of a message's menu. */
  shortcut(callback: string, { on, answers = 1 }: Until & { readonly on?: Message } = {}): Promise<Seen> {
    const { team, user, channel } = this.place;
    const trigger = this.#trigger();
    const url = on ? this.#world.responseUrls.give({ team, channel: on.channel, user, on }) : null;
    const body = {
      type: on ? "message_action" : "shortcut",
      callback_id: callback,
      trigger_id: trigger,
      action_ts: this.#world.ts(),
      ...(on && url ? { ...onMessage(this.#world, on), message_ts: on.ts, response_url: this.#address(url) } : {}),
    };
    return seenOf(this.#world, () => this.#send(interactive(this.#world, { team, user }, body)), {
      answers,
      belongs: answersTo(this.place, { url, trigger, channel: on ? channel : null }),
    });
  }

  #say(channel: Channel, text: string, type: "app_mention" | "message", thread: string | null, answers: number) {
    const { team, user } = this.place;
    const message = new Message({ ts: this.#world.ts(), team, channel, author: user, thread }, { text });
    this.#world.messages.push(message);
    return seenOf(this.#world, () => this.#send(saidEvent(this.#world, type, message)), {
      answers,
      belongs: (happening) =>
        "message" in happening &&
        happening.message.channel === channel &&
        [null, message.ts, thread].includes(happening.message.thread),
    });
  }

  #use(on: Message | View, element: InBlock<{ readonly type: string }>, line: string | Option | null, until: Until) {
    const { team, user } = this.place;
    const trigger = this.#trigger();
    const message = on instanceof Message ? on : null;
    const url = message ? this.#world.responseUrls.give({ team, channel: message.channel, user, on: message }) : null;
    const action = { ...actionOf(element, line), action_ts: this.#world.ts() };
    const body = {
      type: "block_actions",
      trigger_id: trigger,
      ...this.#standing(on),
      ...(message ? { state: { values: {} } } : {}),
      ...(url ? { response_url: this.#address(url) } : {}),
      actions: [action],
    };
    return seenOf(this.#world, () => this.#send(interactive(this.#world, { team, user }, body)), {
      answers: until.answers ?? 1,
      belongs: answersTo(this.place, {
        url,
        trigger,
        channel: message?.channel ?? null,
      }),
    });
  }

  #standing(on: Message | View): object {
    return on instanceof Message ? onMessage(this.#world, on) : onView(this.#world, on, {});
  }

  #trigger(): string {
    return this.#world.triggers.give(this.place.team.id, this.user);
  }

  #send(payload: Payload): Promise<Ack> {
    return this.#delivery.send(payload);
  }

  #address({ id, team }: ResponseUrl): string {
    return `${this.#origin}/actions/${team.id}/${id}`;
  }
}

function found<Thing>(thing: Thing | undefined, name: string | number): Thing {
  if (thing === undefined) throw new Error(`There is no ${name} to be used here`);
  return thing;
}
