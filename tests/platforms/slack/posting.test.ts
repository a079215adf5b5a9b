import type { Target } from "../../../src/domain/subscription.ts";
import { OperatorProblem } from "../../../src/platforms/operator-problem.ts";
import type { Posted } from "../../../src/platforms/platform.ts";
import { slackPoster } from "../../../src/platforms/slack/posting.ts";
import { SCOPES } from "../../../src/platforms/slack/scopes.ts";
import { slackPlatform } from "../../../src/platforms/slack/slack.ts";
import { slackNames } from "../../../src/render/slack/names.ts";
import { MemoryReceipts } from "../../../src/store/memory-receipts.ts";
import { type PosterTrial, posterContract, postingTo } from "../../contract/poster.ts";
import { type LoopbackSlack, startLoopbackSlack } from "../../loopback/slack/loopback-slack.ts";
import { Message } from "../../loopback/slack/message.ts";
import { readSlack } from "../../loopback/slack/shown.ts";
import { fastClock } from "../discord/fast-clock.ts";
import { SmallDesk } from "../discord/small-desk.ts";

const REQUESTS = { posts: /chat\.postMessage$/, looks: /conversations\.(?:history|replies)$/ };
const GROUP = "S0123ABCD";

interface SlackTrial extends PosterTrial {
  readonly slack: LoopbackSlack;
}

/** In a channel, or in a thread of one. */
async function trialOn(channel = "news", thread: string | null = null): Promise<SlackTrial> {
  const slack = await startLoopbackSlack({ teams: 2, scopes: SCOPES.map(({ name }) => name) });
  const { world } = slack;
  const [first, second] = slack.teams;
  if (!first || !second) throw new Error("Two workspaces were asked for");
  const log: unknown[] = [];
  const write = (...entry: unknown[]) => void log.push(entry);
  const poster = slackPoster({
    apiBase: slack.apiBase,
    names: slackNames(),
    async tokenFor(tenant) {
      const team = tenant === "" ? first : slack.teams.find(({ id }) => id === tenant);
      if (!team) throw new OperatorProblem("That workspace has not added this app.", false);
      return slack.token(team).value;
    },
    clock: fastClock(40),
    log: { info: write, warn: write, error: write },
  });
  const at = (team: typeof first, of: typeof first, name: string): Target => ({
    platform: "slack",
    tenant: team.id,
    channel: slack.channel(name, of).id,
    thread,
  });
  const own = (channel: string) => slack.posted.filter((message) => message.channel.id === channel);
  const [person = { id: "" }] = first.users;
  return {
    slack,
    poster,
    here: at(first, first, channel),
    beside: { ...at(first, first, "sport"), thread: null },
    foreign: at(first, second, "news"),
    abroad: at(second, second, "news"),
    role: GROUP,
    person: person.id,
    shown: ({ channel }) => own(channel).map(({ body }) => readSlack(body).text),
    pinged: () =>
      slack.posted.flatMap(({ body }) => readSlack(body).pings.map((ping) => ping.replace("!subteam^", ""))),
    told: (user) =>
      own(first.channels.find((each) => each.user === user)?.id ?? "").map(({ body }) => readSlack(body).text),
    misbehave: (which, how, times = 1) => slack.misbehave({ how, times, on: REQUESTS[which] }),
    chatter({ channel, thread }, messages) {
      const about = { team: first, channel: slack.channel(channel), author: person.id, thread };
      for (let nth = 0; nth < messages; nth++)
        world.messages.push(new Message({ ...about, ts: world.ts() }, { text: `${nth}` }));
    },
    unplug: () => slack.web.close(),
    log,
    secrets: [...world.tokens.keys()],
    close: () => slack.close(),
  };
}

const of = (trial: PosterTrial) => trial as SlackTrial;
const revoked = (refused: string) => (trial: PosterTrial) => Object.assign(of(trial).slack.token(), { refused });
const bars: Parameters<typeof posterContract>[2] = [
  ["can't find the channel", "no channel", /no such channel/, (trial) => of(trial).slack.teams[0]?.channels.splice(0)],
  [
    "finds it archived",
    "no channel",
    /Unarchive/,
    (trial) => Object.assign(of(trial).slack.channel(trial.here.channel), { archived: true }),
  ],
  [
    "is not in the channel",
    "no permission",
    /\/invite/,
    (trial) => Object.assign(of(trial).slack.channel(trial.here.channel), { botIn: false }),
  ],
  ["was taken out of the workspace", "no tenant", /add it again/, revoked("account_inactive")],
  ["has a token that was revoked", "no token", /install the app again/, revoked("token_revoked")],
  [
    "has a token without the scope",
    "no permission",
    /lacks the permission/,
    (trial) => of(trial).slack.token().scopes.delete("channels:read"),
  ],
];

posterContract("Slack", () => trialOn(), bars);

const minuteAgo = () => new Date(Date.now() - 60_000);

