import { type APIChannel, type APIMessage, type APIUser, Routes } from "discord.js";
import type { Target } from "../../domain/subscription.ts";
import { renderPosting } from "../../render/discord/posting.ts";
import { renderDiscord } from "../../render/discord.ts";
import type { Posted, Poster } from "../platform.ts";
import { barredFrom, failedAsking } from "./barred.ts";
import { failedPosting } from "./failed-posting.ts";
import { failureOf } from "./failure.ts";
import { foundPosting } from "./found-posting.ts";
import type { Place } from "./place.ts";
import { type Login, sendingOnce } from "./sending-once.ts";
import { processesOf, requestsPerSecond } from "./share.ts";

/** Posts to Discord. Works without the gateway, so also where no bot runs. */
export function discordPoster(login: Login): Poster {
  const { shards, log } = login;
  const send = sendingOnce(login);
  let self: Promise<string> | null = null;

  function ownId(): Promise<string> {
    self ??= send("GET", Routes.user()).then(
      (user) => (user as APIUser).id,
      (error: unknown) => {
        self = null;
        throw error;
      },
    );
    return self;
  }

  async function barred(target: Target, role: string | null = null) {
    try {
      return await barredFrom(send, await ownId(), { target, role });
    } catch (error) {
      return failedAsking(error);
    }
  }

  return {
    platform: "discord",
    perSecond: requestsPerSecond(processesOf(shards)),

    async post({ target, answer, key, role, signal }) {
      // Everybody is no role that could be meant.
      const message = renderPosting(answer, key, role === target.tenant ? null : role);
      // Within some minutes, the same nonce brings the first message back instead of a second one.
      const body = { ...message, nonce: key, enforce_nonce: true };
      try {
        const { id } = (await send("POST", Routes.channelMessages(target.channel), { body, signal })) as APIMessage;
        return postedAs(target, id);
      } catch (error) {
        return failedPosting(error);
      }
    },

    async find(target, key, since, signal) {
      try {
        const sought = { channel: target.channel, key, since, self: await ownId(), signal };
        const found = await foundPosting(send, sought);
        if (found) return postedAs(target, found);
        if (found === undefined)
          return { kind: "unknown", reason: "More was written in the channel since than can be looked through" };
        // Without “Read Message History” Discord shows an empty channel.
        return (await barred(target)) ?? { kind: "absent" };
      } catch (error) {
        return failedAsking(error);
      }
    },

    barred,

    async targetOf(channel) {
      try {
        const { guild_id, recipients } = (await send("GET", Routes.channel(channel))) as Place;
        const tenant = guild_id ?? recipients?.[0]?.id ?? channel;
        return { platform: "discord", tenant, channel, thread: null };
      } catch (error) {
        return failedAsking(error);
      }
    },

    async tell(tenant, user, answer) {
      try {
        const { id } = (await send("POST", Routes.userChannels(), { body: { recipient_id: user } })) as APIChannel;
        const body = renderDiscord(answer, answer.again ?? "");
        await send("POST", Routes.channelMessages(id), { body });
        return true;
      } catch (error) {
        log.warn({ tenant, user, ...failureOf(error) }, "a person could not be told in private");
        return false;
      }
    },
  };
}

function postedAs({ tenant, channel }: Target, message: string): Posted {
  return { kind: "posted", message, link: `https://discord.com/channels/${tenant}/${channel}/${message}` };
}
