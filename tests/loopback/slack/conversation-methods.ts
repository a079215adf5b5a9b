import { botToken, channelFor, type Method, needed, needScope, teamOfUser, teamsOf } from "./method.ts";
import { SlackError } from "./slack-error.ts";
import { type Channel, directMessage, type Team } from "./workspace.ts";
import type { World } from "./world.ts";

const FAMILY = { public: "channels", private: "groups", im: "im" };
const MOST_MESSAGES = 999;

/** Channels, direct messages, and what was said in them. */
export function conversationMethods(world: World): Record<string, Method> {
  const history =
    (inThread: boolean): Method =>
    (call) => {
      const { args } = call;
      const token = botToken(call);
      const { channel } = channelFor(world, token, needed(args, "channel"));
      needScope(token, `${FAMILY[channel.kind]}:history`);
      if (!channel.botIn) throw new SlackError("not_in_channel");
      const thread = inThread ? needed(args, "ts") : null;
      const [oldest, latest] = [
        moment(args["oldest"], 0, "oldest"),
        moment(args["latest"], Number.MAX_VALUE, "latest"),
      ];
      const inclusive = String(args["inclusive"]) === "true";
      const limit = Math.min(Number(args["limit"] ?? 100), MOST_MESSAGES);
      const skip = Number(args["cursor"] || 0);
      const within = world.messages.filter((message) => {
        const at = Number(message.ts);
        const timely = inclusive ? at >= oldest && at <= latest : at > oldest && at < latest;
        const meant = inThread ? message.ts === thread || message.thread === thread : message.thread === null;
        return message.channel === channel && message.onlyFor === null && !message.deleted && timely && meant;
      });
      const ordered = inThread ? within : within.reverse();
      const page = ordered.slice(skip, skip + limit);
      const more = skip + limit < ordered.length;
      const metadata = String(args["include_all_metadata"]) === "true";
      return {
        messages: page.map((message) => message.toApi(world.app.id, { metadata })),
        has_more: more,
        response_metadata: { next_cursor: more ? String(skip + limit) : "" },
      };
    };

  return {
    "conversations.info"(call) {
      const token = botToken(call);
      const { team, channel } = channelFor(world, token, needed(call.args, "channel"));
      needScope(token, `${FAMILY[channel.kind]}:read`);
      return { channel: channelToApi(team, channel) };
    },

    "conversations.list"(call) {
      const token = botToken(call, "channels:read", "groups:read", "im:read");
      const { types } = call.args;
      const kinds = typeof types === "string" ? types.split(",") : ["public_channel"];
      const channels = teamsOf(world, token).flatMap((team) =>
        team.channels
          .filter(
            ({ kind, botIn }) =>
              kinds.includes(kind === "im" ? "im" : `${kind}_channel`) && (botIn || kind === "public"),
          )
          .map((channel) => channelToApi(team, channel)),
      );
      return { channels, response_metadata: { next_cursor: "" } };
    },

    "conversations.members"(call) {
      const token = botToken(call);
      const { team, channel } = channelFor(world, token, needed(call.args, "channel"));
      needScope(token, `${FAMILY[channel.kind]}:read`);
      const people = channel.user === null ? team.users.map(({ id }) => id) : [channel.user];
      return {
        members: channel.botIn ? [...people, team.bot.user] : people,
        response_metadata: { next_cursor: "" },
      };
    },

    "conversations.open"(call) {
      const token = botToken(call, "im:write");
      const user = needed(call.args, "users");
      const team = teamOfUser(world, token, user);
      return { channel: { id: directMessage(team, user).id } };
    },

    "conversations.history": history(false),
    "conversations.replies": history(true),
  };
}

function moment(value: unknown, otherwise: number, name: string): number {
  if (value === undefined || value === "") return otherwise;
  const at = Number(value);
  if (Number.isNaN(at)) throw new SlackError(`invalid_ts_${name}`);
  return at;
}

function channelToApi(
  team: Team,
  { id, name, kind, user, creator, archived, botIn }: Channel,
): Record<string, unknown> {
  const common = {
    id,
    is_archived: archived,
    context_team_id: team.id,
    created: 1_600_000_000,
    updated: 1_600_000_000,
  };
  if (kind === "im") return { ...common, is_im: true, user };
  return {
    ...common,
    name,
    name_normalized: name,
    creator: creator ?? "U0GONE",
    is_channel: kind === "public",
    is_group: kind === "private",
    is_im: false,
    is_mpim: false,
    is_private: kind === "private",
    is_member: botIn,
    is_general: false,
  };
}
