import { botToken, type Method, needed, teamOfUser } from "./method.ts";
import { SlackError } from "./slack-error.ts";
import type { World } from "./world.ts";

/** Who the bot is, who others are, and where the sockets stand. */
export function accountMethods(world: World, socketUrl: () => string): Record<string, Method> {
  return {
    "auth.test"(call) {
      const { team, enterprise } = botToken(call);
      const bot = (team ?? world.teams.find((each) => each.enterprise?.id === enterprise?.id))?.bot;
      return {
        url: `https://${team?.domain ?? "org"}.slack.com/`,
        team: team?.name ?? enterprise?.name,
        user: "dateline",
        team_id: team?.id ?? enterprise?.id,
        user_id: bot?.user,
        bot_id: bot?.id,
        is_enterprise_install: team === null,
        ...((team?.enterprise ?? enterprise) ? { enterprise_id: (team?.enterprise ?? enterprise)?.id } : {}),
      };
    },

    "api.test": () => ({ args: {} }),

    "users.info"(call) {
      const token = botToken(call, "users:read");
      const id = needed(call.args, "user");
      const team = teamOfUser(world, token, id);
      const name = team.users.find((user) => user.id === id)?.name ?? "";
      return {
        user: {
          id,
          team_id: team.id,
          name,
          real_name: name,
          deleted: false,
          is_bot: false,
          is_admin: id === team.users[0]?.id,
          is_owner: id === team.users[0]?.id,
          tz: "Europe/Vienna",
          tz_label: "Central European Time",
          tz_offset: 3600,
          profile: { display_name: name, real_name: name },
        },
      };
    },

    "apps.connections.open"({ token }) {
      if (!token) throw new SlackError("not_authed");
      if (token.kind !== "app") throw new SlackError("not_allowed_token_type");
      return { url: socketUrl() };
    },
  };
}
