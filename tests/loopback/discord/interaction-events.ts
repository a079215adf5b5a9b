import type { APIApplicationCommand } from "discord.js";
import type { Asked } from "./asked.ts";
import type { Shown } from "./shown.ts";
import { snowflake } from "./snowflake.ts";
import type { World } from "./world.ts";

export type Values = Readonly<Record<string, string | number | boolean>>;

/** Who asks, and where: in the first guild where nothing is said. */
export interface From {
  /** Null: a direct message. */
  readonly guild?: string | null;
  readonly channel?: string;
  readonly user?: string;
  /** Permission bits in the channel. */
  readonly permissions?: string;
  /** Whether only a person has installed the bot, not the guild. */
  readonly userInstall?: boolean;
  /** 0 a guild, 1 the bot's own direct messages, 2 other private channels. */
  readonly context?: 0 | 1 | 2;
}

export interface Place {
  readonly guild: string | null;
  readonly channel: string;
  readonly user: string;
  readonly permissions: string;
  readonly userInstall: boolean;
  readonly context: number;
}

const READER = "800000000000000001";
const DIRECT = "800000000000000002";
const VIEW_AND_SEND = "274877926400";
const OPTION_TYPES = { string: 3, number: 4, boolean: 5 };

export function placeOf(world: World, from: From): Place {
  const guild = from.guild === undefined ? (world.guilds[0]?.id ?? null) : from.guild;
  return {
    guild,
    channel: from.channel ?? world.guilds.find(({ id }) => id === guild)?.channel ?? DIRECT,
    user: from.user ?? READER,
    permissions: from.permissions ?? VIEW_AND_SEND,
    userInstall: from.userInstall ?? false,
    context: from.context ?? (guild === null ? 1 : 0),
  };
}

/** The command as registered where it is used; one that nobody registered is a mistake of the test. */
export function registered(world: World, place: Place, name: string): APIApplicationCommand {
  const lists = [world.commands.get(place.guild ?? ""), world.commands.get("global")];
  const command = lists.flatMap((list) => list ?? []).find((each) => each.name === name);
  if (!command) throw new Error(`/${name} is not registered here`);
  return command;
}

/** `INTERACTION_CREATE` for a slash command, or for one that is being typed where `typing` names the option in focus. */
export function commandEvent(
  world: World,
  asked: Asked,
  place: Place,
  command: { name: string; values: Values; typing?: string },
): unknown {
  const [name = "", subcommand] = command.name.split(" ");
  const { id, options: definitions } = registered(world, place, name);
  const nested = definitions?.find((each) => each.name === subcommand);
  const known = nested && "options" in nested ? nested.options : definitions;
  const options = Object.entries(command.values).map(([option, value]) => ({
    name: option,
    type: known?.find((each) => each.name === option)?.type ?? OPTION_TYPES[typeof value as keyof typeof OPTION_TYPES],
    value,
    ...(option === command.typing ? { focused: true } : {}),
  }));
  const given = options.length > 0 ? { options } : {};
  const inside = subcommand === undefined ? given : { options: [{ name: subcommand, type: 1, ...given }] };
  const data = { id, name, type: 1, ...inside };
  return { ...common(world, asked, place), type: command.typing === undefined ? 2 : 4, data };
}

export function componentEvent(
  world: World,
  asked: Asked,
  place: Place,
  on: Shown,
  press: { customId: string; values?: readonly string[] },
): unknown {
  const data = press.values
    ? { component_type: 3, custom_id: press.customId, values: press.values }
    : { component_type: 2, custom_id: press.customId };
  return {
    ...common(world, asked, place),
    type: 3,
    data,
    message: on.toApi(place.channel, world.application.id, place.user),
  };
}

function common(world: World, asked: Asked, place: Place): Record<string, unknown> {
  const { guild, channel, user, permissions, userInstall, context } = place;
  const person = {
    id: user,
    username: "reader",
    discriminator: "0",
    global_name: "Reader",
    avatar: null,
    public_flags: 0,
  };
  const member = {
    user: person,
    roles: [],
    joined_at: "2021-01-01T00:00:00.000000+00:00",
    deaf: false,
    mute: false,
    flags: 0,
    permissions,
  };
  return {
    id: asked.id,
    application_id: world.application.id,
    token: asked.token,
    version: 1,
    ...(guild === null
      ? { user: person, authorizing_integration_owners: context === 1 ? { 0: "0" } : { 1: user } }
      : {
          guild_id: guild,
          guild: { id: guild, locale: "en-US", features: [] },
          guild_locale: "en-US",
          member,
          authorizing_integration_owners: userInstall ? { 1: user } : { 0: guild },
        }),
    channel_id: channel,
    channel:
      guild === null
        ? { id: channel, type: 1, recipients: [person] }
        : { id: channel, type: 0, guild_id: guild, name: "news", permissions },
    app_permissions: permissions,
    locale: "en-US",
    entitlements: [],
    entitlement_sku_ids: [],
    context,
    attachment_size_limit: 10_485_760,
    nonce: snowflake(),
  };
}
