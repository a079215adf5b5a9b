import type { Authorize } from "@slack/bolt";
import { type InstallationQuery, type InstallationStore, InstallProvider } from "@slack/oauth";
import type { WebClientOptions } from "@slack/web-api";
import type { Log } from "../log.ts";
import { PATHS } from "./declared.ts";
import { failureOf } from "./failure.ts";
import type { Route } from "./http-server.ts";
import { SCOPES } from "./scopes.ts";
import { sdkLog } from "./sdk-log.ts";

export interface Installing {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  readonly store: InstallationStore;
  /** Where the internet reaches the bot; left out: Slack takes the redirect address of the app's settings. */
  readonly publicUrl?: string;
}

/** The workspaces that have added the bot. */
export interface Installs {
  readonly authorize: Authorize<boolean>;
  /** A token that is good for two hours at least, exchanged before where it is not. Rejects where the bot is not installed. */
  tokenFor(tenant: string): Promise<string>;
  forget(query: InstallationQuery<boolean>): Promise<void>;
  /** Where admins add the bot, by path. */
  readonly routes: ReadonlyMap<string, Route>;
}

type Query = InstallationQuery<boolean>;

export function installs(
  { clientId, clientSecret, stateSecret, store, publicUrl }: Installing,
  {
    apiBase,
    clientOptions,
    log,
  }: { readonly apiBase: string; readonly clientOptions: WebClientOptions; readonly log: Log },
): Installs {
  const provider = new InstallProvider({
    clientId,
    clientSecret,
    stateSecret,
    installationStore: store,
    clientOptions: { ...clientOptions },
    logger: sdkLog(log),
    authorizationUrl: new URL("../oauth/v2/authorize", apiBase).href,
  });
  const asking = new Map<string, ReturnType<InstallProvider["authorize"]>>();

  /** Exchanges tokens that end within two hours. A refresh token can be used once, so who comes meanwhile waits for the same exchange. */
  function authorized(query: Query) {
    const key = JSON.stringify([query.isEnterpriseInstall, query.enterpriseId, query.teamId]);
    const asked = asking.get(key) ?? provider.authorize(query).finally(() => asking.delete(key));
    asking.set(key, asked);
    return asked;
  }

  const scopes = SCOPES.map(({ name }) => name);
  const install = { scopes, ...(publicUrl === undefined ? {} : { redirectUri: publicUrl + PATHS.redirect }) };

  return {
    async authorize({ teamId, enterpriseId, isEnterpriseInstall }) {
      try {
        return { ...(await authorized({ teamId, enterpriseId, isEnterpriseInstall })) };
      } catch (error) {
        // Whoever asks is told; without a token nothing else can be done for them.
        log.warn({ team: teamId, enterprise: enterpriseId, ...failureOf(error) }, "no installation for this workspace");
        return {};
      }
    },

    async tokenFor(tenant) {
      const query: Query = tenant.startsWith("E")
        ? { isEnterpriseInstall: true, enterpriseId: tenant, teamId: undefined }
        : { isEnterpriseInstall: false, enterpriseId: undefined, teamId: tenant };
      const { botToken } = await authorized(query);
      if (botToken === undefined) throw new Error("That workspace has no bot token");
      return botToken;
    },

    async forget(query) {
      await store.deleteInstallation?.(query);
    },

    routes: new Map<string, Route>([
      [
        PATHS.install,
        { method: "GET", handle: (request, response) => provider.handleInstallPath(request, response, {}, install) },
      ],
      [PATHS.redirect, { method: "GET", handle: (request, response) => provider.handleCallback(request, response) }],
    ]),
  };
}
