import { z } from "zod";

const flag = z.enum(["true", "false"], { error: "must be true or false" }).transform((value) => value === "true");

export const DISCORD = {
  // What a token looks like is Discord's to change; whether it is one, Discord says at the login.
  DISCORD_TOKEN: z
    .string()
    .regex(/^\S+$/, "must be one word: the token from the Bot page of the Developer Portal")
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{1,20}$/, "must be a server's ID, all digits: right-click the server, Copy Server ID")
    .optional(),
  DISCORD_REGISTER: flag.default(false),
  DISCORD_SHARDS: z
    .string()
    .regex(/^\d{1,4}-\d{1,4}$/, "must be this process's range of shards, such as 0-3")
    .transform((range) => range.split("-").map(Number) as [number, number])
    .refine(([first, last]) => first <= last, "must name the lower shard first, such as 0-3")
    .optional(),
  DISCORD_SHARD_COUNT: z.coerce
    .number("must be a number")
    .int("must be a whole number")
    .min(1, "must be 1 or more")
    .optional(),
  DISCORD_API_BASE: z
    .url({ protocol: /^https?$/, error: "must be a http or https address" })
    .default("https://discord.com/api"),
};

/** What does not go together, by the setting at which to mend it. */
export function discordMismatches(set: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  const { DISCORD_SHARDS: range, DISCORD_SHARD_COUNT: count } = set;
  if ((range === undefined) !== (count === undefined))
    return { DISCORD_SHARDS: "goes together with DISCORD_SHARD_COUNT: set both or neither" };
  const [, last] = range?.split("-") ?? [];
  if (Number(last) >= Number(count))
    return { DISCORD_SHARDS: "must lie below DISCORD_SHARD_COUNT, since shards are counted from 0" };
  return {};
}
