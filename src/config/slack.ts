import { z } from "zod";

const oneWord = (what: string) => z.string().regex(/^\S+$/, `must be one word: ${what}`).optional();

export const SLACK = {
  // Slack documents how its tokens begin, and the two are easily taken for one another.
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^(?!xapp-)\S+$/, "must be the Bot User OAuth Token (xoxb-…) from the app's page OAuth & Permissions")
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^(?!xox)\S+$/, "must be the App-Level Token (xapp-…) from the app's page Basic Information")
    .optional(),
  SLACK_SIGNING_SECRET: oneWord("the Signing Secret from the app's page Basic Information"),
  SLACK_CLIENT_ID: oneWord("the Client ID from the app's page Basic Information"),
  SLACK_CLIENT_SECRET: oneWord("the Client Secret from the app's page Basic Information"),
  // Names have at most 31 characters behind the slash, and the longest of ours needs half of that.
  SLACK_COMMAND_PREFIX: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,15}$/, "must be up to 16 small letters, digits, - and _, such as acme-")
    .optional(),
  SLACK_MANAGERS: z
    .enum(["admins", "creators", "everyone"], { error: "must be admins, creators or everyone" })
    .default("creators"),
  SLACK_API_BASE: z
    .url({ protocol: /^https?$/, error: "must be a http or https address" })
    .default("https://slack.com/api/")
    // The client puts a method's name right behind it.
    .transform((base) => (base.endsWith("/") ? base : `${base}/`)),
};

/** What does not go together, by the setting at which to mend it. */
export function slackMismatches(set: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: signing } = set;
  const { SLACK_CLIENT_ID: id, SLACK_CLIENT_SECRET: secret, DATELINE_KEY: key, PUBLIC_URL: address } = set;
  const many = id !== undefined || secret !== undefined;
  const wrong: Record<string, string> = {};
  if (id !== undefined && secret === undefined)
    wrong["SLACK_CLIENT_SECRET"] = "goes together with SLACK_CLIENT_ID: set both or neither";
  if (id === undefined && secret !== undefined)
    wrong["SLACK_CLIENT_ID"] = "goes together with SLACK_CLIENT_SECRET: set both or neither";
  if (many && bot !== undefined)
    wrong["SLACK_BOT_TOKEN"] =
      "is for one workspace, SLACK_CLIENT_ID for many that each have their own token: leave one of the two out";
  if (many && key === undefined)
    wrong["DATELINE_KEY"] =
      "is needed with SLACK_CLIENT_ID, to seal the workspaces' tokens: openssl rand -base64 32 makes one";
  if (many && address === undefined)
    wrong["PUBLIC_URL"] = "is needed with SLACK_CLIENT_ID: Slack sends people back there when they have added the app";
  const listens = app !== undefined || signing !== undefined;
  if ((many || bot !== undefined) && !listens)
    wrong[many ? "SLACK_CLIENT_ID" : "SLACK_BOT_TOKEN"] ??=
      "needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) beside it";
  if (listens && !many && bot === undefined)
    wrong[app === undefined ? "SLACK_SIGNING_SECRET" : "SLACK_APP_TOKEN"] =
      "needs SLACK_BOT_TOKEN (one workspace) or SLACK_CLIENT_ID (many) beside it";
  return wrong;
}
