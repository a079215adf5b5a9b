import { App, type Context, type Receiver } from "@slack/bolt";
import type { WebClient, WebClientOptions } from "@slack/web-api";
import type { Receipts } from "../../domain/receipts.ts";
import type { Ack } from "./acknowledgement.ts";
import { actionTaker } from "./actions.ts";
import { answerer, hidden } from "./answering.ts";
import { actorOf, type Call, type Room, tenantOf, whoIn } from "./call.ts";
import { commandTaker } from "./commands.ts";
import { ASK_SHORTCUT } from "./declared.ts";
import { failureOf } from "./failure.ts";
import { formsOf } from "./forms.ts";
import { homeTaker } from "./home.ts";
import type { Installs } from "./installs.ts";
import { leavingTaker } from "./leaving.ts";
import { type Managers, managing } from "./managing.ts";
import { messageTaker, writtenIn } from "./messages.ts";
import { at, textAt } from "./reading.ts";
import { responseUrls } from "./response-url.ts";
import { sdkLog } from "./sdk-log.ts";
import { viewer } from "./views.ts";
import { NOT_INSTALLED } from "./words.ts";

/** One workspace's token, or where those of many are. */
export type Tokens = { readonly botToken: string } | Installs;

interface Parts extends Room {
  readonly apiBase: string;
  readonly clientOptions: WebClientOptions;
  readonly receipts: Receipts;
  readonly receiver: Receiver;
  readonly tokens: Tokens;
  readonly managers: Managers;
}

/** What of Bolt's arguments is read; all kinds have these. */
interface Given {
  readonly body: unknown;
  readonly context: Context;
  readonly client: WebClient;
  readonly ack?: ((response?: never) => Promise<void>) | undefined;
}

/** Bolt with everything that it hears of handed on. To be initialised, then started. */
export function slackApp(parts: Parts): App {
  const { apiBase, clientOptions, receipts, receiver, tokens, managers, clock, log } = parts;
  const app = new App({
    receiver,
    // With a bad token the constructor alone would end the process later, by a rejection that nothing handles.
    deferInitialization: true,
    convoStore: false,
    // Who writes is looked at in one place, which knows other bots too.
    ignoreSelf: false,
    attachFunctionToken: false,
    clientOptions: { ...clientOptions },
    logger: sdkLog(log),
    ...("botToken" in tokens ? { token: tokens.botToken } : { authorize: tokens.authorize }),
  });
  app.error(async (error) => log.error({ ...failureOf(error), stack: error.stack }, "defect in what came from Slack"));

  const manages = managing(managers, { clock, log });
  const post = responseUrls({ clock, log });
  const answer = answerer(parts, post);
  const show = viewer(parts, apiBase);
  const forms = formsOf(parts, { post, show });
  const command = commandTaker(parts, answer, forms);
  const action = actionTaker(parts, { post, show });
  const message = messageTaker(parts, apiBase);
  const home = homeTaker(parts, apiBase);

  /**
   * Whether it has not come in before. It counts as taken before it is answered: if this process dies in between, the answer is
   * lost, and the person asks again; the other way round, a channel would be answered twice.
   */
  async function isNew(tenant: string, kind: string, id: string | null): Promise<boolean> {
    if (id === null) return true;
    try {
      return await receipts.first(`slack ${tenant} ${kind} ${id}`);
    } catch (error) {
      log.error(failureOf(error), "what was taken in already is not known: answered all the same");
      return true;
    }
  }

  async function call({ body, context, client, ack }: Given): Promise<Call | null> {
    const tenant = tenantOf(context);
    const { user, channel } = whoIn(body);
    if (tenant === null || user === null) return null;
    return {
      body,
      since: clock.now(),
      actor: actorOf({ tenant, user, channel }, (where) => manages(client, { tenant, user, channel: where })),
      // Bolt knows what each kind of payload may be answered; here that is known where it is answered.
      ack: (ack as Ack | undefined) ?? (async () => {}),
      answersInAck: context["answersInAck"] === true,
      client,
      bot: context.botUserId ?? null,
    };
  }

  /** Takes what somebody did, once. */
  function once(kind: string, take: (call: Call) => Promise<void>) {
    return async (given: Given): Promise<void> => {
      const made = await call(given);
      if (!made || !(await isNew(made.actor.tenant, kind, textAt(given.body, "trigger_id")))) return;
      if (given.context.botToken !== undefined) return await take(made);
      const url = textAt(given.body, "response_url");
      await answer(made, url, Promise.resolve(hidden(NOT_INSTALLED)));
    };
  }

  /** Takes what Slack tells of, once; its kinds of events share what stands for one message. */
  function told(take: (call: Call) => Promise<void>) {
    return async (given: Given): Promise<void> => {
      const made = await call(given);
      if (!made || given.context.botToken === undefined) return;
      if (await isNew(made.actor.tenant, "event", textAt(given.body, "event_id"))) await take(made);
    };
  }

  const written = told(async (made) => {
    const read = writtenIn(at(made.body, "event"), made.bot);
    if (read && (await isNew(made.actor.tenant, "message", `${read.channel} ${read.ts}`))) await message(made, read);
  });

  const left = leavingTaker("botToken" in tokens ? null : tokens, log);
  const events = new Map<string, (given: Given) => Promise<void>>([
    ["app_mention", written],
    ["message", written],
    ["app_home_opened", told(home)],
    ["app_uninstalled", left],
    ["tokens_revoked", left],
  ]);
  const commanded = once("command", command);
  const pressed = once("action", action);
  const asked = once("shortcut", (made) => forms.openAsk(made));

  async function suggest(given: Given): Promise<void> {
    const made = await call(given);
    if (made) await forms.suggest(made);
  }

  async function submit(given: Given): Promise<void> {
    const made = await call(given);
    if (made) await forms.submit(made, await isNew(made.actor.tenant, "form", textAt(given.body, "trigger_id")));
  }

  // Bolt puts whatever comes in to each listener there is, which would take more time than the answer: this one takes all.
  app.use(async (given) => {
    const { body } = given;
    const type = textAt(body, "type");
    if ("command" in given) await commanded(given);
    else if ("event" in given) await events.get(given.event.type)?.(given);
    else if (type === "block_actions") await pressed(given);
    else if (type === "block_suggestion") await suggest(given);
    else if (type === "view_submission") await submit(given);
    else if (type === "shortcut" && textAt(body, "callback_id") === ASK_SHORTCUT.callback_id) await asked(given);
  });
  return app;
}
