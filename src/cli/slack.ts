import type { Command } from "commander";
import { commands } from "../../commands/index.ts";
import { type Config, ConfigProblem, readConfig } from "../config.ts";
import type { Hosting } from "../platforms/slack/manifest.ts";
import { slackNames } from "../render/slack/names.ts";

export function offerSlack(program: Command): void {
  program
    .command("slack")
    .description("look after the bot in Slack")
    .command("manifest")
    .description("print the app's manifest, to paste where Slack makes a new app; needs no token")
    .option("--yaml", "as YAML; left out: JSON")
    .action(manifest);
}

async function manifest({ yaml }: { yaml?: true }): Promise<void> {
  const config = readConfig(process.env);
  const hosting = hostingOf(config);
  const { manifestOf } = await import("../platforms/slack/manifest.ts");
  const made = manifestOf(commands, slackNames(config.SLACK_COMMAND_PREFIX), hosting);
  process.stdout.write(
    yaml ? (await import("yaml")).stringify(made, { lineWidth: 0 }) : `${JSON.stringify(made, null, 2)}\n`,
  );
  // Not on stdout, which is the manifest and nothing else.
  process.stderr.write(nextSteps(hosting));
}

/** Before the app is there, only PUBLIC_URL and DATELINE_KEY can say how it will run: its own secrets come with it. */
function hostingOf(config: Config): Hosting {
  const { SLACK_APP_TOKEN, SLACK_BOT_TOKEN, SLACK_CLIENT_ID, SLACK_SIGNING_SECRET, DATELINE_KEY, PUBLIC_URL } = config;
  const socketMode = SLACK_APP_TOKEN !== undefined || PUBLIC_URL === undefined;
  if (socketMode && SLACK_APP_TOKEN === undefined && SLACK_SIGNING_SECRET !== undefined)
    throw new ConfigProblem(
      "Set PUBLIC_URL in .env (see .env.example): with SLACK_SIGNING_SECRET Slack's requests come over HTTP, and the manifest says where to.",
    );
  const sealing = DATELINE_KEY !== undefined && PUBLIC_URL !== undefined && SLACK_BOT_TOKEN === undefined;
  return {
    socketMode,
    manyWorkspaces: SLACK_CLIENT_ID !== undefined || sealing,
    ...(PUBLIC_URL === undefined ? {} : { publicUrl: PUBLIC_URL }),
  };
}

function nextSteps({ socketMode, manyWorkspaces, publicUrl }: Hosting): string {
  const transport = socketMode ? "Socket Mode" : `HTTP at ${publicUrl}`;
  const steps = [
    "Open https://api.slack.com/apps, choose Create New App, From a manifest, and paste this one.",
    socketMode
      ? "Basic Information, App-Level Tokens, Generate with the scope connections:write: put it into .env as SLACK_APP_TOKEN."
      : "Basic Information, Signing Secret: put it into .env as SLACK_SIGNING_SECRET.",
    manyWorkspaces
      ? "Basic Information, Client ID and Client Secret: put them into .env as SLACK_CLIENT_ID and SLACK_CLIENT_SECRET."
      : "Install App, Install: put the Bot User OAuth Token into .env as SLACK_BOT_TOKEN.",
    socketMode ? "npm start" : "npm start, then Event Subscriptions, Request URL: Retry, until Slack says Verified.",
  ];
  const numbered = steps.map((step, index) => `${index + 1}. ${step}\n`).join("");
  return `The manifest for ${manyWorkspaces ? "many workspaces" : "one workspace"} over ${transport}. What to do with it:\n${numbered}`;
}
