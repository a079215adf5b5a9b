import type { Context } from "@slack/bolt";
import type { Log } from "../log.ts";
import { failureOf } from "./failure.ts";
import type { Installs } from "./installs.ts";
import { at } from "./reading.ts";

interface Left {
  readonly body: unknown;
  readonly context: Context;
}

/** Forgets a workspace that has removed the bot, or revoked its token; other tokens are none of the bot's. Never rejects. */
export function leavingTaker(installs: Installs | null, log: Log) {
  return async function take({ body, context }: Left): Promise<void> {
    const { teamId, enterpriseId, isEnterpriseInstall } = context;
    const about = { team: teamId, enterprise: enterpriseId };
    const type = at(body, "event", "type");
    const revoked = at(body, "event", "tokens", "bot");
    if (type === "tokens_revoked" && !(Array.isArray(revoked) && revoked.length > 0)) return;
    if (!installs)
      return log.error(
        about,
        "The app was removed from this workspace, or its token revoked: it can't answer any more. Reinstall it, and put the new token into .env as SLACK_BOT_TOKEN.",
      );
    try {
      await installs.forget(
        isEnterpriseInstall && enterpriseId !== undefined
          ? { isEnterpriseInstall: true, enterpriseId, teamId }
          : { isEnterpriseInstall: false, enterpriseId, teamId: teamId ?? "" },
      );
      log.info(about, "a workspace has removed the app: its tokens are forgotten");
    } catch (error) {
      log.error(
        { ...about, ...failureOf(error) },
        "a workspace has removed the app, but its tokens could not be forgotten",
      );
    }
  };
}
