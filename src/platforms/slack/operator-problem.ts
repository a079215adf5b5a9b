import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from "@slack/web-api";
import { OperatorProblem } from "../operator-problem.ts";
import { codeOf, failureOf, refusalOf } from "./failure.ts";
import { textAt } from "./reading.ts";

const APPS = "https://api.slack.com/apps";
const TOKEN = `Slack refuses the bot token. Open ${APPS}, your app, OAuth & Permissions, and put the Bot User OAuth Token (xoxb-…) into .env as SLACK_BOT_TOKEN.`;
const APP_TOKEN = `Slack refuses the app-level token. Open ${APPS}, your app, Basic Information, App-Level Tokens, generate one with the scope connections:write, and put it (xapp-…) into .env as SLACK_APP_TOKEN.`;
const UNINSTALLED = `The app is no longer installed in this workspace, or its token was revoked. Open ${APPS}, your app, Install App, Reinstall to Workspace, and put the new Bot User OAuth Token into .env as SLACK_BOT_TOKEN.`;
export const SOCKET_OFF = `Socket Mode is switched off for this app. Open ${APPS}, your app, Socket Mode, and enable it; or set SLACK_SIGNING_SECRET instead of SLACK_APP_TOKEN in .env to receive over HTTP.`;

/** What Slack's refusals mean to whoever runs the bot, wherever they come up. */
const REFUSED: Readonly<Record<string, string>> = {
  invalid_auth: TOKEN,
  not_authed: TOKEN,
  token_expired: TOKEN,
  token_revoked: UNINSTALLED,
  account_inactive: UNINSTALLED,
  not_allowed_token_type: `That is the wrong kind of token. SLACK_BOT_TOKEN in .env begins with xoxb-, SLACK_APP_TOKEN with xapp-: both stand at ${APPS}, your app.`,
  team_access_not_granted:
    "The app is installed in the organisation but not in this workspace: an admin has to add it.",
  org_login_required: "Slack is moving this workspace into an organisation. Start again when that is over.",
  is_archived: "That channel is archived. Unarchive it, or ask in another.",
  not_in_channel: "The bot is not in that channel. Invite it there: type /invite and its name.",
  channel_not_found:
    "There is no such channel, or it is private and the bot is not in it. Invite it there: type /invite and its name.",
  restricted_action: "This workspace's settings keep the bot from posting there. An admin can allow it.",
};
const LISTEN: Readonly<Record<string, string>> = {
  EADDRINUSE: "Another program listens at this address. Stop it, or set another PORT in .env",
  EACCES: "This process may not listen at this port. Set PORT in .env to one above 1023",
  EADDRNOTAVAIL: "This machine does not have that address. Set HOST in .env to one of its own, or to 0.0.0.0 for all",
  ENOTFOUND: "This machine does not know that name. Set HOST in .env to one of its own addresses",
};

/** Words whatever was thrown while connecting or sending. */
export function operatorProblem(error: unknown, apiBase: string): OperatorProblem {
  if (error instanceof OperatorProblem) return error;
  const refusal = refusalOf(error);
  if (error instanceof WebAPIPlatformError && refusal === "missing_scope")
    return new OperatorProblem(scopeMissing(error), false);
  if (refusal !== null && /^(internal|fatal|service)_|^ratelimited$|unavailable/.test(refusal)) return failing(refusal);
  if (refusal !== null)
    return new OperatorProblem(REFUSED[refusal] ?? `Slack refuses what was sent (${refusal}).`, false);
  if (error instanceof WebAPIHTTPError) return failing(String(error.statusCode));
  if (error instanceof WebAPIRateLimitedError)
    return new OperatorProblem(
      `Slack takes no more requests for ${error.retryAfter} s: too many came from this app.`,
      true,
    );
  const failure = error instanceof WebAPIRequestError ? error.original : error;
  const reason = codeOf(failure) ?? textAt(failureOf(failure), "reason");
  return new OperatorProblem(
    `Slack can't be reached at ${apiBase} (${reason}). Check this machine's network, and SLACK_API_BASE in .env if it is set.`,
    true,
  );
}

/** Words what opening a connection in Socket Mode was refused with: there it is the app-level token that counts. */
export function socketProblem(error: unknown, apiBase: string): OperatorProblem {
  const refusal = refusalOf(error) ?? "";
  if (/^(invalid_auth|not_authed|token_revoked|account_inactive|not_allowed_token_type|missing_scope)$/.test(refusal))
    return new OperatorProblem(APP_TOKEN, false);
  return operatorProblem(error, apiBase);
}

/** Words what kept the server from listening. */
export function listenProblem(
  error: unknown,
  { host, port }: { readonly host: string; readonly port: number },
): OperatorProblem {
  const code = codeOf(error) ?? "";
  const words = LISTEN[code] ?? `Nothing can listen there (${code})`;
  // Another one of this bot may be about to stop.
  return new OperatorProblem(`${words}: ${host}, port ${port}.`, code === "EADDRINUSE");
}

function failing(how: string): OperatorProblem {
  return new OperatorProblem(`Slack is failing (${how}). Look at https://slack-status.com.`, true);
}

function scopeMissing({ data }: WebAPIPlatformError): string {
  const needed = textAt(data, "needed") ?? "one that its manifest names";
  return `The app lacks the scope ${needed}. Print its manifest anew (npm run dateline -- slack manifest), paste it at ${APPS}, your app, App Manifest, and reinstall the app.`;
}
