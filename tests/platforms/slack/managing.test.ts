import { WebClient } from "@slack/web-api";
import { type Managers, managing } from "../../../src/platforms/slack/managing.ts";
import { SCOPES } from "../../../src/platforms/slack/scopes.ts";
import { sdkLog } from "../../../src/platforms/slack/sdk-log.ts";
import { handClock } from "../../loopback/hand-clock.ts";
import { type LoopbackSlack, startLoopbackSlack } from "../../loopback/slack/loopback-slack.ts";

const clock = handClock();
const errors: string[] = [];
const log = { info() {}, warn() {}, error: (_: object, message: string) => void errors.push(message) };
let slack: LoopbackSlack;
let client: WebClient;

beforeEach(async () => {
  slack = await startLoopbackSlack({ scopes: SCOPES.map(({ name }) => name) });
  const retryConfig = { retries: 0 };
  client = new WebClient(slack.token().value, { slackApiUrl: slack.apiBase, retryConfig, logger: sdkLog(log) });
  errors.splice(0);
});
afterEach(() => slack.close());

function who(name: string, channel: string) {
  const [team] = slack.teams;
  const user = team?.users.find((each) => each.name === name)?.id ?? name;
  const id = channel === "own" ? user : (team?.channels.find((each) => each.name === channel)?.id ?? channel);
  return { tenant: team?.id ?? "", user, channel: id };
}

// Ann administers the workspace, Ben made #sport.
it.each<[Managers, string, string, boolean]>([
  ["admins", "ann", "news", true],
  ["admins", "ben", "sport", false],
  ["creators", "ann", "sport", true],
  ["creators", "ben", "sport", true],
  ["creators", "ben", "news", false],
  ["creators", "ben", "board", false],
  ["creators", "U0NOBODY", "news", false],
  ["everyone", "ben", "news", true],
  ["admins", "ben", "own", true],
  ["admins", "ben", "D0123ABCD", true],
])("lets %s: %s manage %s: %s", async (managers, user, channel, manages) => {
  expect(await managing(managers, { clock, log })(client, who(user, channel))).toBe(manages);
});

it.each(["is_stranger", "is_restricted", "deleted"])(
  "takes no admin of elsewhere or of once for one (%s)",
  async (mark) => {
    const info = async () => ({ ok: true, user: { is_admin: true, [mark]: true } });
    const other = { users: { info }, conversations: client.conversations } as unknown as WebClient;
    expect(await managing("creators", { clock, log })(other, who("ann", "news"))).toBe(false);
  },
);

it("asks Slack again after half a minute, and at once where it did not answer", async () => {
  const manages = managing("creators", { clock, log });
  const asked = () => slack.web.calls.filter(({ method }) => method === "users.info").length;
  slack.misbehave({ how: { status: 500 }, on: /users\.info$/ });
  expect(await manages(client, who("ann", "news"))).toBe(false);
  expect(errors).toContain("Slack does not say who manages a channel");
  expect(await manages(client, who("ann", "news"))).toBe(true);
  await manages(client, who("ann", "news"));
  expect(asked()).toBe(1);
  clock.advance(30_000);
  await manages(client, who("ann", "news"));
  expect(asked()).toBe(2);
});
