import { grant } from "./founding.ts";
import { secret } from "./ids.ts";
import { type Arguments, botToken, type Method } from "./method.ts";
import { SlackError } from "./slack-error.ts";
import type { Enterprise, Team } from "./workspace.ts";
import type { Token, World } from "./world.ts";

// What Slack gives rotated tokens.
const ROTATED_LIVES_MS = 12 * 3_600_000;

/** What somebody agreed to on Slack's page, until the app asks for its token. */
export interface Consent {
  readonly team: Team | null;
  readonly enterprise: Enterprise | null;
  readonly user: string;
  readonly scopes: readonly string[];
  readonly redirectUri: string | null;
}

/** Installing, refreshing and taking away. */
export class OAuth {
  readonly #world: World;
  readonly #consents = new Map<string, Consent>();
  readonly #refreshes = new Map<string, Token>();
  /** Whether tokens expire after 12 hours and are exchanged for new ones. */
  rotates = false;

  constructor(world: World) {
    this.#world = world;
  }

  /** A code, good for one exchange. */
  consent(consent: Consent): string {
    const code = secret();
    this.#consents.set(code, consent);
    return code;
  }

  readonly methods: Record<string, Method> = {
    "oauth.v2.access": ({ args }) => {
      this.#checkClient(args);
      if (args["grant_type"] === "refresh_token") return this.#refresh(args);
      const consent = this.#consents.get(String(args["code"]));
      if (!consent) throw new SlackError("invalid_code");
      this.#consents.delete(String(args["code"]));
      if (consent.redirectUri !== null && args["redirect_uri"] !== consent.redirectUri)
        throw new SlackError("bad_redirect_uri");
      const { team, enterprise, scopes, user } = consent;
      return { ...this.#granted(team, enterprise, scopes), authed_user: { id: user } };
    },

    "auth.revoke": (call) => {
      if (!call.token) throw new SlackError("not_authed");
      if (String(call.args["test"]) !== "true") call.token.refused = "token_revoked";
      return { revoked: String(call.args["test"]) !== "true" };
    },

    "apps.uninstall": (call) => {
      const token = botToken(call);
      this.#checkClient(call.args);
      for (const each of this.#world.tokens.values())
        if (each.kind === "bot" && each.team === token.team && each.enterprise === token.enterprise)
          each.refused = "account_inactive";
      return {};
    },
  };

  #checkClient(args: Arguments): void {
    if (args["client_id"] !== this.#world.app.clientId) throw new SlackError("invalid_client_id");
    if (args["client_secret"] !== this.#world.app.clientSecret) throw new SlackError("bad_client_secret");
  }

  #refresh(args: Arguments) {
    const refresh = String(args["refresh_token"]);
    const old = this.#refreshes.get(refresh);
    if (!old || old.refused !== null) throw new SlackError("invalid_refresh_token");
    this.#refreshes.delete(refresh);
    return this.#granted(old.team, old.enterprise, [...old.scopes]);
  }

  #granted(team: Team | null, enterprise: Enterprise | null, scopes: readonly string[]) {
    const world = this.#world;
    const token = grant(world, team, enterprise, scopes, this.rotates ? ROTATED_LIVES_MS : null);
    const bot = (team ?? world.teams.find((each) => each.enterprise?.id === enterprise?.id))?.bot;
    const refresh = `xoxe-1-${secret()}`;
    if (this.rotates) this.#refreshes.set(refresh, token);
    return {
      access_token: token.value,
      token_type: "bot",
      scope: scopes.join(","),
      bot_user_id: bot?.user,
      app_id: world.app.id,
      team: team && { id: team.id, name: team.name },
      enterprise: (team?.enterprise ?? enterprise) && { id: enterprise?.id, name: enterprise?.name },
      is_enterprise_install: team === null,
      ...(this.rotates ? { refresh_token: refresh, expires_in: ROTATED_LIVES_MS / 1000 } : {}),
    };
  }
}
