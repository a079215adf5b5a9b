import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { App, type Logger, LogLevel, SocketModeReceiver } from "@slack/bolt";
import { until } from "../../platforms/discord/bot.ts";
import { handClock } from "../hand-clock.ts";
import type { How, Payload } from "./delivery.ts";
import { type LoopbackSlack, startLoopbackSlack } from "./loopback-slack.ts";

// The real Bolt, in both of its ways, against the loopback.

let slack: LoopbackSlack;
const ended: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  slack = await startLoopbackSlack();
});
afterEach(async () => {
  for (const end of ended.splice(0)) await end();
  await slack.close();
});

// What the loopback breaks off would be written to the terminal.
class Quiet implements Logger {
  debug(): void {}
  info(): void {}
  warn(): void {}
  error(): void {}
  setLevel(): void {}
  setName(): void {}
  getLevel(): LogLevel {
    return LogLevel.ERROR;
  }
}

const QUIET = { unfurl_links: false, unfurl_media: false };

async function app(mode: "socket" | "http"): Promise<App> {
  const clientOptions = { slackApiUrl: slack.apiBase };
  const common = { token: slack.token().value, clientOptions, logger: new Quiet(), deferInitialization: true };
  const bolt =
    mode === "socket"
      ? new App({
          ...common,
          receiver: new SocketModeReceiver({
            appToken: slack.app.appToken,
            clientPingTimeout: 100,
            installerOptions: { clientOptions },
            logger: new Quiet(),
          }),
        })
      : new App({ ...common, signingSecret: slack.app.signingSecret });
  await bolt.init();
  bolt.command("/whois", async ({ ack, respond, command }) => {
    await ack();
    await respond({
      ...QUIET,
      text: `About ${command.text}`,
      blocks: [
        { type: "section", text: { type: "mrkdwn", text: `About ${command.text}` } },
        {
          type: "actions",
          elements: [{ type: "button", action_id: "more", text: { type: "plain_text", text: "More" } }],
        },
      ],
    });
  });
  bolt.action("more", async ({ ack, respond }) => {
    await ack();
    await respond({ ...QUIET, text: "More", replace_original: true });
  });
  bolt.event("app_mention", async ({ event, client }) => {
    await client.chat.postMessage({ ...QUIET, channel: event.channel, text: "Here", thread_ts: event.ts });
  });
  bolt.event("message", async ({ event, client }) => {
    await client.chat.postMessage({ ...QUIET, channel: event.channel, text: "Yes?" });
  });
  bolt.event("app_home_opened", async ({ event, client }) => {
    const blocks = [{ type: "divider" as const }];
    await client.views.publish({ user_id: event.user, view: { type: "home", blocks } });
  });
  bolt.shortcut("ask", async ({ ack, client, shortcut }) => {
    await ack();
    await client.views.open({
      trigger_id: shortcut.trigger_id,
      view: {
        type: "modal",
        callback_id: "asked",
        title: { type: "plain_text", text: "Ask" },
        submit: { type: "plain_text", text: "Ask" },
        blocks: [
          {
            type: "input",
            block_id: "question",
            label: { type: "plain_text", text: "Question" },
            element: { type: "plain_text_input", action_id: "words" },
          },
          {
            type: "input",
            block_id: "name",
            optional: true,
            label: { type: "plain_text", text: "Name" },
            element: { type: "external_select", action_id: "who" },
          },
        ],
      },
    });
  });
  bolt.options("who", async ({ ack, options }) => {
    await ack({ options: [{ text: { type: "plain_text", text: options.value.toUpperCase() }, value: options.value }] });
  });
  bolt.view("asked", async ({ ack, view }) => {
    const words = view.state.values["question"]?.["words"]?.value;
    if (words === "?") await ack({ response_action: "errors", errors: { question: "Say more" } });
    else
      await ack({
        response_action: "update",
        view: { type: "modal", title: { type: "plain_text", text: words ?? "" }, blocks: [{ type: "divider" }] },
      });
  });
  if (mode === "socket") await bolt.start();
  else {
    const server = await bolt.start(0);
    const { port } = (server as Server).address() as AddressInfo;
    slack.delivery.requestUrl = `http://127.0.0.1:${port}/slack/events`;
  }
  ended.push(() => bolt.stop());
  return bolt;
}

