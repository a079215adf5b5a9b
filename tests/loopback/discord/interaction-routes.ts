import type { APIApplicationCommandOptionChoice } from "discord.js";
import {
  alreadyAcknowledged,
  badForm,
  invalidWebhookToken,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from "./api-error.ts";
import type { Asked } from "./asked.ts";
import { offerErrors } from "./command-rules.ts";
import { messageErrors } from "./message-rules.ts";
import { type Call, pathOf, type Reply, type Route } from "./route.ts";
import { callbackErrors, schemaErrors } from "./schema.ts";
import { type Body, EPHEMERAL, Shown } from "./shown.ts";
import type { World } from "./world.ts";

const TAKEN = { command: [4, 5], component: [4, 5, 6, 7], autocomplete: [8] };
const DEFERRED = [5, 6];

interface Callback {
  readonly type: number;
  readonly data?: Body & { readonly choices?: readonly APIApplicationCommandOptionChoice[] };
}

/** Answering interactions: the first response within 3 s, the webhook for 15 min; no token of the bot's is asked for. */
export function interactionRoutes(world: World): Route[] {
  const byToken = (token: string): Asked => {
    const asked = world.asked.get(token);
    if (!asked || asked.expired) throw invalidWebhookToken();
    if (asked.responded === null) throw unknownWebhook();
    return asked;
  };
  const checked = (body: Body, empty = false): Body => {
    const errors = messageErrors(body, { empty });
    if (Object.keys(errors).length > 0) throw badForm(errors);
    if (!pingsNobody(body)) world.violations.push("A message without allowed_mentions { parse: [] }");
    return body;
  };
  const shownBy = (asked: Asked, id: string): Shown => {
    const shown = id === "@original" ? asked.original : asked.messages.find((each) => each.id === id);
    if (!shown) throw unknownMessage();
    return shown;
  };
  const api = (asked: Asked, shown: Shown): unknown => shown.toApi(asked.channel, world.application.id, asked.user);
  const webhook = (
    method: string,
    path: string,
    answer: (asked: Asked, call: Call, message: string) => Reply,
  ): Route => ({
    method,
    path: pathOf(`/webhooks/:app/:token${path}`),
    token: false,
    limit: { limit: 5, windowMs: 2000 },
    global: true,
    answer: ([, token = "", message = ""], call) => answer(byToken(token), call, message),
  });

  return [
    {
      method: "POST",
      path: pathOf("/interactions/:id/:token/callback"),
      token: false,
      limit: null,
      global: false,
      answer([id, token = ""], call) {
        const asked = world.asked.get(token);
        if (!asked || asked.id !== id || asked.late) throw unknownInteraction();
        if (asked.responded !== null) throw alreadyAcknowledged();
        const errors = callbackErrors(call.body);
        const { type, data } = call.body as Callback;
        if (Object.keys(errors).length === 0) Object.assign(errors, offerErrors(data?.choices ?? []));
        if (!TAKEN[asked.kind].includes(type)) errors["type"] = `${type} is no answer to this`;
        if (Object.keys(errors).length > 0) throw badForm(errors);
        const body = type === 4 || type === 7 ? checked(data ?? {}) : (data ?? {});
        take(asked, type, body);
        if (call.query.get("with_response") !== "true") return { status: 204 };
        const resource = asked.original ? { resource: { type, message: api(asked, asked.original) } } : {};
        return { status: 200, body: { interaction: { id: asked.id, type: 2 }, ...resource } };
      },
    },
    webhook("POST", "", (asked, call) => {
      const errors = schemaErrors("followUp", call.body);
      if (Object.keys(errors).length > 0) throw badForm(errors);
      const shown = new Shown(checked(call.body as Body));
      asked.messages.push(shown);
      asked.settle();
      return { status: 200, body: api(asked, shown) };
    }),
    webhook("GET", "/messages/:message", (asked, _call, id) => ({ status: 200, body: api(asked, shownBy(asked, id)) })),
    webhook("PATCH", "/messages/:message", (asked, call, id) => {
      const errors = schemaErrors("edit", call.body);
      if (Object.keys(errors).length > 0) throw badForm(errors);
      const body = checked(call.body as Body, true);
      if (((body.flags ?? 0) & EPHEMERAL) !== 0) world.violations.push("An edit can't make a message ephemeral");
      const shown = shownBy(asked, id);
      shown.edit(body);
      asked.settle();
      return { status: 200, body: api(asked, shown) };
    }),
    webhook("DELETE", "/messages/:message", (asked, _call, id) => {
      const shown = shownBy(asked, id);
      asked.messages.splice(asked.messages.indexOf(shown), 1);
      asked.settle();
      return { status: 204 };
    }),
  ];
}

function take(asked: Asked, type: number, data: NonNullable<Callback["data"]>): void {
  asked.respond(type, DEFERRED.includes(type));
  if (type === 4 || type === 5) {
    asked.original = new Shown(data, type === 5);
    asked.messages.push(asked.original);
  } else if (asked.on) {
    asked.original = asked.on;
    asked.messages.push(asked.on);
    if (type === 7) asked.on.edit(data);
  }
  if (!DEFERRED.includes(type)) asked.settle({ choices: data.choices ?? [] });
}

function pingsNobody({ allowed_mentions }: Body): boolean {
  return JSON.stringify(allowed_mentions) === '{"parse":[]}';
}
