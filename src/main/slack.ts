import type { Config } from "../config.ts";
import type { Installations } from "../domain/installations.ts";
import type { Receipts } from "../domain/receipts.ts";
import type { Log } from "../log.ts";
import type { FrontDesk } from "../platforms/platform.ts";
import type { SlackPlatform, SlackSettings } from "../platforms/slack/slack.ts";

interface Kept {
  readonly installations: Installations;
  readonly receipts: Receipts;
}

/** Slack, where the settings say how its payloads come in. */
export async function slack(
  desk: FrontDesk,
  log: Log,
  config: Config,
  { installations, receipts }: Kept,
): Promise<SlackPlatform | null> {
  const over = overOf(config);
  if (over === null) return null;
  const { slackPlatform } = await import("../platforms/slack/slack.ts");
  const { slackNames } = await import("../render/slack/names.ts");
  return slackPlatform({
    desk,
    log,
    names: slackNames(config.SLACK_COMMAND_PREFIX),
    apiBase: config.SLACK_API_BASE,
    receipts,
    over,
    workspaces: await workspacesOf(config, installations, log),
    address: { host: config.HOST, port: config.PORT },
    managers: config.SLACK_MANAGERS,
  });
}

/** Where both are set, requests come in over the socket: it needs no address that the internet reaches. */
function overOf({ SLACK_APP_TOKEN, SLACK_SIGNING_SECRET }: Config): SlackSettings["over"] | null {
  if (SLACK_APP_TOKEN !== undefined) return { kind: "socket", appToken: SLACK_APP_TOKEN };
  return SLACK_SIGNING_SECRET === undefined ? null : { kind: "http", signingSecret: SLACK_SIGNING_SECRET };
}

/** What the settings leave out they have refused before: one token, or all that many workspaces take. */
async function workspacesOf(
  config: Config,
  installations: Installations,
  log: Log,
): Promise<SlackSettings["workspaces"]> {
  const { SLACK_BOT_TOKEN, SLACK_CLIENT_ID = "", SLACK_CLIENT_SECRET = "", DATELINE_KEY = [], PUBLIC_URL } = config;
  if (SLACK_BOT_TOKEN !== undefined) return { botToken: SLACK_BOT_TOKEN };
  const { installationStore, resealAll } = await import("../platforms/slack/installation-store.ts");
  const { keyRing, stateSecret } = await import("../platforms/slack/seal.ts");
  const keys = keyRing(DATELINE_KEY);
  const { resealed, problems } = await resealAll(installations, keys);
  if (resealed > 0) log.info({ resealed }, "tokens sealed with the first key of DATELINE_KEY");
  for (const { message } of problems) log.error(`Slack: ${message}`);
  return {
    clientId: SLACK_CLIENT_ID,
    clientSecret: SLACK_CLIENT_SECRET,
    stateSecret: stateSecret(DATELINE_KEY),
    store: installationStore(installations, keys),
    ...(PUBLIC_URL === undefined ? {} : { publicUrl: PUBLIC_URL }),
  };
}
