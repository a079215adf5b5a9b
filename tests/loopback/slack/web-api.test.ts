import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LogLevel, WebClient } from "@slack/web-api";
import { handClock } from "../hand-clock.ts";
import { type LoopbackSlack, startLoopbackSlack } from "./loopback-slack.ts";

// What the loopback refuses, the bot must not do: each refusal once, as Slack words it.

const clock = handClock();
let slack: LoopbackSlack;

beforeEach(async () => {
  slack = await startLoopbackSlack({ clock, teams: 2, paced: true });
});
afterEach(() => slack.close());

// Every refusal would be written to the terminal.
const SILENT = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};

const client = (token: string | undefined = slack.token().value) =>
  new WebClient(token, {
    slackApiUrl: slack.apiBase,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: SILENT,
  });
const id = (name: string) => slack.channel(name).id;
const text = (length: number) => "x".repeat(length);
const said = { text: "Said", unfurl_links: false, unfurl_media: false };

/** Slack's error for a call; "ok" where there is none. */
async function errorOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "ok";
  } catch (error) {
    const { data, code } = error as { data?: { error?: string }; code: string };
    return data?.error ?? code;
  }
}

it.each<[string, (web: WebClient) => Promise<unknown>]>([
  ["ok", (web) => web.chat.postMessage({ channel: id("news"), ...said })],
  ["ok", (web) => web.chat.postMessage({ channel: slack.as().user, ...said })],
  ["no_text", (web) => web.chat.postMessage({ channel: id("news"), ...said, text: " " })],
  ["channel_not_found", (web) => web.chat.postMessage({ channel: "C0", ...said })],
  ["channel_not_found", (web) => web.chat.postMessage({ channel: id("board"), ...said })],
  ["channel_not_found", (web) => web.chat.postMessage({ channel: slack.teams[1]?.channels[0]?.id ?? "", ...said })],
  ["not_in_channel", (web) => web.chat.postMessage({ channel: id("elsewhere"), ...said })],
  ["is_archived", (web) => web.chat.postMessage({ channel: id("closed"), ...said })],
  [
    "invalid_blocks",
    (web) => web.chat.postMessage({ channel: id("news"), ...said, blocks: [{ type: "marquee" }] as never }),
  ],
  [
    "msg_blocks_too_long",
    (web) =>
      web.chat.postMessage({
        channel: id("news"),
        ...said,
        blocks: Array.from({ length: 5 }, () => ({ type: "section", text: { type: "mrkdwn", text: text(3000) } })),
      }),
  ],
  ["user_not_in_channel", (web) => web.chat.postEphemeral({ channel: id("news"), user: "U0", text: "Said" })],
  ["message_not_found", (web) => web.chat.update({ channel: id("news"), ts: "1.000000", text: "Said" })],
  ["user_not_found", (web) => web.users.info({ user: "U0" })],
  ["invalid_trigger_id", (web) => web.views.open({ trigger_id: "1", view: modal() })],
  ["invalid_arguments", (web) => web.views.open({ trigger_id: "1", view: modal(25) })],
  ["not_allowed_token_type", (web) => web.apiCall("apps.connections.open")],
  ["not_allowed_token_type", () => client(slack.app.appToken).auth.test()],
  ["invalid_auth", () => client("xoxb-none").auth.test()],
  ["not_authed", () => new WebClient(undefined, { slackApiUrl: slack.apiBase, logger: SILENT }).auth.test()],
  ["unknown_method", (web) => web.apiCall("chat.shout")],
])("answers %s", async (error, call) => {
  expect(await errorOf(call(client()))).toBe(error);
  expect(slack.problems).toHaveLength(error === "ok" ? 0 : 1);
});

const modal = (title = 1) => ({
  type: "modal" as const,
  title: { type: "plain_text" as const, text: text(title) },
  blocks: [{ type: "divider" as const }],
});

describe("A token", () => {
  it("needs the scope of what it is used for, and is told which", async () => {
    slack.token().scopes.delete("chat:write");
    await expect(client().chat.postMessage({ channel: id("news"), ...said })).rejects.toMatchObject({
      data: { error: "missing_scope", needed: "chat:write", provided: expect.stringContaining("commands") as string },
    });
  });

  it.each(["token_revoked", "account_inactive"])("is answered with %s once it is", async (error) => {
    slack.token().refused = error;
    expect(await errorOf(client().auth.test())).toBe(error);
  });

  it("is exchanged for another before twelve hours are over, where tokens rotate", async () => {
    slack.oauth.rotates = true;
    const [team] = slack.teams;
    const { clientId: client_id, clientSecret: client_secret } = slack.app;
    const code = slack.oauth.consent({
      team: team ?? null,
      enterprise: null,
      user: "U",
      scopes: ["commands"],
      redirectUri: null,
    });
    const first = await client().oauth.v2.access({ client_id, client_secret, code });
    expect(first).toMatchObject({ scope: "commands", team: { id: team?.id }, expires_in: 43_200 });
    clock.advance(12 * 3_600_000);
    expect(await errorOf(client(first.access_token).auth.test())).toBe("token_expired");
    const refresh = {
      client_id,
      client_secret,
      grant_type: "refresh_token" as const,
      refresh_token: first.refresh_token ?? "",
    };
    const second = await client().oauth.v2.access(refresh);
    expect(await errorOf(client(second.access_token).auth.test())).toBe("ok");
    expect(await errorOf(client().oauth.v2.access(refresh))).toBe("invalid_refresh_token");
    expect(await errorOf(client().oauth.v2.access({ client_id, client_secret, code }))).toBe("invalid_code");
    expect(await errorOf(client().oauth.v2.access({ client_id, client_secret: "no", code }))).toBe("bad_client_secret");
  });
});

