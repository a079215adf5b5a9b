import type { Installation, InstallationQuery, InstallationStore } from "@slack/oauth";
import type { Installations } from "../../domain/installations.ts";
import { OperatorProblem } from "../operator-problem.ts";
import type { KeyRing } from "./seal.ts";

/** Keeps Bolt's installations sealed, one a tenant: the organisation where the app was added to all of it, else the workspace. */
export function installationStore(installations: Installations, keys: KeyRing): Required<InstallationStore> {
  return {
    async storeInstallation({ user, ...installation }) {
      const tenant = installation.isEnterpriseInstall ? installation.enterprise?.id : installation.team?.id;
      if (tenant === undefined) throw new RangeError("Slack named neither a workspace nor an organisation");
      // The bot acts for itself alone: a person's token is of no use to it, so it is not kept.
      const kept = { ...installation, user: { id: user.id, token: undefined, scopes: undefined } };
      await installations.save(tenant, keys.seal(JSON.stringify(kept), tenant));
    },

    async fetchInstallation(query) {
      const tenant = tenantOf(query);
      const kept = await read(installations, keys, tenant);
      if (kept === null) throw new OperatorProblem(`The Slack workspace ${tenant} has not added this app.`, false);
      return JSON.parse(kept.plain) as Installation;
    },

    async deleteInstallation(query) {
      // A person's revoked token is none of the bot's.
      if (query.userId === undefined) await installations.remove(tenantOf(query));
    },
  };
}

function tenantOf(query: InstallationQuery<boolean>): string {
  const tenant = query.isEnterpriseInstall ? query.enterpriseId : query.teamId;
  if (tenant === undefined) throw new RangeError("Slack named neither a workspace nor an organisation");
  return tenant;
}

/** The tenant's record in the clear, left sealed with the newest key; null where there is none. */
async function read(installations: Installations, keys: KeyRing, tenant: string) {
  const sealed = await installations.find(tenant);
  if (sealed === null) return null;
  const { plain, stale } = keys.open(sealed, tenant);
  // Another process may have put newer tokens there meanwhile, and those stay.
  const resealed = stale && (await installations.replace(tenant, sealed, keys.seal(plain, tenant)));
  return { plain, resealed };
}

interface Resealed {
  /** How many records got the newest key. */
  readonly resealed: number;
  /** What the operator must know of those that did not open. */
  readonly problems: readonly OperatorProblem[];
}

/** Seals anew what an old key sealed, so that it can leave DATELINE_KEY. For the start: a record that does not open keeps no other. */
export async function resealAll(installations: Installations, keys: KeyRing): Promise<Resealed> {
  let resealed = 0;
  const problems: OperatorProblem[] = [];
  for (const tenant of await installations.tenants()) {
    try {
      if ((await read(installations, keys, tenant))?.resealed) resealed += 1;
    } catch (error) {
      if (!(error instanceof OperatorProblem)) throw error;
      problems.push(error);
    }
  }
  return { resealed, problems };
}
