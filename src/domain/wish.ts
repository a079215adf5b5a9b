import type { Option, Options } from "./command.ts";
import type { Wish } from "./digests.ts";
import { quietHoursFrom } from "./quiet-hours.ts";

const TIMES = ["every day at 8:00", "weekdays at 8:00", "every 6 hours", "Mondays at 9:00", "0 8 * * 1-5"];

/** When a digest comes: what it can't do without. */
export const whenOption: Omit<Extract<Option, { kind: "text" }>, "required"> = {
  kind: "text",
  name: "when",
  description: "When it comes, in plain words or as a cron expression",
  complete: async ({ typed }) => TIMES.filter((time) => time.toLowerCase().includes(typed.trim().toLowerCase())),
};

/** What else can be chosen of a digest. */
export const wishOptions: readonly Option[] = [
  {
    kind: "text",
    name: "zone",
    description: "By whose clock: a city, a country or a time zone",
    required: false,
    complete: async ({ digests, typed }) => digests.zones(typed, 25),
  },
  {
    kind: "text",
    name: "detail",
    description: "Brief: one message. Full: every figure, with what was said before",
    required: false,
    choices: ["brief", "full"],
  },
  {
    kind: "text",
    name: "about",
    description: "Words of a headline, for these articles alone",
    required: false,
    complete: async ({ newsroom, typed }) => {
      const reports = typed.trim() === "" ? await newsroom.reports() : await newsroom.reportsNamed(typed, 25);
      return reports.map(({ article }) => article.title);
    },
  },
  { kind: "flag", name: "changes", description: "Leave a digest out when nothing is new", required: false },
  { kind: "flag", name: "heartbeat", description: "Say “nothing new” in place of one left out", required: false },
  {
    kind: "text",
    name: "quiet",
    description: "Hours in which none comes, from-to on that clock: it comes when they end",
    required: false,
  },
  { kind: "role", name: "role", description: "Whom each digest notifies", required: false },
];

/** What was chosen; what was not is left out. Throws a Problem where it can't be read. */
export function wishFrom(options: Options): Wish {
  const text = (name: string) => (options[name] === undefined ? undefined : String(options[name]));
  const flag = (name: string) => (options[name] === undefined ? undefined : options[name] === true);
  const quiet = text("quiet");
  return chosen({
    when: text("when"),
    zone: text("zone"),
    detail: options["detail"] as Wish["detail"],
    about: text("about"),
    onlyChanges: flag("changes"),
    heartbeat: flag("heartbeat"),
    quiet: quiet === undefined ? undefined : quietHoursFrom(quiet),
    role: text("role"),
  });
}

function chosen(wish: { readonly [Key in keyof Wish]: Wish[Key] | undefined }): Wish {
  return Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));
}