describe("Slack", () => {
  let trial: SlackTrial;
  afterEach(() => trial.close());

  it("posts and finds in a thread, and takes no message of the channel for one of it", async () => {
    trial = await trialOn();
    const { channel } = trial.here;
    const root = new Message(
      {
        ts: trial.slack.world.ts(),
        team: trial.slack.teams[0] as never,
        channel: trial.slack.channel(channel),
        author: trial.person,
      },
      { text: "Here" },
    );
    trial.slack.world.messages.push(root);
    const thread = { ...trial.here, thread: root.ts };
    const find = (target: Target) => trial.poster.find(target, "0k7f3", minuteAgo(), new AbortController().signal);
    await trial.poster.post(postingTo(trial));
    expect(await find(thread)).toEqual({ kind: "absent" });
    const posted = await trial.poster.post(postingTo(trial, { target: thread }));
    expect(await find(thread)).toEqual(posted);
    expect(trial.slack.posted.map((message) => message.thread)).toEqual([null, root.ts]);
    expect(posted).toMatchObject({ link: expect.stringContaining(`?thread_ts=${root.ts}&cid=${channel}`) });
  });

  it("says where a digest can be read, and posts it where Slack does not say", async () => {
    trial = await trialOn();
    trial.slack.misbehave({ how: { status: 500 }, on: /auth\.test$/ });
    expect(await trial.poster.post(postingTo(trial))).toMatchObject({ kind: "posted", link: null });
    const posted = await trial.poster.post(postingTo(trial));
    const { message } = posted as { message: string };
    const link = `https://desk-1.slack.com/archives/${trial.here.channel}/p${message.replace(".", "")}`;
    expect(posted).toMatchObject({ link });
  });

  it("posts in a private channel that it is in", async () => {
    trial = await trialOn("desk");
    expect(await trial.poster.barred(trial.here)).toBeNull();
    expect(await trial.poster.post(postingTo(trial))).toMatchObject({ kind: "posted" });
    const found = trial.poster.find(trial.here, "0k7f3", minuteAgo(), new AbortController().signal);
    expect(await found).toMatchObject({ kind: "posted" });
  });

  it("knows nothing of a private channel that it is not in", async () => {
    trial = await trialOn("board");
    expect(await trial.poster.barred(trial.here)).toMatchObject({ because: "no channel" });
    expect(await trial.poster.post(postingTo(trial))).toMatchObject({ kind: "barred", because: "no channel" });
  });

  it.each<[string, Posted["kind"], string | null]>([
    ["not_in_channel", "barred", "no permission"],
    ["restricted_action", "barred", "no permission"],
    ["is_archived", "barred", "no channel"],
    ["thread_not_found", "barred", "no channel"],
    ["team_access_not_granted", "barred", "no tenant"],
    ["token_expired", "barred", "no token"],
    ["missing_scope", "barred", "no permission"],
    ["invalid_blocks", "refused", null],
    ["msg_too_long", "refused", null],
    ["internal_error", "unknown", null],
    ["fatal_error", "unknown", null],
    ["service_unavailable", "unknown", null],
    ["ratelimited", "later", null],
    ["message_limit_exceeded", "later", null],
    ["team_added_to_org", "later", null],
  ])("takes %s as %s", async (code, kind, because) => {
    trial = await trialOn();
    trial.misbehave("posts", { status: 200, code });
    expect(await trial.poster.post(postingTo(trial))).toMatchObject({ kind, ...(because ? { because } : {}) });
  });

  it("says of a workspace that has not added the app that it is gone", async () => {
    trial = await trialOn();
    const target = { ...trial.here, tenant: "T0GONE" };
    expect(await trial.poster.post(postingTo(trial, { target }))).toMatchObject({
      kind: "barred",
      because: "no tenant",
    });
    expect(await trial.poster.barred(target)).toMatchObject({ because: "no tenant" });
  });

  it("says where a group would not be notified", async () => {
    trial = await trialOn();
    expect(await trial.poster.barred(trial.here, GROUP)).toBeNull();
    expect(await trial.poster.barred(trial.here, "!channel")).toMatchObject({ reason: expect.stringMatching(/group/) });
  });

  it("says where a person can't be told in private", async () => {
    trial = await trialOn();
    expect(await trial.poster.tell(trial.here.tenant, "U0NOBODY", postingTo(trial).answer)).toBe(false);
    expect(trial.log).toHaveLength(1);
  });

  it("finds a digest whose pages somebody has turned, and keeps its mention, whatever becomes of its metadata", async () => {
    trial = await trialOn();
    const { slack } = trial;
    const { desk } = new SmallDesk();
    const platform = slackPlatform({
      desk,
      log: { info() {}, warn() {}, error() {} },
      names: slackNames(),
      apiBase: slack.apiBase,
      receipts: new MemoryReceipts(() => new Date()),
      over: { kind: "http", signingSecret: slack.app.signingSecret },
      workspaces: { botToken: slack.token().value },
      address: { host: "127.0.0.1", port: 0 },
    });
    await platform.start();
    slack.delivery.requestUrl = `http://127.0.0.1:${platform.port}/slack/events`;
    const asker = { platform: "slack", tenant: "T", channel: "C", user: "U", manages: async () => false } as const;
    const pages = await desk.ask("/pages 150", asker);
    const { again } = postingTo(trial).answer;
    await trial.poster.post(postingTo(trial, { answer: { ...pages, ...(again ? { again } : {}) }, role: GROUP }));
    const [message] = slack.posted;
    await slack.as().press(message as Message, "Page 2 →");
    await platform.stop();
    expect(trial.shown(trial.here)).toEqual([expect.stringMatching(/Page 2 of/)]);
    expect(trial.pinged()).toEqual([GROUP]);
    for (const { body } of slack.posted) Object.assign(body, { metadata: undefined });
    const found = trial.poster.find(trial.here, "0k7f3", minuteAgo(), new AbortController().signal);
    expect(await found).toMatchObject({ kind: "posted" });
  });
});
