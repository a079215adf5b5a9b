import { type APIInteraction, ChannelType, DiscordAPIError, OverwriteType, PermissionFlagsBits } from "discord.js";
import { managesIn } from "../../../src/platforms/discord/managing.ts";

const { ManageChannels, Administrator, SendMessages } = PermissionFlagsBits;
const GUILD = "1";
const ALLOWED = [{ id: "8", type: OverwriteType.Member, allow: String(ManageChannels), deny: "0" }];
const DENIED = [{ id: "2", type: OverwriteType.Role, allow: "0", deny: String(ManageChannels) }];

/** A server in which the member's role manages channels, or does not. */
function server(role: bigint) {
  const text = { type: ChannelType.GuildText, guild_id: GUILD };
  const known: Record<string, unknown> = {
    [`/guilds/${GUILD}`]: {
      id: GUILD,
      owner_id: "9",
      roles: [
        { id: GUILD, permissions: "0" },
        { id: "2", permissions: String(role) },
      ],
    },
    "/channels/20": text,
    "/channels/21": { ...text, permission_overwrites: ALLOWED },
    "/channels/22": { ...text, permission_overwrites: DENIED },
    "/channels/23": { type: ChannelType.PublicThread, guild_id: GUILD, parent_id: "22" },
    "/channels/24": { ...text, guild_id: "3", permission_overwrites: ALLOWED },
  };
  return async (route: string) => {
    const found = known[route];
    if (found === undefined)
      throw new DiscordAPIError({ code: 10003, message: "Unknown Channel" }, 10003, 404, "GET", route, {});
    return found;
  };
}

const warned: unknown[] = [];
const log = { info() {}, warn: (about: object) => void warned.push(about), error() {} };
const asks = (permissions: bigint) =>
  ({
    guild_id: GUILD,
    channel: { id: "10" },
    member: { user: { id: "8" }, roles: ["2"], permissions: String(permissions) },
  }) as unknown as APIInteraction;

it.each([
  ["who may manage it", ManageChannels, true],
  ["who administers the server", Administrator, true],
  ["who may only write there", SendMessages, false],
])("takes one %s for a manager of the channel where they ask, without asking Discord", async (_, may, manages) => {
  const get = () => Promise.reject(new Error("asked"));
  expect(await managesIn(asks(may), null, { get, log })).toBe(manages);
  expect(await managesIn(asks(may), "10", { get, log })).toBe(manages);
});

it.each([
  ["a channel that says nothing of it", "20", true, false],
  ["a channel that allows it to the member", "21", true, true],
  ["a channel that denies it to the member's role", "22", false, false],
  ["a thread of such a channel", "23", false, false],
  ["a channel of another server, by their own alone", "24", true, false],
  ["a channel that is gone", "25", true, false],
])("tells for %s by the member's role and the channel's own permissions", async (_, channel, withRole, without) => {
  // What they may do where they ask says nothing of elsewhere.
  const manages = (role: bigint) => managesIn(asks(ManageChannels), channel, { get: server(role), log });
  expect([await manages(ManageChannels), await manages(0n)]).toEqual([withRole, without]);
});

it("lets everybody manage their own messages, and nobody where Discord does not say", async () => {
  const get = () => Promise.reject(new Error("The connection broke"));
  const without = (name: string) =>
    Object.fromEntries(Object.entries(asks(0n)).filter(([key]) => key !== name)) as unknown as APIInteraction;
  expect(await managesIn(without("guild_id"), null, { get, log })).toBe(true);
  expect(await managesIn(without("member"), null, { get, log })).toBe(false);
  expect(await managesIn(asks(ManageChannels), "20", { get, log })).toBe(false);
  expect(warned).toHaveLength(1);
});