it("opens a view by a trigger once, within three seconds", async () => {
  const ann = slack.as();
  const trigger = slack.world.triggers.give(ann.place.team.id, ann.user);
  expect(await errorOf(client().views.open({ trigger_id: trigger, view: modal() }))).toBe("ok");
  expect(await errorOf(client().views.open({ trigger_id: trigger, view: modal() }))).toBe("exchanged_trigger_id");
  const late = slack.world.triggers.give(ann.place.team.id, ann.user);
  clock.advance(3001);
  expect(await errorOf(client().views.open({ trigger_id: late, view: modal() }))).toBe("expired_trigger_id");
});

it("takes five answers by a response_url, and none after half an hour", async () => {
  const { place } = slack.as();
  const url = () => `${slack.web.origin}/commands/T/${slack.world.responseUrls.give({ ...place, on: null }).id}`;
  const answer = async (to: string) => (await fetch(to, { method: "POST", body: JSON.stringify(said) })).status;
  const [used, old] = [url(), url()];
  const statuses: number[] = [];
  for (let nth = 0; nth < 6; nth += 1) statuses.push(await answer(used));
  expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
  clock.advance(30 * 60_000 + 1);
  expect(await answer(old)).toBe(404);
});

it("finds again what was posted, with what the app noted on it", async () => {
  const web = client();
  const metadata = { event_type: "digest", event_payload: { key: "slot 1" } };
  const { ts } = await web.chat.postMessage({ channel: id("news"), ...said, metadata });
  clock.advance(1000);
  await web.chat.postMessage({ channel: id("news"), ...said });
  const oldest = String(Number(ts) - 60);
  const found = await web.conversations.history({ channel: id("news"), oldest, include_all_metadata: true });
  expect(found.messages?.map((message) => message.metadata)).toEqual([undefined, metadata]);
  const plain = await web.conversations.history({ channel: id("news"), limit: 1 });
  expect(plain).toMatchObject({ has_more: true, messages: [{ text: "Said" }] });
});

it("takes one message a second in a channel where it is asked to keep the pace", async () => {
  const post = () => errorOf(client().chat.postMessage({ channel: id("news"), ...said }));
  expect([await post(), await post()]).toEqual(["ok", "slack_webapi_rate_limited_error"]);
  clock.advance(1000);
  expect(await post()).toBe("ok");
});

it("misbehaves when it is told to, and then no more", async () => {
  const post = () => errorOf(client().chat.postMessage({ channel: id("sport"), ...said }));
  slack.misbehave(
    { how: { retryAfter: 7 } },
    { how: { status: 500 } },
    { how: "reset after" },
    { how: "reset before" },
  );
  expect([await post(), await post(), await post(), await post()]).toEqual([
    "slack_webapi_rate_limited_error",
    "slack_webapi_http_error",
    "slack_webapi_request_error",
    "slack_webapi_request_error",
  ]);
  expect(slack.posted).toHaveLength(1);
});

const OPENAPI = join(__dirname, "../../../../shared/platform/slack/slack_web_openapi_v2.json");

it("knows the arguments of Slack's own description, where that is at hand", () => {
  if (!existsSync(OPENAPI)) return;
  const { paths } = JSON.parse(readFileSync(OPENAPI, "utf8")) as {
    paths: Record<string, Record<string, { parameters: { name: string }[] }>>;
  };
  const read = ["chat", "conversation", "view", "oauth", "account"].map((family) =>
    readFileSync(join(__dirname, `${family}-methods.ts`), "utf8"),
  );
  const body = readFileSync(join(__dirname, "message-body.ts"), "utf8");
  const used = [...read, body].flatMap((source) =>
    [...source.matchAll(/args, "(\w+)"|args\["(\w+)"\]/g)].map(([, a, b]) => a ?? b ?? ""),
  );
  const known = Object.values(paths).flatMap((path) =>
    Object.values(path).flatMap(({ parameters }) => parameters.map(({ name }) => name)),
  );
  // Newer than that description.
  const since = ["include_all_metadata", "grant_type", "refresh_token"];
  expect(used.filter((name) => ![...known, ...since].includes(name))).toEqual([]);
});
