import type { Target } from "../../domain/subscription.ts";
import type { SlackNames } from "../../render/slack/names.ts";
import { isGroup, renderPosting } from "../../render/slack/posting.ts";
import { renderSlack } from "../../render/slack.ts";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import type { Posted, Poster } from "../platform.ts";
import { barredBy, failedAsking, failedPosting, lacking } from "./failed-posting.ts";
import { failureOf } from "./failure.ts";
import { foundPosting } from "./found-posting.ts";
import { sendingOnce } from "./sending-once.ts";

interface Parts {
  /** With a slash at its end. */
  readonly apiBase: string;
  readonly names: SlackNames;
  /** A token that is good for longer than a request takes. Rejects where the app is not installed; with one workspace's token, whose it asks for means nothing. */
  readonly tokenFor: (tenant: string) => Promise<string>;
  readonly clock: Clock;
  readonly log: Log;
}

// Slack limits each channel to one message a second and says of no limit over all workspaces: as many as Discord takes of a bot.
const PER_SECOND = 50;

const NO_GROUP = {
  kind: "barred",
  because: "no permission",
  reason: "That is no user group that can be notified. Its ID begins with S and stands at the end of its link",
} as const;

/** Posts to Slack. Takes no connection but its own requests, so it works also where no bot runs. */
export function slackPoster({ names, ...parts }: Parts): Poster {
  const { log } = parts;
  const send = sendingOnce(parts);
  const addresses = new Map<string, string>();

  /** Where the message can be read; null where Slack does not say where the workspace is. */
  async function linkOf({ tenant, channel, thread }: Target, ts: string, signal: AbortSignal): Promise<string | null> {
    try {
      const known = addresses.get(tenant);
      const url = known ?? (await send(tenant, (client) => client.auth.test(), signal)).url;
      if (!url) return null;
      addresses.set(tenant, url);
      const link = new URL(`archives/${channel}/p${ts.replace(".", "")}`, url);
      if (thread !== null) link.search = String(new URLSearchParams({ thread_ts: thread, cid: channel }));
      return link.href;
    } catch (error) {
      log.warn({ tenant, ...failureOf(error) }, "where a digest can be read is not known");
      return null;
    }
  }

  async function postedAs(target: Target, ts: string, signal: AbortSignal): Promise<Posted> {
    return { kind: "posted", message: ts, link: await linkOf(target, ts, signal) };
  }

  async function barred({ tenant, channel }: Target, group: string | null = null) {
    if (group !== null && !isGroup(group)) return NO_GROUP;
    // A direct message is open to the bot as long as the app is installed.
    if (channel.startsWith("D")) return null;
    try {
      const { channel: found, response_metadata } = await send(tenant, (client) =>
        client.conversations.info({ channel }),
      );
      const history = found?.is_private ? "groups:history" : "channels:history";
      const granted = response_metadata?.scopes;
      const missing = granted ? ["chat:write", history].find((scope) => !granted.includes(scope)) : undefined;
      if (missing !== undefined) return lacking(missing);
      if (found?.is_archived) return barredBy("is_archived");
      return found?.is_member === false ? barredBy("not_in_channel") : null;
    } catch (error) {
      return failedAsking(error);
    }
  }

  return {
    platform: "slack",
    perSecond: PER_SECOND,
    barred,

    async post({ target, answer, key, role, signal }) {
      const { tenant, channel, thread } = target;
      const message = renderPosting(answer, key, role, names);
      const body = { ...message, channel, ...(thread === null ? {} : { thread_ts: thread }) };
      try {
        const { ts = "" } = await send(tenant, (client) => client.chat.postMessage(body), signal);
        return await postedAs(target, ts, signal);
      } catch (error) {
        return failedPosting(error);
      }
    },

    async find(target, key, since, signal) {
      try {
        const found = await foundPosting(send, { target, key, since, signal });
        if (found === null) return { kind: "absent" };
        if (found !== undefined) return await postedAs(target, found, signal);
        return { kind: "unknown", reason: "More was written in the channel since than can be looked through" };
      } catch (error) {
        return failedAsking(error);
      }
    },

    async targetOf(channel) {
      try {
        const { team_id = "", enterprise_id, is_enterprise_install } = await send("", (client) => client.auth.test());
        const tenant = is_enterprise_install && enterprise_id ? enterprise_id : team_id;
        await send(tenant, (client) => client.conversations.info({ channel }));
        return { platform: "slack", tenant, channel, thread: null };
      } catch (error) {
        return failedAsking(error);
      }
    },

    async tell(tenant, user, answer) {
      try {
        const { channel } = await send(tenant, (client) => client.conversations.open({ users: user }));
        const body = { ...renderSlack(answer, "", { names, seenBy: "channel" }), channel: channel?.id ?? user };
        await send(tenant, (client) => client.chat.postMessage(body));
        return true;
      } catch (error) {
        log.warn({ tenant, user, ...failureOf(error) }, "a person could not be told in private");
        return false;
      }
    },
  };
}
