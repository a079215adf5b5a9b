import { z } from "zod";
import type { Subscription } from "../domain/subscription.ts";
import { StoreProblem } from "./store-problem.ts";

const text = z.string().min(1, "must not be empty");
const moment = z.iso.datetime({ offset: true, error: "must be a moment such as 2026-01-06T08:00:00Z" });
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time such as 22:00");
const zone = z.string().refine(isZone, "must be an IANA time zone such as Asia/Almaty");

const SUBSCRIPTION = z.strictObject({
  id: text,
  target: z.strictObject({
    platform: z.enum(["discord", "slack"]),
    tenant: text,
    channel: text,
    thread: text.nullable(),
  }),
  owner: text.nullable(),
  createdAt: moment,
  paused: z
    .strictObject({
      because: z.enum(["person", "no permission", "no channel", "no tenant", "no token"]),
      reason: z.string(),
      since: moment,
      told: z.boolean(),
    })
    .nullable(),
  cron: text,
  words: text,
  zone,
  detail: z.enum(["brief", "full"]),
  about: text.nullable(),
  onlyChanges: z.boolean(),
  heartbeat: z.boolean(),
  quiet: z.strictObject({ from: clock, to: clock }).nullable(),
  role: text.nullable(),
});
const CONFIGURATION = z.strictObject({
  dateline: z.literal(1, { error: "must be 1, the only version of this format so far" }),
  subscriptions: z.array(SUBSCRIPTION),
});

/** A subscription without what only a running Dateline knows: when it fires next. */
type Exported = Omit<Subscription, "nextFireAt" | "origin">;

/** What people have set up, as JSON. What the environment declares stands in .env, and tokens are nobody's to export. */
export function exported(subscriptions: readonly Subscription[]): string {
  const made = subscriptions.filter(({ origin }) => origin === "command");
  const without = made.map((subscription) => ({ ...subscription, nextFireAt: undefined, origin: undefined }));
  return `${JSON.stringify({ dateline: 1, subscriptions: without }, null, 2)}\n`;
}

/** Reads what `exported` wrote. Throws a StoreProblem that lists all that is wrong. */
export function readExported(json: string): readonly Exported[] {
  const read = CONFIGURATION.safeParse(parsed(json));
  if (read.success) return read.data.subscriptions;
  const problems = read.error.issues.map(({ path, message }) => `  ${path.join(".") || "the file"}: ${message}`);
  throw new StoreProblem(`Nothing was imported. Mend these in the file:\n${problems.join("\n")}`, false);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new StoreProblem(`Nothing was imported: the file is not JSON (${(error as SyntaxError).message}).`, false);
  }
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    // How it says that it knows no such zone.
    return false;
  }
}
