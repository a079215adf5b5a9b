import { ChannelType } from "discord.js";
import { missingAccess, unknownGuild, unknownMember } from "./api-error.ts";
import { EVERYBODY, openChannel } from "./channel.ts";
import { channelSeen, channelToApi } from "./channel-seen.ts";
import { type Call, pathOf, type Reply, type Route } from "./route.ts";
import type { Guild, World } from "./world.ts";

/** Channels, what the bot may do in them, and opening somebody's direct messages. */
export function channelRoutes(world: World): Route[] {
  const route = (
    method: string,
    template: string,
    answer: (parameters: readonly string[], call: Call) => unknown,
  ): Route => ({
    method,
    path: pathOf(template),
    token: true,
    limit: null,
    global: true,
    answer: (parameters, call): Reply => ({ status: 200, body: answer(parameters, call) }),
  });
  const guildSeen = (id = ""): Guild => {
    const guild = world.guilds.find((each) => each.id === id);
    if (!guild) throw unknownGuild();
    if (world.left.has(id)) throw missingAccess();
    return guild;
  };

  return [
    route("GET", "/channels/:channel", ([id = ""]) => channelToApi(world, channelSeen(world, id))),
    route("GET", "/guilds/:guild", ([id]) => {
      const { name } = guildSeen(id);
      const everybody = { id, name: "@everyone", permissions: String(EVERYBODY), mentionable: false };
      const others = [...world.roles].map(([role, mentionable]) => ({ id: role, permissions: "0", mentionable }));
      return { id, name, owner_id: "1", roles: [everybody, ...others] };
    }),
    route("GET", "/guilds/:guild/members/:user", ([guild, user]) => {
      guildSeen(guild);
      if (user !== world.bot.id) throw unknownMember();
      return { user: world.bot, roles: [], joined_at: "2021-01-01T00:00:00.000000+00:00" };
    }),
    route("POST", "/users/@me/channels", (_, { body }) => {
      const { recipient_id: recipient } = body as { readonly recipient_id: string };
      const open = [...world.channels.values()].find((channel) => channel.recipient === recipient);
      const channel = open ?? openChannel(world.channels, { guild: null, type: ChannelType.DM, recipient });
      return channelToApi(world, channel);
    }),
  ];
}
