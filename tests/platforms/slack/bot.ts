import type { Clock } from "../../../src/platforms/clock.ts";
import { type SlackPlatform, type SlackSettings, slackPlatform } from "../../../src/platforms/slack/slack.ts";
import { slackNames } from "../../../src/render/slack/names.ts";
import { MemoryReceipts } from "../../../src/store/memory-receipts.ts";
import {
  type LoopbackSlack,
  type LoopbackSlackOptions,
  startLoopbackSlack,
} from "../../loopback/slack/loopback-slack.ts";
import type { Entry } from "../discord/bot.ts";
import { SmallDesk } from "../discord/small-desk.ts";

export type Way = "socket" | "http";

export const WAYS: readonly Way[] = ["socket", "http"];

interface Options {
  readonly way?: Way;
  readonly clock?: Clock;
  readonly slack?: LoopbackSlackOptions;
  readonly settings?: Partial<SlackSettings>;
  /** Where anybody may add it: what takes the place of one workspace's token. */
  readonly many?: (slack: LoopbackSlack) => SlackSettings["workspaces"];
}

export interface Bot {
  readonly slack: LoopbackSlack;
  readonly small: SmallDesk;
  readonly platform: SlackPlatform;
  readonly log: readonly Entry[];
  /** Starts it, and tells Slack where it listens. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** A bot that has not started yet, and its Slack on loopback. */
export async function botOn({ way = "http", clock, slack: options, settings, many }: Options = {}): Promise<Bot> {
  const timed = clock ? { clock } : {};
  const slack = await startLoopbackSlack({ ...timed, ...options });
  const small = new SmallDesk();
  const log: Entry[] = [];
  const write = (level: Entry["level"]) => (about: object, message: string) => void log.push({ level, about, message });
  const platform = slackPlatform({
    desk: small.desk,
    log: { info: write("info"), warn: write("warn"), error: write("error") },
    names: slackNames(),
    apiBase: slack.apiBase,
    receipts: new MemoryReceipts(() => new Date()),
    over:
      way === "socket"
        ? { kind: "socket", appToken: slack.app.appToken }
        : { kind: "http", signingSecret: slack.app.signingSecret },
    workspaces: many ? many(slack) : { botToken: slack.token().value },
    address: { host: "127.0.0.1", port: 0 },
    ...timed,
    ...settings,
  });
  return {
    slack,
    small,
    platform,
    log,
    async start() {
      await platform.start();
      if (way === "http") slack.delivery.requestUrl = `http://127.0.0.1:${platform.port}/slack/events`;
    },
    async close() {
      await platform.stop();
      await slack.close();
    },
  };
}
