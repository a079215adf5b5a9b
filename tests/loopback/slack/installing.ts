import type { OAuth } from "./oauth-methods.ts";
import type { Team } from "./workspace.ts";
import type { World } from "./world.ts";

/** How somebody adds the app, where not as they should. */
export interface Adding {
  /** Adds it to all workspaces of the organisation. */
  readonly everywhere?: boolean;
  /** “Cancel” on Slack's page. */
  readonly declines?: boolean;
  /** Comes back with another state than Slack was given. */
  readonly state?: string;
  /** Comes back in another browser, without the cookie. */
  readonly otherBrowser?: boolean;
}

/** The page that somebody ends on. */
export interface Landed {
  readonly status: number;
  readonly text: string;
  /** Where the page sends them on to; null: nowhere. */
  readonly location: string | null;
  /** What the app asked Slack's page for. */
  readonly scopes: readonly string[];
}

/** “Add to Slack”, from the app's own page over Slack's and back. Throws where Slack's page would show an error. */
export async function addToSlack(
  world: World,
  oauth: OAuth,
  app: { readonly origin: string; readonly team: Team },
  { everywhere = false, declines = false, state, otherBrowser = false }: Adding = {},
): Promise<Landed> {
  const page = await fetch(`${app.origin}/slack/install`, { redirect: "manual" });
  const link =
    page.headers.get("location") ?? (await page.text()).match(/https?:[^"'\s]+authorize\?[^"'\s]+/)?.[0] ?? "";
  const asked = new URL(link.replaceAll("&amp;", "&")).searchParams;
  if (asked.get("client_id") !== world.app.clientId) throw new Error("Slack: Invalid client_id parameter");
  const scopes = (asked.get("scope") ?? "").split(",").filter((scope) => scope !== "");
  if (scopes.length === 0) throw new Error("Slack: Invalid permissions requested");
  const redirectUri = asked.get("redirect_uri");
  const back = new URL("/slack/oauth_redirect", app.origin);
  if (redirectUri !== null) back.pathname = new URL(redirectUri).pathname;
  back.searchParams.set("state", state ?? asked.get("state") ?? "");
  const { team } = app;
  const user = team.users[0]?.id ?? "";
  const consent = { team: everywhere ? null : team, enterprise: team.enterprise, user, scopes, redirectUri };
  if (declines) back.searchParams.set("error", "access_denied");
  else back.searchParams.set("code", oauth.consent(consent));
  const cookie = (page.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const landed = await fetch(back, { redirect: "manual", headers: otherBrowser ? {} : { Cookie: cookie } });
  return { status: landed.status, text: await landed.text(), location: landed.headers.get("location"), scopes };
}
