import { z } from "zod";
import { DIGEST, digestMismatches } from "./config/digest.ts";
import { DISCORD, discordMismatches } from "./config/discord.ts";
import { SLACK, slackMismatches } from "./config/slack.ts";
import { WEB } from "./config/web.ts";

/** Every setting, by the name that it has in the environment. Texts are what the operator is told; no value is ever shown. */
const SHAPE = z.object({
  SEEDS_DIR: z.string().optional(),
  DATA_DIR: z.string().default("data"),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "must be postgres://user:password@host:5432/name" })
    .optional(),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "silent"], {
      error: "must be fatal, error, warn, info, debug or silent",
    })
    .optional(),
  ...WEB,
  ...DISCORD,
  ...SLACK,
  ...DIGEST,
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
  const read = SHAPE.safeParse(set);
  const apart = Object.entries({ ...discordMismatches(set), ...slackMismatches(set), ...digestMismatches(set) });
  if (read.success && apart.length === 0) return read.data;
  const malformed = (read.error?.issues ?? []).map(({ path, message }) => [path.join("."), message]);
  const problems = [...malformed, ...apart].map((told) => `  ${told.join(" ")}`);
  throw new ConfigProblem(`Fix these in .env (see .env.example):\n${problems.join("\n")}`);
}
