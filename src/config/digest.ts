import { z } from "zod";

const channels = (id: RegExp, problem: string) =>
  z
    .string()
    .transform((list) => list.split(",").map((each) => each.trim()))
    .refine((ids) => ids.every((each) => id.test(each)), problem)
    .optional();

export const DIGEST = {
  // What schedules and zones there are is read where digests are set up, in the same words for everybody.
  DIGEST_CRON: z.string().optional(),
  DIGEST_TIMEZONE: z.string().default("UTC"),
  DISCORD_DIGEST_CHANNEL: channels(
    /^\d{1,20}$/,
    "must be a channel's ID, all digits: right-click the channel, Copy Channel ID",
  ),
  SLACK_DIGEST_CHANNEL: channels(
    /^[CGD][A-Z0-9]+$/,
    "must be a channel's ID, such as C0123456789: it stands in the channel's details",
  ),
  DRY_RUN: z
    .enum(["1", "0", "true", "false"], { error: "must be 1 or 0" })
    .transform((value) => value === "1" || value === "true")
    .default(false),
};

/** What does not go together, by the setting at which to mend it. */
export function digestMismatches(set: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  const { DIGEST_CRON, DISCORD_DIGEST_CHANNEL, SLACK_DIGEST_CHANNEL, DISCORD_TOKEN, SLACK_BOT_TOKEN } = set;
  const wrong: Record<string, string> = {};
  const channel = DISCORD_DIGEST_CHANNEL !== undefined || SLACK_DIGEST_CHANNEL !== undefined;
  if (DIGEST_CRON === undefined && channel)
    wrong["DIGEST_CRON"] = "is needed with a digest channel: when the digest comes, such as weekdays at 8:00";
  if (DIGEST_CRON !== undefined && !channel)
    wrong["DIGEST_CRON"] =
      "goes together with DISCORD_DIGEST_CHANNEL or SLACK_DIGEST_CHANNEL, where the digest is posted";
  if (DISCORD_DIGEST_CHANNEL !== undefined && DISCORD_TOKEN === undefined)
    wrong["DISCORD_DIGEST_CHANNEL"] = "needs DISCORD_TOKEN beside it";
  if (SLACK_DIGEST_CHANNEL !== undefined && SLACK_BOT_TOKEN === undefined)
    wrong["SLACK_DIGEST_CHANNEL"] =
      "needs SLACK_BOT_TOKEN beside it; where many workspaces have added the bot, /digest add in the channel sets one up";
  return wrong;
}
