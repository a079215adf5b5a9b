import { openChannel } from "../tests/loopback/discord/channel.ts";
import { loopbackDiscord } from "../tests/loopback/discord/loopback-discord.ts";

// A Discord in a process of its own, for delivery.ts: with as many channels as asked for. Says where it is, and on any message
// what stands in it.
const discord = await loopbackDiscord();
const [guild] = discord.world.guilds;
if (!guild) throw new Error("There is no guild");
const channels = Array.from({ length: Number(process.argv[2]) }, () => {
  return openChannel(discord.world.channels, { guild: guild.id }).id;
});
process.send?.({ login: discord.login, guild: guild.id, channels });
process.on("message", () => {
  const places = new Set(discord.posted.map(({ body }) => JSON.stringify(body.embeds?.at(-1)?.footer)));
  process.send?.({ posted: discord.posted.length, different: places.size, refused: discord.violations.length });
});
