import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { App, LogLevel, SocketModeReceiver } from "@slack/bolt";
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

const QUIET = { unfurl_links: false, unfurl_media: false };

async function app(mode: "socket" | "http"): Promise<App> {
  const clientOptions = { slackApiUrl: slack.apiBase };
  const common = { token: slack.token().value, clientOptions, logLevel: LogLevel.ERROR, deferInitialization: true };
  const bolt =
    mode === "socket"
      ? new App({
          ...common,
          receiver: new SocketModeReceiver({
            appToken: slack.app.appToken,
            clientPingTimeout: 100,
            installerOptions: { clientOptions },
            logLevel: LogLevel.ERROR,
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
