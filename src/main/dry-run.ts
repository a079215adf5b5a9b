import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import type { Posting } from "../platforms/platform.ts";

/** Draws a digest as its platform would show it, and tells the log instead of posting it. */
export function dryRun(config: Config, log: Log): (posting: Omit<Posting, "signal">) => Promise<void> {
  return async ({ target, answer, key, role }) => {
    const message = target.platform === "discord" ? await discordMessage() : await slackMessage();
    log.info({ target, message }, "DRY_RUN: made, and not posted");

    async function discordMessage(): Promise<object> {
      const { renderPosting } = await import("../render/discord/posting.ts");
      return renderPosting(answer, key, role);
    }

    async function slackMessage(): Promise<object> {
      const { renderPosting } = await import("../render/slack/posting.ts");
      const { slackNames } = await import("../render/slack/names.ts");
      return renderPosting(answer, key, role, slackNames(config.SLACK_COMMAND_PREFIX));
    }
  };
}
