import { pathOf, type Route } from "./route.ts";
import type { World } from "./world.ts";

interface About {
  readonly gatewayUrl: () => string;
  readonly shards: number;
  readonly maxConcurrency: number;
}

/** Who the bot is and where its gateway stands. */
export function applicationRoutes(world: World, about: About): Route[] {
  const get = (template: string, body: () => unknown): Route => ({
    method: "GET",
    path: pathOf(template),
    token: true,
    limit: null,
    global: true,
    answer: () => ({ status: 200, body: body() }),
  });
  const user = { ...world.bot, discriminator: "0000", global_name: null, avatar: null, bot: true, flags: 0 };
  const application = {
    ...world.application,
    icon: null,
    description: "",
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: "0".repeat(64),
    flags: 0,
    approximate_guild_count: world.guilds.length,
    integration_types_config: { 0: {}, 1: {} },
    bot: user,
  };
  return [
    get("/gateway/bot", () => ({
      url: about.gatewayUrl(),
      shards: about.shards,
      session_start_limit: {
        total: 1000,
        remaining: 999,
        reset_after: 14_400_000,
        max_concurrency: about.maxConcurrency,
      },
    })),
    get("/applications/@me", () => application),
    get("/oauth2/applications/@me", () => application),
    get("/users/@me", () => user),
  ];
}
