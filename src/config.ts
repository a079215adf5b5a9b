import { z } from "zod";

const flag = z.enum(["true", "false"], { error: "must be true or false" }).transform((value) => value === "true");

/** Every setting, by the name that it has in the environment. Texts are what the operator is told; no value is ever shown. */
const SHAPE = z.object({
  SEEDS_DIR: z.string().optional(),
  DATA_DIR: z.string().default("data"),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "silent"], {
      error: "must be fatal, error, warn, info, debug or silent",
    })
    .optional(),
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
});

const SETTINGS = SHAPE.superRefine(({ DISCORD_SHARDS: range, DISCORD_SHARD_COUNT: count }, told) => {
  const wrong =
    (range === undefined) !== (count === undefined)
      ? "goes together with DISCORD_SHARD_COUNT: set both or neither"
      : range && count && range[1] >= count
        ? "must lie below DISCORD_SHARD_COUNT, since shards are counted from 0"
        : null;
  if (wrong) told.addIssue({ code: "custom", path: ["DISCORD_SHARDS"], message: wrong });
});

export const SETTING_NAMES: readonly string[] = Object.keys(SHAPE.shape);

export type Config = z.output<typeof SHAPE>;

/** For the operator: every problem at once, where to mend it, and never a value. */
export class ConfigProblem extends Error {
  override readonly name = "ConfigProblem";
}

/** Reads the settings; one that is set to nothing counts as not set. Throws a ConfigProblem that lists all that is wrong. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(SETTING_NAMES.map((name) => [name, env[name]?.trim() || undefined]));
  const read = SETTINGS.safeParse(set);
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `  ${path.join(".")} ${message}`);
  throw new ConfigProblem(`Fix these in .env (see .env.example):\n${problems.join("\n")}`);
}