describe.each(["socket", "http"] as const)("Bolt over %s", (mode) => {
  it("answers commands, presses, mentions, direct messages, the Home, shortcuts and what is typed", async () => {
    await app(mode);
    const ann = slack.as();

    const { messages, ack } = await ann.command("/whois tokayev");
    expect(messages.map(({ text, onlyFor }) => [text, onlyFor])).toEqual([["About tokayev", ann.user]]);
    expect(ack).toMatchObject({ status: 200, body: null });
    const [message] = messages;
    if (!message) throw new Error("nothing");
    expect((await ann.press(message, "More")).messages).toEqual([message]);
    expect([message.text, message.edits]).toEqual(["More", 1]);

    const [reply] = (await ann.mention("who?")).messages;
    expect(reply?.text).toBe("Here");
    expect(slack.posted).toContain(reply);
    expect((await ann.dm("hello")).messages[0]?.text).toBe("Yes?");
    expect((await ann.openHome()).views).toEqual([ann.home]);

    const [view] = (await ann.shortcut("ask")).views;
    if (!view) throw new Error("nothing");
    expect((await ann.type(view, "who", "tok")).options).toMatchObject([{ value: "tok", text: { text: "TOK" } }]);
    expect((await ann.submit(view, { words: "?" })).errors).toEqual({ question: "Say more" });
    expect(() => ann.submit(view)).toThrow("words");
    expect(slack.problems).toEqual([]);
  });
});

describe("What the app is told", () => {
  const ask = async () => {
    await slack.as().command("/whois tokayev");
    return slack.delivery.sent.at(-1) as Payload;
  };

  it("comes signed over HTTP, or as badly signed as it is asked to be", async () => {
    await app("http");
    const asked = await ask();
    const status = async (how: How) => (await slack.delivery.send(asked, how)).status;
    expect(await status({})).toBe(200);
    for (const how of [
      { skewS: -301 },
      { signedWith: "another" },
      { signedWith: null },
      { tampered: (it: string) => `${it}!` },
    ])
      expect(await status(how)).toBe(401);
  });

  it("comes again where it is asked to, with the number of the try and the same ids", async () => {
    const bolt = await app("http");
    const tries: unknown[] = [];
    bolt.use(async ({ context, body, next }) => {
      tries.push([context.retryNum, "trigger_id" in body ? body["trigger_id"] : null]);
      await next();
    });
    const trigger = (await ask()).body["trigger_id"];
    await slack.delivery.again();
    expect(tries).toEqual([
      [undefined, trigger],
      [1, trigger],
    ]);
  });

  it("passes the checks that Slack makes of a request URL", async () => {
    await app("http");
    const challenge = { kind: "events_api", body: { type: "url_verification", challenge: "c" } } as const;
    expect((await slack.delivery.send(challenge)).body).toMatchObject({ challenge: "c" });
    expect((await slack.delivery.send({ kind: "slash_commands", body: { ssl_check: "1" } })).status).toBe(200);
  });

  it("goes to another connection once one is refreshed, and to none where there is none", async () => {
    expect((await slack.as().command("/whois tokayev")).failed).toContain("dispatch_failed");
    await app("socket");
    slack.socket.refresh();
    await until(() => slack.socket.connections.length === 1 && slack.socket.opened === 2);
    expect((await slack.as().command("/whois tokayev")).failed).toBeNull();
  });

  it("is not waited for longer than three seconds", async () => {
    const clock = handClock();
    const slow = await startLoopbackSlack({ clock });
    ended.push(() => slow.close());
    const hung = createServer(() => {}).listen(0, "127.0.0.1");
    await once(hung, "listening");
    slow.delivery.requestUrl = `http://127.0.0.1:${(hung.address() as AddressInfo).port}`;
    const asked = slow.as().command("/whois tokayev");
    clock.advance(3000);
    expect((await asked).failed).toBe("operation_timeout");
    hung.closeAllConnections();
    hung.close();
  });
});

it("lets people add the app, and turns away who comes back with another state", async () => {
  await slack.close();
  slack = await startLoopbackSlack({ installed: false });
  const { clientId, clientSecret, signingSecret } = slack.app;
  const kept: string[] = [];
  const bolt = new App({
    clientId,
    clientSecret,
    signingSecret,
    stateSecret: "s",
    scopes: ["commands"],
    installationStore: {
      storeInstallation: async ({ team, bot }) => void kept.push(`${team?.id} ${bot?.token}`),
      fetchInstallation: () => Promise.reject(new Error("none")),
    },
    clientOptions: { slackApiUrl: slack.apiBase },
    installerOptions: { clientOptions: { slackApiUrl: slack.apiBase } },
    logger: new Quiet(),
  });
  const { port } = ((await bolt.start({ port: 0, host: "127.0.0.1" })) as Server).address() as AddressInfo;
  ended.push(() => bolt.stop());
  const origin = `http://127.0.0.1:${port}`;
  expect(await slack.add(origin)).toMatchObject({ status: 200, scopes: ["commands"] });
  expect(kept).toEqual([`${slack.teams[0]?.id} ${slack.token().value}`]);
  for (const how of [{ state: "forged" }, { otherBrowser: true }, { declines: true }])
    expect((await slack.add(origin, slack.teams[0], how)).status).not.toBe(200);
  expect(kept).toHaveLength(1);
});
