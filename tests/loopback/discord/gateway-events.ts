import type { Session } from "./session.ts";
import type { Guild, World } from "./world.ts";

interface Login {
  readonly world: World;
  readonly session: Session;
  /** Those of its shard. */
  readonly guilds: readonly Guild[];
  readonly url: string;
}

/** `READY`: guilds come as not available yet. */
export function readyEvent({ world: { application, bot }, session, guilds, url }: Login): unknown {
  return {
    v: 10,
    user: {
      ...bot,
      discriminator: "0000",
      global_name: null,
      avatar: null,
      bot: true,
      mfa_enabled: true,
      verified: true,
    },
    guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: url,
    shard: session.shard,
    application: { id: application.id, flags: 0 },
    session_type: "normal",
    private_channels: [],
    relationships: [],
    _trace: [],
  };
}

/** `GUILD_CREATE`, for who has the intent. */
export function guildEvent({ id, name, channel }: Guild): Record<string, unknown> {
  return {
    id,
    name,
    owner_id: id,
    member_count: 3,
    channels: [{ id: channel, type: 0, name: "news", position: 0, permission_overwrites: [] }],
    roles: [
      {
        id,
        name: "@everyone",
        permissions: "0",
        position: 0,
        color: 0,
        hoist: false,
        managed: false,
        mentionable: false,
      },
    ],
    members: [],
    emojis: [],
    stickers: [],
    features: [],
    threads: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    preferred_locale: "en-US",
  };
}
