import type { RateLimits } from "../rate-limits.ts";
import { Message } from "./message.ts";
import { readBody } from "./message-body.ts";
import { botToken, channelFor, type Method, needed, teamOfUser } from "./method.ts";
import { SlackError } from "./slack-error.ts";
import { type Channel, directMessage, type Team } from "./workspace.ts";
import { type Token, tell, type World } from "./world.ts";

/** Posting, and changing what was posted. */
export function chatMethods(world: World, pace: RateLimits | null): Record<string, Method> {
  const place = (token: Token, id: string): { team: Team; channel: Channel } => {
    if (/^[UW]/.test(id)) {
      const team = teamOfUser(world, token, id);
      return { team, channel: directMessage(team, id) };
    }
    return channelFor(world, token, id);
  };
  const postable = (token: Token, id: string) => {
    const { team, channel } = place(token, id);
    if (channel.archived) throw new SlackError("is_archived");
    if (!channel.botIn && !token.scopes.has("chat:write.public")) throw new SlackError("not_in_channel");
    return { team, channel };
  };
  const own = (token: Token, channel: string, ts: string): Message => {
    const { channel: where, team } = channelFor(world, token, channel);
    const message = world.messages.find(
      (each) => each.channel === where && each.ts === ts && each.onlyFor === null && !each.deleted,
    );
    if (!message) throw new SlackError("message_not_found");
    if (message.author !== team.bot.user) throw new SlackError("cant_update_message");
    return message;
  };

  return {
    "chat.postMessage"(call) {
      const { args } = call;
      const token = botToken(call, "chat:write");
      const { team, channel } = postable(token, needed(args, "channel"));
      const allowance = pace?.take(channel.id, { limit: 1, windowMs: 1000 }, false);
      if (allowance?.refused) throw new SlackError("ratelimited", { retryAfterMs: allowance.resetAfterMs });
      const thread = typeof args["thread_ts"] === "string" ? args["thread_ts"] : null;
      const about = { ts: world.ts(), team, channel, author: team.bot.user, thread };
      const message = new Message(about, readBody(world, args, { unfurls: true }));
      world.messages.push(message);
      tell(world, { kind: "posted", message, via: null });
      return { channel: channel.id, ts: message.ts, message: message.toApi(world.app.id, { metadata: true }) };
    },

    "chat.postEphemeral"(call) {
      const { args } = call;
      const token = botToken(call, "chat:write");
      const { team, channel } = postable(token, needed(args, "channel"));
      const onlyFor = needed(args, "user");
      if (!team.users.some(({ id }) => id === onlyFor)) throw new SlackError("user_not_in_channel");
      const thread = typeof args["thread_ts"] === "string" ? args["thread_ts"] : null;
      const about = { ts: world.ts(), team, channel, author: team.bot.user, onlyFor, thread };
      const message = new Message(about, readBody(world, args));
      world.messages.push(message);
      tell(world, { kind: "posted", message, via: null });
      return { message_ts: message.ts };
    },

    "chat.update"(call) {
      const { args } = call;
      const message = own(botToken(call, "chat:write"), needed(args, "channel"), needed(args, "ts"));
      message.edit(readBody(world, args));
      tell(world, { kind: "updated", message, via: null });
      return { channel: message.channel.id, ts: message.ts, text: message.text, message: message.toApi(world.app.id) };
    },

    "chat.delete"(call) {
      const { args } = call;
      const message = own(botToken(call, "chat:write"), needed(args, "channel"), needed(args, "ts"));
      message.deleted = true;
      tell(world, { kind: "deleted", message, via: null });
      return { channel: message.channel.id, ts: message.ts };
    },
  };
}
